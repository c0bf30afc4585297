/**
 * Walks through a widget's words: which strings there are, in which order a reader meets them, and what
 * stands behind each. For tests and for the sheets that clinicians sign; no page loads it.
 */
import type {Figure} from './figures.js';
import type {Behind, Provenance} from './provenance.js';
import type {CitationId} from './citations.js';
import type {Standing} from './support.js';

/** What a widget's `*.provenance.ts` exports. */
export interface ProvenanceModule {
  provenance: Provenance;
  /** Where each figure that a sentence may quote was read. Empty: our own choice, which claims nothing. */
  figureSources: Readonly<Record<string, readonly CitationId[]>>;
  figures: Readonly<Record<string, Figure>>;
  standing: Standing;
}

/** A string of a widget's words, and where it stands in them. */
export interface Leaf {
  path: string;
  text: string;
}

type Sentence = (...values: string[]) => string;

/** All strings of some words. `call` says what to call a sentence with that takes values. */
export const leavesOf = (
  words: unknown,
  path: string,
  call: (path: string, sentence: Sentence) => Leaf[],
): Leaf[] => {
  if (typeof words === 'string') return [{path, text: words}];
  if (typeof words === 'function') return call(path, words as Sentence);
  return Object.entries(words as object).flatMap(([key, part]) =>
    leavesOf(part, `${path}.${key}`, call),
  );
};

const letters = 'abcdefghij';

/** Stands for a figure in a sentence: letters only, so that a digit can only be the sentence's own. */
export const markOf = (name: string): string =>
  `⟨${name.replace(/\d/g, (digit) => `_${letters[Number(digit)]}`)}⟩`;

/** Figures whose values are their marks. */
export const markedFigures = <F extends object>(figures: F): Record<keyof F, string> =>
  Object.fromEntries(Object.keys(figures).map((name) => [name, markOf(name)])) as Record<
    keyof F,
    string
  >;

/** The figures that a text quotes by their marks. */
export const figuresIn = (text: string, figures: object): string[] =>
  Object.keys(figures).filter((name) => text.includes(markOf(name)));

/** Whether a path of the provenance means this place in the words. */
export const fits = (pattern: string, path: string): boolean => {
  const [wanted, found] = [pattern.split('.'), path.split('.')];
  const open = wanted.at(-1) === '**';
  if (open) wanted.pop();
  if (open ? found.length < wanted.length : found.length !== wanted.length) return false;
  return wanted.every((step, index) => step === '*' || step === found[index]);
};

/** A widget's own provenance, and that of the words that all widgets share: a widget may place these earlier. */
export const withShared = (own: Provenance, shared: Provenance): Provenance => [
  ...own,
  ...shared.filter(([path]) => !own.some(([other]) => other === path)),
];

/**
 * The entries that hold for a place: the first that fits, or, for a sentence that is said of several
 * things, as “1–4 weeks after the first treatment” of several phases, one for each of them.
 */
export const entriesFor = (path: string, provenance: Provenance): Provenance => {
  const entry = provenance.find(([pattern]) => fits(pattern, path));
  return entry ? [entry] : provenance.filter(([pattern]) => pattern.startsWith(`${path}.`));
};

/** The sources of a statement; none for wording and directions. */
export const sourcesOf = (behind: Behind | undefined): readonly CitationId[] =>
  typeof behind === 'object' ? behind.sources : [];

/** Puts strings into the order of the provenance, which is the reader's; strings that it forgot come last. */
export const inReadingOrder = <L extends Leaf>(
  leaves: readonly L[],
  provenance: Provenance,
): L[] => {
  const place = ({path}: L) => {
    const index = provenance.findIndex(([pattern]) => fits(pattern, path));
    return index < 0 ? provenance.length : index;
  };
  return leaves
    .map((leaf, index) => ({leaf, index, place: place(leaf)}))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({leaf}) => leaf);
};
