import {html, nothing, type TemplateResult} from 'lit';
import '../../src/widgets/regrowth-timeline/define.js';

/** The element's properties; each has a control. */
export interface TimelineArgs {
  firstTreatment?: string;
  lastTreatment?: string;
  units?: string;
  headingLevel?: string;
  today?: string;
}

/** A usual schedule, and a day for today, so that pictures stay the same from day to day. */
export const dates = {
  firstTreatment: '2026-03-02',
  lastTreatment: '2026-06-15',
  today: '2026-09-14',
} satisfies TimelineArgs;

/** What a clinic writes between the tags, for as long as there is nothing else to show. */
export const fallback = html`<p>
  Most people’s hair grows back after chemo. Questions? Call our nurses:
  <a href="tel:+15550100">555 0100</a>.
</p>`;

/** The widget as a page would hold it: with the clinic's own text inside, and in a language of its own if asked. */
export const timeline = (
  args: TimelineArgs,
  inside: TemplateResult = fallback,
  lang?: string,
): TemplateResult =>
  html`<anagen-regrowth-timeline
    lang=${lang ?? nothing}
    .firstTreatment=${args.firstTreatment}
    .lastTreatment=${args.lastTreatment}
    .units=${args.units}
    .headingLevel=${args.headingLevel}
    .today=${args.today}
  >
    ${inside}
  </anagen-regrowth-timeline>`;
