/** The drawings inside opened parts: a hundred dots, ways to cover a head. */
import {html, type TemplateResult} from 'lit';

/** A hundred dots, some of them marked. */
export const dotArray = (marked: number): TemplateResult => {
  const dot = (index: number) => `M${(index % 20) * 10 + 5} ${Math.floor(index / 20) * 10 + 5}h0`;
  const dots = (from: number, to: number) =>
    [...Array<undefined>(to - from)].map((_, index) => dot(from + index)).join('');
  return html`<svg class="array" aria-hidden="true" viewBox="0 0 200 50">
  <path d=${dots(marked, 100)} /><path class="full" d=${dots(0, marked)} />
</svg>`;
};

/** A headscarf, a cap, a wig and a beard. */
export const covers = html`<svg class="covers" aria-hidden="true" viewBox="-8 0 268 64">
  <path transform="translate(-8)" d="M38 4C22 4 14 16 14 32c0 12-4 20-8 28h64c-4-8-8-16-8-28C62 16 54 4 38 4zM38 14c-9 0-14 8-14 18s6 18 14 18 14-8 14-18-5-18-14-18zM18 60c6-6 12-9 20-10 8 1 14 4 20 10M26 44c-2 6-6 10-10 14" />
  <path d="M80 34c0-18 10-26 22-26s22 8 22 26zM80 34c-6 0-10 2-12 6h44M82 34v14c2 10 10 16 20 16M122 34v14c-2 10-10 16-20 16" />
  <path d="M148 60c-8-34 2-52 22-52s30 18 22 52c-6-4-8-14-8-26-12 2-22-2-26-8-2 14-2 26-10 34M158 44c2 12 6 18 12 18s10-6 12-18" />
  <path d="M210 22c0 28 6 40 20 40s20-12 20-40c-2 10-4 14-10 14h-20c-6 0-8-4-10-14M222 44q8-4 16 0M218 50l2 6M226 52v8M234 52v8M242 50l-2 6" />
</svg>`;
