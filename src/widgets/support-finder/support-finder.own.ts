/** A directory of the clinic's own: fetched, read, and its mistakes told. Only pages that name one load this. */
import {DirectoryApi, isApi} from '../../directory/api.js';
import {crisis} from '../../directory/kinds.js';
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
  /** The lines for people who feel unsafe: of a server as soon as it has told them. */
  crisis: readonly Entry[];
  /** Where they stay on a server: what asks it. */
  ask?(limit: number, kinds: readonly string[], changed: () => void): Source;
  /** Where it can't be used: when to ask once more. */
  again?: Promise<void>;
  /** What its records add to their cards. */
  cards: OwnCards;
}

/** More lines than anybody reads in distress. */
const MOST_LINES = 100;

/** Each mistake is told once a page, beside the first widget that reads the directory. */
const told = new Set<string>();

const tellOnce = (key: string, problems: () => ReturnType<typeof explainMost>, host: Element) => {
  if (told.has(key)) return;
  told.add(key);
  for (const {code, path, found, expected, hint} of problems()) {
    void report(host, 'warn', code, {path, found, expected, hint});
  }
};

/** Asks a server for its lines for people who feel unsafe, before anybody needs them. */
const askForCrisis = async (url: string, own: Own, changed: () => void): Promise<void> => {
  const answer = await new DirectoryApi(url).page({kind: crisis, page: 1, perPage: MOST_LINES});
  if (!('ok' in answer)) {
    // These must not be lost to a moment without a network.
    addEventListener('online', () => void askForCrisis(url, own, changed), {once: true});
    return;
  }
  const known = new Set(own.crisis.map(({service}) => service.id));
  // A server that does not know our kinds gives whatever it has.
  const more = answer.ok.services
    .map(entryOf)
    .filter((entry) => isCrisis(entry) && !known.has(entry.service.id));
  own.crisis = [...own.crisis, ...more];
  changed();
};

/** Fetches what `src` names; `changed` tells that more of it has come. Never rejects. */
export const openOwn = async (url: string, host: Element, changed: () => void): Promise<Own> => {
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
    const ask: Own['ask'] = (limit, kinds, found) =>
      new ServerSource(url, limit, kinds, {changed: found, byGet});
    const own: Own = {ask, cards, crisis: page.services.map(entryOf).filter(isCrisis)};
    void askForCrisis(url, own, changed);
    return own;
  }
  const all = page.services.map(entryOf);
  return {
    cards,
    crisis: all.filter(isCrisis),
    entries: all.length ? all.filter((entry) => !isCrisis(entry)) : undefined,
  };
};
