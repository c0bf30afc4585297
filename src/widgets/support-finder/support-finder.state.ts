/** What the reader has asked for and kept. It lives on this page and nowhere else. */
import type {Day} from '../../localization/format.js';
import type {Entry, FilterName, Filters} from './support-finder.model.js';
import {nothing, type Results, type Source, type Wish} from './support-finder.source.js';

/** Where the reader is: how to sort by it, and how far away a record is. */
export interface Near {
  nearest(entries: readonly Entry[]): Entry[];
  /** Infinity where nobody can tell. */
  kilometers(entry: Entry): number;
}

interface Host {
  /** Something to draw has changed. */
  changed(): void;
  /** Results at a time. */
  limit(): number;
  today(): Day;
}

/** Who has not typed for so long has stopped. */
const QUIET_MS = 2000;

export class FinderState {
  filters: Filters = {};
  query = '';
  /** Whether the reader is typing just now. */
  typing = false;
  /** How many results are drawn. */
  shown = 0;
  near?: Near;
  /** What the reader keeps, by id, so that it outlives a change of language. */
  readonly kept = new Map<string, Entry>();
  #source?: Source;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {}

  get results(): Results {
    return this.#source?.results ?? nothing;
  }

  /** Every record that is here. */
  get entries(): readonly Entry[] {
    return this.#source?.entries ?? [];
  }

  /** From now on records come from here. */
  take(source: Source): void {
    this.#source?.stop();
    this.#source = source;
    for (const entry of source.entries) {
      if (this.kept.has(entry.service.id)) this.kept.set(entry.service.id, entry);
    }
    this.#ask();
  }

  choose(name: FilterName, value: string | undefined): void {
    this.filters = {...this.filters, [name]: value};
    // The parts of one country are none of another.
    if (name === 'country') this.filters.region = undefined;
    this.#ask();
  }

  startOver(): void {
    this.filters = {};
    this.query = '';
    this.#ask();
  }

  search(query: string): void {
    this.query = query;
    this.typing = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.typing = false;
      this.host.changed();
    }, QUIET_MS);
    this.#ask();
  }

  readonly prepareSearch = (): void => this.#source?.prepareSearch();

  /** Sorts by where the reader is; undefined forgets it. */
  place(near: Near | undefined): void {
    this.near = near;
    this.#ask();
  }

  keep(entry: Entry, kept: boolean): void {
    if (kept) this.kept.set(entry.service.id, entry);
    else this.kept.delete(entry.service.id);
    this.host.changed();
  }

  more(): void {
    this.shown += this.host.limit();
    if (this.results.found.length < this.shown) this.#source?.more?.();
    this.host.changed();
  }

  again(): void {
    this.#source?.again?.();
  }

  stop(): void {
    this.#source?.stop();
  }

  /** Goes on after a stop. */
  resume(): void {
    this.#source?.ask(this.#wish);
    this.host.changed();
  }

  get #wish(): Wish {
    const {filters, query, near} = this;
    return {filters, query, nearest: near?.nearest, today: this.host.today()};
  }

  /** Asks anew with what the reader wants now. */
  #ask(): void {
    this.shown = this.host.limit();
    this.#source?.ask(this.#wish);
    this.host.changed();
  }
}
