import {joined, type Outcome} from '../outcome.js';
import {settingFindings} from './check-settings.js';
import {lookOnDisk, type DataFile, type Looked} from './data-files.js';
import {lookOnServer} from './data-on-server.js';
import {curlyFindings} from './curly.js';
import {embeddedIn, setByAddress, type Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import {readHtml, type Page} from './html.js';
import {importMapFindings, importMapIn} from './import-map.js';
import {foreignFindings, keptLinkFindings} from './kept-links.js';
import {languageFindings} from './languages.js';
import {fateOf} from './link-fate.js';
import {baseOf, fileFindings, fileTagsIn, urlOf, type FileTag} from './loader-tags.js';
import {markupFindings} from './markup.js';
import {missingFindings} from './missing.js';
import {misspeltFindings} from './misspelt.js';
import {mixedFindings} from './mixed.js';
import {dataFilesIn} from './named-files.js';
import {needsOf, policiesIn} from './needs.js';
import {isIsolated, policyFindings} from './policy.js';
import {overview, report} from './print.js';
import {isReadyMade, ownNeeds} from './ready-page.js';
import {readTarget, type Target} from './read-target.js';
import {NO_ORIGIN} from './served-file.js';
import {servedFindings} from './served.js';
import {clinicFileFor, otherClinicFindings} from './which-clinic.js';

/** What of Anagen stands on a page. */
interface Contents {
  page: Page;
  base: string;
  tags: FileTag[];
  /** The folders whose pages count as ours. */
  folders: string[];
  loader?: FileTag;
  embedded: Embedded[];
  files: DataFile[];
}

/** The folders whose pages count as ours: those of the loaders, and those that the page lists. */
const foldersOf = (page: Page, tags: readonly FileTag[], base: string): string[] => {
  const lists = page.tags.map(({attributes}) => attributes.get('data-anagen-bases') ?? '');
  const listed = lists.flatMap((list) => list.split(/[\s,]+/).filter(Boolean));
  const urls = listed.flatMap((address) => urlOf(address, base)?.href.replace(/\/?$/, '/') ?? []);
  return [...tags.map((tag) => tag.base), ...urls];
};

const contentsOf = ({text, url, isServed}: Target): Contents => {
  const page = readHtml(text);
  const base = baseOf(page, url.href);
  const tags = fileTagsIn(page, base);
  const loader = tags.find(({kind}) => kind !== 'style');
  const folders = foldersOf(page, tags, base);
  const around = {folders, hasLoader: Boolean(loader)};
  const found = embeddedIn(page, base, folders);
  const set = isServed && isReadyMade(page) ? found.map((one) => setByAddress(one, url)) : found;
  const embedded = set.map((one) => ({
    ...one,
    fate: fateOf(one, page, around),
  }));
  return {page, base, tags, folders, loader, embedded, files: dataFilesIn(page, embedded, base)};
};

const lookInto = (target: Target, {files, tags}: Contents): Promise<Looked[]> => {
  const origins = [target.url.origin, ...tags.map(({url}) => url.origin)];
  const look = async (file: DataFile): Promise<Looked> =>
    target.isServed ? lookOnServer(file, origins) : lookOnDisk(file, target.name);
  return Promise.all(files.map(look));
};

/** All that the page says of itself. */
const pageFindings = (
  target: Target,
  contents: Contents,
  looked: readonly Looked[],
  versions: ReadonlyMap<string, string>,
): Finding[] => {
  const {page, base, tags, folders, loader, embedded, files} = contents;
  const misspelt = misspeltFindings(page);
  const curly = curlyFindings(page);
  const policies = [...target.policies, ...policiesIn(page)];
  const map = importMapIn(page, base);
  const own = isReadyMade(page) ? ownNeeds(page, base) : [];
  const needs = [...needsOf({tags, embedded, files}), ...own];
  const around = (one: Embedded) => {
    const file = clinicFileFor(one, embedded, files);
    const clinic = file && looked[files.indexOf(file)];
    return {base, clinic: clinic?.clinic, isClinicUnread: clinic?.isUnread ?? false};
  };
  return [
    ...missingFindings(page, tags, {embedded, misspelt, curly}),
    ...misspelt,
    ...curly,
    ...fileFindings(tags, target.url.href, versions),
    ...mixedFindings([...tags, ...embedded], target.url.href),
    ...markupFindings(page, embedded),
    ...(loader ? keptLinkFindings(page, embedded, folders) : []),
    ...(loader ? foreignFindings(page, embedded, folders) : []),
    ...embedded.flatMap((one) => settingFindings(one, around(one))),
    ...otherClinicFindings(embedded, files),
    ...languageFindings(embedded),
    ...policyFindings(policies, needs, target.url),
    ...(map ? importMapFindings(map, {tags: page.tags, loader, policies}) : []),
  ];
};

/** What only a server can show. */
const serverFindings = async (target: Target, {tags, embedded, page, base}: Contents) => {
  if (!target.isServed) return {findings: [], versions: new Map<string, string>()};
  const origins = [target.url.origin, ...tags.map(({url}) => url.origin)];
  const opened = embedded.filter(
    ({form, url}) => form !== 'page' && url && origins.includes(url.origin),
  );
  return servedFindings({
    page: target.url,
    tags: tags.filter(({url}) => /^https?:$/.test(url.protocol)),
    opened,
    map: importMapIn(page, base),
    origin: isIsolated(target.policies) ? NO_ORIGIN : target.url.origin,
  });
};

/** Looks at a page: what is embedded, what is wrong with it, how to mend it. */
export const doctor = async (name: string): Promise<Outcome> => {
  const target = await readTarget(name);
  if ('found' in target) {
    const {found, expected, hint} = target;
    return {lines: [name, `  Found ${found}, expected ${expected}.`, `  ${hint}`], ok: false};
  }
  const contents = contentsOf(target);
  const looked = await lookInto(target, contents);
  const {findings, version, versions} = await serverFindings(target, contents);
  const all = [
    ...pageFindings(target, contents, looked, versions),
    ...looked.flatMap((one) => one.findings),
    ...findings,
  ];
  const files = joined(looked.filter(({lines}) => lines.length));
  const before = overview(contents.embedded, contents.tags, version);
  return report(name, all, {before, files, isServed: target.isServed});
};
