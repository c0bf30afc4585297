/** The ways to narrow the list: three lists to pick from, and how many options are left. */
import {html, nothing, type TemplateResult} from 'lit';
import {valuesOf, type Filters} from './therapy-comparison.model.js';
import type {View} from './therapy-comparison.views.js';

type Name = keyof Filters;

/** What each filter is called, and each of its values. */
const named = ({words}: View): Record<Name, {label: string; values: Record<string, string>}> => {
  const {when, purpose, certainty, times, purposes} = words.filters;
  return {
    when: {label: when, values: times},
    purpose: {label: purpose, values: purposes},
    certainty: {label: certainty, values: words.certainty},
  };
};

const names: readonly Name[] = ['when', 'purpose', 'certainty'];

const choice = (name: Name, offered: readonly string[], view: View): TemplateResult => {
  const {filters, narrow, words} = view;
  const {label, values} = named(view)[name];
  const change = (event: Event) =>
    narrow({...filters, [name]: (event.target as HTMLSelectElement).value || undefined});
  return html`<label>
    <span>${label}</span>
    <select name=${name} @change=${change}>
      <option value="" .selected=${!filters[name]}>${words.filters.all}</option>
      ${offered.map(
        (value) =>
          html`<option value=${value} .selected=${filters[name] === value}>${values[value]}</option>`,
      )}
    </select>
  </label>`;
};

/** Says which filters to let go when none of the options fits. */
const deadEnd = (view: View): TemplateResult => {
  const {filters, formats, narrow, words} = view;
  const set = names.flatMap((name) => {
    const {label, values} = named(view)[name];
    const value = filters[name];
    return value ? [`${label}: ${values[value]}`] : [];
  });
  return html`<p>${words.filters.nothing(formats.list(set))}</p>
    <button type="button" @click=${() => narrow({})}>${words.filters.showAll}</button>`;
};

/** The filters, and what they leave. The region for that is always there, so that a change is announced. */
export const narrowing = (view: View, left: number): TemplateResult => {
  const {items, words, formats} = view;
  const offered = valuesOf(items);
  return html`<div class="narrow" part="filters">
    <fieldset>
      <legend>${words.filters.title}</legend>
      <div class="choices">${names.map((name) => choice(name, offered[name], view))}</div>
    </fieldset>
    <p>${words.order}</p>
    <div role="status">
      <p>${words.filters.shown(formats.number(left))}</p>
      ${left ? nothing : deadEnd(view)}
    </div>
  </div>`;
};
