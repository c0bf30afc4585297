/** The array of scalp cooling: of a hundred women, how many kept their hair. */
import {html, nothing, svg, type TemplateResult} from 'lit';

const columns = 20;
const step = 10;
const x = (index: number): number => (index % columns) * step + step / 2;
const y = (index: number): number => Math.floor(index / columns) * step + step / 2;

const dots = (from: number, to: number): string =>
  [...Array<undefined>(to - from)]
    .map((_, index) => `M${x(from + index)} ${y(from + index)}h0`)
    .join('');

/** A ring as large as a dot that is marked, and filled from its start as far as this part of it goes. */
const partOfDot = (index: number, part: number): unknown => {
  const circle = svg`<circle cx="5" cy="5" r="4" />`;
  const start = x(index) - step / 2;
  const top = y(index) - step / 2;
  return svg`<svg x=${start} y=${top} width=${step} height=${step}>${circle}</svg>
    <svg class="rest" x=${start} y=${top} width=${step * part} height=${step}>${circle}</svg>`;
};

/** A hundred dots, some of them marked; what is left of a whole number is drawn as that much of a dot. */
export const dotArray = (marked: number): TemplateResult => {
  const whole = Math.floor(marked);
  const rest = marked - whole;
  return html`<svg class="array" aria-hidden="true" viewBox="0 0 200 50">
    <path d=${dots(Math.ceil(marked), 100)} />
    <path class="full" d=${dots(0, whole)} />
    ${rest ? partOfDot(whole, rest) : nothing}
  </svg>`;
};
