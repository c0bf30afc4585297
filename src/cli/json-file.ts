import {readFileSync, statSync} from 'node:fs';
import {
  findNodeAtLocation,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {jsonFault} from './json-faults.js';

/** The most that a widget reads. */
const MAX_BYTES = 256 * 1024;

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
  tree: Node;
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

/** The text of a file, as browsers read it: UTF-8, with or without a mark at its start. */
const textOf = (path: string): string | Unusable => {
  try {
    // Before it is read: it may be very large.
    const {size} = statSync(path);
    if (size > MAX_BYTES) {
      const found = `${Math.ceil(size / 1024)} kB`;
      return stop(found, 'at most 256 kB', 'Shorten the file. It holds text only: no pictures.');
    }
    return new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    return whyUnread(error as NodeJS.ErrnoException);
  }
};

const parse = (text: string): JsonFile | Unusable => {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, {disallowComments: true});
    if (errors.length) return jsonFault(text, errors[0]);
    return {text, data: JSON.parse(text) as unknown, tree: tree!};
  } catch (error) {
    const found = `“${(error as Error).message}”`;
    return stop(found, 'JSON', 'Compare with the example in docs/clinic-file.md.');
  }
};

/** Reads a file as strict JSON, or says why it can't be used. */
export const readJsonFile = (path: string): {text: string; file: JsonFile | Unusable} => {
  const text = textOf(path);
  if (typeof text !== 'string') return {text: '', file: text};
  if (/^\s*</.test(text)) {
    const hint = 'This is a web page, perhaps an error page that was saved. Take your own file.';
    return {text, file: stop('“<” at the start', 'JSON', hint)};
  }
  return {text, file: parse(text)};
};

export const positionOf = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: before.at(-1)!.length + 1};
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
