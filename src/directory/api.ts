import {fetchJson, LoadError, type LoadFailure} from '../clinic/load-json.js';
import type {DirectoryPage} from './hsds.js';
import {readDirectory} from './read-directory.js';

/** What to look for. What is undefined, or empty, is not asked for. */
export interface ApiQuery {
  search?: string;
  kind?: string;
  way?: string;
  country?: string;
  language?: string;
  free?: boolean;
  /** From 1. */
  page: number;
  perPage: number;
}

/**
 * A page, and how it was asked for: by GET, what was searched for stands in an address, so in the server's log. Or why
 * there is none: `aborted` is what the caller did, `shape` no list of services.
 */
export type ApiAnswer =
  | {ok: DirectoryPage; method: 'POST' | 'GET'}
  | {failure: LoadFailure | 'shape' | 'aborted'; detail: string};

/** The most that one page may hold. */
const MAX_BYTES = 5 * 1024 * 1024;
const PATIENCE_MS = 10_000;
/** More of a search finds nothing more, and fits into no address. */
const MOST_LETTERS = 200;
/** How servers answer that don't know a search by POST, which is optional: some take it for a forgery (403). */
const refusals: readonly unknown[] = [403, 404, 405, 415, 501];

/** Addresses that answer GET only. */
const byGet = new Set<string>();

/** Whether `src` gave one page of many: the rest has to be asked for. */
export const isApi = ({page}: DirectoryPage): boolean => !!page && page.pages > 1;

/**
 * The services of an API of HSDS 3: `url` is that of its `/services`. Servers may ignore what is no parameter of the
 * standard (`kind`, `way`, `country`, `language`, `free`): who asks filters again.
 */
export class DirectoryApi {
  readonly #url: string;
  readonly #patience: number;

  constructor(url: string, {patience = PATIENCE_MS} = {}) {
    this.#url = url;
    this.#patience = patience;
  }

  /** One page. Never rejects. */
  async page(query: ApiQuery, signal?: AbortSignal): Promise<ApiAnswer> {
    const abort = new AbortController();
    const stop = () => abort.abort();
    const timer = setTimeout(stop, this.#patience);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    try {
      return await this.#ask(query, abort.signal);
    } catch (problem) {
      const {message: detail} = problem as Error;
      if (signal?.aborted) return {failure: 'aborted', detail};
      if (problem instanceof LoadError) return {failure: problem.failure, detail};
      return abort.signal.aborted
        ? {failure: 'timeout', detail: `no answer within ${this.#patience / 1000} seconds`}
        : {failure: 'network', detail};
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  /** By POST, so that no address says what somebody searches for; where the server has no such thing, by GET. */
  async #ask(query: ApiQuery, signal: AbortSignal): Promise<ApiAnswer> {
    const url = this.#url;
    const common = {signal, maxBytes: MAX_BYTES, cache: 'no-store'} as const;
    const asked = parametersOf(query);
    if (!byGet.has(url)) {
      try {
        const request = {...common, method: 'POST', body: JSON.stringify(asked)};
        return answerOf(await fetchJson(url, request), 'POST');
      } catch (problem) {
        if (!refusals.includes((problem as LoadError).status)) throw problem;
      }
    }
    const address = new URL(url, location.href);
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, `${value}`);
    const data = await fetchJson(address.href, common);
    byGet.add(url);
    return answerOf(data, 'GET');
  }
}

/** Without `full`, a list has services without their parts. */
const parametersOf = ({search, perPage, ...rest}: ApiQuery): object => {
  const all = {
    ...rest,
    search: search?.trim().slice(0, MOST_LETTERS),
    per_page: perPage,
    full: true,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
};

const answerOf = (data: unknown, method: 'POST' | 'GET'): ApiAnswer => {
  const ok = readDirectory(data);
  const fault = ok.faults.find(({rule}) => rule === 'shape' || rule === 'version');
  return fault ? {failure: 'shape', detail: fault.rule} : {ok, method};
};
