import {readFileSync, statSync} from 'node:fs';
import {
  findNodeAtLocation,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {jsonFault} from './json-faults.js';

/** Why a file can't be checked. */
export interface Unusable {
  offset: number;
  found: string;
  expected: string;
  hint: string;
}

/** A line and a column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A file that is JSON, with the places of its parts. */
export interface JsonFile {
  text: string;
  data: unknown;
  readonly tree: Node;
}

const stop = (found: string, expected: string, hint: string, offset = 0): Unusable => ({
  found,
  expected,
  hint,
  offset,
});

const whyUnread = (error: NodeJS.ErrnoException): Unusable => {
  if (error.code === 'ENOENT')
    return stop('no such file', 'a file', `Check the name. It was looked for in ${process.cwd()}.`);
  if (error.code === 'EISDIR') return stop('a folder', 'a file', 'Name the file in it.');
  return stop(`“${error.message}”`, 'a file that can be read', 'Check who may read it.');
};

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`;

/** Why a file is too large, if it is. */
export const tooLarge = (size: number, most: number): Unusable | undefined => {
  if (size <= most) return undefined;
  const hint = 'Shorten the file. It holds text only: no pictures.';
  return stop(`${Math.ceil(size / 1024)} kB`, `at most ${sizeOf(most)}`, hint);
};

/** The text of a file, as browsers read it: UTF-8, with or without a mark at its start. */
export const readText = (path: string, most: number): string | Unusable => {
  try {
    // Before it is read: it may be very large.
    return tooLarge(statSync(path).size, most) ?? new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    return whyUnread(error as NodeJS.ErrnoException);
  }
};

/** The places of its parts are worked out when somebody asks for them: that takes long in a large file. */
const withTree = (text: string, data: unknown): JsonFile => {
  let tree: Node | undefined;
  return {
    text,
    data,
    get tree() {
      return (tree ??= parseTree(text)!);
    },
  };
};

/** Why a text can't be read as JSON, where nobody knows the place. */
export const unread = (error: Error, docs: string): Unusable =>
  stop(`“${error.message}”`, 'JSON', `Compare with the example in ${docs}.`);

/** Reads a text as strict JSON, or says why it can't be used. */
export const readJson = (text: string, docs: string): JsonFile | Unusable => {
  if (/^\s*</.test(text)) {
    const hint = 'This is a web page, perhaps an error page that was saved. Take your own file.';
    return stop('“<” at the start', 'JSON', hint);
  }
  try {
    return withTree(text, JSON.parse(text));
  } catch (error) {
    const why = unread(error as Error, docs);
    try {
      const errors: ParseError[] = [];
      parseTree(text, errors, {disallowComments: true});
      if (errors.length) return jsonFault(text, errors[0], why.hint);
    } catch {
      // It is nested too deep for both.
    }
    return why;
  }
};

/** Where the lines of a text start. */
export const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map(({0: end, index}) => index + end.length),
];

/** The line that an offset is in, and the column. */
export const positionOf = (starts: readonly number[], offset: number): Position => {
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if (starts[middle] <= offset) line = middle;
    else after = middle;
  }
  return {line: line + 1, column: offset - starts[line] + 1};
};

/**
 * Where a part starts: its name or its value. Of what is missing, the nearest part around it.
 */
export const offsetOf = (tree: Node, at: JSONPath, wanted: 'name' | 'value'): number => {
  for (let path = at; ; path = path.slice(0, -1)) {
    const node = findNodeAtLocation(tree, path);
    if (!node && path.length) continue;
    const named = wanted === 'name' && node?.parent?.type === 'property';
    return (named ? node.parent : node)?.offset ?? 0;
  }
};
