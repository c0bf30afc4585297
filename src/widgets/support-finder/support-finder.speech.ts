import type {FoldedContent} from './support-finder.folded.content.js';
import type {View} from './support-finder.views.js';

/** A screen reader is told what was found once the reader has stopped typing. */
const QUIET_MS = 700;

/** What a screen reader is told of the results: not at each key, and not before anything was asked for. */
export class Speech {
  #said = '';
  #last?: string;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: {requestUpdate(): void}) {}

  /** What is said now; what has changed since is said in a while. */
  said(view: View, words: FoldedContent): string {
    const text = foundIn(view, words);
    if (text !== this.#last) {
      clearTimeout(this.#timer);
      const first = this.#last === undefined;
      this.#last = text;
      if (!first) this.#timer = setTimeout(() => this.#say(text), QUIET_MS);
    }
    return this.#said;
  }

  #say(text: string): void {
    this.#said = text;
    this.host.requestUpdate();
  }
}

const foundIn = ({words, formats, state: {results}}: View, {failed}: FoldedContent): string => {
  if (results.state === 'failed') return failed.results;
  if (results.state === 'no-search') return failed.search;
  if (results.state === 'looking') return words.results.looking;
  return words.results.found(formats.number(results.total ?? results.found.length));
};
