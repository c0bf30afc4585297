// A record as the hand-written finder works with it.

const unique = (values) => [...new Set(values)];

/** Letters without accents, all small. */
export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const locationsOf = ({service_at_locations: places = []}) => places.map(({location}) => location);

function waysOf(phones, locations) {
  const types = locations.map((location) => location.location_type);
  const ways = [
    ...(phones.length > 0 ? ['phone'] : []),
    ...(types.includes('virtual') ? ['online'] : []),
    ...(types.includes('physical') ? ['in-person'] : []),
  ];
  return ways.length > 0 ? ways : ['online'];
}

function countriesOf(areas, addresses) {
  const whole = areas.filter(({extent_type: type}) => type === 'country');
  return unique(
    whole.length > 0 ? whole.map(({extent}) => extent) : addresses.map(({country}) => country),
  );
}

export function entryOf(service) {
  const locations = locationsOf(service);
  const addresses = locations.flatMap((location) => location.addresses ?? []);
  const phones = [service, ...locations]
    .flatMap((part) => part.phones ?? [])
    .filter(({type}) => type !== 'fax');
  const isFree = (service.cost_options ?? []).some(({amount}) => amount === 0);
  const words = [
    service.name,
    service.organization.name,
    service.description,
    service.eligibility_description,
    ...addresses.map(({city}) => city),
  ];
  return {
    service,
    locations,
    phones,
    kind: service.attributes.map(({taxonomy_term: term}) => term.code),
    country: countriesOf(service.service_areas ?? [], addresses),
    way: waysOf(phones, locations),
    language: (service.languages ?? []).map(({code}) => code),
    free: isFree ? ['yes'] : [],
    words: words.join(' '),
  };
}
