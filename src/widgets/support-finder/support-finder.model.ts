import type {Day} from '../../kit/days.js';
import type {Phone, Service} from '../../directory/hsds.js';
import {kinds as allKinds} from '../../directory/kinds.js';

/** How help is given. */
export type Way = 'phone' | 'online' | 'in-person';
export const ways: readonly Way[] = ['phone', 'online', 'in-person'];

/** A record as the finder works with it. */
export interface Entry {
  service: Service;
  kinds: readonly string[];
  /** Every number, each once. */
  phones: readonly Phone[];
  website?: string;
  ways: readonly Way[];
  /** ISO 3166-1 alpha-2; none where it is for everybody. */
  countries: readonly string[];
  /** Parts of a country; none where it is for the whole of it. */
  regions: readonly string[];
  /** Languages without their region: `es`. */
  languages: readonly string[];
  free: boolean;
  /** When somebody last checked it; undefined where nobody knows. */
  checked: Day | undefined;
  /** All that a reader may search it by. */
  text(): string;
}

/** What the reader asks for. What is not there leaves nothing out. */
export interface Filters {
  kind?: string;
  country?: string;
  region?: string;
  way?: string;
  language?: string;
  /** `yes`: only what costs nothing. */
  free?: string;
}

export type FilterName = keyof Filters;
export const filterNames: readonly FilterName[] = [
  'kind',
  'country',
  'region',
  'way',
  'language',
  'free',
];

/** Days after which a record may be old: a year. */
const FRESH_DAYS = 366;

/** Whether a record was checked lately. */
export const isFresh = ({checked}: Entry, today: Day): boolean =>
  checked !== undefined && today - checked <= FRESH_DAYS;

/** Records by how lately they were checked, else as they came. */
export const freshFirst = (entries: readonly Entry[], today: Day): Entry[] => {
  const fresh: Entry[] = [];
  const old: Entry[] = [];
  for (const entry of entries) (isFresh(entry, today) ? fresh : old).push(entry);
  return [...fresh, ...old];
};

/** The records of the kinds that are wanted, or of all where none is; and the kinds that there are of these. */
export const recordsOf = (
  all: readonly Entry[],
  wanted: readonly string[],
): {entries: Entry[]; kinds: string[]} => {
  const right: readonly string[] = wanted.length ? wanted : allKinds;
  const entries = all.filter((entry) => entry.kinds.some((kind) => right.includes(kind)));
  const there = new Set(entries.flatMap(({kinds}) => kinds));
  return {entries, kinds: right.filter((kind) => there.has(kind))};
};

const known = new WeakMap<readonly Entry[], Set<string>>();

/** The countries that records are for: worked out once, since there may be many. */
export const countriesOf = (entries: readonly Entry[]): Set<string> => {
  let countries = known.get(entries);
  if (!countries) {
    countries = new Set(entries.flatMap((entry) => entry.countries));
    known.set(entries, countries);
  }
  return countries;
};
