/** The choice of phases to put into a calendar. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {phases, type Phase} from '../../evidence/timeline.js';
import type {Day} from '../../localization/format.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';
import {daysOf, type Days} from './regrowth-timeline.model.js';
import {numberOf, whenOf, type View} from './regrowth-timeline.views.js';

/** Why there is no calendar file, though the reader asked for it: nothing is ticked, or it could not be made. */
export type Unsaved = 'nothing' | 'failed';

/** Saving the calendar file. */
export interface Saving {
  saveCalendar(entries: CalendarEntry[]): void;
  unsaved?: Unsaved;
}

const choice = (phase: Phase, isTicked: boolean, view: View) =>
  html`<label class="choice">
    <input type="checkbox" name=${phase.id} ?checked=${isTicked} />
    <span>
      <span>${numberOf(phase, view)}. ${view.words.phases[phase.id].name}</span>
      <span>${whenOf(phase, view).at(-1)}</span>
    </span>
  </label>`;

/**
 * The phases that have days on the reader's dates, the ticked ones as entries with a neutral title. Those that are over
 * are for who ticks them.
 */
export const calendarForm = (
  view: View,
  words: FoldedContent['take'],
  today: Day,
  {saveCalendar, unsaved}: Saving,
): TemplateResult => {
  const entries = phases.flatMap((phase) => {
    const days = view.dated && daysOf(phase, view.dated.dates);
    return days ? [{phase, days, title: words.entry(numberOf(phase, view))}] : [];
  });
  if (!entries.length) return html`<p>${words.needDates}</p>`;
  const isAhead = ({days}: {days: Days}) => days.to >= today;
  const isAllOver = !entries.some(isAhead);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const ticked = new FormData(event.target as HTMLFormElement);
    const chosen = entries.filter(({phase}) => ticked.has(phase.id));
    saveCalendar(chosen.map(({days, title}) => ({...days, title})));
  };
  return html`<form @submit=${submit}>
    <p>${words.neutral(entries[0].title)}</p>
    <fieldset>
      <legend>${words.choose}</legend>
      ${repeat(
        entries,
        ({phase}) => phase.id,
        (entry) => choice(entry.phase, isAllOver || isAhead(entry), view),
      )}
    </fieldset>
    <button>${words.save}</button>
  </form>
  <p role="status">${unsaved ? words[unsaved] : nothing}</p>`;
};
