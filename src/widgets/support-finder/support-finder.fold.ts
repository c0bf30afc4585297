// Marks of writing that people leave out when they type. Not all of \p{M}: in Thai or Hindi these are the vowels.
const LEFT_OUT =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\ufe00-\ufe0f\u20e3\p{C}'"`´‘’‚‛“”„‟′″ʹʺʻʼʽˈ«»‹›]/gu;
const ODD = /[ßøłđðæœıþςأإآٱىیېئؤةکہھ٠-٩۰-۹]/g;
const PLAIN = /^[\x20\x21\x23-\x26\x28-\x5f\x61-\x7e]*$/;

const plainly: Record<string, string> = {
  ...{ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ς: 'σ'},
  ...{أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ئ: 'ي', ؤ: 'و'},
  ...{ة: 'ه', ہ: 'ه', ھ: 'ه', ک: 'ك'},
};

/** Arabic-Indic and Persian digits stand in rows of sixteen, from 0 on. */
const plain = (letter: string): string => plainly[letter] ?? String(letter.charCodeAt(0) & 15);

/** A text as it is compared: without what a reader may leave out or write in another way. */
export const fold = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/\s/g, ' ')
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(ODD, plain);
};

// Scripts whose words stand without a space between them.
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{sc=Han}/u;
const TOKENS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ELIDED = /['’ʼ]([\p{L}\p{M}]{3,})/gu;
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

const segmenters = new Map<string, Intl.Segmenter | undefined>();

const segmenterFor = (locale: string): Intl.Segmenter | undefined => {
  if (!segmenters.has(locale)) {
    let segmenter: Intl.Segmenter | undefined;
    try {
      segmenter = new Intl.Segmenter(locale, {granularity: 'word'});
    } catch {
      // An engine without one, or a tag that is none: characters one by one find the same, only less exactly.
    }
    segmenters.set(locale, segmenter);
  }
  return segmenters.get(locale);
};

/** Whether a text has words of a script that puts no spaces between them. */
export const isUnspaced = (text: string): boolean => HAS_UNSPACED.test(text);

const cut = (run: string, locale: string): string[] => {
  if (!isUnspaced(run)) return [run];
  const segmenter = segmenterFor(locale);
  if (!segmenter) return [...run];
  return [...segmenter.segment(run)].map(({segment}) => segment);
};

/** The words of a text, folded, as they stand. */
export const wordsAsWritten = (text: string, locale: string): string[] => {
  const folded = fold(text);
  const tokens: string[] = folded.match(TOKENS) ?? [];
  if (!isUnspaced(folded)) return tokens;
  return tokens
    .flatMap((token) => token.match(RUNS) ?? [])
    .flatMap((run) => cut(run, locale))
    .filter((word) => LETTER.test(word));
};

/** The forms in which a typed word counts: as written, and without its Arabic article. */
export const formsOf = (word: string): string[] =>
  ARTICLE.test(word) ? [word, word.replace(ARTICLE, '')] : [word];

/** A Chinese word as its characters, which find it however the line around it was cut. */
export const charactersOf = (word: string): string[] => (HAN.test(word) ? [...word] : [word]);

/** The forms in which a word of a record counts: one cut out of a Chinese line may be typed from its middle on. */
export const indexForms = (word: string): string[] =>
  HAN.test(word)
    ? charactersOf(word)
        .map((_, i, all) => all.slice(i).join(''))
        .filter((form) => LETTER.test(form))
    : formsOf(word);

/** A text with what follows a French `l’` once more by itself. */
export const unelided = (text: string): string => text.replace(ELIDED, '$& $1');

/** All words that a text counts as, folded. */
export const words = (text: string, locale: string): string[] =>
  wordsAsWritten(unelided(text), locale).flatMap(indexForms);
