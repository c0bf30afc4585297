/** What is folded away, fetched once the list stands: where the reader is, their own list, notes. */
import type {Centre} from './support-finder.centres.js';
import {readCentresFile} from './support-finder.centres-file.js';
import {LateParts, type Host} from '../../kit/late-parts.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {printPart} from '../../kit/print-part.js';
import {Advice} from './support-finder.advice.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import {foldedLocales, type FoldedWords} from './support-finder.folded.locales.js';
import {foldedStyles} from './support-finder.folded.styles.js';
import {foldedOf, type Folded} from './support-finder.folded.views.js';
import {Nearness} from './support-finder.near.js';
import {Speech} from './support-finder.speech.js';
import type {FinderState} from './support-finder.state.js';
import type {Entry} from './support-finder.model.js';
import type {View} from './support-finder.views.js';
import {crisisLines, figures} from '../../evidence/crisis-lines.js';
import {writeFigures} from '../../localization/write-figures.js';
import {lineFor} from './support-finder.lines.js';

/** What the page asks for. */
interface Asked {
  kinds?: readonly string[];
  places?: string;
  allowLocation?: boolean;
}

/** The folded parts of one finder, and what the reader did there. */
export class FoldedParts extends LateParts<FoldedWords> {
  readonly #near: Nearness;
  readonly #speech: Speech;
  readonly #advice: Advice;
  #centres?: {places: string | undefined; found: Promise<readonly Centre[]>};
  /** What is said in a language, as long as it is that. */
  #said?: {tag: string; from: FoldedWords; words: FoldedContent; lines: readonly Entry[]};
  #large = false;
  /** The country that the reader chose for help in distress. */
  #crisisCountry?: string;

  constructor(
    host: Host,
    state: FinderState,
    private readonly asked: () => Asked,
  ) {
    super(host, foldedLocales);
    adoptStyles(host, foldedStyles);
    this.#speech = new Speech(host);
    this.#advice = new Advice(host);
    this.#near = new Nearness(state, {
      changed: () => host.requestUpdate(),
      centres: () => this.#readCentres(),
    });
  }

  /** The clinic's file of areas: read when the reader first asks for a place, and again where the page names another. */
  #readCentres(): Promise<readonly Centre[]> {
    const {places} = this.asked();
    if (!this.#centres || this.#centres.places !== places) {
      this.#centres = {places, found: readCentresFile(places, this.host)};
    }
    return this.#centres.found;
  }

  #say({formats}: View): {words: FoldedContent; lines: readonly Entry[]} {
    const from = this.words!;
    if (this.#said?.from !== from || this.#said.tag !== formats.tag) {
      const words = from.content(writeFigures(figures, formats, 'cm'));
      const lines = crisisLines.map((line) => lineFor(line, words.crisis[line.id]));
      this.#said = {tag: formats.tag, from, words, lines};
    }
    return this.#said;
  }

  draw(view: View): Folded {
    this.#advice.checkKinds(this.asked().kinds);
    if (!view.ownList) this.#advice.tellGeneral();
    const {words, lines} = this.#say(view);
    return foldedOf(view, {
      words,
      lines: {
        all: [...view.crisis, ...lines],
        country: this.#crisisCountry ?? view.state.filters.country ?? view.country,
        choose: (country) => {
          this.#crisisCountry = country;
          this.host.requestUpdate();
        },
      },
      kit: this.kit!,
      library: this.sources.library,
      readSources: this.sources.read,
      near: this.#near,
      speech: this.#speech,
      allowLocation: this.asked().allowLocation ?? false,
      large: this.#large,
      enlarge: (large) => {
        this.#large = large;
        this.host.requestUpdate();
      },
      print: () => printPart(this.host, 'list'),
    });
  }
}
