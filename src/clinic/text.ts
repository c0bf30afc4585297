import type {Text} from './clinic.js';

/** A clinic's text, and the language that it is in. */
export interface ClinicText {
  text: string;
  lang: string;
}

/** The text in the reader's language; else in the file's own; else in the first there is. */
export const textFor = (text: Text, locale: string, fileLanguage: string): ClinicText => {
  if (typeof text === 'string') return {text, lang: fileLanguage};
  const there = Object.keys(text);
  const inLanguage = (wanted: string) =>
    there.find((lang) => lang === wanted) ??
    there.find((lang) => lang.split('-')[0] === wanted.split('-')[0]);
  const lang = inLanguage(locale) ?? inLanguage(fileLanguage) ?? there[0];
  return {text: text[lang], lang};
};
