import {describe, type ReportCode} from '../kit/messages.js';
import {clinicKind} from './clinic-kind.js';
import {positionOf, readJsonFile} from './json-file.js';
import {repeatedNames} from './json-faults.js';
import type {Kind, Mistake} from './kind.js';
import {counted, type Outcome} from './outcome.js';

/** The kinds of files that can be checked. The first that takes a file for its own checks it. */
const kinds: readonly Kind[] = [clinicKind];

/** One mistake: where it is, then just what the page would report. */
const printed = (path: string, text: string, mistake: Mistake): string[] => {
  const {line, column} = positionOf(text, mistake.offset);
  const {message, hint} = describe(mistake.code, mistake, null);
  return [`${path}:${line}:${column}  ${mistake.path}`, `  ${message}`, `  ${hint}`];
};

const failed = (path: string, text: string, mistakes: readonly Mistake[]): string[] => [
  ...mistakes.flatMap((mistake) => printed(path, text, mistake)),
  '',
  `${path}: ${counted(mistakes.length, 'mistake')}`,
];

const unusable: ReportCode = 'clinic-missing';

/** Checks one file. */
export const check = (path: string): Outcome => {
  const {text, file} = readJsonFile(path);
  if (!('tree' in file)) {
    return {lines: failed(path, text, [{...file, code: unusable, path}]), ok: false};
  }
  const kind = kinds.find(({fits}) => fits(file.data)) ?? kinds[0];
  const {mistakes, notes, summary} = kind.check(file);
  const repeated = repeatedNames(file.tree).map(({name, offset}) => ({
    ...kind.repeated(name),
    offset,
  }));
  const all = [...mistakes, ...repeated].sort((a, b) => a.offset - b.offset);
  const result = all.length ? failed(path, text, all) : [`${path}: ${summary}`];
  return {lines: [...result, ...notes], ok: !all.length};
};
