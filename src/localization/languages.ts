/** Who stands behind a language's words. A person's review names who and when. */
export type Review = 'source' | 'machine' | {by: string; on: string};

/**
 * The released languages. English is the source; the others are machine translations that no person
 * has reviewed yet, which the reader and the webmaster are told.
 */
export const languages: Readonly<Record<string, {review: Review}>> = {
  en: {review: 'source'},
  es: {review: 'machine'},
  ar: {review: 'machine'},
};

/** The language that every widget speaks, and the one to fall back on. */
export const sourceLanguage = 'en';

const rightToLeft = /^(ar|fa|he|ps|ur)\b/;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';
