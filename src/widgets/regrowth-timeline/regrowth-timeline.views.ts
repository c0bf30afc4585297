/** The phases at a glance: axes, bands, names and times. What a phase says more is folded. */
import {html, nothing, type TemplateResult} from 'lit';
import {phases, type Phase} from '../../evidence/timeline.js';
import type {Day, Formats} from '../../localization/format.js';
import type {Content, PhaseName} from './regrowth-timeline.content.js';
import {
  across,
  band,
  hairStrip,
  lengthAfterFirst,
  lengthAfterLast,
  softEdge,
  ticks,
} from './regrowth-timeline.figures.js';
import type {Folded} from './regrowth-timeline.folded.views.js';
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
  /** Level of the widget's title. */
  heading: number;
  rightToLeft: boolean;
  /** What is folded, once it is there; null when it could not be had. */
  folded: Folded | null | undefined;
  /** Whether a part was ever opened: only then is it drawn. */
  isOpen(key: string): boolean;
  open(key: string): void;
}

const axes: Record<'first' | 'last', Axis> = {
  first: {anchor: 'first', unit: 'week', from: -2, to: 9, ticks: [0, 2, 4, 6, 8]},
  last: {anchor: 'last', unit: 'month', from: 0, to: 12, ticks: [0, 3, 6, 9, 12]},
};

/** A heading at the level that fits the page around the widget. */
export const heading = (view: View, below: number, text: string): TemplateResult =>
  html`<p class="h${below}" role="heading" aria-level=${Math.min(6, view.heading + below)}>
    ${text}
  </p>`;

/** A list of plain texts. */
export const bullets = (texts: readonly string[]) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** Something to open. What is in it is drawn once it was opened and is there. */
export const fold = (
  view: View,
  [key, name]: [key: string, name: string],
  summary: unknown,
  body: (folded: Folded) => unknown,
  open = false,
): TemplateResult =>
  html`<details class="${name} ${key}" part=${name} ?open=${open} @toggle=${() => view.open(key)}>
    <summary>${summary}</summary>
    ${
      view.isOpen(key)
        ? html`<div class="more">
          ${
            view.folded
              ? body(view.folded)
              : html`<p role="status">${view.folded === null ? view.words.failed : ''}</p>`
          }
        </div>`
        : nothing
    }
  </details>`;

/** When a phase is: its span in words and, on the reader's dates, in their calendar. */
export const whenOf = (phase: Phase, {words, formats, dates}: View): string[] => {
  const {span, anchor, id} = phase;
  if (!span) return [(words.phases[id] as PhaseName).when ?? ''];
  const range = formats.range(span.min, span.max, span.unit);
  const days = daysOf(phase, dates);
  return [
    words.after[anchor](range),
    ...(days ? [formats.days(days.from, days.to, precisionOf(span))] : []),
  ];
};

/** The number that a phase has in the list, in the calendar and in the reader's digits. */
export const numberOf = (phase: Phase, {formats}: View): string =>
  formats.number(phases.indexOf(phase) + 1);

const bandOf = ({id, span}: Phase, axis: Axis, view: View) => {
  const at = (value: number, unit: Axis['unit'] | 'year') => percentOf(axis, value, unit);
  const range = span
    ? {from: at(span.min, span.unit), to: at(span.max, span.unit)}
    : id === 'prepare'
      ? // What has to be done before the first treatment must not fade into the time after it.
        {from: 0, to: at(0, axis.unit) - softEdge}
      : undefined;
  return band(range, percentOfDay(axis, view.today, view.dates), across(view.rightToLeft));
};

const phaseItem = (phase: Phase, axis: Axis | undefined, view: View): TemplateResult => {
  const {name, note}: PhaseName = view.words.phases[phase.id];
  const summary = html`<span class="number">${numberOf(phase, view)}</span>
    <span class="what">
      <strong>${name}</strong>
      ${[...whenOf(phase, view), note].map((text) => text && html`<span>${text}</span>`)}
    </span>
    ${axis ? bandOf(phase, axis, view) : nothing}`;
  return html`<li>${fold(view, [phase.id, 'phase'], summary, (folded) => folded.phase(phase))}</li>`;
};

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
  const at = across(view.rightToLeft);
  const valueAt = (percent: number) => axis.from + ((axis.to - axis.from) * percent) / 100;
  const lengthAt = axis.anchor === 'first' ? lengthAfterFirst : lengthAfterLast;
  const today = percentOfDay(axis, view.today, view.dates);
  return html`<div class="axis">
    ${hairStrip(
      (percent, index) => lengthAt(valueAt(percent), index),
      today === undefined ? undefined : {percent: today, text: view.words.today},
      at,
    )}
    ${ticks(tickLabels(axis, view), at)}
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
    ${group(
      groups.later,
      phases.filter((phase) => !near.includes(phase)),
      undefined,
      view,
    )}
  </div>`;
};
