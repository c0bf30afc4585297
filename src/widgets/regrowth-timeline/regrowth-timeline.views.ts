/** The phases as the reader sees them: axes, bands, and what each phase says. */
import {html, nothing, type TemplateResult} from 'lit';
import {certainties, type Certainty} from '../../evidence/certainty.js';
import type {CitationId} from '../../evidence/citations.js';
import {figures, phases, type Phase} from '../../evidence/timeline.js';
import type {Day, Formats} from '../../localization/format.js';
import type {Content, PhaseWords} from './regrowth-timeline.content.js';
import * as draw from './regrowth-timeline.figures.js';
import {
  dayOfTick,
  daysOf,
  percentOf,
  percentOfDay,
  precisionOf,
  type Axis,
  type Dates,
} from './regrowth-timeline.model.js';

/** All that a part needs to draw itself. */
export interface View {
  words: Content;
  formats: Formats;
  dates: Dates;
  today: Day;
  heading: number;
  at: draw.Across;
  sources(ids: readonly CitationId[]): TemplateResult;
}

const axes: Record<'first' | 'last', Axis> = {
  first: {anchor: 'first', unit: 'week', from: -2, to: 9, ticks: [0, 2, 4, 6, 8]},
  last: {anchor: 'last', unit: 'month', from: 0, to: 12, ticks: [0, 3, 6, 9, 12]},
};

/** A heading at the level that fits the page around the widget. */
export const heading = (view: View, below: number, text: string): TemplateResult =>
  html`<p class="h${below}" role="heading" aria-level=${Math.min(6, view.heading + below)}>${text}</p>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** When a phase is: its span in words and, on the reader's dates, in their calendar. */
export const whenOf = (phase: Phase, {words, formats, dates}: View): string[] => {
  const {span, anchor, id} = phase;
  if (!span) return [(words.phases[id] as PhaseWords).when ?? ''];
  const range = formats.range(span.min, span.max, span.unit);
  const days = daysOf(phase, dates);
  return [
    anchor === 'first' ? words.labels.afterFirst(range) : words.labels.afterLast(range),
    ...(days ? [formats.days(days.from, days.to, precisionOf(span))] : []),
  ];
};

export const certaintyOf = (grade: Certainty, why: string, {words}: View) => html`
  <p class="sure">
    ${draw.marks(certainties.length - certainties.indexOf(grade))}
    <strong>${words.certainty[grade]}.</strong> ${why}
  </p>
`;

const bandOf = (phase: Phase, axis: Axis | undefined, view: View) => {
  if (!axis) return nothing;
  const {span} = phase;
  const start = percentOf(axis, 0, axis.unit);
  const range = span
    ? {from: percentOf(axis, span.min, span.unit), to: percentOf(axis, span.max, span.unit)}
    : phase.id === 'prepare'
      ? {from: 0, to: start}
      : undefined;
  return draw.band(range, percentOfDay(axis, view.today, view.dates), view.at);
};

const labelled = (label: string, body: unknown) =>
  html`<div class="block"><p class="label">${label}</p>${body}</div>`;

const phaseItem = (phase: Phase, axis: Axis | undefined, view: View): TemplateResult => {
  const {labels} = view.words;
  const words = view.words.phases[phase.id];
  return html`<li>
    <details part="phase">
      <summary class=${axis ? 'row' : ''}>
        <span class="number">${view.formats.number(phases.indexOf(phase) + 1)}</span>
        <span class="what">
          <strong>${words.name}</strong>
          ${whenOf(phase, view).map((text) => html`<span class="when">${text}</span>`)}
        </span>
        ${bandOf(phase, axis, view)}
      </summary>
      <div class="more">
        ${labelled(labels.notice, paragraphs(words.notice))}
        ${phase.id === 'years' ? dots(view) : nothing}
        ${labelled(labels.helps, paragraphs(words.helps))}
        ${phase.id === 'prepare' ? covers(view) : nothing}
        ${labelled(labels.sure, certaintyOf(phase.certainty, words.sure, view))}
        ${view.sources(phase.sources)}
      </div>
    </details>
  </li>`;
};

const dots = ({words}: View) =>
  html`<figure>${draw.dotArray(figures.sparse.value)}<figcaption>${words.array}</figcaption></figure>`;

const covers = ({words}: View) =>
  html`<figure>${draw.covers}<figcaption>${words.covers}</figcaption></figure>`;

/** Ticks carry the reader's dates where these are known, and counts where not. */
const tickLabels = (axis: Axis, {formats, dates}: View) => {
  const start = dates[axis.anchor];
  // Dates are wider than counts: every second one is left out.
  return axis.ticks
    .filter((_, index) => start === undefined || index % 2 === 0)
    .map((tick) => ({
      percent: percentOf(axis, tick, axis.unit),
      text:
        start === undefined
          ? formats.number(tick)
          : formats.day(dayOfTick(axis, start, tick), 'short'),
    }));
};

const axisOf = (axis: Axis, view: View) => {
  const valueAt = (percent: number) => axis.from + ((axis.to - axis.from) * percent) / 100;
  const lengthAt = axis.anchor === 'first' ? draw.lengthAfterFirst : draw.lengthAfterLast;
  const today = percentOfDay(axis, view.today, view.dates);
  return html`<div class="axis">
    ${draw.hairStrip((percent, index) => lengthAt(valueAt(percent), index), view.at)}
    ${draw.ticks(
      tickLabels(axis, view),
      today === undefined ? undefined : {percent: today, text: view.words.today.mark},
      view.at,
    )}
  </div>`;
};

const group = (
  title: string,
  items: readonly Phase[],
  axis: Axis | undefined,
  view: View,
): TemplateResult => html`
  <div class="group">
    ${heading(view, 1, title)} ${axis ? axisOf(axis, view) : nothing}
    <ol role="list" start=${phases.indexOf(items[0]) + 1}>
      ${items.map((phase) => phaseItem(phase, axis, view))}
    </ol>
  </div>
`;

/** The time axis with its bands and hair: to the ear and on paper, three ordered lists. */
export const timeline = (view: View): TemplateResult => {
  const {groups, figure} = view.words;
  const near = phases.filter(({span}) => span?.unit !== 'year');
  const of = (anchor: 'first' | 'last') => near.filter((phase) => phase.anchor === anchor);
  return html`<div part="timeline">
    ${group(groups.first, of('first'), axes.first, view)}
    ${group(groups.last, of('last'), axes.last, view)}
    <p class="caption">${figure}</p>
    ${group(groups.later, phases.filter((phase) => !near.includes(phase)), undefined, view)}
  </div>`;
};
