import {remembered} from './remembered.js';

/** Names of countries and languages, as a language calls them, by `Intl` alone. */
export interface Names {
  /** ISO 3166-1 alpha-2; what is none stays as it is. */
  country(code: string): string;
  /** A language tag; what is none stays as it is. */
  language(code: string): string;
}

const named = (tag: string, type: 'region' | 'language') => {
  const names = new Intl.DisplayNames(tag, {type, languageDisplay: 'standard'});
  return remembered((code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  });
};

export const namesFor = remembered((tag: string): Names => ({
  country: named(tag, 'region'),
  language: named(tag, 'language'),
}));
