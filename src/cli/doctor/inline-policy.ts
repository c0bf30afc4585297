// Which scripts that stand in the page itself a policy lets run.
import {createHash} from 'node:crypto';
import type {Tag} from './html.js';

const hashOf = (text: string, algorithm: string): string =>
  `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`;

/** The source that lets a script stand. */
export const sourceOf = ({text}: Tag): string => hashOf(text, 'sha256');

// A hash may be written as in addresses, too.
const plain = (source: string): string =>
  /^'sha\d+-/i.test(source)
    ? source
        .replace(/^'sha/i, "'sha")
        .replaceAll('_', '/')
        .replace(/(?<=^'sha\d+-.*)-/g, '+')
    : source;

/** Whether a policy's sources let a script in the page run. */
export const mayStand = ({text, attributes}: Tag, sources: readonly string[]): boolean => {
  const nonce = attributes.get('nonce');
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const hashes = ['sha256', 'sha384', 'sha512'].map((algorithm) => hashOf(text, algorithm));
  if (sources.some((source) => hashes.includes(plain(source)))) return true;
  // Where there is one of these, the old word does not count.
  const isOff = sources.some((source) => /^'(nonce-|sha\d+-|strict-dynamic')/i.test(source));
  return !isOff && sources.some((source) => source.toLowerCase() === "'unsafe-inline'");
};
