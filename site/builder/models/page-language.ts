/** The language that the page around a widget names, as in `<html lang="en-GB">`. */

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
};

/** The tag, or as much of it as the widgets can read (`en_GB` as `en`); an empty text where there is none. */
export const readTag = (text: string): string =>
  canonical(text.trim()) || canonical(text.trim().split(/[^a-z]/i)[0]);

/** What is wrong with the tag. The snippet can do without it. */
export const problemOfTag = (text: string): string | undefined => {
  const found = text.trim();
  if (!found || canonical(found)) return undefined;
  const read = readTag(found);
  const reading = read ? ` As it is, it counts as plain ${read}.` : '';
  return `Found “${found}”. Expected a language like en, or with a country, like en-GB.${reading}`;
};

/** Whether both are one language, wherever it is spoken. */
export const isSameLanguage = (one: string, other: string): boolean =>
  readTag(one).split('-')[0] === readTag(other).split('-')[0];

/** What a widget goes by there: the page’s own tag tells where its readers are, and so how they measure. */
export const tagWithin = (pageLang: string, lang: string): string =>
  isSameLanguage(pageLang, lang) ? readTag(pageLang) : lang;
