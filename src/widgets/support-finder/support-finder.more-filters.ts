/** More ways to narrow the list. */
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
import {offeredBy} from './support-finder.offered.js';
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
export const lists = (view: View, late: FoldedContent): Record<FilterName, Drawn> => {
  const {words, names, state} = view;
  const {regions, languages} = offeredBy(state.entries);
  // Without a country the parts of all of them would stand in one list.
  const parts = regions.get(state.filters.country ?? '') ?? [];
  return {
    kind: {
      label: words.kinds.title,
      valueName: (kind) => kindName(view, kind),
      draw: () => nothing,
    },
    country: countryList(view),
    region: list(view, 'region', late.filters.region, parts, (region) => region),
    way: wayList(view, late),
    language: list(view, 'language', late.filters.language, languages, names.language),
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
