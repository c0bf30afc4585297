import {filterNames, type FilterName} from './support-finder.model.js';
import {fits} from './support-finder.narrow.js';
import type {FinderState} from './support-finder.state.js';

/** What one could let go of to find something, with how many records that gives, where that is known. */
export interface WayOut {
  name: FilterName | 'query';
  left?: number;
}

/** What the reader asks for: each filter that is set, and the words. */
export const askedFor = ({filters, query}: FinderState): WayOut['name'][] => [
  ...filterNames.filter((name) => filters[name]),
  ...(query.trim() ? (['query'] as const) : []),
];

/** What to let go of where nothing is found; where that can be counted, only what helps. */
export const waysOut = (state: FinderState): WayOut[] => {
  const {entries, filters, results} = state;
  const {candidates} = results;
  const names = askedFor(state);
  if (!candidates) return names.map((name) => ({name}));
  const left = (name: WayOut['name']) =>
    name === 'query'
      ? entries.filter((entry) => fits(entry, filters))
      : candidates.filter((entry) => fits(entry, {...filters, [name]: undefined}));
  return names.map((name) => ({name, left: left(name).length})).filter((way) => way.left > 0);
};
