/** What stands around the phases: the main message, today, the review branch, the notes, the standing. */
import {html, nothing, type TemplateResult} from 'lit';
import {phases, standing} from '../../evidence/timeline.js';
import {fromIso} from '../../kit/days.js';
import {placeOf} from './regrowth-timeline.model.js';
import {bullets, fold, heading, type View} from './regrowth-timeline.views.js';

/** One plain sentence on where today is. */
const todaySentence = ({words, formats, dates, today}: View): string | undefined => {
  const place = placeOf(today, dates, phases);
  if (!place) return undefined;
  const {anchor, since} = place;
  const when = formats.relative(-since.value, since.unit);
  const {ahead, past, amid} = words.place[anchor];
  if (since.value < 0) return ahead(when);
  const names = place.phases.map(({id}) => words.phases[id].name);
  return names.length ? amid(when, formats.list(names)) : past(when);
};

/** Hair that has not come back well: always there, and first when the dates say so. */
export const reviewBranch = (view: View, due: boolean): TemplateResult => {
  const words = view.words.review;
  return html`<section class="review ${due ? 'due' : ''}" part="review">
    ${heading(view, 1, words.title)}
    <p>${words.lead}</p>
    ${fold(view, ['looks', 'link'], words.looksAt, (folded) => folded.review(), due)}
  </section>`;
};

/** The title, the one main message, and where today is. The region for today is always there, so that a change is announced. */
export const head = (view: View): TemplateResult => {
  const {title, lead, leadMore} = view.words;
  const sentence = todaySentence(view);
  return html`<div class="head">
    ${heading(view, 0, title)}
    <p class="lead" part="lead">${lead}</p>
    ${leadMore.map((text) => html`<p>${text}</p>`)}
    <div role="status" part="today">
      ${sentence ? html`<p class="today-text">${sentence}</p>` : nothing}
    </div>
  </div>`;
};

/** What is good to know at any time, and help in distress. */
export const notes = (view: View): TemplateResult => {
  const {title, list, help} = view.words.notes;
  return html`<section>
    ${heading(view, 1, title)} ${bullets(list)}
    ${fold(view, ['notes', 'link'], view.words.sources, (folded) => folded.notes())}
    <p><strong>${help}</strong></p>
  </section>`;
};

/** How far the words can be relied on. */
export const standingOf = (view: View, machineTranslated: boolean): TemplateResult => {
  const words = view.words.standing;
  const month = view.formats.day(fromIso(standing.sourcesChecked)!, 'month');
  return html`<p class="standing">
    ${words.education} ${words.sourcesChecked(month)} ${words.notReviewed}
    ${machineTranslated ? html`<strong>${words.machine}</strong>` : nothing}
  </p>`;
};
