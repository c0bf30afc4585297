import {noRedirect} from './no-redirect.js';

/** Why a file did not load. */
export type LoadFailure =
  'address' | 'missing' | 'status' | 'html' | 'too-big' | 'not-json' | 'timeout' | 'network';

export interface Failed {
  failure: LoadFailure;
  detail: string;
}

/** What the file holds; or why it did not come, and when to ask again: once the browser is back online. */
export type Loaded = {data: unknown} | (Failed & {again: Promise<void>});

/** What is asked for, and how much of it may come. */
export interface Request {
  maxBytes: number;
  signal?: AbortSignal;
  method?: string;
  /** JSON to send. */
  body?: string;
  /** Whether a copy may be kept; by default one that is asked after each time. */
  cache?: RequestCache;
  /** Called whenever something has come. */
  progress?: () => void;
}

/** How long to wait. */
export interface Patience {
  patience: number;
  /** Counts from the last time that something came: for what may be large. Else the whole has to be there by then. */
  renewed?: boolean;
}

export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    detail: string,
    /** What the server answered with, where that is why. */
    readonly status?: number,
  ) {
    super(detail);
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`;

/** The text of a response, as long as it is not too long. */
const textOf = async (
  body: ReadableStream<Uint8Array>,
  {maxBytes, progress}: Request,
): Promise<string> => {
  const reader = body.getReader();
  // Bytes that are no UTF-8 become U+FFFD: the text that has them is left out later, the others stand.
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new LoadError('too-big', `more than ${sizeOf(maxBytes)}`);
    }
    text += decoder.decode(value, {stream: true});
    progress?.();
  }
};

/** What a text holds. A page in the file's place is told apart from a slip in the file. */
const parse = (text: string): unknown => {
  if (/^\s*</.test(text)) throw new LoadError('html', 'it begins with “<”');
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    throw new LoadError('not-json', (problem as Error).message);
  }
};

/** Asks for JSON. Rejects with a `LoadError`, or as `fetch` does where nothing came or it was aborted. */
export const fetchJson = async (url: string, request: Request): Promise<unknown> => {
  const {signal, method, body: sent, cache = 'no-cache'} = request;
  const response = await fetch(url, {
    signal,
    method,
    body: sent,
    // Asks the server whether the browser's copy is still the newest: a changed number counts at once.
    cache,
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    redirect: url.endsWith(noRedirect) ? 'manual' : 'follow',
    headers: {
      accept: 'application/json',
      ...(sent === undefined ? {} : {'content-type': 'application/json'}),
    },
  });
  const {ok, status, headers, body} = response;
  if (status === 404 || status === 410) throw new LoadError('missing', `status ${status}`, status);
  // A redirect that is not followed has no status.
  if (!ok) throw new LoadError('status', status ? `status ${status}` : 'a redirect', status);
  const type = headers.get('content-type') ?? '';
  if (/html/i.test(type)) throw new LoadError('html', `it is sent as ${type}`);
  return parse(body ? await textOf(body, request) : '');
};

/** Asks for JSON as long as there is patience. Never rejects. */
const ask = async (
  url: string,
  {patience, renewed, ...request}: Request & Patience,
): Promise<{data: unknown} | Failed> => {
  const abort = new AbortController();
  const wait = () => setTimeout(() => abort.abort(), patience);
  let timer = wait();
  const progress = () => {
    clearTimeout(timer);
    timer = wait();
  };
  try {
    const own = {...request, signal: abort.signal, progress: renewed ? progress : undefined};
    return {data: await fetchJson(url, own)};
  } catch (problem) {
    if (problem instanceof LoadError) return {failure: problem.failure, detail: problem.message};
    return abort.signal.aborted
      ? {failure: 'timeout', detail: `no answer within ${patience / 1000} seconds`}
      : {failure: 'network', detail: (problem as Error).message};
  } finally {
    clearTimeout(timer);
  }
};

const online = (): Promise<unknown> =>
  new Promise((resolve) => addEventListener('online', resolve, {once: true}));

type Files = Map<string, Promise<Loaded>>;

/**
 * Loads files of one kind once for the whole page, so that all widgets read the same. A failure holds until the
 * browser is back online. Never rejects.
 */
export const loadOnce = (
  kind: string,
  url: string,
  request: Request & Patience,
): Promise<Loaded> => {
  // One for the page, even if two copies of this module are on it: of any version, so its shape stays.
  const page = globalThis as unknown as Record<symbol, Files | undefined>;
  const files = (page[Symbol.for(`anagen.${kind}-files`)] ??= new Map<string, Promise<Loaded>>());
  const found = files.get(url);
  if (found) return found;
  const loading = ask(url, request).then((loaded) => {
    if ('data' in loaded) return loaded;
    return {...loaded, again: online().then(() => void files.delete(url))};
  });
  files.set(url, loading);
  return loading;
};
