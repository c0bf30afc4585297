/** What the finder works out of a record of HSDS: how it can be reached, whom it is for, what it is searched by. */
import type {Location, Phone, Service} from '../../directory/hsds.js';
import {crisis} from '../../directory/kinds.js';
import {kindsOf} from '../../directory/kinds-of.js';
import {fromIso} from '../../kit/days.js';
import type {Entry, Way} from './support-finder.model.js';

export const locationsOf = ({service_at_locations, organization}: Service): Location[] => {
  const own = (service_at_locations ?? []).flatMap(({location}) => location ?? []);
  return own.length ? own : [...(organization?.locations ?? [])];
};

/** What a place is called among others: by its name, else by where it is. */
export const placeName = (location: Location | undefined): string | undefined => {
  const [{address_1: street, city} = {}] = location?.addresses ?? [];
  return location?.name ?? city ?? street;
};

/** Every number, each once; faxes are not for readers. */
const phonesOf = (service: Service): Phone[] => {
  const places = service.service_at_locations ?? [];
  const found = [
    ...(service.phones ?? []),
    ...places.flatMap(({phones = [], location}) => {
      // Of several numbers a reader must know which place is at the other end.
      const description = places.length > 1 ? placeName(location) : undefined;
      return [...phones, ...(location?.phones ?? [])].map((phone) => ({description, ...phone}));
    }),
  ].filter(({type}) => type !== 'fax');
  const all = found.length ? found : (service.organization?.phones ?? []);
  const key = ({number, type, extension}: Phone) => `${number} ${type ?? ''} ${extension ?? ''}`;
  return [...new Map(all.map((phone) => [key(phone), phone])).values()];
};

const waysOf = (service: Service, phones: readonly Phone[]): Way[] => {
  const types = locationsOf(service).map(({location_type: type}) => type);
  const found: Way[] = [];
  if (phones.length) found.push('phone');
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

const textOf = (service: Service): string => {
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

/** A record out of a directory as the finder works with it. */
export const entryOf = (service: Service): Entry => {
  const phones = phonesOf(service);
  return {
    service,
    phones,
    website: service.url ?? service.organization?.website,
    kinds: kindsOf(service),
    ways: waysOf(service, phones),
    ...whereabouts(service),
    languages: languagesOf(service),
    free: isFree(service),
    checked: fromIso(service.assured_date ?? ''),
    text: () => textOf(service),
  };
};

/** Whether a record is one of those for people who feel unsafe: they never stand among the others. */
export const isCrisis = ({kinds}: Entry): boolean => kinds.includes(crisis);
