/** A directory of the clinic's own: fetched, read, and its mistakes told. Only pages that name one load this. */
import {isApi} from '../../directory/api.js';
import {explainFailure, explainMost} from '../../directory/for-webmasters.js';
import type {Service} from '../../directory/hsds.js';
import {loadDirectory} from '../../directory/load-directory.js';
import {readDirectory} from '../../directory/read-directory.js';
import {report} from '../../kit/report.js';
import {hours} from './support-finder.hours.js';
import {ServerSource, type Told} from './support-finder.server.js';
import type {Source} from './support-finder.source.js';

/** What became of the clinic's directory. */
export interface Own {
  /** All of its records, where they are all here. */
  services?: readonly Service[];
  /** Where they stay on a server: what asks it. */
  ask?(limit: number, kinds: readonly string[], told: Told): Source;
  /** Where it can't be used: when to ask once more. */
  again?: Promise<void>;
  hours: typeof hours;
}
export type Hours = Own['hours'];

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
  const loaded = await loadDirectory(url);
  if ('failure' in loaded) {
    const {failure, detail, again} = loaded;
    tellOnce(`${url} ${failure}`, () => [explainFailure(url, failure, detail)], host);
    return {again, hours};
  }
  const page = readDirectory(loaded.data);
  if (page.faultCount) tellOnce(url, () => explainMost(page), host);
  if (isApi(page)) return {hours, ask: (...wanted) => new ServerSource(url, ...wanted)};
  return {hours, services: page.services.length ? page.services : undefined};
};
