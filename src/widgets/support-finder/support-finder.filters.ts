/** The first ways to narrow the list: tiles for the kind of help, and a list of countries. */
import {html, nothing, type TemplateResult} from 'lit';
import {drawing} from './support-finder.figures.js';
import {offeredBy, type FilterName} from './support-finder.model.js';
import {leaves} from './support-finder.narrow.js';
import type {View} from './support-finder.views.js';

export interface Drawn {
  /** What the filter is called. */
  label: string;
  /** What one of its values is called. */
  valueName(value: string): string;
  draw(): TemplateResult | typeof nothing;
}

/** A choice with how many it leaves, where that is known. */
export const withCount = (
  {words, formats, state: {results}}: View,
  name: FilterName,
  value: string,
  text: string,
) =>
  results.counts
    ? words.filters.option(text, formats.number(leaves(results.counts, name, value)))
    : text;

const valueOf = (event: Event) =>
  (event.target as HTMLInputElement | HTMLSelectElement).value || undefined;

type Listed = 'country' | 'region' | 'language';

/** The values that there are, also of records that are now left out; what is chosen is always among them. */
const valuesIn = ({state: {entries, filters}}: View, name: Listed): string[] => {
  const {regions, languages} = offeredBy(entries);
  const there = {
    country: () => regions.keys(),
    // Without a country the parts of all of them would stand in one list.
    region: () => regions.get(filters.country ?? '') ?? [],
    language: () => languages,
  }[name]();
  const chosen = filters[name];
  return [...new Set([...there, ...(chosen ? [chosen] : [])])];
};

export const select = (
  view: View,
  name: FilterName,
  values: readonly string[],
  {label, valueName}: Omit<Drawn, 'draw'>,
) => {
  const {state, words} = view;
  const {filters} = state;
  // A list with one value to choose from is no choice.
  if (!values.length) return nothing;
  return html`<label class="pick">
    <span>${label}</span>
    <select name=${name} @change=${(event: Event) => state.choose(name, valueOf(event))}>
      <option value="" .selected=${!filters[name]}>${words.filters.any}</option>
      ${values.map(
        (value) =>
          html`<option value=${value} .selected=${filters[name] === value}>
            ${withCount(view, name, value, valueName(value))}
          </option>`,
      )}
    </select>
  </label>`;
};

const sorted = (values: readonly string[], nameOf: (value: string) => string, tag: string) => {
  const {compare} = new Intl.Collator(tag);
  return [...values].sort((a, b) => compare(nameOf(a), nameOf(b)));
};

export const list = (
  view: View,
  name: Listed,
  label: string,
  valueName: (value: string) => string,
): Drawn => ({
  label,
  valueName,
  draw: () => {
    const values = sorted(valuesIn(view, name), valueName, view.formats.tag);
    return select(view, name, values, {label, valueName});
  },
});

export const kindName = ({words}: View, kind: string): string =>
  words.kinds.names[kind as keyof typeof words.kinds.names] ?? words.kinds.names.other;

export const countryList = (view: View): Drawn =>
  list(view, 'country', view.words.filters.country, view.names.country);

const tile = (view: View, kind: string, text: string): TemplateResult => {
  const {state} = view;
  return html`<label class="tile">
    <input
      type="radio"
      name="kind"
      value=${kind}
      .checked=${(state.filters.kind ?? '') === kind}
      @change=${(event: Event) => state.choose('kind', valueOf(event))}
    />
    ${kind ? drawing(kind) : nothing}
    <span>${text}</span>
  </label>`;
};

/** The kinds of help that there are. */
export const kindTiles = (view: View): TemplateResult | typeof nothing => {
  const {words, kinds} = view;
  if (kinds.length < 2) return nothing;
  return html`<fieldset part="kinds">
    <legend>${words.kinds.title}</legend>
    <div class="tiles">
      ${tile(view, '', words.kinds.all)}
      ${kinds.map((kind) => tile(view, kind, withCount(view, 'kind', kind, kindName(view, kind))))}
    </div>
  </fieldset>`;
};

/** The kinds of one record, in words. */
export const kindNames = (view: View, kinds: readonly string[]): string =>
  view.formats.list(kinds.map((kind) => kindName(view, kind)));
