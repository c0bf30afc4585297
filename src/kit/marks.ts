import {html, svg, type TemplateResult} from 'lit';

/** How sure something is: filled marks out of four. */
export const marks = (filled: number): TemplateResult =>
  html`<svg class="marks" aria-hidden="true" viewBox="0 0 46 10">
  ${[0, 1, 2, 3].map(
    (index) =>
      svg`<circle class=${index < filled ? 'full' : ''} cx=${5 + index * 12} cy="5" r="4" />`,
  )}
</svg>`;
