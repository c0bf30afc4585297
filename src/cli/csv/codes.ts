/** Codes for the names that people write. */
import {isoCountry} from '../../clinic/sense.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** The codes that there are, by their English names. */
const byName = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'});
  // Not those that stand for another: UK, DD, iw.
  const current = (code: string) =>
    type === 'region' ? isoCountry(code) === code : Intl.getCanonicalLocales(code)[0] === code;
  return new Map(
    codes.filter(current).map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const),
  );
};

const more: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'united states of america': 'US',
};

const found = new Map<string, Map<string, string>>();
const names = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  if (!found.has(type)) found.set(type, byName(type, codes));
  return found.get(type)!;
};

/** `GB` for “United Kingdom”. */
export const codeOfCountry = (name: string): string | undefined => {
  const wanted = name.toLowerCase();
  return Object.hasOwn(more, wanted) ? more[wanted] : names('region', pairs).get(wanted);
};

/** `es` for “Spanish”. */
export const codeOfLanguage = (name: string): string | undefined =>
  names(
    'language',
    pairs.map((pair) => pair.toLowerCase()),
  ).get(name.toLowerCase());
