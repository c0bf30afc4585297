import type {Point} from './support-finder.distance.js';

/** The centre of a town or of the area of a postcode, out of a clinic's file. */
export interface Centre extends Point {
  name?: string;
  postal_code?: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string;
  state_province?: string;
}

const mostLetters = 200;
const isIn = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

/** A text of a file; postcodes may have been written as numbers. */
const textIn = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return trimmed && trimmed.length <= mostLetters ? trimmed : undefined;
};

const readCentre = (entry: unknown): Centre | undefined => {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const {latitude, longitude, ...rest} = entry as Record<string, unknown>;
  if (!isIn(latitude, 90) || !isIn(longitude, 180)) return undefined;
  const name = textIn(rest.name);
  const postcode = textIn(rest.postal_code);
  const region = textIn(rest.state_province);
  const country = textIn(rest.country)?.toUpperCase();
  if (name === undefined && postcode === undefined) return undefined;
  return {
    latitude,
    longitude,
    ...(name !== undefined && {name}),
    ...(postcode !== undefined && {postal_code: postcode}),
    ...(region !== undefined && {state_province: region}),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) && {country}),
  };
};

/** The centres of a file, and how many of its entries were none. `list` is false where it holds no list at all. */
export const readCentres = (json: unknown): {centres: Centre[]; bad: number; list: boolean} => {
  const found = Array.isArray(json)
    ? json
    : (json as {places?: unknown} | null | undefined)?.places;
  if (!Array.isArray(found)) return {centres: [], bad: 0, list: false};
  const centres = found.map(readCentre).filter((centre) => centre !== undefined);
  return {centres, bad: found.length - centres.length, list: true};
};
