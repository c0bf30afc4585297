import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {figures, reviewMonths} from '../../evidence/timeline.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {fromIso, today as currentDay} from '../../kit/days.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {openForPrint} from '../../kit/print.js';
import {isoDate, oneOf, propertiesOf, wholeNumber} from '../../kit/settings.js';
import type {Library} from '../../kit/source-list.js';
import {tokens} from '../../kit/tokens.styles.js';
import {usualLengthUnit, writeFigures} from '../../localization/write-figures.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import type {Typed} from './regrowth-timeline.dates.js';
import * as frame from './regrowth-timeline.frame.js';
import {foldedLocales, locales, type FoldedWords, type Words} from './regrowth-timeline.locales.js';
import {isReviewDue, type Dates} from './regrowth-timeline.model.js';
import {styles} from './regrowth-timeline.styles.js';
import {fold, timeline, type View} from './regrowth-timeline.views.js';

/** What comes after the timeline itself: the code and the words of its folded parts. */
interface Rest {
  locale: string;
  words: FoldedWords;
  code: typeof import('./regrowth-timeline.folded.js');
}

const settings = {
  firstTreatment: isoDate('first-treatment'),
  lastTreatment: isoDate('last-treatment'),
  units: oneOf('units', 'cm', 'in'),
  headingLevel: wholeNumber('heading-level', 1, 6),
};

/**
 * When hair falls out and grows back around chemotherapy, in ranges, with how sure each is and its
 * sources; on the reader's own dates, if they wish. Nothing of it is stored or sent.
 *
 * @summary The regrowth timeline.
 * @tag anagen-regrowth-timeline
 *
 * @slot - What shows until the widget is ready, and when it can't be: a sentence and a way to reach the clinic.
 * @slot footer - The clinic's own last words: a phone number, a link.
 *
 * @event {CustomEvent<undefined>} anagen-ready - The words are there and drawn. Bubbles.
 * @event {CustomEvent<AnagenReport>} anagen-error - Something is wrong; cancel it to keep it out of the console. Bubbles.
 * @event {CustomEvent<undefined>} anagen-dates-change - The reader changed a date. It carries no date.
 * @event {CustomEvent<undefined>} anagen-calendar-save - The reader saved a calendar file. It carries nothing.
 *
 * @csspart root - The whole widget.
 * @csspart lead - The main message.
 * @csspart today - The sentence on where today is.
 * @csspart timeline - The phases with their axes.
 * @csspart phase - One phase.
 * @csspart band - The drawn span of a phase.
 * @csspart review - What to do when hair has not come back well.
 * @csspart sources - A list of sources.
 */
export class AnagenRegrowthTimeline extends AnagenElement<Words, typeof settings> {
  static override settings = settings;
  static override locales = locales;
  /** The words of the folded parts; Storybook adds a pseudo-language here. */
  static foldedLocales = foldedLocales;
  static override properties = {
    ...propertiesOf(settings),
    today: {attribute: false},
    own: {state: true},
    rest: {state: true},
    library: {state: true},
  };
  static override styles = [tokens, styles];

  /** Day of the first treatment, as `2026-03-02`. Anything else is reported and left out. */
  declare firstTreatment?: string;
  /** Day of the last treatment, as `2026-06-15`; leave it out while treatment goes on. One before the first is reported and left out. */
  declare lastTreatment?: string;
  /** `cm` or `in`; by default what is usual where the language is spoken. */
  declare units?: string;
  /** Level of the widget's title, 1 to 6; 2 by default. The headings below follow. */
  declare headingLevel?: string;
  /** The day to take for today, as `2026-03-02`: for previews and tests. The reader's own day by default. */
  declare today?: string;
  /** @internal The reader's own dates, once they typed some: exactly as typed, and what it amounts to. */
  declare own?: {typed: Typed; dates: Dates};
  /** @internal The folded parts, once loaded; null after a failure. */
  declare rest?: Rest | null;
  /** @internal The sources, once loaded; null after a failure. */
  declare library?: Library | null;

  #closeAgain?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#fold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {firstTreatment: first, lastTreatment: last} = this.values;
    if (!changed.has('firstTreatment') && !changed.has('lastTreatment')) return;
    if (first === undefined || last === undefined || last >= first) return;
    this.values.lastTreatment = undefined;
    this.report('warn', 'setting-conflict', {
      attribute: 'last-treatment',
      found: this.lastTreatment,
      expected: `first-treatment="${this.firstTreatment}"`,
    });
  }

  /** What is folded is not needed to read on, but must be there to open, on paper and offline. */
  protected override spoken(): void {
    const soon = globalThis.requestIdleCallback ?? setTimeout;
    soon(() => {
      void this.#unfold();
      void this.#readSources();
    });
  }

  readonly #unfold = async (): Promise<void> => {
    const {locale} = this;
    if (this.rest?.locale === locale) return;
    try {
      const [words, code] = await Promise.all([
        AnagenRegrowthTimeline.foldedLocales[locale](),
        import('./regrowth-timeline.folded.js'),
      ]);
      adoptStyles(this, code.foldedStyles);
      if (locale === this.locale) this.rest = {locale, words, code};
    } catch (reason) {
      this.rest = null;
      this.report('warn', 'extra-missing', {found: 'its folded parts', reason});
    }
  };

  readonly #readSources = async (): Promise<void> => {
    try {
      const {loadLibrary} = await import('../../kit/source-list.js');
      this.library ??= await loadLibrary();
    } catch (reason) {
      this.library = null;
      this.report('warn', 'extra-missing', {found: 'its sources', reason});
    }
  };

  readonly #open = (): void => {
    this.#closeAgain ??= openForPrint(this.renderRoot);
  };

  readonly #fold = (): void => {
    this.#closeAgain?.();
    this.#closeAgain = undefined;
  };

  readonly #print = async (): Promise<void> => {
    await Promise.all([this.#unfold(), this.#readSources()]);
    await this.updateComplete;
    print();
  };

  readonly #save = async (entries: CalendarEntry[]): Promise<void> => {
    try {
      const {saveCalendar} = await import('./regrowth-timeline.calendar.js');
      saveCalendar(entries);
      this.dispatchEvent(new CustomEvent('anagen-calendar-save'));
    } catch (reason) {
      this.report('warn', 'extra-missing', {found: 'the calendar file', reason});
    }
  };

  #view({content}: Words): View {
    const {formats, rest, values} = this;
    const length = values.units ?? usualLengthUnit(formats.tag);
    const given = {first: values.firstTreatment, last: values.lastTreatment};
    const view: View = {
      words: content(writeFigures(figures, formats, length)),
      formats,
      dates: this.own?.dates ?? given,
      today: fromIso(this.today ?? '') ?? currentDay(),
      heading: values.headingLevel ?? 2,
      rightToLeft: this.rightToLeft,
      folded: rest === null ? null : undefined,
      opened: this.#unfold,
    };
    // Words of two languages are never mixed: what is folded waits for its own.
    if (rest?.locale !== this.locale) return view;
    view.folded = rest.code.foldedOf(view, {
      words: rest.words,
      length,
      library: this.library,
      given,
      typed: this.own?.typed ?? {},
      readSources: this.#readSources,
      saveCalendar: this.#save,
      changeDates: (typed, dates) => {
        this.own = {typed, dates};
        this.dispatchEvent(new CustomEvent('anagen-dates-change'));
      },
    });
    return view;
  }

  protected override draw(words: Words): TemplateResult {
    const view = this.#view(words);
    const due = isReviewDue(view.today, view.dates, reviewMonths);
    const branch = frame.reviewBranch(view, due);
    return html`
      ${frame.lead(view)} ${frame.today(view)} ${due ? branch : nothing}
      ${fold(view, 'dates', view.words.dates.title, (folded) => folded.dates())} ${timeline(view)}
      <div class="after">
        ${due ? nothing : branch} ${frame.notes(view)} ${frame.takeAlong(view, this.#print)}
      </div>
      ${frame.standingOf(view, this.machineTranslated)}
      <slot name="footer"></slot>
    `;
  }
}
