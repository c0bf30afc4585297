import type {Service} from '../../directory/hsds.js';
import type {Centre} from './support-finder.centres.js';
import {kilometersBetween, spotsOf, type Point} from './support-finder.distance.js';
import {fold} from './support-finder.fold.js';

/** What is said of a place in one record. */
interface Told extends Point {
  kind: 'town' | 'postcode';
  /** What they are called, as the records write it. */
  town?: string;
  postcode?: string;
  region?: string;
  country?: string;
}

/** A town, or the area of a postcode, that a reader may mean. */
export interface Place extends Told {
  /** What it is found by: folded. */
  name: string;
  /** How many locations and centres it is made of. */
  count: number;
}

/** Two of one name that are further apart are not the same town. */
const sameTownKilometers = 50;

/** Folded words with one space between them; “Saint” is as good as “St.”. */
export const townName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');

/** A postcode without spaces and hyphens. */
export const postcodeName = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const OUTWARD = [
  // The United Kingdom: SW1A 1AA. Canada: M5V 3L9. The United States: 10001-1234.
  /^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/,
  /^([a-z]\d[a-z])\d[a-z]\d$/,
  /^(\d{5})\d{4}$/,
];

/** The area that a whole postcode begins with: `sw1a` of `sw1a1aa`. */
export const outwardOf = (postcode: string): string | undefined =>
  OUTWARD.map((form) => form.exec(postcode)?.[1]).find((found) => found !== undefined);

/** Over the line at which the days change, the nearer way is the other one. */
const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

const isSame = (place: Place, told: Told): boolean =>
  place.kind === told.kind &&
  (place.country ?? told.country) === (told.country ?? place.country) &&
  kilometersBetween(place, told) <= sameTownKilometers;

/** Gathers what is said of places under one name, and keeps apart those that are far from each other. */
class Gathering {
  readonly places: Place[] = [];
  private byName = new Map<string, Place[]>();
  /** Those that a file of centres placed: records don't move them. */
  private fixed = new Set<Place>();

  add(name: string, told: Told, isFixed: boolean): void {
    if (!name) return;
    const alike = this.byName.get(name) ?? [];
    this.byName.set(name, alike);
    const same = alike.find((place) => isSame(place, told));
    if (same) return this.join(same, told);
    const place = {...told, name, count: 1};
    if (isFixed) this.fixed.add(place);
    alike.push(place);
    this.places.push(place);
  }

  private join(place: Place, {latitude, longitude, region, country}: Told): void {
    place.count++;
    place.region ??= region;
    place.country ??= country;
    if (this.fixed.has(place)) return;
    place.latitude += (latitude - place.latitude) / place.count;
    place.longitude = wrapped(place.longitude + wrapped(longitude - place.longitude) / place.count);
  }
}

type Said = Omit<Told, 'kind'>;

/** A record tells of a town, of a postcode, and of the area that the postcode begins with. */
const tell = (gathering: Gathering, said: Said, isCentre: boolean): void => {
  const {town = '', postcode = '', ...where} = said;
  const code = postcodeName(postcode);
  const outward = outwardOf(code);
  // Centres of postcodes with the name of their town: the town is in the middle of them.
  gathering.add(townName(town), {...where, town, kind: 'town'}, isCentre && !code);
  gathering.add(code, {...said, kind: 'postcode'}, isCentre);
  if (outward === undefined) return;
  gathering.add(outward, {...where, postcode: outward.toUpperCase(), kind: 'postcode'}, false);
};

/** The places that the centres and the records know. */
export const placesFrom = (
  services: readonly Service[],
  centres: readonly Centre[] = [],
): Place[] => {
  const gathering = new Gathering();
  for (const {name: town, postal_code: postcode, state_province: region, ...rest} of centres) {
    tell(gathering, {...rest, town, postcode, region}, true);
  }
  for (const {latitude, longitude, addresses = []} of services.flatMap(spotsOf)) {
    for (const {city: town, postal_code: postcode, state_province: region, country} of addresses) {
      tell(gathering, {latitude, longitude, town, postcode, region, country}, false);
    }
  }
  return gathering.places;
};
