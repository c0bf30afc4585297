import {sourceLanguage} from './languages.js';

export interface Negotiated {
  /** The language whose words are shown: one of those on offer. */
  locale: string;
  /** The tag for dates and numbers: what was asked for, as long as it is the language shown. */
  formats: string;
  /** What was wrong with the request. */
  problem?: 'lang-malformed' | 'lang-unavailable';
}

/** The canonical form of a language tag, or undefined where it is none. */
const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** Drops subtags from the end until a language on offer is left: pt-BR, pt. */
const nearest = (tag: string, offered: readonly string[]): string | undefined => {
  for (let parts = tag.split('-'); parts.length; parts = parts.slice(0, -1)) {
    const rest = parts.join('-');
    if (offered.includes(rest)) return rest;
  }
  return undefined;
};

/**
 * The language to show for a `lang` as a page may write it. Never throws: a malformed tag is read as
 * far as it goes (`es_MX` as `es`), and a language that is not on offer gives English.
 */
export const negotiate = (lang: string, offered: readonly string[]): Negotiated => {
  const asked = lang.trim();
  if (!asked) return {locale: sourceLanguage, formats: sourceLanguage};
  const tag = canonical(asked);
  const readable = tag ?? canonical(asked.split(/[^a-z]/i)[0]);
  const locale = readable && nearest(readable, offered);
  return {
    locale: locale ?? sourceLanguage,
    formats: locale ? readable : sourceLanguage,
    problem: tag ? (locale ? undefined : 'lang-unavailable') : 'lang-malformed',
  };
};
