/** The phases at a glance: axes, bands, names and times. What a phase says more is folded. */
import {html, nothing, type TemplateResult} from 'lit';
import {phases, type Phase} from '../../evidence/timeline.js';
import {fold, heading, type Folds} from '../../kit/fold.js';
import type {KitWords} from '../../kit/kit.content.js';
import type {Formats} from '../../localization/format.js';
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
import {percentOf, type Axis} from './regrowth-timeline.axis.js';
import type {Dated} from './regrowth-timeline.dated.js';

/** All that a part needs to draw itself. */
export interface View extends Folds<Folded> {
  words: Content;
  kit: KitWords;
  formats: Formats;
  /** What the reader's dates make of it, if there are any. */
  dated: Dated | undefined;
  /** Level of the widget's title. */
  heading: number;
  rightToLeft: boolean;
}

const axes: Record<'first' | 'last', Axis> = {
  first: {anchor: 'first', unit: 'week', from: -2, to: 9, ticks: [0, 2, 4, 6, 8]},
  last: {anchor: 'last', unit: 'month', from: 0, to: 12, ticks: [0, 3, 6, 9, 12]},
};

/** When a phase is: its span in words and, on the reader's dates, in their calendar. */
export const whenOf = (phase: Phase, {words, formats, dated}: View): string[] => {
  const {span, anchor, id} = phase;
  if (!span) return [(words.phases[id] as PhaseName).when ?? ''];
  const range = formats.range(span.min, span.max, span.unit);
  const days = dated?.when(phase);
  return [words.after[anchor](range), ...(days ? [days] : [])];
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
  return band(range, view.dated?.today(axis), across(view.rightToLeft));
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

/** Counts, where there are no dates to write. */
const tickLabels = (axis: Axis, {formats}: View) =>
  axis.ticks.map((tick) => ({
    percent: percentOf(axis, tick, axis.unit),
    text: formats.number(tick),
  }));

const axisOf = (axis: Axis, view: View) => {
  const at = across(view.rightToLeft);
  const valueAt = (percent: number) => axis.from + ((axis.to - axis.from) * percent) / 100;
  const lengthAt = axis.anchor === 'first' ? lengthAfterFirst : lengthAfterLast;
  const today = view.dated?.today(axis);
  const days = view.dated?.ticks(axis);
  return html`<div class="axis">
    ${hairStrip(
      (percent, index) => lengthAt(valueAt(percent), index),
      today === undefined ? undefined : {percent: today, text: view.words.today},
      at,
    )}
    ${ticks(days ?? tickLabels(axis, view), days ? 'days' : 'counts', at)}
  </div>`;
};

const group = (
  title: string,
  items: readonly Phase[],
  axis: Axis | undefined,
  view: View,
  caption?: string,
): TemplateResult => html`
  <div class="group">
    ${heading(view.heading, 1, title)} ${axis ? axisOf(axis, view) : nothing}
    ${caption && html`<p class="caption">${caption}</p>`}
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
    ${group(groups.last, of('last'), axes.last, view, figure)}
    ${group(
      groups.later,
      phases.filter((phase) => !near.includes(phase)),
      undefined,
      view,
    )}
  </div>`;
};
