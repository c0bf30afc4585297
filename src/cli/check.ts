import {basename} from 'node:path';
import {describe} from '../kit/messages.js';
import {clinicKind} from './clinic-kind.js';
import {directoryKind} from './directory-kind.js';
import {repeatedNames} from './json-faults.js';
import {
  lineStarts,
  positionOf,
  readJson,
  readText,
  tooLarge,
  unread,
  type JsonFile,
  type Unusable,
} from './json-file.js';
import type {Checked, Kind, Mistake} from './kind.js';
import {counted, type Outcome} from './outcome.js';

/** The kinds of files that can be checked. The first that takes a file for its own checks it. */
const kinds: readonly Kind[] = [clinicKind, directoryKind];
export const MAX_BYTES = Math.max(...kinds.map(({maxBytes}) => maxBytes));

/** What a text is by what stands in it, where that can be told. */
export const kindOf = (text: string): 'clinic' | 'directory' | undefined => {
  try {
    const data: unknown = JSON.parse(text);
    if (clinicKind.fits(data)) return 'clinic';
    return directoryKind.fits(data) ? 'directory' : undefined;
  } catch {
    return undefined;
  }
};

/** What a file seems to be by its name. */
const kindNamed = (path: string): Kind =>
  kinds.find(({names}) => names.test(basename(path))) ?? kinds[0];

/** One mistake: where it is, then just what the page would report. */
const printed = (path: string, starts: readonly number[], mistake: Mistake): string[] => {
  const {line, column} = positionOf(starts, mistake.offset);
  const {message, hint} = describe(mistake.code, mistake, null);
  return [`${path}:${line}:${column}  ${mistake.path}`, `  ${message}`, `  ${hint}`];
};

const failed = (
  path: string,
  text: string,
  {mistakes, more = []}: Pick<Checked, 'mistakes' | 'more'>,
): string[] => {
  const starts = lineStarts(text);
  const count = more.reduce((sum, part) => sum + part.count, mistakes.length);
  return [
    ...mistakes.flatMap((mistake) => printed(path, starts, mistake)),
    ...(more.length ? [''] : []),
    ...more.map((part) => `${part.count} more at ${part.what}, like those above`),
    '',
    `${path}: ${counted(count, 'mistake')}`,
  ];
};

const unusable = (path: string, text: string, why: Unusable, kind = kindNamed(path)): Outcome => ({
  lines: failed(path, text, {mistakes: [{...why, code: kind.missing, path}]}),
  ok: false,
});

const checked = (path: string, file: JsonFile, kind: Kind): Outcome => {
  const {mistakes, more, notes, summary} = kind.check(file);
  const repeated = repeatedNames(file.text).map(({name, offset}) => ({
    ...kind.repeated(name),
    offset,
  }));
  const all = [...mistakes, ...repeated].sort((a, b) => a.offset - b.offset);
  const result = all.length
    ? failed(path, file.text, {mistakes: all, more})
    : [`${path}: ${summary}`];
  return {lines: [...result, ...notes], ok: !all.length};
};

/** Checks the text of a file, wherever it came from. */
export const checkText = (path: string, text: string): Outcome => {
  const file = readJson(text, kindNamed(path).docs);
  if (!('data' in file)) return unusable(path, text, file);
  const kind = kinds.find(({fits}) => fits(file.data)) ?? kindNamed(path);
  const large = tooLarge(Buffer.byteLength(text), kind.maxBytes);
  if (large) return unusable(path, '', large, kind);
  try {
    return checked(path, file, kind);
  } catch (error) {
    // Parts in parts in parts, deeper than anything that means something.
    if (!(error instanceof RangeError)) throw error;
    return unusable(path, text, unread(error, kind.docs), kind);
  }
};

/** Checks one file. */
export const check = (path: string): Outcome => {
  const text = readText(path, MAX_BYTES);
  return typeof text === 'string' ? checkText(path, text) : unusable(path, '', text);
};
