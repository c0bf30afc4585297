import {outwardOf, postcodeName, townName, type Place} from './support-finder.places.js';

/** What typed words may mean. */
export interface PlaceMatches {
  /** The likeliest first; several where the reader has to choose. */
  places: Place[];
  /** Whether a whole name or postcode was typed, and not the beginning of one, or one only near it. */
  sure: boolean;
}

const most = 8;
const mostLetters = 100;
/** Shorter beginnings are of nearly every place. */
const shortest = 2;
/** A postcode that isn't known is looked for by its beginning, down to so many letters. */
const shortestArea = 3;

/** “London, England, United Kingdom” as a language writes it. */
export const labelOf = ({kind, town, postcode, region, country}: Place, tag: string): string => {
  const land = country && new Intl.DisplayNames(tag, {type: 'region'}).of(country);
  const parts = [kind === 'postcode' ? postcode : undefined, town, region, land];
  const list = new Intl.ListFormat(tag, {type: 'unit', style: 'short'});
  return list.format(parts.flatMap((part) => part || []));
};

/** Whether all that was typed after the name of a town tells where it is: “london on”, “paris france”. */
const isToldFurther = (place: Place, query: string, tag: string): boolean => {
  if (!query.startsWith(`${place.name} `)) return false;
  const where = townName(`${labelOf(place, tag)} ${place.country ?? ''}`).split(' ');
  return query
    .slice(place.name.length + 1)
    .split(' ')
    .every((word) => where.some((known) => known.startsWith(word)));
};

/** Of `sw1a` and `sw1a1aa` the area is enough. */
const withoutParts = (places: Place[]): Place[] =>
  places.filter(
    ({name}) => !places.some((area) => area.name !== name && name.startsWith(area.name)),
  );

const byCode = (query: string, postcodes: readonly Place[]): PlaceMatches => {
  const chunks = townName(query).split(' ');
  const code = postcodeName(query);
  // A space ends the first half in many countries: “SW1A 1”. Or the town is beside it: “10115 Berlin”.
  const wholes = [code, outwardOf(code), ...chunks.filter((chunk) => /\d/.test(chunk))];
  for (const whole of wholes) {
    const places = postcodes.filter(({name}) => name === whole);
    if (places.length) return {places, sure: true};
  }
  for (let length = code.length; length >= Math.min(shortestArea, code.length); length--) {
    const start = code.slice(0, length);
    const places = length < shortest ? [] : postcodes.filter(({name}) => name.startsWith(start));
    if (places.length) return {places: withoutParts(places), sure: false};
  }
  return {places: [], sure: false};
};

const byTown = (query: string, towns: readonly Place[], tag: string): PlaceMatches => {
  const name = townName(query);
  const whole = towns.filter((town) => town.name === name || isToldFurther(town, name, tag));
  if (whole.length) return {places: whole, sure: true};
  if (name.length < shortest) return {places: [], sure: false};
  const begun = towns.filter((town) => town.name.startsWith(name));
  const within = towns.filter((town) => town.name.includes(` ${name}`));
  return {places: begun.length ? begun : within, sure: false};
};

/** The places that a typed town or postcode may mean. */
export const matchPlaces = (query: string, places: readonly Place[], tag = 'en'): PlaceMatches => {
  const typed = query.slice(0, mostLetters);
  if (!townName(typed)) return {places: [], sure: false};
  const postcodes = places.filter(({kind}) => kind === 'postcode');
  const towns = places.filter(({kind}) => kind === 'town');
  const code = () => byCode(typed, postcodes);
  const town = () => byTown(typed, towns, tag);
  const [first, second] = /\p{N}/u.test(typed) ? [code, town] : [town, code];
  const found = first();
  const matches = found.places.length ? found : second();
  const best = [...matches.places].sort((a, b) => b.count - a.count).slice(0, most);
  return {...matches, places: best};
};
