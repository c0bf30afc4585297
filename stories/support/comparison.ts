import {html, nothing, type TemplateResult} from 'lit';
import '../../src/widgets/therapy-comparison/define.js';

/** The element's properties; each has a control. */
export interface ComparisonArgs {
  options?: string;
  region?: string;
  compare?: string;
  headingLevel?: string;
  today?: string;
}

/** A day for today, before the words are due for review, so that pictures stay the same from day to day. */
export const usual = {today: '2026-12-01'} satisfies ComparisonArgs;

/** What a clinic writes between the tags, for as long as there is nothing else to show. */
export const fallback = html`<p>
  Ask your team what you can do about hair loss. Our nurses: <a href="tel:+15550100">555 0100</a>.
</p>`;

/** The widget as a page would hold it: with the clinic's own text inside, and in a language of its own if asked. */
export const comparison = (
  args: ComparisonArgs,
  inside: TemplateResult = fallback,
  lang?: string,
): TemplateResult =>
  html`<anagen-therapy-comparison
    lang=${lang ?? nothing}
    .options=${args.options}
    .region=${args.region}
    .compare=${args.compare}
    .headingLevel=${args.headingLevel}
    .today=${args.today}
  >
    ${inside}
  </anagen-therapy-comparison>`;

/** A page that names a clinic file. A real page has the attribute on its script tag; any element will do. */
export const onClinicPage = (file: string, widgets: unknown): TemplateResult =>
  html`<div data-anagen-clinic=${file}>${widgets}</div>`;
