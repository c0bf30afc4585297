/** What the reader can take along: calendar entries for phases, and a printed sheet. */
import {html, type TemplateResult} from 'lit';
import {phases, type Phase} from '../../evidence/timeline.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import {daysOf} from './regrowth-timeline.model.js';
import {heading, whenOf, type View} from './regrowth-timeline.views.js';

export interface TakeAlong {
  save(entries: CalendarEntry[]): void;
  print(): void;
}

const datedPhases = ({dates}: View): Phase[] => phases.filter((phase) => daysOf(phase, dates));

const numberOf = (phase: Phase, {formats}: View): string =>
  formats.number(phases.indexOf(phase) + 1);

const choice = (phase: Phase, view: View) =>
  html`<label class="choice">
    <input type="checkbox" name=${phase.id} checked />
    <span>
      ${numberOf(phase, view)}. ${view.words.phases[phase.id].name}
      <span class="when">${whenOf(phase, view).at(-1)}</span>
    </span>
  </label>`;

/** The ticked phases as entries whose title carries the phase's number and nothing else. */
const chosen = (form: HTMLFormElement, view: View): CalendarEntry[] => {
  const ticked = new FormData(form);
  return datedPhases(view)
    .filter(({id}) => ticked.has(id))
    .map((phase) => ({
      ...daysOf(phase, view.dates)!,
      title: view.words.take.entry(numberOf(phase, view)),
    }));
};

const calendar = (actions: TakeAlong, view: View) => {
  const words = view.words.take;
  const offered = datedPhases(view);
  if (!offered.length) return html`<p class="more">${words.needDates}</p>`;
  const submit = (event: Event) => {
    event.preventDefault();
    const entries = chosen(event.target as HTMLFormElement, view);
    if (entries.length) actions.save(entries);
  };
  return html`<form class="more" @submit=${submit}>
    <p>${words.neutral(words.entry(numberOf(offered[0], view)))}</p>
    <fieldset>
      <legend>${words.choose}</legend>
      ${offered.map((phase) => choice(phase, view))}
    </fieldset>
    <button>${words.save}</button>
  </form>`;
};

export const takeAlong = (actions: TakeAlong, view: View): TemplateResult => {
  const words = view.words.take;
  return html`<section class="take">
    ${heading(view, 1, words.title)}
    <details>
      <summary><strong>${words.calendar}</strong></summary>
      ${calendar(actions, view)}
    </details>
    <button type="button" @click=${actions.print}>${words.print}</button>
  </section>`;
};
