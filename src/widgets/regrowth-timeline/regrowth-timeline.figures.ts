/**
 * The drawings: line art in the text colour, out of numbers alone, so that they take any theme, any
 * width and any direction. They are for the eye; the list says the same in words.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {figures} from '../../evidence/timeline.js';

/** Pixels that stand for a centimetre of hair. */
const pxPerCm = 8;
/** The line of the scalp, with room above it for the longest strand and the word “today”. */
const scalp = 100;
const strands = 27;
/** How long hair is drawn before treatment, in centimetres. */
const uncut = 9;

/** The shapes of hair, in turn: straight, wavy, coiled. Each is a few strokes upwards, repeated. */
const shapes = [
  {strokes: ['l.3-4'], rise: 4},
  {strokes: ['q4-3 0-6', 'q-4-3 0-6'], rise: 6},
  {strokes: ['c6-1 6-7 0-7c-5 0-5 4 0 2'], rise: 5},
];

/** A strand rooted in the scalp. */
const strandPath = (index: number, lengthCm: number): string => {
  const {strokes, rise} = shapes[index % shapes.length];
  const count = Math.round((lengthCm * pxPerCm) / rise);
  const path = [...Array<undefined>(count)].map((_, step) => strokes[step % strokes.length]);
  return count ? `M0 ${scalp}${path.join('')}` : '';
};

// The same scatter at every drawing, so that nothing jumps: steps of the golden ratio fill 0 to 1 evenly.
const scatter = (index: number): number => (index * 0.618034) % 1;

/** Hair in centimetres at a week after the first treatment: most strands fall, a few stay. */
export const lengthAfterFirst = (week: number, index: number): number =>
  scatter(index) > 0.88 || week < 1 + scatter(index) * 8 ? uncut : 0;

/** Hair in centimetres at a month after the last treatment, from the published start and growth. */
export const lengthAfterLast = (month: number, index: number): number => {
  const [earliest, latest] = figures.regrowthSpan.value;
  const start = earliest + scatter(index) * (latest - earliest);
  return Math.max(0, (month - start) * figures.growth.value);
};

/** Turns a place on the axis into one on the screen, for either direction of writing. */
export type Across = (percent: number) => string;
export const across =
  (rightToLeft: boolean): Across =>
  (percent) =>
    `${rightToLeft ? 100 - percent : percent}%`;

/** A text at a place on the axis. */
export interface Label {
  percent: number;
  text: string;
}

// Labels at the ends of the axis stay inside the drawing.
const anchorAt = (percent: number): string =>
  percent < 8 ? 'start' : percent > 88 ? 'end' : 'middle';

const label = ({percent, text}: Label, y: string, at: Across) =>
  svg`<text x=${at(percent)} y=${y} text-anchor=${anchorAt(percent)}>${text}</text>`;

const todayLine = (percent: number, top: string, bottom: string, at: Across) =>
  svg`<line class="today" x1=${at(percent)} x2=${at(percent)} y1=${top} y2=${bottom} />`;

/** A strip of scalp along the axis, with the hair as it may be at each point in time, and today. */
export const hairStrip = (
  lengthAt: (percent: number, index: number) => number,
  today: Label | undefined,
  at: Across,
): TemplateResult => html`<svg class="hair" aria-hidden="true" width="100%" height=${scalp + 4}>
  <line x1="0" x2="100%" y1=${scalp} y2=${scalp} />
  ${[...Array<undefined>(strands)].map((_, index) => {
    const percent = ((index + 0.5) / strands) * 100;
    const d = strandPath(index, lengthAt(percent, index));
    return d && svg`<svg x=${at(percent)} overflow="visible"><path d=${d} /></svg>`;
  })}
  ${today ? [label(today, '.7em', at), todayLine(today.percent, '1.1em', '100%', at)] : nothing}
</svg>`;

/** Tick labels below an axis: counts, or days, of which some give way where there is no room. */
export const ticks = (
  labels: readonly Label[],
  kind: 'counts' | 'days',
  at: Across,
): TemplateResult => html`<svg class=${kind} aria-hidden="true" width="100%" height="1.5em">
  ${labels.map((tick) => label(tick, '1.1em', at))}
</svg>`;

/** How far, in percent of the axis, the soft edges of a band reach beyond what is published: for “about”. */
export const softEdge = 4;
const softness = [softEdge, softEdge / 2, 0];

/** A band from the earliest to the latest, with the line of today across it. */
export const band = (
  range: {from: number; to: number} | undefined,
  today: number | undefined,
  at: Across,
): TemplateResult => html`<svg class="band" part="band" aria-hidden="true" width="100%" height="1em">
  <line x1="0" x2="100%" y1="50%" y2="50%" />
  ${
    range
      ? softness.map((edge) => {
          const [from, to] = [Math.max(0, range.from - edge), Math.min(100, range.to + edge)];
          const [a, b] = [at(from), at(to)].map(parseFloat);
          return svg`<rect x="${Math.min(a, b)}%" width="${Math.abs(b - a)}%" height="100%" rx="4" />`;
        })
      : nothing
  }
  ${today === undefined ? nothing : todayLine(today, '-.3em', '1.3em', at)}
</svg>`;
