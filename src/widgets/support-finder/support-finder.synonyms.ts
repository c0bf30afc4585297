import {indexForms, isUnspaced, wordsAsWritten} from './support-finder.fold.js';

/** A shorter word counts only as a whole: “wig” is not in the Isle of Wight. */
const beginsFrom = 4;

/** A phrase by its group and by the words after its first one. */
export interface Phrase {
  group: number;
  rest: string[];
}

/** Groups of phrases that mean the same, and which records have one of theirs. */
export class Synonyms {
  /** The words of all phrases, with the groups that they are of. */
  readonly words = new Map<string, number[]>();
  /** The records of each group, in the order in which they came. */
  readonly found: number[][];
  private phrases = new Map<string, Phrase[]>();

  constructor(groups: readonly (readonly string[])[], locale: string) {
    this.found = groups.map(() => []);
    groups.forEach((phrases, group) => {
      for (const phrase of phrases) this.addPhrase(wordsAsWritten(phrase, locale), group);
    });
  }

  /** The phrases that a word may be the first of. */
  begunBy(word: string): Phrase[] | undefined {
    const begun: Phrase[] = [];
    for (let length = 1; length <= word.length; length++) {
      const isWhole = length === word.length;
      const counts = isWhole || length >= beginsFrom || isUnspaced(word);
      for (const phrase of this.phrases.get(word.slice(0, length)) ?? []) {
        if (phrase.rest.length ? isWhole : counts) begun.push(phrase);
      }
    }
    return begun.length ? begun : undefined;
  }

  /** Notes the group of a phrase for a record in which these words stand after its first one. */
  note(record: number, {group, rest}: Phrase, after: readonly string[]): void {
    const fits = rest.every((word, i) =>
      indexForms(after[i] ?? '').some((form) => form.startsWith(word)),
    );
    if (fits && this.found[group].at(-1) !== record) this.found[group].push(record);
  }

  private addPhrase(words: string[], group: number): void {
    if (!words.length) return;
    const [first, ...rest] = words;
    this.phrases.set(first, [...(this.phrases.get(first) ?? []), {group, rest}]);
    for (const word of words) {
      this.words.set(word, [...new Set([...(this.words.get(word) ?? []), group])]);
    }
  }
}
