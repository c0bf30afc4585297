import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {CitationId} from '../../evidence/citations.js';
import {review} from '../../evidence/timeline.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {fromIso, today as currentDay} from '../../kit/days.js';
import {isoDate, oneOf, propertiesOf, wholeNumber} from '../../kit/settings.js';
import {loadLibrary, sourceList, type Library} from '../../kit/source-list.js';
import {openForPrint} from '../../kit/print.js';
import {tokens} from '../../kit/tokens.styles.js';
import {usualLengthUnit, writeFigures} from '../../localization/write-figures.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import {dateFields, readDates, type Typed} from './regrowth-timeline.dates.js';
import {across} from './regrowth-timeline.figures.js';
import * as frame from './regrowth-timeline.frame.js';
import {locales, type Words} from './regrowth-timeline.locales.js';
import {isReviewDue, type Dates} from './regrowth-timeline.model.js';
import {styles} from './regrowth-timeline.styles.js';
import {takeAlong} from './regrowth-timeline.take.js';
import {timeline, type View} from './regrowth-timeline.views.js';

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
  static override properties = {
    ...propertiesOf(settings),
    today: {attribute: false},
    typed: {state: true},
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
  /** @internal What the reader typed, exactly so; undefined until they do. */
  declare typed: Typed;
  /** @internal The sources, once loaded. `null` after a failure. */
  declare library?: Library | null;

  #closeAgain?: () => void;

  constructor() {
    super();
    this.typed = {};
  }

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
      expected: `a day that is not before first-treatment="${this.firstTreatment}"`,
    });
  }

  protected override firstDrawn(): void {
    // The sources are not needed to read on, but must be there for paper and when the network goes.
    const soon = globalThis.requestIdleCallback ?? setTimeout;
    soon(() => void this.#load(false));
  }

  readonly #load = async (asked = true): Promise<void> => {
    try {
      this.library ??= await loadLibrary();
    } catch (reason) {
      if (!asked) return;
      this.library = null;
      this.report('warn', 'extra-missing', {found: 'the sources', reason});
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
    await this.#load();
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

  #type(typed: Typed): void {
    this.typed = typed;
    this.dispatchEvent(new CustomEvent('anagen-dates-change'));
  }

  protected override draw({content}: Words): TemplateResult {
    const unit = this.values.units ?? usualLengthUnit(this.formats.tag);
    const words = content(writeFigures(this.formats, unit));
    const today = fromIso(this.today ?? '') ?? currentDay();
    const given: Dates = {first: this.values.firstTreatment, last: this.values.lastTreatment};
    const readings = readDates(this.typed, given, today);
    const view: View = {
      words,
      formats: this.formats,
      dates: {first: readings.first.day, last: readings.last.day},
      today,
      heading: this.values.headingLevel ?? 2,
      at: across(this.rightToLeft),
      sources: (ids: readonly CitationId[]) =>
        sourceList(ids, this.library, words, this.formats.number(ids.length), () => this.#load()),
    };
    const due = isReviewDue(today, view.dates, review.months);
    const branch = frame.reviewBranch(view, due);
    return html`
      ${frame.lead(view)} ${frame.today(view)} ${due ? branch : nothing}
      ${dateFields({
        words: words.dates,
        given,
        readings,
        typed: (name, entry) => this.#type({...this.typed, [name]: entry}),
        cleared: this.#clear,
      })}
      ${timeline(view)} ${due ? nothing : branch} ${frame.notes(view)}
      ${takeAlong({save: this.#save, print: this.#print}, view)}
      ${frame.standingOf(view, this.machineTranslated)}
      <slot name="footer"></slot>
    `;
  }

  readonly #clear = (event: Event): void => {
    // A form's own reset would bring back what the page set, not clear it.
    event.preventDefault();
    const empty = {text: '', bad: false, left: true};
    for (const input of (event.target as HTMLFormElement).querySelectorAll('input')) input.value = '';
    this.#type({first: empty, last: empty});
  };
}
