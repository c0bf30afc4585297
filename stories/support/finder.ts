import {html, nothing, type TemplateResult} from 'lit';
import '../../src/widgets/support-finder/define.js';
import directory from '../../site/support.json?url&no-inline';
import places from '../../site/places.json?url&no-inline';

/** The element's properties; each has a control. */
export interface FinderArgs {
  src?: string;
  places?: string;
  country?: string;
  kinds?: string;
  limit?: string;
  headingLevel?: string;
  allowLocation?: string;
  today?: string;
}

/** A day for today, so that pictures stay the same from day to day. What is open now goes by the real clock. */
export const today = {today: '2026-12-01'} satisfies FinderArgs;

/** The directory of an invented clinic, with the towns around it. */
export const own = {...today, src: directory, places, country: 'GB'} satisfies FinderArgs;

/** What a clinic writes between the tags, for as long as there is nothing else to show. */
export const fallback = html`<p>
  Ask your team who can help you. Our nurses: <a href="tel:+15550100">555 0100</a>.
</p>`;

/** The widget as a page would hold it: with the clinic's own text inside, and in a language of its own if asked. */
export const finder = (
  args: FinderArgs,
  inside: TemplateResult = fallback,
  lang?: string,
): TemplateResult =>
  html`<anagen-support-finder
    lang=${lang ?? nothing}
    .src=${args.src}
    .places=${args.places}
    .country=${args.country}
    .kinds=${args.kinds}
    .limit=${args.limit}
    .headingLevel=${args.headingLevel}
    .allowLocation=${args.allowLocation}
    .today=${args.today}
  >
    ${inside}
  </anagen-support-finder>`;
