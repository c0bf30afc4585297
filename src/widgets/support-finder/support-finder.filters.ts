/** The first ways to narrow the list: tiles for the kind of help, and a list of countries. */
import {html, nothing, type TemplateResult} from 'lit';
import {countriesOf, type FilterName} from './support-finder.model.js';
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

const sorted = (values: Iterable<string>, nameOf: (value: string) => string, tag: string) => {
  const {compare} = new Intl.Collator(tag);
  return [...values].sort((a, b) => compare(nameOf(a), nameOf(b)));
};

/** A list of values by name, also those of records that are now left out; what is chosen is always among them. */
export const list = (
  view: View,
  name: FilterName,
  label: string,
  there: Iterable<string>,
  valueName: (value: string) => string,
): Drawn => ({
  label,
  valueName,
  draw: () => {
    const chosen = view.state.filters[name];
    const values = new Set([...there, ...(chosen ? [chosen] : [])]);
    return select(view, name, sorted(values, valueName, view.formats.tag), {label, valueName});
  },
});

export const kindName = ({words}: View, kind: string): string =>
  words.kinds.names[kind as keyof typeof words.kinds.names] ?? words.kinds.names.other;

export const countryList = (view: View): Drawn =>
  list(
    view,
    'country',
    view.words.filters.country,
    countriesOf(view.state.entries),
    view.names.country,
  );

/** The drawing of a kind of help, for the eye alone. It comes with what is folded, into the room that is kept for it. */
export const drawing = ({folded}: View, kind: string): TemplateResult =>
  html`<svg class="for" aria-hidden="true" viewBox="0 0 40 40">
    <path d=${folded?.drawing(kind) ?? ''} />
  </svg>`;

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
    ${drawing(view, kind)}
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
  kinds.map((kind) => kindName(view, kind)).join(' · ');
