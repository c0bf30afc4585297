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
  /** What else to know, in lines. */
  notes: readonly string[];
  /** What a file without mistakes says, in one line. */
  summary: string;
}

/** One kind of file that a clinic writes. */
export interface Kind {
  /** Whether it is this kind that somebody meant to write. */
  fits(data: unknown): boolean;
  check(file: JsonFile): Checked;
  /** The mistake that a name stands twice in one object. */
  repeated(name: string): Omit<Mistake, 'offset'>;
}
