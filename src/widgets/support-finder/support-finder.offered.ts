import type {Entry} from './support-finder.model.js';

/** The parts of countries and the languages that records are for. */
export interface Offered {
  regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** None where most records do not say theirs: to ask for one would hide all who may speak it. */
  languages: ReadonlySet<string>;
}

const offers = new WeakMap<readonly Entry[], Offered>();

/** What records have to choose from: worked out once, since there may be many. */
export const offeredBy = (entries: readonly Entry[]): Offered => {
  const known = offers.get(entries);
  if (known) return known;
  const regions = new Map<string, Set<string>>();
  const languages = new Set<string>();
  let saying = 0;
  for (const entry of entries) {
    for (const country of entry.countries) {
      const there = regions.get(country) ?? new Set();
      for (const region of entry.regions) there.add(region);
      regions.set(country, there);
    }
    for (const language of entry.languages) languages.add(language);
    if (entry.languages.length) saying++;
  }
  if (saying * 2 <= entries.length) languages.clear();
  const offered = {regions, languages};
  offers.set(entries, offered);
  return offered;
};
