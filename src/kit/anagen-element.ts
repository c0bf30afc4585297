import {html, LitElement, nothing} from 'lit';
import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Standing} from '../evidence/support.js';
import {formatsFor, type Day, type Formats} from '../localization/format.js';
import {directionOf, languages} from '../localization/languages.js';
import {nearestLang, unwatchLang, watchLang} from '../localization/nearest-lang.js';
import {negotiate} from '../localization/negotiate.js';
import type {ClinicParts, Seldom} from './seldom.js';
import {fromIso, today} from './days.js';
import {Folding, type Speaker} from './folding.js';
import type {KitWords} from './kit.content.js';
import {kitLocales} from './kit.locales.js';
import type {Beforehand, Locales} from './locales.js';
import {report, type ReportLevel} from './report.js';
import type {Details, ReportCode} from './messages.js';
import {takeSettings, type Settings, type Values} from './settings.js';
import {version} from '../version.js';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What every widget is: it speaks the language of its place, shows its own children until it has
 * something true to show, reads its settings, and tells the webmaster what is wrong.
 */
export abstract class AnagenElement<
  Words,
  S extends Settings = Settings,
  Late extends Speaker = Speaker,
> extends LitElement {
  static readonly version = version;
  /** The widget's attributes. */
  static settings: Settings = {};
  /** The widget's words; Storybook adds a pseudo-language here. */
  static locales: Locales<unknown> = {};
  /** How far the widget's words can be relied on, and until when. */
  static standing: Standing;
  static override properties: PropertyDeclarations = {today: {attribute: false}};

  /** The day to take for today, as `2026-03-02`: for previews and tests. The reader's own day by default. */
  declare today?: string;

  /** The words now shown; undefined until the first language is there. */
  protected words?: Words;
  /** The shared words, in the same language. */
  protected kitWords!: KitWords;
  protected formats!: Formats;
  /** The language now shown. */
  protected locale = '';
  /** The settings that could be read. */
  protected values: Values<S> = {};
  #wanted = '';
  #broken = false;
  /** What only some pages need: a clinic file, words that are due for review. */
  #seldom?: Seldom;

  private readonly kind = this.constructor as typeof AnagenElement;

  override connectedCallback(): void {
    super.connectedCallback();
    takeSettings(this, this.kind.settings);
    watchLang(this, this.#speak);
    addEventListener('online', this.#speak);
    if (!this.words) this.setAttribute('data-anagen-state', 'loading');
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
    removeEventListener('online', this.#speak);
  }

  /** Draws the widget out of its words and values. Called only when there are words. */
  protected abstract draw(words: Words): TemplateResult;

  /** What has to be there, beside the words, before a language is shown. */
  protected prepare?(locale: string): Promise<void>;

  /** Fetches what is folded: once the page is idle, or when the reader opens something. */
  protected abstract fetchLate(): Promise<Late>;

  /** What is folded, whatever its language, and whether it was ever opened. */
  protected readonly folding: Folding<Late> = new Folding({
    host: this,
    locale: () => this.locale,
    fetch: () => this.fetchLate(),
    failed: (reason) => this.report('warn', 'extra-missing', {found: 'its folded parts', reason}),
  });

  /** Draws everything at once, the folded parts too: for paper. */
  drawEverything(): void {
    this.requestUpdate();
    this.folding.drawAll(() => this.performUpdate());
  }

  /** Tells the webmaster; see `report`. */
  protected report(level: ReportLevel, code: ReportCode, details?: Details): void {
    void report(this, level, code, details);
  }

  /** Whether the words shown are a machine translation that no person has reviewed. */
  protected get machineTranslated(): boolean {
    return languages[this.locale]?.review === 'machine';
  }

  /** Today, or the day that stands for it. */
  protected get day(): Day {
    return fromIso(this.today ?? '') ?? today();
  }

  /** How far the words can be relied on: what they are for, who checked them, and when; and whom to ask. */
  protected get closing(): TemplateResult {
    const {kitWords: words, formats, locale} = this;
    const {standing} = this.kind;
    const {education, sourcesChecked, notReviewed, machine} = words.standing;
    const more = this.#seldom?.drawn(locale, formats, this.day);
    return html`${more?.contact}
      <p class="standing">
        ${education} ${sourcesChecked(formats.day(fromIso(standing.reviewed)!, 'month'))}
        ${more?.reviewed ?? notReviewed} ${more?.due}
        ${this.machineTranslated && !more?.reviewed ? html`<strong>${machine}</strong>` : nothing}
      </p>
      <slot name="footer"></slot>`;
  }

  /** Whether the language shown is written from right to left. */
  protected get rightToLeft(): boolean {
    return directionOf(this.locale) === 'rtl';
  }

  /** Loads the words for the nearest `lang`. The old ones stay until the new ones are there. */
  readonly #speak = async (): Promise<void> => {
    const {locales} = this.kind;
    const names = Object.keys(locales);
    const found = nearestLang(this);
    const {locale, formats, problem} = negotiate(found, names);
    const wanted = `${found} ${formats}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (problem) this.report('warn', problem, {found, expected: locale, names});
    try {
      const [words, kit] = await Promise.all([
        locales[locale](),
        kitLocales[locale](),
        this.prepare?.(locale),
        // So that what the clinic hides is not seen first; a slow file is waited for no longer.
        Promise.race([this.#askSeldom(locale), wait(2000)]),
      ]);
      if (wanted === this.#wanted)
        this.#show(words as Words & Beforehand, kit.content(), locale, formats);
    } catch (reason) {
      if (wanted !== this.#wanted) return;
      this.#wanted = '';
      this.report(this.words ? 'warn' : 'error', 'strings-missing', {found: locale, reason});
    }
  };

  /** What the clinic's own file says, if the page names one and once it is read. */
  protected get clinic(): ClinicParts | undefined {
    return this.#seldom?.clinic;
  }

  /** Fetches what only some pages need, on those that do, with its words in a language. */
  async #askSeldom(locale: string): Promise<void> {
    const {standing} = this.kind;
    if (!this.#seldom) {
      const due = this.day >= fromIso(standing.nextReview)!;
      if (!due && !standing.reviewedBy && !document.querySelector('[data-anagen-clinic]')) return;
    }
    try {
      const {Seldom} = await import('./seldom.js');
      const seldom = (this.#seldom ??= new Seldom(this, standing));
      await seldom.speak(locale);
      this.requestUpdate();
    } catch (reason) {
      this.report('warn', 'extra-missing', {found: 'the clinic file', reason});
    }
  }

  #show(words: Words & Beforehand, kit: KitWords, locale: string, tag: string): void {
    this.words = words;
    this.kitWords = kit;
    this.locale = locale;
    this.formats = formatsFor(tag);
    Object.assign(this.formats.known, words.written?.[tag]);
    this.#broken = false;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#ready();
      // For the webmaster: its words may wait until the reader has theirs.
      if (this.machineTranslated) this.report('info', 'lang-machine', {found: locale});
      this.folding.fetchWhenIdle();
    });
  }

  #ready(): void {
    if (this.#broken || this.getAttribute('data-anagen-state') === 'ready') return;
    this.setAttribute('data-anagen-state', 'ready');
    this.dispatchEvent(new CustomEvent('anagen-ready', {bubbles: true, composed: true}));
    // Slips in the markup are for the webmaster: they may wait until the reader has the words.
    import('./check-markup.js').then(
      ({checkMarkup}) => checkMarkup(this),
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('today') && this.words) void this.#askSeldom(this.locale);
    for (const [name, setting] of Object.entries(this.kind.settings)) {
      if (changed.has(name)) this.#read(name, setting);
    }
  }

  #read(name: string, {attribute, form, allowed, read}: Settings[string]): void {
    const given = this[name as keyof this] as string | null | undefined;
    // A script may have set something else than a string; then its text is what was found.
    const text = given === undefined || given === null ? undefined : String(given);
    const value = text === undefined ? undefined : read(text);
    (this.values as Record<string, unknown>)[name] = value;
    if (text !== undefined && value === undefined) {
      this.report('warn', 'setting-invalid', {attribute, found: text, form, allowed});
    }
  }

  /** Where a page's policy forbids templates, or empties them, the children come back: some slot is always there. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      if (!this.renderRoot.querySelector('slot')) throw Error('empty');
    } catch (reason) {
      // While a script prints the page, Chromium lets no Trusted Types policy run: what was drawn before stays.
      if (this.folding.isDrawingAll) throw reason;
      this.#fail(reason);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  #fail(reason: unknown): void {
    this.#broken = true;
    this.report('error', 'render-failed', {reason});
  }

  /** The children as they came until there are words, and again if drawing fails. */
  protected override render(): TemplateResult {
    if (this.words) {
      try {
        return html`<div class="root" part="root" lang=${this.locale} dir=${this.rightToLeft ? 'rtl' : 'ltr'}>
          ${this.draw(this.words)}
        </div>`;
      } catch (reason) {
        this.#fail(reason);
      }
    }
    return html`<slot></slot>`;
  }
}
