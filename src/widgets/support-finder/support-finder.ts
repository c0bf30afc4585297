import {html, type PropertyValues, type TemplateResult} from 'lit';
import {kinds as allKinds} from '../../directory/kinds.js';
import {figures, standing} from '../../evidence/resources.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {fold, type Folds} from '../../kit/fold.js';
import {address, countryCode, flag, wholeNumber} from '../../kit/more-settings.js';
import {listOf, oneOf, propertiesOf} from '../../kit/settings.js';
import {tokens} from '../../kit/tokens.styles.js';
import {namesFor, type Names} from '../../localization/names.js';
import {writeFigures} from '../../localization/write-figures.js';
import {ClinicDirectory} from './support-finder.clinic-directory.js';
import {builtIn} from './support-finder.directory.js';
import type {FoldedParts} from './support-finder.folded.js';
import type {Folded} from './support-finder.folded.views.js';
import type {Content} from './support-finder.content.js';
import {locales, type Words} from './support-finder.locales.js';
import {recordsOf, type Entry} from './support-finder.model.js';
import type {Own} from './support-finder.own.js';
import {CountryPreset} from './support-finder.preset.js';
import {ListSource, type Finder, type Source} from './support-finder.source.js';
import {FinderState} from './support-finder.state.js';
import {styles} from './support-finder.styles.js';
import {urgent} from './support-finder.urgent.js';
import {finder, head, type View} from './support-finder.views.js';

const settings = {
  src: address('src'),
  places: address('places'),
  country: countryCode('country'),
  kinds: listOf('kinds'),
  limit: wholeNumber('limit', 1, 100),
  headingLevel: oneOf('heading-level', '1', '2', '3', '4', '5', '6'),
  allowLocation: flag('allow-location'),
};

/** Results at a time, unless the page asks for another number. */
const USUAL_LIMIT = 20;
/** A slow directory is waited for this long; then the general list shows until it comes. */
const PATIENCE_MS = 3000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Help that is there: someone to talk to, a wig or money for one, a class, a group, a way to get there. From a clinic's
 * own directory, or without one from a built-in list of organizations. What the reader asks for stays in the page.
 *
 * @summary The support finder.
 * @tag anagen-support-finder
 *
 * @slot - What shows until the widget is ready, and when it can't be: a sentence and a way to reach the clinic.
 * @slot footer - The clinic's own last words: a phone number, a link.
 *
 * @event {CustomEvent<undefined>} anagen-ready - The words are there and drawn. Bubbles.
 * @event {CustomEvent<AnagenReport>} anagen-error - Something is wrong; cancel it to keep it out of the console. Bubbles.
 *
 * @csspart root - The whole widget.
 * @csspart urgent - Help for people who feel unsafe; it stays at the top edge of the screen.
 * @csspart lead - The main message.
 * @csspart filters - The ways to narrow the list.
 * @csspart kinds - The kinds of help.
 * @csspart count - How many were found.
 * @csspart results - What was found.
 * @csspart result - One record.
 * @csspart nothing - What to let go of where nothing was found.
 * @csspart failed - That more could not be had, and the button to try again.
 * @csspart list - The reader's own list.
 * @csspart link - A part to open.
 * @csspart sources - A list of sources.
 * @csspart contact - Whom to ask, from the clinic file.
 */
export class AnagenSupportFinder extends AnagenElement<Words, typeof settings, FoldedParts> {
  static override settings = settings;
  static override locales = locales;
  static override standing = standing;
  static override properties = propertiesOf(settings);
  static override styles = [tokens, styles];

  /** Address of the clinic's directory: a file, or the `/services` of an HSDS 3 API. Without it the built-in list shows. */
  declare src?: string;
  /** Address of a file with the centers of areas, for distances: postcodes or towns with latitude and longitude. */
  declare places?: string;
  /** Two letters of the country that is chosen at first (ISO 3166-1); by default the clinic file's. */
  declare country?: string;
  /** Kinds of help to offer, with blanks between; all that there are by default. An unknown one is reported and left out. */
  declare kinds?: string;
  /** Results at a time, 1 to 100; 20 by default. */
  declare limit?: string;
  /** Level of the widget's title, 1 to 6; 2 by default. The headings below follow. */
  declare headingLevel?: string;
  /** Lets the reader press a button that asks the browser where they are. It stays in the page. */
  declare allowLocation?: string;

  readonly #directory = new ClinicDirectory({
    element: this,
    changed: () => this.requestUpdate(),
    failed: (reason) => this.report('warn', 'extra-missing', {found: 'the directory', reason}),
  });
  #names!: Names;
  #content!: Content;
  /** What the records were last made of. */
  #madeOf: readonly unknown[] = [];
  /** The kinds of help that are offered. */
  #kinds: readonly string[] = allKinds;
  /** Where the focus goes next. */
  #goTo?: string;

  readonly #state = new FinderState({
    changed: () => this.requestUpdate(),
    limit: () => this.values.limit ?? USUAL_LIMIT,
    today: () => this.day,
  });
  readonly #preset = new CountryPreset(this.#state);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#state.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#state.stop();
  }

  protected override async fetchLate(): Promise<FoldedParts> {
    const {FoldedParts} = await import('./support-finder.folded.js');
    return new FoldedParts(this, this.#state, () => this.values);
  }

  /** The clinic's own directory is there before the first drawing, so that no other is seen first. */
  protected override async prepare(locale: string): Promise<void> {
    await this.updateComplete;
    await Promise.race([this.#directory.prepare(this.values.src, locale), wait(PATIENCE_MS)]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.words) void this.#directory.ask(this.values.src, this.locale);
  }

  /** Makes records in the language shown, of the clinic's directory or else of the built-in one. */
  #make({content}: Words): void {
    const {own} = this.#directory;
    const {limit = USUAL_LIMIT} = this.values;
    const madeOf = [own, limit, this.kinds, this.locale, this.formats.tag];
    const isSame = (part: unknown, index: number) => part === this.#madeOf[index];
    if (madeOf.every(isSame)) return;
    // What a server gave stays in whatever language it is.
    const isAsked = madeOf.slice(0, 3).every(isSame) && own?.ask;
    const words = content(writeFigures(figures, this.formats, 'cm'));
    this.#madeOf = madeOf;
    this.#names = namesFor(this.formats.tag);
    this.#content = words;
    if (isAsked) return;
    const {ask, entries} = own ?? {};
    this.#state.take(ask ? this.#server(ask) : this.#list(entries ?? builtIn(words)));
  }

  #server(ask: NonNullable<Own['ask']>): Source {
    const kinds = this.#rightKinds;
    this.#kinds = kinds.length ? kinds : allKinds;
    return ask(this.values.limit ?? USUAL_LIMIT, this.#kinds, () => this.requestUpdate());
  }

  #list(all: readonly Entry[]): ListSource {
    const {entries, kinds} = recordsOf(all, this.#rightKinds);
    this.#kinds = kinds;
    return new ListSource(
      entries,
      (list, changed) => this.#makeFinder(list, changed),
      () => this.requestUpdate(),
    );
  }

  /** The kinds that the page asks for. */
  get #rightKinds(): string[] {
    return allKinds.filter((kind) => this.values.kinds?.includes(kind));
  }

  /** What finds by words is fetched when the reader first goes to the field. */
  async #makeFinder(entries: readonly Entry[], changed: () => void): Promise<Finder> {
    try {
      const {finderOf} = await import('./support-finder.finding.js');
      return await finderOf(entries, this.locale, changed);
    } catch (reason) {
      this.report('warn', 'extra-missing', {found: 'its search', reason});
      throw reason;
    }
  }

  get #view(): View {
    const {kitWords, formats, locale, clinic, values} = this;
    const state = this.#state;
    const {own} = this.#directory;
    const view: Omit<View, keyof Folds<Folded>> = {
      words: this.#content,
      kit: kitWords,
      formats,
      names: this.#names,
      locale,
      heading: Number(values.headingLevel ?? 2),
      clinic,
      today: this.day,
      state,
      kinds: this.#kinds,
      general: Boolean(values.src) && !own?.entries && !own?.ask,
      ownList: Boolean(own?.entries ?? own?.ask),
      crisis: own?.crisis ?? [],
      country: this.#preset.country,
      own: own?.cards.draw,
      goTo: (selector) => (this.#goTo = selector),
    };
    const folded = (late: FoldedParts): Folded => late.draw(view as View);
    return Object.assign(view, this.folding.folds(folded, kitWords.failed));
  }

  protected override draw(words: Words): TemplateResult {
    this.#make(words);
    this.#preset.choose(
      this.values.country ?? this.clinic?.clinic.country,
      this.#directory.own?.ask && this.#directory.own,
    );
    const view = this.#view;
    return html`${urgent(view)} ${head(view)} ${finder(view)}
      <p class="said" role="status">${view.folded?.said()}</p>
      <div class="after">
        ${fold(view, ['about', 'link'], view.words.about, (folded) => folded.about())}
      </div>
      ${this.closing}`;
  }

  /** What was acted on is gone: the reader goes on at what comes in its place, once it is there. */
  protected override updated(): void {
    const found = this.#goTo && this.renderRoot.querySelector<HTMLElement>(this.#goTo);
    if (!found) return;
    this.#goTo = undefined;
    found.focus();
  }
}
