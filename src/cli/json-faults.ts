import {printParseErrorCode, visit, type ParseError} from 'jsonc-parser';
import {shown} from '../clinic/show.js';
import type {Unusable} from './json-file.js';

type Words = readonly [expected: string, hint: string];

const value: Words = [
  'a value: a text in double quotes, a number, true, false, {…} or […]',
  'Write the value, or remove what stands before it. After the last entry there is no comma.',
];
const comment: Words = ['JSON, which has no comments', 'Remove the comment.'];
const number: Words = ['a number', 'Write a number such as 1, or put the text in double quotes.'];
const escape: Words = ['a text', 'Write \\\\ for a backslash, \\" for a double quote.'];

/** By the parser's own names for what stops it. */
const words: Readonly<Record<string, Words>> = {
  InvalidSymbol: ['JSON', 'Put texts and names in straight double quotes: "like this".'],
  InvalidNumberFormat: number,
  UnexpectedEndOfNumber: number,
  PropertyNameExpected: [
    'a name in double quotes',
    'Write the name as "name". After the last entry there is no comma.',
  ],
  ValueExpected: value,
  ColonExpected: ['a colon', 'Write a colon between the name and its value.'],
  CommaExpected: ['a comma', 'Write a comma after the entry before this one.'],
  CloseBraceExpected: ['}', 'Close what { has opened.'],
  CloseBracketExpected: [']', 'Close what [ has opened.'],
  EndOfFileExpected: ['the end of the file', 'Remove what stands after the last }.'],
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: [
    'a double quote that ends the text',
    'Close the text on the same line. Write \\n for a line break in it.',
  ],
  InvalidUnicode: escape,
  InvalidEscapeCharacter: escape,
  InvalidCharacter: escape,
};

/** The first place where a text stops being JSON. The errors after it may be mere consequences. */
export const jsonFault = (
  text: string,
  {error, offset, length}: ParseError,
  example: string,
): Unusable => {
  const [expected, hint] = words[printParseErrorCode(error)] ?? ['JSON', example];
  const piece = text.slice(offset, offset + Math.max(length, 1));
  return {offset, found: piece.trim() ? shown(piece) : 'nothing', expected, hint};
};

/** More than anybody mends by reading on. */
const MOST = 20;

/** Names that stand twice in one object: only the last one counts, and JSON does not say so. The first of them. */
export const repeatedNames = (text: string): {name: string; offset: number}[] => {
  const found: {name: string; offset: number}[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const seen = open.at(-1)!;
      if (seen.has(name) && found.length < MOST) found.push({name, offset});
      seen.add(name);
    },
  });
  return found;
};
