/** More ways to narrow the list, and what to let go of where nothing is left. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  countryList,
  kindName,
  list,
  select,
  withCount,
  type Drawn,
} from './support-finder.filters.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import {ways, type FilterName} from './support-finder.model.js';
import type {View} from './support-finder.views.js';

const wayList = (view: View, words: FoldedContent): Drawn => {
  const {way: label, ways: names} = words.filters;
  const valueName = (value: string) => names[value as keyof typeof names];
  return {label, valueName, draw: () => select(view, 'way', ways, {label, valueName})};
};

const freeBox = (view: View, {filters}: FoldedContent): Drawn => {
  const {words, state} = view;
  const label = filters.free;
  const change = (event: Event) =>
    state.choose('free', (event.target as HTMLInputElement).checked ? 'yes' : undefined);
  return {
    label: words.card.cost,
    valueName: () => words.card.free,
    draw: () => html`<label class="choice">
      <input type="checkbox" name="free" .checked=${state.filters.free === 'yes'} @change=${change} />
      <span>${withCount(view, 'free', 'yes', label)}</span>
    </label>`,
  };
};

/** Each filter: what it is called, and how it is drawn. */
const lists = (view: View, late: FoldedContent): Record<FilterName, Drawn> => {
  const {words, names} = view;
  return {
    kind: {
      label: words.kinds.title,
      valueName: (kind) => kindName(view, kind),
      draw: () => nothing,
    },
    country: countryList(view),
    region: list(view, 'region', late.filters.region, (region) => region),
    way: wayList(view, late),
    language: list(view, 'language', late.filters.language, names.language),
    free: freeBox(view, late),
  };
};

/** The filters that are not seen at once. */
export const moreFilters = (view: View, late: FoldedContent): TemplateResult => {
  const {region, way, language, free} = lists(view, late);
  return html`<div class="choices">
    ${region.draw()} ${way.draw()} ${language.draw()} ${free.draw()}
  </div>`;
};

/** What one asked for, in words: “How: Online”. */
const asked = (name: FilterName | 'query', view: View, late: FoldedContent): string => {
  const {words, state} = view;
  if (name === 'query') return `${words.search.label}: ${state.query.trim()}`;
  const {label, valueName} = lists(view, late)[name];
  return `${label}: ${valueName(state.filters[name]!)}`;
};

/** Nothing fits: what to let go of, each with what that gives. */
export const deadEnd = (view: View, late: FoldedContent): TemplateResult => {
  const {words, formats, state} = view;
  const {filters, query, results} = state;
  const set = [
    ...(Object.keys(filters) as FilterName[]).filter((name) => filters[name]),
    ...(query.trim() ? (['query'] as const) : []),
  ];
  // Nothing that the reader asked for is why.
  if (!set.length) return html``;
  // The button that is pressed goes: the reader goes on at what comes.
  const goOn = (change: () => void) => () => {
    view.goTo('[part=result]');
    change();
  };
  const letGo = (name: FilterName | 'query') =>
    goOn(() => (name === 'query' ? state.search('') : state.choose(name, undefined)));
  return html`<div class="dead-end" part="nothing">
    <p>${late.nothing.says(formats.list(set.map((name) => asked(name, view, late))))}</p>
    <ul role="list">
      ${results.waysOut.map(
        ({name, left}) =>
          html`<li>
            <button type="button" @click=${letGo(name)}>
              ${
                left === undefined
                  ? late.nothing.letGo(asked(name, view, late))
                  : words.filters.option(
                      late.nothing.letGo(asked(name, view, late)),
                      formats.number(left),
                    )
              }
            </button>
          </li>`,
      )}
      <li><button type="button" @click=${goOn(() => state.startOver())}>${late.nothing.startOver}</button></li>
    </ul>
  </div>`;
};
