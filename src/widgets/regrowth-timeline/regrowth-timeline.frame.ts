/** What stands around the phases: the main message, today, the review branch, the notes. */
import {html, nothing, type TemplateResult} from 'lit';
import {bullets, fold, heading} from '../../kit/fold.js';
import type {View} from './regrowth-timeline.views.js';

/** Hair that has not come back well: always there, and first when the dates say so. */
export const reviewBranch = (view: View, due: boolean): TemplateResult => {
  const words = view.words.review;
  return html`<section class="review ${due ? 'due' : ''}" part="review">
    ${heading(view.heading, 1, words.title)}
    <p>${words.lead}</p>
    ${fold(view, ['looks', 'link'], words.looksAt, (folded) => folded.review(), due)}
  </section>`;
};

/** The title and the one main message. */
export const head = ({heading: level, words}: View): TemplateResult =>
  html`<div class="head">
    ${heading(level, 0, words.title)}
    <p class="lead" part="lead">${words.lead}</p>
    ${words.leadMore.map((text) => html`<p>${text}</p>`)}
  </div>`;

/**
 * The reader's dates, and where today is on them: below the fields, since what comes while somebody types must not
 * push away what they type into. The region for today is always there, so that a change is announced.
 */
export const onDates = (view: View): TemplateResult => {
  const sentence = view.dated?.sentence;
  return html`<div class="head">
    ${fold(view, ['dates', 'link'], view.words.dates.title, (folded) => folded.dates())}
    <div role="status" part="today">
      ${sentence ? html`<p class="today-text">${sentence}</p>` : nothing}
    </div>
  </div>`;
};

/** What is good to know at any time, and help in distress. */
export const notes = (view: View): TemplateResult => {
  const {words, kit} = view;
  const {title, list} = words.notes;
  return html`<section>
    ${heading(view.heading, 1, title)} ${bullets(list)}
    ${fold(view, ['notes', 'link'], kit.sources, (folded) => folded.notes())}
    <p><strong>${kit.help}</strong></p>
  </section>`;
};
