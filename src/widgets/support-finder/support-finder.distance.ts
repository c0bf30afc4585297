import type {Location, Service} from '../../directory/hsds.js';

export interface Point {
  latitude: number;
  longitude: number;
}

const earthRadius = 6371.0088;
const radians = Math.PI / 180;

/** The length of a straight line over the ground, in kilometers. */
export const kilometersBetween = (from: Point, to: Point): number => {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const share =
    half(to.latitude - from.latitude) +
    Math.cos(from.latitude * radians) *
      Math.cos(to.latitude * radians) *
      half(to.longitude - from.longitude);
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, share)));
};

/** A location where somebody can go, with its coordinates. */
export type Spot = Location & Point;

const isSpot = (location: Location | undefined): location is Spot =>
  location?.latitude !== undefined &&
  location.longitude !== undefined &&
  (location.location_type ?? 'physical') === 'physical';

/** Where a service is to be had in person. Its organization's own offices are no such place. */
export const spotsOf = ({service_at_locations: places = []}: Service): Spot[] =>
  places.map(({location}) => location).filter(isSpot);

/** The nearest of the places of a service, and how far it is. */
export const nearestOf = (
  service: Service,
  from: Point,
): {location: Spot; kilometers: number} | undefined => {
  let nearest: {location: Spot; kilometers: number} | undefined;
  for (const location of spotsOf(service)) {
    const kilometers = kilometersBetween(from, location);
    if (!nearest || kilometers < nearest.kilometers) nearest = {location, kilometers};
  }
  return nearest;
};

export type DistanceUnit = 'mile' | 'kilometer';

const kilometersPerMile = 1.609344;
const inMiles = ['US', 'GB', 'LR', 'MM'];

/** How distances are told where a language tag says the reader is. */
export const unitFor = (tag: string): DistanceUnit =>
  inMiles.includes(new Intl.Locale(tag).maximize().region ?? '') ? 'mile' : 'kilometer';

/** A distance as it is told: no finer than a straight line means anything. `under`: it is less than that. */
export const writeDistance = (
  kilometers: number,
  tag: string,
  unit = unitFor(tag),
): {distance: string; under: boolean} => {
  const value = unit === 'mile' ? kilometers / kilometersPerMile : kilometers;
  // 9.96 would be written 10.0.
  const digits = value < 9.95 ? 1 : 0;
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  });
  return {distance: format.format(Math.max(1, value)), under: value < 1};
};
