import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {figures, reviewMonths} from '../../evidence/timeline.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {fromIso, today as currentDay} from '../../kit/days.js';
import {isoDate, oneOf, propertiesOf} from '../../kit/settings.js';
import {tokens} from '../../kit/tokens.styles.js';
import {usualLengthUnit, writeFigures} from '../../localization/write-figures.js';
import type {FoldedParts} from './regrowth-timeline.folded.js';
import * as frame from './regrowth-timeline.frame.js';
import {foldedLocales, locales, type FoldedWords, type Words} from './regrowth-timeline.locales.js';
import {isReviewDue} from './regrowth-timeline.model.js';
import {styles} from './regrowth-timeline.styles.js';
import {fold, timeline, type View} from './regrowth-timeline.views.js';

/** What comes after the timeline itself: its folded parts and their words. */
interface Rest {
  locale: string;
  words: FoldedWords;
  parts: FoldedParts;
}

const settings = {
  firstTreatment: isoDate('first-treatment'),
  lastTreatment: isoDate('last-treatment'),
  units: oneOf('units', 'cm', 'in'),
  headingLevel: oneOf('heading-level', '1', '2', '3', '4', '5', '6'),
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
 * @csspart link - A part to open that is no phase: dates, sources, what to take along.
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
    rest: {state: true},
    failed: {state: true},
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
  /** @internal The folded parts and their words, once loaded. */
  declare rest?: Rest;
  /** @internal Whether the folded parts could not be had. */
  declare failed: boolean;

  readonly #opened = new Set<string>();
  #everything = false;

  /** Draws everything at once, the folded parts too: for paper. */
  drawEverything(): void {
    this.#everything = true;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('firstTreatment') && !changed.has('lastTreatment')) return;
    const {firstTreatment: first} = this.values;
    // Read anew: a last day that was left out may fit a first day that was mended.
    const last = settings.lastTreatment.read(this.lastTreatment ?? '');
    this.values.lastTreatment = last;
    if (first === undefined || last === undefined || last >= first) return;
    this.values.lastTreatment = undefined;
    this.report('warn', 'setting-conflict', {
      attribute: 'last-treatment',
      found: this.lastTreatment,
    });
  }

  /** What is folded is not needed to read on, but must be there to open, on paper and offline. */
  protected override spoken(): void {
    // A page that is never idle must not keep the reader from what is folded for ever.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(this.#unfold, {timeout: 2000});
    else setTimeout(this.#unfold);
  }

  readonly #unfold = async (): Promise<void> => {
    const {locale} = this;
    if (this.rest?.locale === locale) return;
    try {
      const [words, {FoldedParts}] = await Promise.all([
        AnagenRegrowthTimeline.foldedLocales[locale](),
        import('./regrowth-timeline.folded.js'),
      ]);
      if (locale !== this.locale) return;
      // What the reader typed outlives a change of language.
      this.rest = {locale, words, parts: this.rest?.parts ?? new FoldedParts(this)};
      this.failed = false;
    } catch (reason) {
      if (locale !== this.locale) return;
      this.failed = true;
      this.report('warn', 'extra-missing', {found: 'its folded parts', reason});
    }
  };

  #view({content}: Words): View {
    const {formats, rest, values} = this;
    const length = values.units ?? usualLengthUnit(formats.tag);
    const given = {first: values.firstTreatment, last: values.lastTreatment};
    const view: View = {
      words: content(writeFigures(figures, formats, length)),
      formats,
      dates: rest?.parts.dates ?? given,
      today: fromIso(this.today ?? '') ?? currentDay(),
      heading: Number(values.headingLevel ?? 2),
      rightToLeft: this.rightToLeft,
      folded: this.failed ? null : undefined,
      isOpen: (key) => this.#everything || this.#opened.has(key),
      open: (key) => {
        this.#opened.add(key);
        this.requestUpdate();
        void this.#unfold();
      },
    };
    // Words of two languages are never mixed: what is folded waits for its own.
    if (rest?.locale === this.locale) {
      view.folded = rest.parts.draw(view, rest.words, length, given);
    }
    return view;
  }

  protected override draw(words: Words): TemplateResult {
    const view = this.#view(words);
    const due = isReviewDue(view.today, view.dates, reviewMonths);
    const branch = frame.reviewBranch(view, due);
    return html`
      ${frame.head(view)} ${due ? branch : nothing}
      ${fold(view, ['dates', 'link'], view.words.dates.title, (folded) => folded.dates())} ${timeline(view)}
      <div class="after">
        ${due ? nothing : branch} ${frame.notes(view)}
        ${fold(view, ['take', 'link'], view.words.take.title, (folded) => folded.takeAlong())}
      </div>
      ${frame.standingOf(view, this.machineTranslated)}
      <slot name="footer"></slot>
    `;
  }
}
