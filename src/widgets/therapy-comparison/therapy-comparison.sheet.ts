/** The sheet for the appointment: what was ticked, questions to ask, and room to write. */
import {html, nothing, type TemplateResult} from 'lit';
import type {OptionId} from '../../evidence/therapies.js';
import {heading} from '../../kit/fold.js';
import type {FoldedState} from './therapy-comparison.folded.views.js';
import type {Item} from './therapy-comparison.model.js';
import {badge, ofClinic, shownName, type View} from './therapy-comparison.views.js';

/** Empty lines to write on. Drawn as borders, since browsers leave backgrounds off paper. */
const lines = (count: number): TemplateResult =>
  html`<div class="lines" aria-hidden="true">
    ${[...Array<undefined>(count)].map(() => html`<div></div>`)}
  </div>`;

/** A question to keep or to leave out; on paper it has a box of its own to tick at the appointment. */
const question = (text: string, place: string, {isAsked, ask}: FoldedState): TemplateResult => {
  const change = (event: Event) => ask(place, (event.target as HTMLInputElement).checked);
  return html`<li class=${isAsked(place) ? '' : 'left-out'}>
    <label class="choice">
      <input type="checkbox" .checked=${isAsked(place)} @change=${change} />
      <span>${text}</span>
    </label>
    ${lines(1)}
  </li>`;
};

/** The questions of an option; one of the clinic's own has none. */
const questionsOf = (item: Item, {words}: FoldedState): readonly string[] =>
  item.added ? [] : words.options[item.id as OptionId].ask;

/** Told apart by their place, so that the reader's choice outlives a change of language. */
const questions = (texts: readonly string[], of: string, state: FoldedState): TemplateResult =>
  html`<ul role="list" class="questions">
    ${texts.map((text, index) => question(text, `${of}.${index}`, state))}
  </ul>`;

const option = (item: Item, view: View, state: FoldedState): TemplateResult =>
  html`<section>
    ${heading(view.heading, 3, shownName(item, view))} ${ofClinic(item, view)}
    <p>${view.words.filters.certainty}: ${item.certainty || item.added ? badge(item, view) : state.words.notChecked}</p>
    ${questions(questionsOf(item, state), item.id, state)}
  </section>`;

/** Whom to call: paper outlives the page. */
const clinicOf = ({clinic}: View): unknown =>
  clinic
    ? html`<p class="contact"><strong>${clinic.clinic.name}</strong> ${clinic.links(clinic.clinic)}</p>`
    : nothing;

/** The sheet, with a button that prints it alone. */
export const sheetOf = (items: readonly Item[], view: View, state: FoldedState): TemplateResult => {
  const {sheet} = state.words;
  return html`<p class="on-screen">${sheet.privacy}</p>
    <div part="sheet" class="paper">
      ${heading(view.heading, 1, sheet.title)}
      <p>${sheet.intro}</p>
      <p class="blanks" aria-hidden="true">
        <span>${sheet.name}</span> <span>${sheet.date}</span>
      </p>
      ${heading(view.heading, 2, sheet.yourOptions)}
      ${
        items.length
          ? items.map((item) => option(item, view, state))
          : html`<p class="unticked">${sheet.nothingChosen}</p>`
      }
      ${heading(view.heading, 2, sheet.questions)} ${questions(sheet.general, '', state)}
      <div class="room">
        ${heading(view.heading, 2, sheet.room)}
        ${lines(5)}
        ${clinicOf(view)}
        <p class="on-paper">${view.kit.help}</p>
        ${view.machine ? html`<p class="on-paper">${view.kit.standing.machine}</p>` : nothing}
      </div>
    </div>
    <button type="button" @click=${state.print}>${sheet.print}</button>`;
};
