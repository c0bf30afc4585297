/** The array of scalp cooling: of a hundred women, how many kept their hair. */
import {html, nothing, svg, type TemplateResult} from 'lit';

const columns = 20;
const x = (index: number): number => (index % columns) * 10 + 5;
const y = (index: number): number => Math.floor(index / columns) * 10 + 5;

const dots = (from: number, to: number): string =>
  [...Array<undefined>(to - from)]
    .map((_, step) => `M${x(from + step)} ${y(from + step)}h0`)
    .join('');

/** A hundred dots, some of them marked; what is left of a whole number is drawn as that much of a dot. */
export const dotArray = (marked: number): TemplateResult => {
  const whole = Math.floor(marked);
  const rest = marked - whole;
  return html`<svg class="array" aria-hidden="true" viewBox="0 0 200 50">
    <path d=${dots(whole, 100)} />
    <path class="full" d=${dots(0, whole)} />
    ${
      rest
        ? svg`<rect class="rest" x=${x(whole) - 4.5} y=${y(whole) - 4.5} width=${9 * rest} height="9" />`
        : nothing
    }
  </svg>`;
};
