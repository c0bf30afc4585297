import type {Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import {
  askerOn,
  folderOf,
  gathered,
  listsAt,
  loadable,
  lost,
  unlisted,
  versionsOf,
  type AskAll,
  type FileFinding,
} from './folder.js';
import {staleHashes, type ImportMap} from './import-map.js';
import type {FileTag} from './loader-tags.js';
import {openedFindings} from './opened.js';
import {answerFindings, type List} from './served-file.js';

const inLoader = /["'`]\.\/([\w.-]+-[\w-]{6}\.js)["'`]/g;

/** A version as the loader's own text has it, for folders without a list. */
const versionIn = (text: string): string | undefined => /["'`](\d+\.\d+\.\d+)["'`]/.exec(text)?.[1];

/** A file to look at, by its path in the folder. */
interface Wanted {
  name: string;
  url: URL;
  base: string;
  tag?: FileTag;
  /** Where the page does not name it: which file brings it. */
  by?: string;
}

/** What of Anagen a page has that a server can be asked for. */
export interface OnServer {
  page: URL;
  tags: readonly FileTag[];
  /** The links and frames whose pages may be asked for. */
  opened: readonly Embedded[];
  map?: ImportMap;
  /** What the page says of itself where it asks; nothing but `null` in a sandbox. */
  origin: string;
}

const fileOf = ({pathname}: URL): string => pathname.split('/').pop() ?? '';

/** The files that the page itself names. */
const namedBy = (tags: readonly FileTag[], loader?: FileTag): Wanted[] => {
  const named: Wanted[] = tags.map((tag) => ({
    name: fileOf(tag.url),
    url: tag.url,
    base: tag.base,
    tag,
  }));
  if (!loader || fileOf(loader.url) !== 'anagen.classic.js') return named;
  // The classic script brings it.
  const {base} = loader;
  return [
    ...named,
    {name: 'anagen.js', url: new URL('anagen.js', base), base, by: fileOf(loader.url)},
  ];
};

/** The others that are needed: those that the folder lists, or else what its loader names. */
const othersIn = (
  base: string,
  {
    list,
    named,
    opened,
    loader,
  }: {list?: List; named: readonly Wanted[]; opened: readonly Embedded[]; loader: string},
): Wanted[] => {
  const here = opened.filter(({url}) => url && folderOf(url) === base);
  const names = list
    ? loadable(list, here)
    : [...new Set([...loader.matchAll(inLoader)].map(([, name]) => name))];
  return names
    .filter((name) => !named.some((one) => one.base === base && one.name === name))
    .map((name) => ({name, url: new URL(name, base), base}));
};

/** Looks at files; gives the texts of those that came. */
const lookAt = async (
  wanted: readonly Wanted[],
  {
    origin,
    lists,
    askAll,
  }: {origin: string; lists: ReadonlyMap<string, List | undefined>; askAll: AskAll},
): Promise<{findings: FileFinding[]; texts: string[]}> => {
  const answers = await askAll(wanted.map(({url}) => url));
  const findings = answers.flatMap((answer, index) => {
    const {url, tag, name, base, by} = wanted[index];
    const list = lists.get(base);
    const of = {base, version: list?.version};
    if (!('why' in answer))
      return answerFindings(answer, {name, origin, list, tag}).map((found) => ({
        ...found,
        ...of,
        ...(by ? {about: `${name}, which ${by} brings`} : {}),
      }));
    // Of a page, the link or the frame says so.
    return name.endsWith('.html')
      ? []
      : [{...lost(url, answer), place: tag?.tag.place, about: name, ...of}];
  });
  return {findings, texts: answers.map((answer) => ('text' in answer ? answer.text : ''))};
};

/** Where a file is not there, but another folder is: the address may be misspelt. */
const withFolder = (finding: FileFinding, there: readonly string[]): FileFinding => {
  const {isAbsent, fault, base} = finding;
  if (!isAbsent || fault === 'withheld' || there.includes(base)) return finding;
  if (!there.length) {
    return {
      ...finding,
      hint: `${finding.hint} Or correct the address: nothing of the folder is there.`,
    };
  }
  const hint = `${finding.hint} Or correct the address: there is an Anagen folder at ${there[0]}, too.`;
  return {...finding, hint};
};

/** The folders of which something came. */
const foldersThere = (
  named: readonly Wanted[],
  {findings, lists}: {findings: readonly FileFinding[]; lists: ReadonlyMap<string, unknown>},
): string[] => {
  const wrong = findings.filter(({isAbsent, isLost}) => isAbsent === true || isLost === true);
  const came = named.filter(
    ({base, name}) => !wrong.some((one) => one.base === base && one.about === name),
  );
  const listed = [...lists].filter(([, list]) => list).map(([base]) => base);
  return [...new Set([...came.map(({base}) => base), ...listed])];
};

/** Folders without a list of their files, unless there is no such folder, which has been said. */
const unlistedFindings = (
  lists: ReadonlyMap<string, List | undefined>,
  found: readonly FileFinding[],
): Finding[] => {
  const isGone = (base: string) =>
    found.some(
      (one) => one.base === base && (one.isLost ?? (one.isAbsent && /^anagen\.js/.test(one.about))),
    );
  return [...lists].flatMap(([base, list]) => (list || isGone(base) ? [] : [unlisted(base)]));
};

interface Served {
  findings: Finding[];
  version?: string;
  versions: Map<string, string>;
}

/** What the files that the page may load are like, as they are served; and which version they are. */
export const servedFindings = async ({
  page,
  tags,
  opened: all,
  map,
  origin,
}: OnServer): Promise<Served> => {
  const opened = all.filter(({url}) => url && /^https?:$/.test(url.protocol));
  const askAll = askerOn(origin);
  const loader = tags.find(({kind}) => kind !== 'style');
  const bases = [...(loader ? [loader.base] : []), ...opened.map(({url}) => folderOf(url!))];
  const lists = await listsAt(bases);
  const around = {page, origin, lists, askAll};
  const named = namedBy(tags, loader);
  const first = await lookAt(named, around);
  const text = first.texts.find((_, index) => named[index].name === 'anagen.js') ?? '';
  const others = [...lists].flatMap(([base, list]) =>
    othersIn(base, {list, named, opened, loader: base === loader?.base ? text : ''}),
  );
  const later = await lookAt(others, around);
  const list = loader && lists.get(loader.base);
  const pages = await openedFindings(opened, around);
  const there = foldersThere(named, {findings: first.findings, lists});
  const found = [
    ...first.findings.map((one) => withFolder(one, there)),
    ...later.findings,
    ...pages.unanswered,
  ];
  return {
    findings: [
      ...gathered(found.filter(({isNote}) => !isNote)),
      ...(map && list ? staleHashes(map, loader.base, list.files) : []),
      ...pages.findings,
      ...gathered(found.filter(({isNote}) => isNote)),
      ...unlistedFindings(lists, found),
    ],
    version: list?.version ?? versionIn(text),
    versions: await versionsOf(tags, lists),
  };
};
