import {foldedLocales} from './support-finder.folded.locales.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import type {Entry} from './support-finder.model.js';
import {ownFacts, type OwnFacts} from './support-finder.own-card.js';
import type {View} from './support-finder.views.js';

/** What the clinic's own records add to their cards, in each language that was asked for. */
export class OwnCards {
  readonly #words: Record<string, FoldedContent['card']> = {};

  /** Fetches the words of a language. */
  async speak(locale: string): Promise<void> {
    if (this.#words[locale]) return;
    const {content} = await foldedLocales[locale]();
    // No figure stands in those of cards.
    this.#words[locale] = content({indianLanguages: ''}).card;
  }

  readonly draw = (entry: Entry, view: View): OwnFacts | undefined => {
    const words = this.#words[view.locale];
    return words && ownFacts(entry, words, view);
  };
}
