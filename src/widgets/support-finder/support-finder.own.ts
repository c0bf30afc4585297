/** A directory of the clinic's own: fetched, read, and its mistakes told. Only pages that name one load this. */
import {isApi} from '../../directory/api.js';
import {explainFailure, explainMost} from '../../directory/for-webmasters.js';
import {loadDirectory} from '../../directory/load-directory.js';
import {readDirectory} from '../../directory/read-directory.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {report} from '../../kit/report.js';
import type {Entry} from './support-finder.model.js';
import {OwnCards} from './support-finder.own-cards.js';
import {ownStyles} from './support-finder.own.styles.js';
import {entryOf, isCrisis} from './support-finder.records.js';
import {ServerSource} from './support-finder.server.js';
import type {Source} from './support-finder.source.js';

/** What became of the clinic's directory. */
export interface Own {
  /** All of its records, where they are all here. */
  entries?: readonly Entry[];
  /** Of these the lines for people who feel unsafe. */
  crisis: readonly Entry[];
  /** Where they stay on a server: what asks it. */
  ask?(limit: number, kinds: readonly string[], changed: () => void): Source;
  /** Where it can't be used: when to ask once more. */
  again?: Promise<void>;
  /** What its records add to their cards. */
  cards: OwnCards;
}

/** Each mistake is told once a page, beside the first widget that reads the directory. */
const told = new Set<string>();

const tellOnce = (key: string, problems: () => ReturnType<typeof explainMost>, host: Element) => {
  if (told.has(key)) return;
  told.add(key);
  for (const {code, path, found, expected, hint} of problems()) {
    void report(host, 'warn', code, {path, found, expected, hint});
  }
};

/** Fetches what `src` names. Never rejects. */
export const openOwn = async (url: string, host: Element): Promise<Own> => {
  const cards = new OwnCards();
  adoptStyles(host, ownStyles);
  const loaded = await loadDirectory(url);
  if ('failure' in loaded) {
    const {failure, detail, again} = loaded;
    tellOnce(`${url} ${failure}`, () => [explainFailure(url, failure, detail)], host);
    return {again, cards, crisis: []};
  }
  const page = readDirectory(loaded.data);
  if (page.faultCount) tellOnce(url, () => explainMost(page), host);
  if (isApi(page)) {
    const byGet = () => void report(host, 'info', 'directory-get', {found: url});
    const ask: Own['ask'] = (limit, kinds, changed) =>
      new ServerSource(url, limit, kinds, {changed, byGet});
    return {ask, cards, crisis: []};
  }
  const all = page.services.map(entryOf);
  const crisis = all.filter(isCrisis);
  return {
    cards,
    crisis,
    entries: all.length ? all.filter((entry) => !isCrisis(entry)) : undefined,
  };
};
