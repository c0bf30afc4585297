/**
 * The drawings: line art in the text colour, out of numbers alone, so that they take any theme, any
 * width and any direction. They are for the eye; the list says the same in words.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {figures} from '../../evidence/timeline.js';

/** Pixels that stand for a centimetre of hair. */
const pxPerCm = 7;
const scalp = 84;
const strands = 48;
/** How long hair is drawn before treatment. */
const uncut = 9;

/** One step of a strand, upwards: straight, wavy, coiled. */
const steps = [
  {path: 'v-4', rise: 4},
  {path: 'q4-3 0-6q-4-3 0-6', rise: 12},
  {path: 'c6-1 5-7-1-5c-4 1-3 3 1 1', rise: 4},
];

/** A strand rooted in the scalp; every third is straight, wavy or coiled. */
const strandPath = (index: number, lengthCm: number): string => {
  const {path, rise} = steps[index % 3];
  const count = Math.round((lengthCm * pxPerCm) / rise);
  return count ? `M0 ${scalp}${path.repeat(count)}` : '';
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

/** A strip of scalp along the axis, with the hair as it may be at each point in time. */
export const hairStrip = (
  lengthAt: (percent: number, index: number) => number,
  at: Across,
): TemplateResult => html`<svg class="hair" aria-hidden="true" width="100%" height=${scalp + 4}>
  <line x1="0" x2="100%" y1=${scalp} y2=${scalp} />
  ${Array.from({length: strands}, (_, index) => {
    const percent = ((index + 0.5) / strands) * 100;
    const d = strandPath(index, lengthAt(percent, index));
    return d && svg`<svg x=${at(percent)} overflow="visible"><path d=${d} /></svg>`;
  })}
</svg>`;

/** Tick labels below an axis, and the line of today. */
export const ticks = (
  labels: ReadonlyArray<{percent: number; text: string}>,
  today: {percent: number; text: string} | undefined,
  at: Across,
): TemplateResult => html`<svg class="ticks" aria-hidden="true" width="100%" height="1.5em">
  ${labels.map(
    ({percent, text}) =>
      svg`<text x=${at(percent)} y="1.1em" text-anchor=${anchorAt(percent)}>${text}</text>`,
  )}
  ${today ? svg`<line class="today" x1=${at(today.percent)} x2=${at(today.percent)} y1="0" y2="100%" />` : nothing}
</svg>`;

// Labels at the ends of the axis stay inside the drawing.
const anchorAt = (percent: number): string =>
  percent < 5 ? 'start' : percent > 95 ? 'end' : 'middle';

/** Parts of a band, widest first: its soft edges reach beyond what is published, for “about”. */
const softness = [4, 2, 0];

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
  ${today === undefined ? nothing : svg`<line class="today" x1=${at(today)} x2=${at(today)} y1="0" y2="100%" />`}
</svg>`;

/** How sure something is: filled marks out of four. */
export const marks = (filled: number): TemplateResult =>
  html`<svg class="marks" aria-hidden="true" viewBox="0 0 46 10">
  ${[0, 1, 2, 3].map(
    (index) => svg`<circle class=${index < filled ? 'full' : ''} cx=${5 + index * 12} cy="5" r="4" />`,
  )}
</svg>`;

/** A hundred dots, some of them marked. */
export const dotArray = (marked: number): TemplateResult => {
  const dot = (index: number) => `M${(index % 20) * 10 + 5} ${Math.floor(index / 20) * 10 + 5}h0`;
  const dots = (from: number, to: number) =>
    Array.from({length: to - from}, (_, index) => dot(from + index)).join('');
  return html`<svg class="array" aria-hidden="true" viewBox="0 0 200 50">
  <path d=${dots(marked, 100)} /><path class="full" d=${dots(0, marked)} />
</svg>`;
};

/** A headscarf, a cap, a wig and a beard. */
export const covers = html`<svg class="covers" aria-hidden="true" viewBox="0 0 260 64">
  <path d="M12 60c-4-34 6-52 24-52s28 18 24 52M20 58c-2-26 4-36 16-36s18 10 16 36M20 40c10-14 22-14 32 0M24 60c8-8 16-8 24 0" />
  <path d="M80 34c0-18 10-26 22-26s22 8 22 26zM80 34c-6 0-10 2-12 6h44M82 34v14c2 10 10 16 20 16M122 34v14c-2 10-10 16-20 16" />
  <path d="M148 60c-8-34 2-52 22-52s30 18 22 52c-6-4-8-14-8-26-12 2-22-2-26-8-2 14-2 26-10 34M158 44c2 12 6 18 12 18s10-6 12-18" />
  <path d="M210 22c0 28 6 40 20 40s20-12 20-40c-2 10-4 14-10 14h-20c-6 0-8-4-10-14M222 44q8-4 16 0M218 50l2 6M226 52v8M234 52v8M242 50l-2 6" />
</svg>`;
