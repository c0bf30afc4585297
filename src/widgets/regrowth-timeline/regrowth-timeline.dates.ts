/** The two date fields: what the reader typed stays as typed; a problem is said kindly beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {toIso} from '../../kit/calendar-days.js';
import {fromIso, isFarOff, type Day} from '../../kit/days.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';
import type {Dates} from './regrowth-timeline.model.js';

export type DateName = keyof Dates;

/** One field as the reader left it. */
export interface Entry {
  text: string;
  /** The browser holds text that is no date yet, and keeps it to itself. */
  bad: boolean;
  /** The reader has moved on: only then is it kind to speak of a problem. */
  left: boolean;
}

export type Typed = Partial<Record<DateName, Entry>>;

export interface Reading {
  day?: Day;
  problem?: 'unreadable' | 'farOff' | 'order';
}

const readEntry = ({text, bad, left}: Entry, today: Day): Reading => {
  if (!text.trim() && !bad) return {};
  const day = fromIso(text);
  const problem = day === undefined ? 'unreadable' : isFarOff(day, today) ? 'farOff' : undefined;
  return problem ? {problem: left ? problem : undefined} : {day};
};

/** Both fields, read: a day each, or what keeps it from being one. */
const readDates = (typed: Typed, given: Dates, today: Day): Record<DateName, Reading> => {
  const read = (name: DateName): Reading => {
    const entry = typed[name];
    return entry ? readEntry(entry, today) : {day: given[name]};
  };
  const [first, last] = [read('first'), read('last')];
  const swapped = last.day! < first.day!;
  return {first, last: swapped ? {problem: 'order'} : last};
};

const example = '2026-03-02';

// WebKitGTK and some older browsers show a plain text field, where the form has to be said. Asked when it is
// drawn: a page that is drawn beforehand has no browser to ask.
const hasDateField = (): boolean => {
  const input = globalThis.document?.createElement('input');
  if (!input) return true;
  input.type = 'date';
  return input.type === 'date';
};

export interface DateFields {
  words: FoldedContent['dates'];
  /** What the page set, shown until the reader types. */
  given: Dates;
  typed: Typed;
  today: Day;
  /** The reader typed: what they did, and the dates it amounts to. */
  changed(typed: Typed, dates: Dates): void;
}

const problemText = (problem: Reading['problem'], words: FoldedContent['dates']): string => {
  if (!problem) return '';
  if (problem !== 'unreadable') return words[problem];
  // A field of the browser's own asks for its parts in an order of its own.
  return hasDateField() ? words.incomplete : words.unreadable(example);
};

const change = ({given, today, changed}: DateFields, typed: Typed) => {
  const {first, last} = readDates(typed, given, today);
  changed(typed, {first: first.day, last: last.day});
};

const field = (name: DateName, {problem}: Reading, fields: DateFields): TemplateResult => {
  const {words, given, typed} = fields;
  const keep = (left: boolean) => (event: Event) => {
    const {value: text, validity} = event.target as HTMLInputElement;
    const entry = typed[name];
    // Leaving a field untouched changes nothing.
    const {defaultValue} = event.target as HTMLInputElement;
    if (!entry && !validity.badInput && text === defaultValue) return;
    change(fields, {...typed, [name]: {text, bad: validity.badInput, left}});
  };
  const day = given[name];
  return html`<div class="field">
    <label for=${name}>${words[name]}</label>
    <input
      id=${name}
      type="date"
      autocomplete="off"
      value=${guard([day], () => typed[name]?.text ?? (day === undefined ? nothing : toIso(day)))}
      aria-describedby="${name}-hint ${name}-problem"
      aria-invalid=${problem ? 'true' : nothing}
      @input=${keep(false)}
      @blur=${keep(true)}
    />
    <p id="${name}-hint">
      ${name === 'last' ? words.stillOn : ''} ${hasDateField() ? '' : words.form(example)}
    </p>
    <p id="${name}-problem" class="problem" aria-live="polite">${problemText(problem, words)}</p>
  </div>`;
};

/**
 * Two date fields. The boxes keep their own text: drawing anew never touches what stands in them, and a
 * box that is made anew, in another language, begins with what was typed.
 */
export const dateFields = (fields: DateFields): TemplateResult => {
  const {words, given, typed, today} = fields;
  const readings = readDates(typed, given, today);
  const clear = (event: Event) => {
    // A form's own reset would bring back what the page set.
    event.preventDefault();
    const empty = {text: '', bad: false, left: true};
    const inputs = (event.target as HTMLFormElement).querySelectorAll('input');
    inputs.forEach((input) => (input.value = ''));
    change(fields, {first: empty, last: empty});
  };
  return html`<form @reset=${clear} @submit=${(event: Event) => event.preventDefault()}>
    <div class="fields">
      ${field('first', readings.first, fields)} ${field('last', readings.last, fields)}
    </div>
    <p>${words.privacy}</p>
    <button type="reset">${words.clear}</button>
  </form>`;
};
