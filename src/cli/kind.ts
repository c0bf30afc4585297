import type {Details, ReportCode} from '../kit/messages.js';
import type {JsonFile} from './json-file.js';

/** What is wrong at a place in a file, in the words of the report that the page would make. */
export interface Mistake extends Details {
  code: ReportCode;
  path: string;
  offset: number;
}

/** What a check found. */
export interface Checked {
  mistakes: readonly Mistake[];
  /** Mistakes that are too many to list: of what kind, and how many. */
  more?: readonly {what: string; count: number}[];
  /** What else to know, in lines. */
  notes: readonly string[];
  /** What a file without mistakes says, in one line. */
  summary: string;
}

/** One kind of file that a clinic writes. */
export interface Kind {
  /** Whether it is this kind that somebody meant to write. */
  fits(data: unknown): boolean;
  /** The usual names of such files, for what can't be read. */
  names: RegExp;
  /** The most that a widget reads. */
  maxBytes: number;
  /** The code for a file that is of no use at all, and the document with an example. */
  missing: ReportCode;
  docs: string;
  check(file: JsonFile): Checked;
  /** The mistake that a name stands twice in one object. */
  repeated(name: string): Omit<Mistake, 'offset'>;
}
