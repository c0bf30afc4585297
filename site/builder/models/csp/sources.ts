/** Whether a list of sources lets an address in: https://www.w3.org/TR/CSP3/#match-url-to-source-list */
import {fits} from '../../../../src/cli/doctor/policy-sources.js';

const same = (source: string, keyword: string): boolean => source.toLowerCase() === keyword;

export const has = (list: readonly string[], keyword: string): boolean =>
  list.some((source) => same(source, keyword));

export const nonces = (list: readonly string[]): string[] =>
  list.filter((source) => /^'nonce-/i.test(source));

const isHash = (source: string): boolean => /^'sha(?:256|384|512)-/i.test(source);

/** With a hash or `'strict-dynamic'` beside it, browsers pass over `'unsafe-inline'`; with a nonce, too, which lets the script in by itself. */
export const runsInline = (list: readonly string[]): boolean =>
  has(list, "'unsafe-inline'") &&
  !has(list, "'strict-dynamic'") &&
  !list.some((source) => isHash(source));

/** The list without `'none'`, and with a source at its end. */
export const withSource = (list: readonly string[], source: string): string[] => [
  ...list.filter((other) => !same(other, "'none'")),
  source,
];

// Of the page it is only known that it is sent encrypted, and that an address that is named is another host's.
const somePage = new URL('https://page.invalid/');

/** The page itself counts as one that is sent encrypted. */
const selfMatches = (source: string): boolean =>
  same(source, "'self'") || source === '*' || /^https?:$/i.test(source);

/** `wanted` is `'self'`, a hash, or an encrypted address. */
export const allows = (list: readonly string[], wanted: string): boolean => {
  if (wanted === "'self'") return list.some(selfMatches);
  if (wanted.startsWith("'")) return list.includes(wanted);
  const url = new URL(wanted);
  return list.some((source) => fits(source, url, somePage));
};
