import type {TemplateResult} from 'lit';
import type {Clinic, Contact, Text} from '../clinic/clinic.js';
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
  clinic: Clinic;
  /** A text of the clinic's as it is, for a place that holds no markup. */
  plain(text: Text, locale: string): string;
  /** A text of the clinic's, in the reader's language if there is one, marked with the language that it is in. */
  text(text: Text, locale: string): TemplateResult;
  /** Ways to reach somebody. */
  links(contact: Contact, words: KitWords): TemplateResult;
  /** Whom to ask, if the file says so. */
  contact(words: KitWords): TemplateResult | undefined;
  /** Who reviewed just these words, in this language. */
  reviewOf(tag: string, content: string, locale: string): StatedReview | undefined;
}
