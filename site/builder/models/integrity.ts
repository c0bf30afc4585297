/** Hashes of the files of one version, so that browsers refuse a file that somebody has changed. */

export interface Hashes {
  version: string;
  /** By name, within the folder. */
  files: Record<string, string>;
}

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^sha(?:256|384|512)-[\w+/]+=*$/.test(value);

/** Reads `integrity.json`; undefined where it does not hold what a snippet needs. */
export const readHashes = (json: unknown): Hashes | undefined => {
  const {version, files} = (json ?? {}) as Partial<Hashes>;
  if (typeof version !== 'string' || typeof files !== 'object' || files === null) return undefined;
  const entries = Object.entries(files).filter((entry) => isHash(entry[1]));
  const read: Record<string, string> = Object.fromEntries(entries);
  return read['anagen.js'] && read['anagen.css'] ? {version, files: read} : undefined;
};

/** Asks for the list in the folder that this page lies in. */
export const fetchHashes = async (folder: URL): Promise<Hashes | undefined> => {
  try {
    const response = await fetch(new URL('integrity.json', folder));
    return response.ok ? readHashes(await response.json()) : undefined;
  } catch {
    return undefined;
  }
};

/** Scripts that the page loads later. What lies in folders belongs to pages of their own. */
const isPart = (name: string): boolean =>
  /^[^/]+\.js$/.test(name) && name !== 'anagen.js' && name !== 'anagen.classic.js';

/** Their names. */
export const partsOf = ({files}: Hashes): string[] => Object.keys(files).filter(isPart);

/** An import map that vouches for them: https://html.spec.whatwg.org/#import-map-integrity */
export const importMapOf = (hashes: Hashes, base: string): string => {
  const integrity = partsOf(hashes).map((name): [string, string] => [
    base + name,
    hashes.files[name],
  ]);
  return JSON.stringify({integrity: Object.fromEntries(integrity)});
};

/** The hash of a script that stands in a page, as a policy writes it. */
export const hashOfInline = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};
