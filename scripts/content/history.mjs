// The words of each released content version, as src/evidence/history/<version>.json holds them, and what
// has changed since.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  evidenceOf,
  languages,
  ROOT,
  sourceLanguage,
  statementsOf,
  widgetNames,
} from './statements.mjs';

export const HISTORY = join(ROOT, 'src', 'evidence', 'history');
const fileOf = (version, folder = HISTORY) => join(folder, `${version}.json`);
const byVersion = (a, b) => a.localeCompare(b, 'en', {numeric: true});

/** The versions that were written down, the oldest first. */
export const versions = (folder = HISTORY) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort(byVersion);

/** The words of a version by widget; an error that names the known ones where there is none. */
export function readVersion(version, folder = HISTORY) {
  if (!existsSync(fileOf(version, folder))) {
    const known = versions(folder).join(', ');
    throw new Error(`There is no content version "${version}". Known versions: ${known}.`);
  }
  return JSON.parse(readFileSync(fileOf(version, folder), 'utf8')).widgets;
}

/** A widget's words now, in the shape of the history: by path, with every translation. */
export async function wordsNow(widget) {
  const english = await statementsOf(widget);
  const others = Object.keys(languages).filter((language) => language !== sourceLanguage);
  const texts = await Promise.all(
    others.map(async (language) => {
      const statements = await statementsOf(widget, language);
      return [language, new Map(statements.map(({path, text}) => [path, text]))];
    }),
  );
  const entries = english.map(({path, text, certainty, sources}) => {
    const translations = Object.fromEntries(texts.map(([name, found]) => [name, found.get(path)]));
    return [path, {text, certainty, sources, translations}];
  });
  return Object.fromEntries(entries);
}

/** The content versions of the widgets, by widget. */
export async function contentVersions() {
  const names = widgetNames();
  const evidence = await Promise.all(names.map(evidenceOf));
  return Object.fromEntries(names.map((name, index) => [name, evidence[index].standing.content]));
}

/** The newest of some versions. */
export const newest = (list) => [...list].sort(byVersion).at(-1);

// A newer runtime may write a range with another dash or space: that is no other sentence.
const plain = (text) =>
  text
    .replace(/\s/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Cf}/gu, '');

/** What a person approved of a statement, in one language: its words, how sure it is, its sources. */
const approved = ({text, certainty, sources, translations}, language) =>
  JSON.stringify([
    plain(text),
    certainty,
    [...sources].sort(),
    plain(translations[language] ?? ''),
  ]);

/**
 * How a widget's words differ from earlier ones in one language: {added, changed, removed}, lists of paths.
 * A sentence that only moved to another place is none of these.
 */
export function differences(before = {}, now, language = sourceLanguage) {
  const added = Object.keys(now).filter((path) => !(path in before));
  const removed = Object.keys(before).filter((path) => !(path in now));
  const changed = Object.keys(now).filter(
    (path) => path in before && approved(now[path], language) !== approved(before[path], language),
  );
  const moved = new Map(removed.map((path) => [approved(before[path], language), path]));
  const isMoved = (path) => moved.has(approved(now[path], language));
  const from = new Set(
    added.filter(isMoved).map((path) => moved.get(approved(now[path], language))),
  );
  return {
    added: added.filter((path) => !isMoved(path)),
    changed,
    removed: removed.filter((path) => !from.has(path)),
  };
}
