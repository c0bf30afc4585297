import {fromIso, type Day} from '../../kit/days.js';
import type {Location, Phone, Service} from '../../directory/hsds.js';
import {crisis, kinds as allKinds, kindsOf} from '../../directory/kinds.js';

/** How help is given. */
export type Way = 'phone' | 'online' | 'in-person';
export const ways: readonly Way[] = ['phone', 'online', 'in-person'];

/** A record as the finder works with it. */
export interface Entry {
  service: Service;
  kinds: readonly string[];
  ways: readonly Way[];
  /** ISO 3166-1 alpha-2; none where it is for everybody. */
  countries: readonly string[];
  /** Parts of a country; none where it is for the whole of it. */
  regions: readonly string[];
  /** Languages without their region: `es`. */
  languages: readonly string[];
  free: boolean;
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

export const locationsOf = ({service_at_locations, organization}: Service): Location[] => {
  const own = (service_at_locations ?? []).flatMap(({location}) => location ?? []);
  return own.length ? own : [...(organization?.locations ?? [])];
};

/** Every number, each once; faxes are not for readers. */
export const phonesOf = (service: Service): Phone[] => {
  const found = [
    ...(service.phones ?? []),
    ...(service.service_at_locations ?? []).flatMap(({phones = [], location}) => [
      ...phones,
      ...(location?.phones ?? []),
    ]),
  ].filter(({type}) => type !== 'fax');
  const all = found.length ? found : (service.organization?.phones ?? []);
  const key = ({number, type, extension}: Phone) => `${number} ${type ?? ''} ${extension ?? ''}`;
  return [...new Map(all.map((phone) => [key(phone), phone])).values()];
};

export const websiteOf = (service: Service): string | undefined =>
  service.url ?? service.organization?.website;

const waysOf = (service: Service): Way[] => {
  const types = locationsOf(service).map(({location_type: type}) => type);
  const found: Way[] = [];
  if (phonesOf(service).length) found.push('phone');
  if (types.includes('virtual')) found.push('online');
  if (types.includes('physical') || types.includes(undefined)) found.push('in-person');
  // Whoever can't be called or visited is there on a page of their own.
  return found.length ? found : ['online'];
};

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

const areasOf = ({service_areas: areas = []}: Service, isCountry: boolean) =>
  areas
    .filter(({extent_type: type}) => (type === 'country') === isCountry)
    .map(({extent, name}) => extent ?? name);

/** The area that a service is for; where it names none, the place that it stands at. */
const whereabouts = (service: Service): Pick<Entry, 'countries' | 'regions'> => {
  const addresses = locationsOf(service).flatMap((location) => location.addresses ?? []);
  const [areaCountries, areaRegions] = [areasOf(service, true), areasOf(service, false)];
  const countries = areaCountries.length ? areaCountries : addresses.map(({country}) => country);
  // A service for a whole country is for each part of it, wherever its office is.
  const regions = areaRegions.length
    ? areaRegions
    : areaCountries.length
      ? []
      : addresses.map(({state_province, region}) => state_province ?? region);
  return {countries: unique(countries), regions: unique(regions)};
};

const languagesOf = (service: Service): string[] =>
  unique(
    [
      ...(service.languages ?? []),
      ...locationsOf(service).flatMap(({languages = []}) => languages),
    ].map(({code}) => code?.split('-')[0]),
  );

const isFree = ({cost_options: costs = []}: Service): boolean =>
  costs.some(({amount, option}) => amount === 0 || option?.trim().toLowerCase() === 'free');

/** A record as the finder works with it. */
export const entryOf = (service: Service): Entry => ({
  service,
  kinds: kindsOf(service),
  ways: waysOf(service),
  ...whereabouts(service),
  languages: languagesOf(service),
  free: isFree(service),
});

/** Whether a record is one of those for people who feel unsafe. */
export const isCrisis = ({kinds}: Entry): boolean => kinds.includes(crisis);

/** Whether a record was checked lately. */
export const isFresh = ({service}: Entry, today: Day): boolean => {
  const checked = fromIso(service.assured_date ?? '');
  return checked !== undefined && today - checked <= FRESH_DAYS;
};

/** Records by how lately they were checked, else as they came. */
export const freshFirst = (entries: readonly Entry[], today: Day): Entry[] => {
  const fresh: Entry[] = [];
  const old: Entry[] = [];
  for (const entry of entries) (isFresh(entry, today) ? fresh : old).push(entry);
  return [...fresh, ...old];
};

/**
 * The records of a directory: those for people who feel unsafe by themselves, and of the others the kinds that are
 * wanted, or all where none is. `kinds` are those that there are.
 */
export const recordsOf = (
  services: readonly Service[],
  wanted: readonly string[],
): {entries: Entry[]; crisis: Entry[]; kinds: string[]} => {
  const all = services.map(entryOf);
  const right: readonly string[] = wanted.length ? wanted : allKinds;
  const entries = all.filter(
    (entry) => !isCrisis(entry) && entry.kinds.some((kind) => right.includes(kind)),
  );
  const there = new Set(entries.flatMap(({kinds}) => kinds));
  return {
    entries,
    crisis: all.filter(isCrisis),
    kinds: right.filter((kind) => there.has(kind)),
  };
};

/** The countries, with their parts, and the languages that there are. */
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

/** All that a reader may search a record by. */
export const searchTextOf = ({service}: Entry): string => {
  const {organization, attributes = [], service_areas: areas = [], languages = []} = service;
  const places = locationsOf(service).flatMap(({name, addresses = []}) => [
    name,
    ...addresses.flatMap(({city, state_province, region, postal_code: code}) => [
      city,
      state_province,
      region,
      code,
    ]),
  ]);
  return unique([
    service.name,
    service.alternate_name,
    organization?.name,
    organization?.alternate_name,
    service.description,
    service.eligibility_description,
    ...attributes.flatMap(({taxonomy_term: term, value}) => [term?.name, value]),
    ...areas.map(({name}) => name),
    ...languages.map(({name}) => name),
    ...places,
  ]).join('\n');
};
