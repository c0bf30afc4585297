/** Finding by words: fetched when the reader first goes to the field. */
import {namesFor} from '../../localization/names.js';
import {countryWords} from './support-finder.countries.js';
import {foldedLocales} from './support-finder.folded.locales.js';
import {words} from './support-finder.fold.js';
import type {Entry} from './support-finder.model.js';
import {Search, type Searchable} from './support-finder.search.js';
import type {Finder} from './support-finder.source.js';

/** One record after the other, made as it is needed: there may be many. Its countries and languages are found by their names. */
function* searchables(entries: readonly Entry[], locale: string): Generator<Searchable> {
  const {country, language} = namesFor(locale);
  let key = 0;
  for (const entry of entries) {
    const names = [...entry.countries.map(country), ...entry.languages.map(language)];
    const text = [entry.text(), ...names].join('\n');
    yield {key: key++, name: entry.service.name, text, kinds: entry.kinds};
  }
}

/** Finds among these records, with the words of a language; tells when all of them can be found. */
export const finderOf = async (
  entries: readonly Entry[],
  locale: string,
  changed: () => void,
): Promise<Finder> => {
  const {content} = await foldedLocales[locale]();
  // No figure stands in them.
  const {synonyms: groups} = content({indianLanguages: ''});
  const synonyms = Object.values(groups).map((group) => group.split(/\s*[,،、]\s*/));
  const abort = new AbortController();
  const search = new Search(searchables(entries, locale), {
    locale,
    synonyms,
    right: new Set([...countryWords(locale), ...words(groups.distress, locale)]),
    signal: abort.signal,
  });
  void search.complete.then((whole) => whole && changed());
  return {
    find: (query) => search.find(query),
    get complete() {
      return search.done;
    },
    stop: () => abort.abort(),
  };
};
