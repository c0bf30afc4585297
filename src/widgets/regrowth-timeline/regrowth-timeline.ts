import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {figures, standing} from '../../evidence/timeline.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {fold} from '../../kit/fold.js';
import {isoDate, oneOf, propertiesOf} from '../../kit/settings.js';
import {tokens} from '../../kit/tokens.styles.js';
import {writeFigures} from '../../localization/write-figures.js';
import type {datedOf} from './regrowth-timeline.dated.js';
import type {Folded} from './regrowth-timeline.folded.views.js';
import type {FoldedParts} from './regrowth-timeline.folded.js';
import * as frame from './regrowth-timeline.frame.js';
import {locales, type Words} from './regrowth-timeline.locales.js';
import {styles} from './regrowth-timeline.styles.js';
import {timeline, type View} from './regrowth-timeline.views.js';

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
export class AnagenRegrowthTimeline extends AnagenElement<Words, typeof settings, FoldedParts> {
  static override settings = settings;
  static override locales = locales;
  static override properties = {
    ...propertiesOf(settings),
  };
  static override standing = standing;
  static override styles = [tokens, styles];

  /** Day of the first treatment, as `2026-03-02`. Anything else is reported and left out. */
  declare firstTreatment?: string;
  /** Day of the last treatment, as `2026-06-15`; leave it out while treatment goes on. One before the first is reported and left out. */
  declare lastTreatment?: string;
  /** `cm` or `in`; by default what is usual where the language is spoken. */
  declare units?: string;
  /** Level of the widget's title, 1 to 6; 2 by default. The headings below follow. */
  declare headingLevel?: string;
  #datedOf?: typeof datedOf;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('firstTreatment') && !changed.has('lastTreatment')) return;
    if (!this.#datedOf) void this.prepare();
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

  protected override async fetchLate(): Promise<FoldedParts> {
    const [{FoldedParts}] = await Promise.all([
      import('./regrowth-timeline.folded.js'),
      this.#loadDated(),
    ]);
    return new FoldedParts(this);
  }

  /** Dates are worked out by code that pages without dates can do without at first. */
  protected override async prepare(): Promise<void> {
    if (!this.firstTreatment && !this.lastTreatment) return;
    try {
      await this.#loadDated();
      this.requestUpdate();
    } catch (reason) {
      this.report('warn', 'extra-missing', {found: 'its dates', reason});
    }
  }

  async #loadDated(): Promise<void> {
    ({datedOf: this.#datedOf} = await import('./regrowth-timeline.dated.js'));
  }

  #view({content}: Words): View {
    const {formats, values, kitWords, day} = this;
    const length = values.units ?? formats.usualLength();
    const given = {first: values.firstTreatment, last: values.lastTreatment};
    const words = content(writeFigures(figures, formats, length));
    const view = {
      words,
      kit: kitWords,
      formats,
      dated: this.#datedOf?.(words, formats, this.folding.late?.dates ?? given, day),
      heading: Number(values.headingLevel ?? 2),
      rightToLeft: this.rightToLeft,
    } as View;
    // What is folded is drawn out of the view that it becomes a part of.
    const folded = (late: FoldedParts): Folded => late.draw(view, length, {given, today: day});
    return Object.assign(view, this.folding.folds(folded, kitWords.failed));
  }

  protected override draw(words: Words): TemplateResult {
    const view = this.#view(words);
    const due = Boolean(view.dated?.due);
    const branch = frame.reviewBranch(view, due);
    return html`
      ${frame.head(view)} ${frame.onDates(view)} ${due ? branch : nothing}
      ${timeline(view)}
      <div class="after">
        ${due ? nothing : branch} ${frame.notes(view)}
        ${fold(view, ['take', 'link'], view.words.take.title, (folded) => folded.takeAlong())}
      </div>
      ${this.closing}
    `;
  }
}
