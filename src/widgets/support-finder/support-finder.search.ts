import SearchableMap from 'minisearch/SearchableMap';
import {
  charactersOf,
  formsOf,
  indexForms,
  unelided,
  wordsAsWritten,
} from './support-finder.fold.js';
import {inSlices} from './support-finder.slices.js';
import {Synonyms, type Phrase} from './support-finder.synonyms.js';

/** What is searched of a record. */
export interface Searchable {
  key: number;
  name: string;
  /** All else that can be searched: organization, description, places… */
  text: string;
  /** Codes of `kinds.ts`: they count where a group of synonyms holds them. */
  kinds: readonly string[];
}

export interface SearchOptions {
  /** The language of the widget: how words are cut out of lines without spaces. */
  locale: string;
  /** Groups of phrases that mean the same: a record with one of a group is found by all of it. */
  synonyms?: readonly (readonly string[])[];
  /** Words, folded, that are right as they stand: whoever types one did not mean another. */
  right?: ReadonlySet<string>;
  /** Stops the building. */
  signal?: AbortSignal;
}

/** Where a word stands. */
interface Entry {
  word: string;
  /** Records by their place in the order of building, twice that, and one more where it stands in the name. */
  found: number[];
  /** Groups of synonyms that have the word in one of their phrases. */
  means: number[];
  /** Phrases of synonyms that it may be the first word of. */
  begins?: Phrase[];
}

/** What a record is worth that has a word, by where it stands: the name before all the rest, a whole word before its beginning. */
const worth = {name: 6, text: 3, synonym: 1, whole: 2};
/** The rest of a long text counts for nothing. `characters`: of Chinese, where its words find nothing. */
const most = {letters: 200, words: 8, characters: 24, typos: 3};
/** Shorter words have no typos: nearly every other short word would be one. */
const typoFrom = 4;
const typoShare = 0.2;
/** Arabic, where words with an article begin, comes before the scripts whose words stand without spaces. */
const firstOfMany = '\u0600';

/** Finds records by words: all of them, by their beginnings; where that finds none, with typos. */
export class Search {
  /** Whether all was indexed, once it is settled; false where it was stopped. */
  readonly complete: Promise<boolean>;
  done = false;
  private keys: number[] = [];
  private byWord = new Map<string, Entry>();
  /** The same by their first letter and by their first two: faster than going through a tree. */
  private byStart = new Map<string, Entry[]>();
  /** The same in a tree, for typos. */
  private tree = new SearchableMap<Entry>();
  private synonyms: Synonyms;
  private options: SearchOptions;

  constructor(records: Iterable<Searchable>, options: SearchOptions) {
    const {locale, synonyms = [], signal} = options;
    this.options = options;
    this.synonyms = new Synonyms(synonyms, locale);
    for (const [word, groups] of this.synonyms.words) this.entry(word).means = groups;
    this.complete = inSlices(records, (record) => this.add(record), signal).then(
      (whole) => (this.done = whole),
    );
  }

  /** How many records can be found so far. */
  get size(): number {
    return this.keys.length;
  }

  /** The keys of what is found among what is indexed so far, the best first; undefined where there is nothing to search by. */
  find(query: string): number[] | undefined {
    const {locale} = this.options;
    const typed = wordsAsWritten(query.slice(0, most.letters), locale).slice(0, most.words);
    if (!typed.length) return undefined;
    const found = this.match(typed, false);
    if (found.length) return found;
    return this.match(typed.flatMap(charactersOf).slice(0, most.characters), true);
  }

  private entry(word: string): Entry {
    let entry = this.byWord.get(word);
    if (!entry) {
      entry = {word, found: [], means: [], begins: this.synonyms.begunBy(word)};
      this.byWord.set(word, entry);
      this.tree.set(word, entry);
      for (const start of new Set([word[0], word.slice(0, 2)])) {
        const alike = this.byStart.get(start);
        if (alike) alike.push(entry);
        else this.byStart.set(start, [entry]);
      }
    }
    return entry;
  }

  private add({key, name, text, kinds}: Searchable): void {
    const record = this.keys.push(key) - 1;
    this.addText(name, record, 1);
    this.addText(text, record, 0);
    for (const kind of kinds) {
      this.synonyms.begunBy(kind)?.forEach((phrase) => this.synonyms.note(record, phrase, []));
    }
  }

  private addText(text: string, record: number, inName: 0 | 1): void {
    const list = wordsAsWritten(unelided(text), this.options.locale);
    for (let i = 0; i < list.length; i++) {
      const word = list[i];
      const place = record * 2 + inName;
      // Most words are of scripts in which they have but one form.
      if (word < firstOfMany) this.addWord(word, place, list, i);
      else for (const form of indexForms(word)) this.addWord(form, place, list, i);
    }
  }

  private addWord(word: string, place: number, list: readonly string[], i: number): void {
    const {found, begins} = this.entry(word);
    const record = place >> 1;
    // A word that stands in a record more than once counts where it stood first: the name comes first.
    if (!found.length || found[found.length - 1] >> 1 !== record) found.push(place);
    if (begins) {
      for (const phrase of begins) this.synonyms.note(record, phrase, list.slice(i + 1, i + 9));
    }
  }

  private match(typed: readonly string[], typos: boolean): number[] {
    const total = this.score(typed[0], typos);
    for (const word of typed.slice(1)) {
      const scores = this.score(word, typos);
      for (let i = 0; i < total.length; i++)
        total[i] = scores[i] && total[i] && total[i] + scores[i];
    }
    return this.ranked(total);
  }

  /** What each record is worth for a word in any of its forms. */
  private score(word: string, typos: boolean): Uint8Array {
    const scores = new Uint8Array(this.size);
    for (const form of formsOf(word)) {
      const meant = new Set<number>();
      for (const entry of this.alike(form, typos)) {
        const more = entry.word === form ? worth.whole : 0;
        const inName = worth.name + more;
        const inText = worth.text + more;
        for (const place of entry.found) {
          const value = place & 1 ? inName : inText;
          if (scores[place >> 1] < value) scores[place >> 1] = value;
        }
        for (const group of entry.means) meant.add(group);
      }
      for (const group of meant) {
        for (const record of this.synonyms.found[group]) scores[record] ||= worth.synonym;
      }
    }
    return scores;
  }

  private begunWith(word: string): Entry[] {
    const alike = this.byStart.get(word.slice(0, 2)) ?? [];
    return word.length > 2 ? alike.filter((entry) => entry.word.startsWith(word)) : alike;
  }

  /** What begins with a word, or nearly is the word: also with two letters next to each other swapped. */
  private alike(word: string, typos: boolean): Entry[] {
    const found = this.begunWith(word);
    if (!typos || word.length < typoFrom || this.options.right?.has(word)) return found;
    const distance = Math.min(most.typos, Math.round(word.length * typoShare));
    const near = [...this.tree.fuzzyGet(word, distance).values()].map(([entry]) => entry);
    const swapped = [...word.slice(1)].map((letter, i) =>
      this.begunWith(word.slice(0, i) + letter + word[i] + word.slice(i + 2)),
    );
    return [found, near, swapped.flat()].flat();
  }

  /** The keys of those worth anything, the best first; among equals in the order in which they came. */
  private ranked(scores: Uint8Array): number[] {
    const starts = new Uint32Array(257);
    for (const score of scores) starts[256 - score]++;
    const found = new Array<number>(scores.length - starts[256]);
    let sum = 0;
    for (let i = 0; i < starts.length; i++) [starts[i], sum] = [sum, sum + starts[i]];
    scores.forEach((score, i) => {
      if (score) found[starts[256 - score]++] = this.keys[i];
    });
    return found;
  }
}
