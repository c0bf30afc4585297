import {remembered} from '../../localization/remembered.js';
import {words} from './support-finder.fold.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The words of the names of all countries in a language, folded. */
export const countryWords = remembered((locale: string): ReadonlySet<string> => {
  const names = new Intl.DisplayNames(locale, {type: 'region', fallback: 'none'});
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => words(names.of(code) ?? '', locale)));
});
