import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Position} from '../json-file.js';

/** One element of a page, as a browser would read it. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  place: Position;
  /** Where each attribute stands. */
  placeOf(attribute: string): Position;
  parent?: Tag;
  /** Whether there is something in it for people to read or to see. */
  filled: boolean;
  /** The words directly in it. */
  text: string;
  /** Whether the page closes it. */
  closed: boolean;
  /** Written `<x />`, which browsers read as `<x>`. */
  selfClosing: boolean;
}

/** Words of a page, and the element that they stand in. */
export interface Words {
  text: string;
  place: Position;
  inside: Tag;
}

export interface Page {
  /** In the order of the page, without those in templates. */
  tags: readonly Tag[];
  words: readonly Words[];
}

interface Located {
  startLine: number;
  startCol: number;
}

const START: Position = {line: 1, column: 1};
const seen = new Set(['img', 'svg', 'video', 'audio', 'iframe', 'input', 'object']);
/** What people see without a word in it; a template with this holds what was drawn beforehand. */
const isSeen = ({name, attributes}: Tag): boolean =>
  seen.has(name) || attributes.has('shadowrootmode');
const unread = new Set(['script', 'style', 'noscript']);

const positionOf = (location: Located | null | undefined): Position =>
  location ? {line: location.startLine, column: location.startCol} : START;

/** Tells all that hold it that they are not empty. */
const fill = (tag: Tag | undefined): void => {
  for (let here = tag; here && !here.filled; here = here.parent) here.filled = true;
};

const tagOf = (node: Tree.Element, parent: Tag | undefined, text: string): Tag => {
  const location = node.sourceCodeLocation;
  const written = location ? text.slice(location.startOffset, location.startTag?.endOffset) : '';
  return {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({name, value}) => [name, value])),
    place: positionOf(location),
    placeOf: (attribute) => positionOf(location?.attrs?.[attribute] ?? location),
    parent,
    filled: false,
    text: '',
    closed: Boolean(location?.endTag),
    selfClosing: written.endsWith('/>'),
  };
};

/** Reads any text as HTML. Without recursion: a page may be as deep as it likes. */
export const readHtml = (text: string): Page => {
  const tags: Tag[] = [];
  const words: Words[] = [];
  const waiting: {node: Tree.ChildNode; parent?: Tag}[] = [];
  // The last one in is the first one out.
  const add = (nodes: readonly Tree.ChildNode[], parent?: Tag) => {
    for (let i = nodes.length - 1; i >= 0; i--) waiting.push({node: nodes[i], parent});
  };
  add(parse(text, {sourceCodeLocationInfo: true}).childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, parent} = next;
    if ('tagName' in node) {
      const tag = tagOf(node, parent, text);
      tags.push(tag);
      if (isSeen(tag)) fill(tag);
      add(node.childNodes, tag);
    } else if (node.nodeName === '#text' && 'value' in node && parent) {
      parent.text += node.value;
      if (!node.value.trim() || unread.has(parent.name)) continue;
      fill(parent);
      words.push({text: node.value, place: positionOf(node.sourceCodeLocation), inside: parent});
    }
  }
  return {tags, words};
};

/** What an attribute says at an element, or at the nearest one above it that has it. */
export const nearest = (tag: Tag, attribute: string): {value: string; at: Tag} | undefined => {
  for (let here: Tag | undefined = tag; here; here = here.parent) {
    const value = here.attributes.get(attribute);
    if (value !== undefined) return {value, at: here};
  }
  return undefined;
};
