/** Whether a list of sources lets an address in: https://www.w3.org/TR/CSP3/#match-url-to-source-list */

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const has = (list: readonly string[], keyword: string): boolean =>
  list.some((source) => same(source, keyword));

export const nonces = (list: readonly string[]): string[] =>
  list.filter((source) => /^'nonce-/i.test(source));

const isHash = (source: string): boolean => /^'sha(?:256|384|512)-/i.test(source);

/** With a nonce, a hash or `'strict-dynamic'` beside it, browsers pass over `'unsafe-inline'`. */
export const runsInline = (list: readonly string[]): boolean =>
  has(list, "'unsafe-inline'") &&
  !has(list, "'strict-dynamic'") &&
  !list.some((source) => isHash(source)) &&
  nonces(list).length === 0;

/** The list without `'none'`, and with a source at its end. */
export const withSource = (list: readonly string[], source: string): string[] => [
  ...list.filter((other) => !same(other, "'none'")),
  source,
];

const pattern = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

const hostMatches = (wanted: string, host: string): boolean => {
  if (wanted === '*') return true;
  if (wanted.startsWith('*.')) return host.endsWith(wanted.slice(1).toLowerCase());
  return same(wanted, host);
};

/** A path that ends with a slash stands for all below it; any other, for itself alone. */
const pathMatches = (wanted: string | undefined, path: string): boolean =>
  !wanted || wanted === '/' || wanted === path || (wanted.endsWith('/') && path.startsWith(wanted));

const urlMatches = (source: string, url: URL): boolean => {
  if (source === '*') return true;
  if (/^https?:$/i.test(source)) return true;
  const [, scheme = 'https', host, port = '443', path] = pattern.exec(source) ?? [];
  if (!host || !/^https?$/i.test(scheme)) return false;
  const portOfUrl = url.port || '443';
  const portFits = port === '*' || port === portOfUrl || (port === '80' && portOfUrl === '443');
  return portFits && hostMatches(host, url.hostname) && pathMatches(path, url.pathname);
};

/** The page itself counts as one that is sent encrypted. */
const selfMatches = (source: string): boolean =>
  same(source, "'self'") || source === '*' || /^https?:$/i.test(source);

/** `wanted` is `'self'`, a hash, or an encrypted address. */
export const allows = (list: readonly string[], wanted: string): boolean => {
  if (wanted === "'self'") return list.some(selfMatches);
  if (wanted.startsWith("'")) return list.includes(wanted);
  const url = new URL(wanted);
  return list.some((source) => urlMatches(source, url));
};
