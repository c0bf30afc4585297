/** What is folded away, fetched once the cards stand: details, the comparison, the sheet, the notes. */
import type {Region} from '../../evidence/therapies.js';
import {figures} from '../../evidence/therapies.support.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {LateParts, type Host} from '../../kit/late-parts.js';
import {printPart} from '../../kit/print-part.js';
import {writeFigures} from '../../localization/write-figures.js';
import {foldedLocales, type FoldedWords} from './therapy-comparison.folded.locales.js';
import {foldedStyles} from './therapy-comparison.folded.styles.js';
import {foldedOf, type Folded} from './therapy-comparison.folded.views.js';

import type {View} from './therapy-comparison.views.js';

/** The folded parts of one comparison, and the questions that the reader ticked there. */
export class FoldedParts extends LateParts<FoldedWords> {
  /** The questions left out of the sheet, by their places. They live here and nowhere else. */
  readonly #left = new Set<string>();

  constructor(host: Host) {
    super(host, foldedLocales);
    adoptStyles(host, foldedStyles);
  }

  draw(view: View, region: Region | undefined): Folded {
    return foldedOf(view, {
      words: this.words!.content(writeFigures(figures, view.formats, 'cm')),
      kit: this.kit!,
      library: this.sources.library,
      readSources: this.sources.read,
      region,
      isAsked: (place) => !this.#left.has(place),
      ask: this.#ask,
      print: () => printPart(this.host, 'sheet'),
    });
  }

  readonly #ask = (place: string, asked: boolean): void => {
    if (asked) this.#left.delete(place);
    else this.#left.add(place);
    this.host.requestUpdate();
  };
}
