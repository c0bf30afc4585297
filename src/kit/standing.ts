import {html, nothing, type TemplateResult} from 'lit';
import type {Standing} from '../evidence/support.js';
import type {Day, Formats} from '../localization/format.js';
import type {StatedReview} from './clinic-named.js';
import {fromIso} from './days.js';
import type {KitWords} from './kit.content.js';

/** How far the words can be relied on: what they are for, who checked them and when, and whether that is too long ago. */
export const standingOf = (
  words: KitWords['standing'],
  formats: Formats,
  {reviewed, nextReview, reviewedBy}: Standing,
  today: Day,
  {machine, review}: {machine: boolean; review?: StatedReview},
): TemplateResult => {
  const {by, on} = review ?? {by: reviewedBy, on: reviewed};
  return html`<p class="standing">
    ${words.education} ${words.sourcesChecked(formats.day(fromIso(reviewed)!, 'month'))}
    ${by ? words.reviewed(by, formats.day(fromIso(on)!, 'day')) : words.notReviewed}
    ${today >= fromIso(nextReview)! ? html`<strong>${words.due}</strong>` : nothing}
    ${machine ? html`<strong>${words.machine}</strong>` : nothing}
  </p>`;
};
