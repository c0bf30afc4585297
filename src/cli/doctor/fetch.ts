/** What a server answered. */
export interface Answer {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
  bytes: Uint8Array;
}

/** Why there is no answer, in words. */
export interface NoAnswer {
  why: string;
}

const PATIENCE_MS = 10_000;
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

const sizeOf = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const causeOf = (error: unknown): string => {
  const {message, cause, name} = error as Error;
  if (name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} seconds`;
  const {code, message: deeper} = (cause ?? {}) as {code?: string; message?: string};
  if (code === 'ENOTFOUND') return 'there is no host of that name';
  if (code === 'ECONNREFUSED') return 'nobody answers at that host and port';
  return deeper || code || message;
};

/** The body, as long as it is not too long. */
const bodyOf = async (response: Response, most: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw new Error(`more than ${sizeOf(most)}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** How to ask. */
interface Asking {
  origin?: string;
  most?: number;
  /** Gives a redirect as the answer, and does not follow it. */
  isDirect?: boolean;
}

/** Asks for a file as a browser on a page of `origin` does: without cookies, and without saying where from. Never rejects. */
export const ask = async (
  url: URL,
  {origin, most = MAX_PAGE_BYTES, isDirect = false}: Asking = {},
): Promise<Answer | NoAnswer> => {
  try {
    const response = await fetch(url, {
      headers: {
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'anagen-doctor',
        ...(origin ? {origin} : {}),
      },
      redirect: isDirect ? 'manual' : 'follow',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const bytes = await bodyOf(response, most);
    const {status, headers} = response;
    return {
      url: new URL(response.url),
      status,
      headers,
      bytes,
      text: new TextDecoder().decode(bytes),
    };
  } catch (error) {
    return {why: causeOf(error)};
  }
};
