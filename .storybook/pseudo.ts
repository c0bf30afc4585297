// A language for designers: English with accents, a third longer and in brackets. What stays plain
// was never given to the translators; what is cut off would be cut off in a longer language too.

const acute = '\u0301';
/** A vowel, unless it is one that an inner text has made pseudo before. */
const plainVowel = /[aeiou](?![áéíóú])/gi;

const pseudoText = (text: string): string =>
  `[${text.replace(plainVowel, (vowel) => vowel + (vowel + acute).normalize('NFC'))}]`;

/** The same words with every text in them made pseudo; functions give pseudo words when called. */
function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return words === '' ? words : pseudoText(words);
  if (typeof words === 'function') {
    const speak = words as (...values: unknown[]) => unknown;
    return (...values: unknown[]): unknown => pseudo(speak(...values));
  }
  if (Array.isArray(words)) return words.map(pseudo);
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
  }
  return words;
}

export type Locales = Record<string, () => Promise<unknown>>;

/** Lets a widget speak the pseudo-language, made from its English as it loads. */
export function addPseudoLanguage(locales: Locales): void {
  locales['en-XA'] = async () => pseudo(await locales['en']());
}
