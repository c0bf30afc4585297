import type {Embedded} from './embedded.js';
import type {Answer, NoAnswer} from './fetch.js';
import type {Finding} from './finding.js';
import {
  askerOn,
  folderOf,
  gathered,
  listAt,
  loadable,
  unlisted,
  type AskAll,
  type FileFinding,
} from './folder.js';
import {frameRefusals} from './framing.js';
import {staleHashes, type ImportMap} from './import-map.js';
import type {FileTag} from './loader-tags.js';
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
}

const lost = (url: URL, {why}: NoAnswer): Omit<Finding, 'about'> => ({
  message: `${url.href} can’t be had: ${why}.`,
  hint: 'Check the address, and that the server runs.',
});

const fileOf = ({pathname}: URL): string => pathname.split('/').pop() ?? '';

/** The files that the page itself names. */
const namedBy = (tags: readonly FileTag[], loader?: FileTag): Wanted[] => {
  const named: Wanted[] = tags.map((tag) => ({
    name: fileOf(tag.url),
    url: tag.url,
    base: tag.base,
    tag,
  }));
  if (loader?.kind !== 'classic') return named;
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
  {page, lists, askAll}: {page: URL; lists: ReadonlyMap<string, List | undefined>; askAll: AskAll},
): Promise<{findings: FileFinding[]; texts: string[]}> => {
  const answers = await askAll(wanted.map(({url}) => url));
  const findings = answers.flatMap((answer, index) => {
    const {url, tag, name, base, by} = wanted[index];
    const list = lists.get(base);
    const of = {base, version: list?.version};
    if (!('why' in answer))
      return answerFindings(answer, {name, origin: page.origin, list, tag}).map((found) => ({
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

/** Whether the pages that links and frames open are there, and let themselves be framed. */
const openedFindings = async (
  opened: readonly Embedded[],
  {page, askAll}: {page: URL; askAll: AskAll},
): Promise<Finding[]> => {
  // The settings in the address are nobody's business but the page's.
  const bare = opened.map(({url}) => new URL(url!.pathname, url));
  const answers = await askAll(bare);
  return answers.flatMap((answer: Answer | NoAnswer, index) => {
    const {form, tag} = opened[index];
    const at = {place: tag.place, about: form};
    if ('why' in answer) return [{...lost(bare[index], answer), ...at}];
    if (answer.status !== 200) {
      const message = `${bare[index].href} is not there: the server answers ${answer.status}.`;
      const hint =
        'Check the language and the name of the widget in the address; copy the folder pages, too.';
      return [{...at, message, hint}];
    }
    return form === 'frame' ? frameRefusals(answer, page).map((found) => ({...at, ...found})) : [];
  });
};

/** What the files that the page may load are like, as they are served; and which version they are. */
export const servedFindings = async ({
  page,
  tags,
  opened: all,
  map,
}: OnServer): Promise<{findings: Finding[]; version?: string}> => {
  const opened = all.filter(({url}) => url && /^https?:$/.test(url.protocol));
  const askAll = askerOn(page);
  const loader = tags.find(({kind}) => kind !== 'style');
  const bases = [...(loader ? [loader.base] : []), ...opened.map(({url}) => folderOf(url!))];
  const lists = new Map<string, List | undefined>();
  for (const base of new Set(bases)) lists.set(base, await listAt(base));
  const around = {page, lists, askAll};
  const named = namedBy(tags, loader);
  const first = await lookAt(named, around);
  const text = first.texts.find((_, index) => named[index].name === 'anagen.js') ?? '';
  const others = [...lists].flatMap(([base, list]) =>
    othersIn(base, {list, named, opened, loader: base === loader?.base ? text : ''}),
  );
  const later = await lookAt(others, around);
  const list = loader && lists.get(loader.base);
  const found = [...first.findings, ...later.findings];
  return {
    findings: [
      ...gathered(found.filter(({isNote}) => !isNote)),
      ...(map && list ? staleHashes(map, loader.base, list.files) : []),
      ...(await openedFindings(opened, around)),
      ...gathered(found.filter(({isNote}) => isNote)),
      ...[...lists].flatMap(([base, list]) => (list ? [] : [unlisted(base)])),
    ],
    version: list?.version ?? versionIn(text),
  };
};
