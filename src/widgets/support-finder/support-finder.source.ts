/** Where the finder's records come from: a list that is all here, or a server that is asked. */
import type {Day} from '../../localization/format.js';
import {freshFirst, type Entry, type Filters} from './support-finder.model.js';
import {narrow, type Counts} from './support-finder.narrow.js';

/** What the reader asks for. */
export interface Wish {
  filters: Filters;
  query: string;
  /** Sorts by distance, once the reader has said where they are. */
  nearest?: (entries: readonly Entry[]) => Entry[];
  today: Day;
}

/** What is found so far. */
export interface Results {
  found: readonly Entry[];
  /** How many there are in all; undefined where nobody knows. */
  total?: number;
  /** Whether there are more that are not here yet. */
  more?: boolean;
  /** Whether what is found was asked for before: what is asked for now is not here. */
  earlier?: boolean;
  /** For each filter, how many each choice would leave; undefined where nobody knows. */
  counts?: Counts;
  /** What the words leave, before any filter; undefined where nobody knows. */
  candidates?: readonly Entry[];
  /**
   * `looking`: more is on its way; `failed`: it did not come, and what was there stays; `no-search`: what finds by words
   * did not come.
   */
  state: 'ready' | 'looking' | 'failed' | 'no-search';
}

/** The records, whatever their source. */
export interface Source {
  readonly results: Results;
  /** Every record that is here, for what the lists offer. */
  readonly entries: readonly Entry[];
  ask(wish: Wish): void;
  /** Asks for the next ones; true where they are not here yet. */
  more?(): void;
  /** Asks once more for what did not come. */
  again?(): void;
  /** Gets ready to search; the reader has gone to the field. */
  prepareSearch(): void;
  stop(): void;
}

/** Finds by words: which records, the nearest to what was meant first. Undefined: the words ask for nothing. */
export interface Finder {
  find(query: string): readonly number[] | undefined;
  /** Whether all records can be found yet. */
  readonly complete: boolean;
  stop(): void;
}

/** Makes what finds by words; it is fetched when the reader first goes to the field. */
export type MakeFinder = (entries: readonly Entry[], changed: () => void) => Promise<Finder>;

export const nothing: Results = {found: [], total: 0, state: 'ready'};

/** A list that is all here. */
export class ListSource implements Source {
  results: Results = nothing;
  #finder?: Finder;
  #asked?: Promise<void>;
  #wish?: Wish;

  constructor(
    readonly entries: readonly Entry[],
    private readonly make: MakeFinder,
    private readonly changed: () => void,
  ) {}

  prepareSearch(): void {
    this.#asked ??= this.make(this.entries, this.#again).then(
      (finder) => {
        this.#finder = finder;
        this.#again();
      },
      () => {
        // The next time that the reader goes to the field it is tried anew.
        this.#asked = undefined;
        this.results = {...this.results, earlier: true, state: 'no-search'};
        this.changed();
      },
    );
  }

  again(): void {
    this.prepareSearch();
    this.#again();
  }

  ask(wish: Wish): void {
    this.#wish = wish;
    if (wish.query.trim()) this.prepareSearch();
    this.results = this.#answer(wish);
  }

  stop(): void {
    this.#finder?.stop();
    this.#finder = this.#asked = undefined;
  }

  readonly #again = (): void => {
    if (this.#wish) this.ask(this.#wish);
    this.changed();
  };

  #answer({filters, query, nearest, today}: Wish): Results {
    const searching = query.trim() !== '';
    const keys = searching ? this.#finder?.find(query) : undefined;
    const candidates = keys ? keys.map((key) => this.entries[key]) : this.entries;
    const {found, counts} = narrow(candidates, filters);
    // What is said to be nearest is: a card says by itself that it may be old.
    const sorted = nearest ? nearest(found) : freshFirst(found, today);
    const state = searching && !(this.#finder?.complete ?? false) ? 'looking' : 'ready';
    return {found: sorted, total: found.length, counts, candidates, state};
  }
}
