/** What is left of the records by what the reader asks for, and what each choice would leave. */
import {remembered} from '../../localization/remembered.js';
import {filterNames, type Entry, type FilterName, type Filters} from './support-finder.model.js';

/**
 * How many records each value of a filter would leave, the other filters being as they are; under '' those that any
 * value lets through. Counted when it is asked for: there may be many records, and not every filter is open.
 */
export type Counts = (name: FilterName) => ReadonlyMap<string, number>;

/** How many records a value would leave. A value that none of them names leaves those that are for all. */
export const leaves = (counts: Counts, name: FilterName, value: string): number =>
  counts(name).get(value) ?? counts(name).get('') ?? 0;

/** The values of a record under a filter; undefined where any value lets it through. */
const valuesOf = (entry: Entry, name: FilterName): readonly string[] | undefined => {
  switch (name) {
    case 'kind':
      return entry.kinds;
    case 'country':
      return entry.countries.length ? entry.countries : undefined;
    case 'region':
      return entry.regions.length ? entry.regions : undefined;
    case 'way':
      return entry.ways;
    case 'language':
      return entry.languages;
    case 'free':
      return entry.free ? yes : none;
  }
};
const yes: readonly string[] = ['yes'];
const none: readonly string[] = [];

/** Whether a record fits all that is asked for. */
export const fits = (entry: Entry, filters: Filters): boolean =>
  filterNames.every(
    (name) => !filters[name] || (valuesOf(entry, name)?.includes(filters[name]) ?? true),
  );

/** The records that fit all that is asked for. */
const fitting = (entries: readonly Entry[], filters: Filters): readonly Entry[] =>
  Object.values(filters).some(Boolean) ? entries.filter((entry) => fits(entry, filters)) : entries;

const count = (entries: readonly Entry[], name: FilterName): Map<string, number> => {
  const counts = new Map<string, number>();
  let any = 0;
  for (const entry of entries) {
    const values = valuesOf(entry, name);
    if (!values) any++;
    else for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const [value, own] of counts) counts.set(value, own + any);
  return counts.set('', any);
};

/** What is left of the records, and how many each choice would leave. */
export const narrow = (
  entries: readonly Entry[],
  filters: Filters,
): {found: readonly Entry[]; counts: Counts} => ({
  found: fitting(entries, filters),
  counts: remembered((name) => count(fitting(entries, {...filters, [name]: undefined}), name)),
});
