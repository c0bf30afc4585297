/** A directory that stays on the clinic's own server, which is asked page by page. */
import {DirectoryApi, type ApiAnswer} from '../../directory/api.js';
import type {Service} from '../../directory/hsds.js';
import {freshFirst, type Entry} from './support-finder.model.js';
import {fits} from './support-finder.narrow.js';
import {entryOf, isCrisis} from './support-finder.records.js';
import {nothing, type Results, type Source, type Wish} from './support-finder.source.js';

/** A reader who types is not asked for at each key. */
const PAUSE_MS = 250;
/** Pages that are asked for by themselves where a server ignores a filter and a page has nothing that fits. */
const MOST_PAGES = 5;

/** Who is told of what the server answers. */
export interface Told {
  /** What was drawn has changed. */
  changed(): void;
  /** The server takes searches by GET alone: what is searched for stands in its log. */
  byGet(): void;
}

export class ServerSource implements Source {
  results: Results = {...nothing, state: 'looking'};
  entries: readonly Entry[] = [];
  readonly #api: DirectoryApi;
  readonly #known = new Map<string, Entry>();
  #wish?: Wish;
  #asked = '';
  #page = 0;
  #pages = 1;
  #found: Entry[] = [];
  #items = 0;
  /** Whether the server gave something that does not fit: then its count is not that of what fits. */
  #ignores = false;
  #abort = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    url: string,
    private readonly perPage: number,
    private readonly kinds: readonly string[],
    private readonly told: Told,
  ) {
    this.#api = new DirectoryApi(url);
  }

  prepareSearch(): void {
    // The server searches.
  }

  ask(wish: Wish): void {
    this.#wish = wish;
    const asked = JSON.stringify([wish.filters, wish.query.trim()]);
    if (asked === this.#asked) return this.#settle(this.results.state);
    const first = !this.#asked;
    this.stop();
    this.#asked = asked;
    this.#settle('looking');
    this.#timer = setTimeout(() => void this.#start(), first ? 0 : PAUSE_MS);
  }

  more(): void {
    if (this.results.state === 'looking' || this.#page >= this.#pages) return;
    void this.#fetch();
  }

  again(): void {
    if (this.#page) void this.#fetch();
    else void this.#start();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#abort = new AbortController();
    // What did not come is asked for anew the next time.
    if (this.results.state === 'looking') this.#asked = '';
  }

  async #start(): Promise<void> {
    this.#page = 0;
    this.#pages = 1;
    await this.#fetch();
  }

  /** The next page, and more of them where one has nothing that fits. */
  async #fetch(): Promise<void> {
    const {signal} = this.#abort;
    const before = this.#page ? this.#found.length : 0;
    this.#settle('looking');
    this.told.changed();
    let failed = false;
    for (let pages = 0; pages < MOST_PAGES && this.#page < this.#pages; pages++) {
      const answer = await this.#api.page(this.#query(), signal);
      if (signal.aborted) return;
      failed = !('ok' in answer);
      if ('ok' in answer) this.#take(answer);
      if (failed || this.#found.length > before) break;
    }
    this.#settle(failed ? 'failed' : 'ready');
    this.told.changed();
  }

  #query() {
    const {filters, query} = this.#wish!;
    const {kind, way, country, language, free} = filters;
    return {
      search: query.trim() || undefined,
      kind,
      way,
      country,
      language,
      free: free === 'yes' || undefined,
      page: this.#page + 1,
      perPage: this.perPage,
    };
  }

  #take({ok, method}: Extract<ApiAnswer, {ok: unknown}>): void {
    const {services, page} = ok;
    if (method === 'GET' && this.#wish?.query.trim()) this.told.byGet();
    if (!this.#page) {
      this.#found = [];
      this.#ignores = false;
    }
    this.#page += 1;
    this.#pages = page?.pages ?? 1;
    this.#items = page?.items ?? services.length;
    const all = services.map((service) => this.#entry(service));
    const fitting = all.filter((entry) => this.#isWanted(entry));
    this.#ignores ||= fitting.length < all.length;
    const more = fitting.filter((entry) => !this.#found.includes(entry));
    // Old ones sink within their page: what the reader has seen stays where it was.
    this.#found = [...this.#found, ...freshFirst(more, this.#wish!.today)];
  }

  #isWanted(entry: Entry): boolean {
    const isOffered = entry.kinds.some((kind) => this.kinds.includes(kind));
    return !isCrisis(entry) && isOffered && fits(entry, this.#wish!.filters);
  }

  /** The same record is the same entry, so that what the reader kept stays kept. */
  #entry(service: Service): Entry {
    const known = this.#known.get(service.id);
    if (known) return known;
    const entry = entryOf(service);
    this.#known.set(service.id, entry);
    this.entries = [...this.#known.values()];
    return entry;
  }

  #settle(state: Results['state']): void {
    const {nearest} = this.#wish!;
    this.results = {
      found: nearest ? nearest(this.#found) : this.#found,
      total: this.#ignores ? undefined : this.#items,
      more: this.#page < this.#pages,
      earlier: !this.#page,
      state,
    };
  }
}
