import type {TemplateResult} from 'lit';
import type {KitWords} from './kit.content.js';

/** Whether the page names a clinic file. Only then is what reads it fetched. */
export const clinicIsNamed = (): boolean => document.querySelector('[data-anagen-clinic]') !== null;

/** A clinician's review as the clinic states it. */
export interface StatedReview {
  by: string;
  /** The day, as `2026-11-10`. */
  on: string;
}

/** What widgets ask of the clinic file. */
export interface ClinicParts {
  /** Whom to ask, if the file says so. */
  contact(words: KitWords, locale: string): TemplateResult | undefined;
  /** Who reviewed just these words, in this language. */
  reviewOf(tag: string, content: string, locale: string): StatedReview | undefined;
}
