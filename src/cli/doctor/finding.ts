import {describe, type Details, type ReportCode} from '../../kit/messages.js';
import type {Position} from '../json-file.js';

/** One thing that is wrong, or good to know. */
export interface Finding {
  /** Where on the page; missing where it is about a file or a header. */
  place?: Position;
  /** What it is about: an attribute, a tag, a file. */
  about: string;
  message: string;
  hint: string;
  /** Nothing is wrong. */
  isNote?: boolean;
}

/** In the words of the report that the page itself would make. */
export const reported = (
  code: ReportCode,
  details: Details,
  tag: string,
): Pick<Finding, 'message' | 'hint'> =>
  describe(code, details, {localName: tag} as unknown as Element);
