/** What is left of the records by what the reader asks for, and what each choice would leave. */
import {filterNames, type Entry, type FilterName, type Filters} from './support-finder.model.js';

/**
 * For each filter, how many records each of its values would leave, the other filters being as they are; under '' those
 * that any value lets through.
 */
export type Counts = Record<FilterName, Map<string, number>>;

/** How many records a value would leave. A value that none of them names leaves those that are for all. */
export const leaves = (counts: Counts, name: FilterName, value: string): number =>
  counts[name].get(value) ?? counts[name].get('') ?? 0;

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

const lets = (entry: Entry, name: FilterName, wanted: string): boolean =>
  valuesOf(entry, name)?.includes(wanted) ?? true;

/** Whether a record fits all that is asked for. */
export const fits = (entry: Entry, filters: Filters): boolean =>
  filterNames.every((name) => !filters[name] || lets(entry, name, filters[name]));

/** What is left, and how many records each choice would leave: in one pass, since there may be many. */
export const narrow = (
  entries: readonly Entry[],
  filters: Filters,
): {found: Entry[]; counts: Counts} => {
  const counts = Object.fromEntries(filterNames.map((name) => [name, new Map()])) as Counts;
  const everywhere = Object.fromEntries(filterNames.map((name) => [name, 0])) as Record<
    FilterName,
    number
  >;
  const set = filterNames.filter((name) => filters[name]);
  const found: Entry[] = [];
  const count = (entry: Entry, name: FilterName) => {
    const values = valuesOf(entry, name);
    if (!values) everywhere[name]++;
    else for (const value of values) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  };
  for (const entry of entries) {
    const failing = set.filter((name) => !lets(entry, name, filters[name]!));
    if (failing.length > 1) continue;
    if (failing.length) {
      count(entry, failing[0]);
      continue;
    }
    found.push(entry);
    for (const name of filterNames) count(entry, name);
  }
  for (const name of filterNames) {
    for (const [value, own] of counts[name]) counts[name].set(value, own + everywhere[name]);
    counts[name].set('', everywhere[name]);
  }
  return {found, counts};
};
