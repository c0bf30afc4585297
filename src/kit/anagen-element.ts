import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Standing} from '../evidence/support.js';
import {formatsFor, type Day, type Formats} from '../localization/format.js';
import {directionOf, languages} from '../localization/languages.js';
import {nearestLang, unwatchLang, watchLang} from '../localization/nearest-lang.js';
import {negotiate} from '../localization/negotiate.js';
import {clinicIsNamed, type ClinicParts} from './clinic-named.js';
import {fromIso, today} from './days.js';
import type {Folds} from './fold.js';
import type {KitWords} from './kit.content.js';
import {kitLocales} from './kit.locales.js';
import {report, type ReportLevel} from './report.js';
import type {Details, ReportCode} from './messages.js';
import type {Settings, Values} from './settings.js';
import {standingOf} from './standing.js';
import {version} from '../version.js';

/** Where a widget's words in each language are: one module a language, loaded when it is spoken. */
export type Locales<Words> = Record<string, () => Promise<Words>>;

/** What comes later than the widget itself, and fetches its own words. */
export interface Speaker {
  speak(locale: string): Promise<void>;
  speaks(locale: string): boolean;
}

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
  /** What the clinic's own file says, if the page names one and once it is read. */
  protected clinic?: ClinicParts;
  protected formats!: Formats;
  /** The language now shown. */
  protected locale = '';
  /** The settings that could be read. */
  protected values: Values<S> = {};
  #wanted = '';
  #broken = false;
  #clinicReady?: Promise<void>;

  private get kind() {
    return this.constructor as typeof AnagenElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLang(this, this.#speak);
    addEventListener('online', this.#speak);
    if (!this.words) this.setAttribute('data-anagen-state', 'loading');
    if (clinicIsNamed()) this.#clinicReady ??= this.#readClinic();
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
    removeEventListener('online', this.#speak);
  }

  /** Draws the widget out of its words and values. Called only when there are words. */
  protected abstract draw(words: Words): TemplateResult;

  /** What has to be there, beside the words, before the first drawing. */
  protected prepare(): Promise<void> | undefined {
    return undefined;
  }

  /** Fetches what is folded: once the page is idle, or when the reader opens something. */
  protected abstract fetchLate(): Promise<Late>;

  /** What is folded, once it is there, whatever its language; see `folds`. */
  protected late?: Late;
  readonly #opened = new Set<string>();
  #lateAsked?: Promise<Late>;
  #lateFailed = false;
  #everything = false;

  /** Draws everything at once, the folded parts too: for paper. */
  drawEverything(): void {
    this.#everything = true;
    this.requestUpdate();
    this.performUpdate();
  }

  /** What parts that open need to know; `draw` draws what is in them. */
  protected folds<Folded>(draw: (late: Late) => Folded): Folds<Folded> {
    const {late} = this;
    return {
      folded: late?.speaks(this.locale) ? draw(late) : this.#lateFailed ? null : undefined,
      failed: this.kitWords.failed,
      isOpen: (key) => this.#everything || this.#opened.has(key),
      open: (key) => {
        this.#opened.add(key);
        this.requestUpdate();
        void this.#unfold();
      },
    };
  }

  readonly #unfold = async (): Promise<void> => {
    const {locale} = this;
    try {
      const late = await (this.#lateAsked ??= this.fetchLate());
      await late.speak(locale);
      // What the reader entered outlives a change of language.
      this.late = late;
      this.#lateFailed = false;
    } catch (reason) {
      if (!this.late) this.#lateAsked = undefined;
      if (locale !== this.locale) return;
      this.#lateFailed = true;
      this.report('warn', 'extra-missing', {found: 'its folded parts', reason});
    }
    this.requestUpdate();
  };

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

  /** How far the words can be relied on, and whom to ask. */
  protected get closing(): TemplateResult {
    const {kitWords: words, clinic, locale} = this;
    const {standing} = this.kind;
    return html`${clinic?.contact(words) ?? nothing}
      ${standingOf(words.standing, this.formats, standing, this.day, {
        machine: this.machineTranslated,
        review: clinic?.reviewOf(this.localName, standing.content, locale),
      })}
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
        this.prepare(),
        // So that what the clinic hides is not seen first; a slow file is waited for no longer.
        this.#clinicReady && Promise.race([this.#clinicReady, wait(2000)]),
      ]);
      if (wanted === this.#wanted) this.#show(words as Words, kit.content(), locale, formats);
    } catch (reason) {
      if (wanted !== this.#wanted) return;
      this.#wanted = '';
      this.report(this.words ? 'warn' : 'error', 'strings-missing', {found: locale, reason});
    }
  };

  async #readClinic(): Promise<void> {
    try {
      const {readClinicFor} = await import('./clinic.js');
      this.clinic = await readClinicFor(this);
      this.requestUpdate();
    } catch (reason) {
      this.report('warn', 'extra-missing', {found: 'what reads the clinic file', reason});
    }
  }

  #show(words: Words, kit: KitWords, locale: string, formats: string): void {
    this.words = words;
    this.kitWords = kit;
    this.locale = locale;
    this.formats = formatsFor(formats);
    this.#broken = false;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#ready();
      // For the webmaster: its words may wait until the reader has theirs.
      if (this.machineTranslated) this.report('info', 'lang-machine', {found: locale});
      const {nextReview} = this.kind.standing;
      if (this.day >= fromIso(nextReview)!) this.report('warn', 'review-due', {found: nextReview});
      // A page that is never idle must not keep the reader from what is folded for ever.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(this.#unfold, {timeout: 2000});
      else setTimeout(this.#unfold);
    });
  }

  #ready(): void {
    if (this.#broken || this.getAttribute('data-anagen-state') === 'ready') return;
    this.setAttribute('data-anagen-state', 'ready');
    this.dispatchEvent(new CustomEvent('anagen-ready', {bubbles: true, composed: true}));
    // Misspelt attributes are for the webmaster: they may wait until the reader has the words.
    import('./check-attributes.js').then(
      ({checkAttributes}) => checkAttributes(this, this.kind.settings),
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
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

  /** Where a page's policy forbids templates, putting them on the page fails: the children come back. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (reason) {
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
