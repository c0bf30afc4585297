import type {Entry} from './support-finder.model.js';

/** The parts of countries and the languages that records are for. */
export interface Offered {
  regions: ReadonlyMap<string, ReadonlySet<string>>;
  languages: ReadonlySet<string>;
}

const offers = new WeakMap<readonly Entry[], Offered>();

/** What records have to choose from: worked out once, since there may be many. */
export const offeredBy = (entries: readonly Entry[]): Offered => {
  const known = offers.get(entries);
  if (known) return known;
  const regions = new Map<string, Set<string>>();
  const languages = new Set<string>();
  for (const entry of entries) {
    for (const country of entry.countries) {
      const there = regions.get(country) ?? new Set();
      for (const region of entry.regions) there.add(region);
      regions.set(country, there);
    }
    for (const language of entry.languages) languages.add(language);
  }
  const offered = {regions, languages};
  offers.set(entries, offered);
  return offered;
};
