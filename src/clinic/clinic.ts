/** Text as a clinic writes it: in the file's own language, or by language. Always plain text, never HTML. */
export type Text = string | Readonly<Record<string, string>>;

/** Whom to ask. */
export interface Contact {
  name?: Text;
  phone?: string;
  email?: string;
  url?: string;
}

/** How the clinic offers an option. */
export interface Offer {
  note?: Text;
  price?: Text;
  contact?: Contact;
}

/** What the clinic changes about a built-in option. */
export interface OptionChange {
  hidden?: boolean;
  shown?: boolean;
  offered?: Offer;
}

/** A source of the clinic's own. */
export interface ClinicSource {
  title: string;
  url?: string;
}

/** An option of the clinic's own. */
export interface AddedOption extends Offer {
  id: string;
  name: Text;
  what: Text;
  when: 'before' | 'during' | 'after' | 'any';
  purpose: 'scalp' | 'lashes' | 'cover' | 'feelings';
  found?: Text;
  good?: readonly Text[];
  hard?: readonly Text[];
  sources?: readonly ClinicSource[];
}

/** Who has reviewed a widget's words at the clinic, which version of them, and when. */
export interface ClinicReview {
  widget: string;
  content: string;
  by: string;
  on: string;
  languages: readonly string[];
}

/** What is left of a clinic file when everything that can't be used is left out. */
export interface Clinic {
  /** The format of the file. */
  anagen: 1;
  /** The language of the texts that say none; English where the file does not say. */
  language: string;
  /** The version of our words that the file was written against. */
  content?: string;
  name?: string;
  phone?: string;
  email?: string;
  url?: string;
  country?: string;
  options?: Readonly<Record<string, OptionChange>>;
  added?: readonly AddedOption[];
  reviews?: readonly ClinicReview[];
}

/** The names that a clinic file may use. */
export interface Known {
  options: readonly string[];
  widgets: readonly string[];
}

/** What is wrong with a clinic file, in words for the webmaster; the code is that of the report. */
export interface ClinicProblem {
  code: 'clinic-invalid' | 'clinic-missing';
  /** Where in the file, such as `options.biotin.hidden`; the file's address where it did not load. */
  path: string;
  /** The same in steps. */
  at: readonly (string | number)[];
  found: string;
  expected: string;
  hint: string;
}
