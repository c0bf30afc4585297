import parsePolicy from 'content-security-policy-parser';
import type {Finding} from './finding.js';
import type {Page, Tag} from './html.js';
import {isMap} from './imports.js';
import {mayStand, sourceOf} from './inline-policy.js';
import {urlOf, type FileTag} from './loader-tags.js';
import type {Policy} from './policy.js';

/** The import map by which a page vouches for scripts, if it has one. */
export interface ImportMap {
  tag: Tag;
  /** Addresses with their hashes; undefined where it can't be read. */
  hashes?: ReadonlyMap<string, string>;
}

const hashesIn = (text: string, base: string): ReadonlyMap<string, string> | undefined => {
  try {
    const {integrity = {}} = JSON.parse(text) as {integrity?: Record<string, string>};
    const entries = Object.entries(integrity).map(
      ([address, hash]) => [urlOf(address, base)?.href ?? address, hash] as const,
    );
    return new Map(entries);
  } catch {
    return undefined;
  }
};

export const importMapIn = ({tags}: Page, base: string): ImportMap | undefined => {
  const tag = tags.find((one) => isMap(one) && one.text.includes('integrity'));
  return tag && {tag, hashes: hashesIn(tag.text, base)};
};

const mapHint =
  'Make it from importmap.json in the folder of the version: docs/hosting.md says how.';

/** Whether each policy lets this inline script stand. */
const policyFindings = ({tag}: ImportMap, policies: readonly Policy[]): Finding[] => {
  return policies.flatMap(({text}) => {
    const directives = parsePolicy(text);
    const names = ['script-src-elem', 'script-src', 'default-src'];
    const sources = names.map((name) => directives.get(name)).find(Boolean);
    if (!sources || mayStand(tag, sources)) return [];
    const message = 'The policy forbids the import map, which stands in the page itself.';
    const hint = `Add ${sourceOf(tag)} to script-src.`;
    return [{place: tag.place, about: 'importmap', message, hint}];
  });
};

/** What keeps an import map from vouching for the scripts of the page. */
export const importMapFindings = (
  map: ImportMap,
  {tags, loader, policies}: {tags: readonly Tag[]; loader?: FileTag; policies: readonly Policy[]},
): Finding[] => {
  const at = {place: map.tag.place, about: 'importmap'};
  if (!map.hashes)
    return [{...at, message: 'The import map is no JSON: browsers do not read it.', hint: mapHint}];
  const findings: Finding[] = [];
  const isOurs = [...map.hashes.keys()].some(
    (address) => loader && address.startsWith(loader.base),
  );
  if (loader && !isOurs) {
    const message = `The import map has hashes, but none for files in ${loader.base}.`;
    findings.push({...at, message, hint: mapHint});
  }
  const first = tags.find(
    ({attributes}) => attributes.get('type')?.trim().toLowerCase() === 'module',
  );
  if (first && tags.indexOf(first) < tags.indexOf(map.tag)) {
    const message =
      'The import map stands behind a module script: many browsers do not read it there.';
    findings.push({...at, message, hint: 'Put it before the first <script type="module">.'});
  }
  return [...findings, ...policyFindings(map, policies)];
};

/** Hashes in the map that are not those of the files on the server: these files are refused. */
export const staleHashes = (
  {tag, hashes}: ImportMap,
  base: string,
  files: Readonly<Record<string, string>>,
): Finding[] => {
  const stale = [...(hashes ?? [])].filter(([address, hash]) => {
    const expected = address.startsWith(base) ? files[address.slice(base.length)] : undefined;
    return expected !== undefined && expected !== hash;
  });
  if (!stale.length) return [];
  const message = `The import map has other hashes than the files in ${base}: browsers refuse ${stale.length} of them.`;
  return [{place: tag.place, about: 'importmap', message, hint: mapHint}];
};
