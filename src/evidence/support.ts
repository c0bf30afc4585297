import type {Certainty} from './certainty.js';
import type {CitationId} from './citations.js';

/** How sure a statement is, and why we may make it. */
export interface Support {
  certainty: Certainty;
  sources: readonly CitationId[];
}

/** How far a widget's words can be relied on, and until when. */
export interface Standing {
  /** The version whose words these are: raised with every change of a sentence, a source or a grade. */
  content: string;
  /** When the sources were last read (the month counts). */
  reviewed: string;
  /** From this day on the reader is told that the words are due for review. */
  nextReview: string;
  /** The clinician who reviewed them. Shipped empty: a clinic says so in its own file. */
  reviewedBy: string;
}
