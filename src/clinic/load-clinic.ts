/** Why a clinic file did not load. */
export type LoadFailure =
  'address' | 'missing' | 'status' | 'html' | 'too-big' | 'not-json' | 'timeout' | 'network';

interface Failed {
  failure: LoadFailure;
  detail: string;
}

/** What the file holds; or why it did not come, and when to ask again: once the browser is back online. */
export type Loaded = {data: unknown} | (Failed & {again: Promise<void>});

/** The most that a clinic file may hold. */
const MAX_BYTES = 256 * 1024;
const PATIENCE_MS = 10_000;

class Failure extends Error {
  constructor(
    readonly failure: LoadFailure,
    detail: string,
  ) {
    super(detail);
  }
}

/** The text of a response, as long as it is not too long. */
const textOf = async (body: ReadableStream<Uint8Array>): Promise<string> => {
  const reader = body.getReader();
  // Bytes that are no UTF-8 become U+FFFD: the text that has them is left out later, the others stand.
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw new Failure('too-big', `more than ${MAX_BYTES / 1024} kB`);
    }
    text += decoder.decode(value, {stream: true});
  }
};

/** What a text holds. A page in the file's place is told apart from a slip in the file. */
const parse = (text: string): unknown => {
  if (/^\s*</.test(text)) throw new Failure('html', 'it begins with “<”');
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    throw new Failure('not-json', (problem as Error).message);
  }
};

const fetchClinic = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(url, {
    signal,
    // Asks the server whether the browser's copy is still the newest: a changed number counts at once.
    cache: 'no-cache',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    headers: {accept: 'application/json'},
  });
  const {ok, status, headers, body} = response;
  if (status === 404 || status === 410) throw new Failure('missing', `status ${status}`);
  if (!ok) throw new Failure('status', `status ${status}`);
  const type = headers.get('content-type') ?? '';
  if (/html/i.test(type)) throw new Failure('html', `it is sent as ${type}`);
  return parse(body ? await textOf(body) : '');
};

/** Asks for one file. Never rejects. */
const ask = async (url: string, patience: number): Promise<{data: unknown} | Failed> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    return {data: await fetchClinic(url, abort.signal)};
  } catch (problem) {
    if (problem instanceof Failure) return {failure: problem.failure, detail: problem.message};
    return abort.signal.aborted
      ? {failure: 'timeout', detail: `no answer within ${patience / 1000} seconds`}
      : {failure: 'network', detail: (problem as Error).message};
  } finally {
    clearTimeout(timer);
  }
};

// One for the page, even if two copies of this module are on it: of any version, so its shape stays.
const key = Symbol.for('anagen.clinic-files');
type Page = typeof globalThis & {[key]?: Map<string, Promise<Loaded>>};

const online = (): Promise<unknown> =>
  new Promise((resolve) => addEventListener('online', resolve, {once: true}));

/**
 * Loads a file once for the whole page, so that all widgets read the same. A failure holds until the browser is
 * back online. Never rejects.
 */
export const loadClinic = (url: string, patience = PATIENCE_MS): Promise<Loaded> => {
  const files = ((globalThis as Page)[key] ??= new Map<string, Promise<Loaded>>());
  const found = files.get(url);
  if (found) return found;
  const loading = ask(url, patience).then((loaded) => {
    if ('data' in loaded) return loaded;
    return {...loaded, again: online().then(() => void files.delete(url))};
  });
  files.set(url, loading);
  return loading;
};
