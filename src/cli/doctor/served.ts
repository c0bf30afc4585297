import type {Embedded} from './embedded.js';
import {ask, type Answer, type NoAnswer} from './fetch.js';
import type {Finding} from './finding.js';
import {frameRefusals} from './framing.js';
import {staleHashes, type ImportMap} from './import-map.js';
import type {FileTag} from './loader-tags.js';
import {answerFindings, type List} from './served-file.js';

const AT_ONCE = 4;
const inLoader = /["'`]\.\/([\w.-]+-[\w-]{6}\.js)["'`]/g;

/** Asks for several, a few at a time. */
const askAll = async (urls: readonly URL[], origin: string): Promise<(Answer | NoAnswer)[]> => {
  const answers: (Answer | NoAnswer)[] = [];
  for (let i = 0; i < urls.length; i += AT_ONCE) {
    const some = urls.slice(i, i + AT_ONCE);
    answers.push(...(await Promise.all(some.map((url) => ask(url, {origin})))));
  }
  return answers;
};

const listAt = async (base: string): Promise<List | undefined> => {
  const answer = await ask(new URL('integrity.json', base));
  try {
    const {version, files} = JSON.parse('text' in answer ? answer.text : '') as Partial<List>;
    return typeof version === 'string' && files ? {version, files} : undefined;
  } catch {
    return undefined;
  }
};

/** A version as the loader's own text has it, for folders without a list. */
const versionIn = (text: string): string | undefined => /["'`](\d+\.\d+\.\d+)["'`]/.exec(text)?.[1];

const lost = (url: URL, {why}: NoAnswer, tag?: FileTag): Finding => ({
  place: tag?.tag.place,
  about: url.pathname.split('/').pop() ?? '',
  message: `${url.href} can’t be had: ${why}.`,
  hint: 'Check the address, and that the server runs.',
});

/** Of those that are mended alike, the first, and how many more: a server has one rule for all. */
const gathered = (findings: readonly Finding[]): Finding[] => {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    alike.set(finding.hint, [...(alike.get(finding.hint) ?? []), finding]);
  }
  return [...alike.values()].map(([first, ...more]) => {
    if (!more.length) return first;
    const names = more.slice(0, 3).map(({about}) => about);
    const rest = `${names.join(', ')}${more.length > names.length ? ', …' : ''}`;
    return {...first, message: `${first.message} The same is true of ${more.length} more: ${rest}`};
  });
};

/** Looks at files of one folder; gives the texts of those that came. */
const lookAt = async (
  wanted: readonly {url: URL; tag?: FileTag}[],
  {page, list}: {page: URL; list?: List},
): Promise<{findings: Finding[]; texts: string[]}> => {
  const answers = await askAll(
    wanted.map(({url}) => url),
    page.origin,
  );
  const findings = answers.flatMap((answer, index) => {
    const {url, tag} = wanted[index];
    if ('why' in answer) return [lost(url, answer, tag)];
    const name = url.pathname.split('/').pop() ?? '';
    return answerFindings(answer, {name, origin: page.origin, list, tag});
  });
  return {findings, texts: answers.map((answer) => ('text' in answer ? answer.text : ''))};
};

/** What the files that the page names are like, as they are served; and which version they are. */
export const servedFindings = async (
  tags: readonly FileTag[],
  page: URL,
  map?: ImportMap,
): Promise<{findings: Finding[]; version?: string}> => {
  const loader = tags.find(({kind}) => kind !== 'style');
  const list = loader && (await listAt(loader.base));
  const named: {url: URL; tag?: FileTag}[] = tags.map((tag) => ({url: tag.url, tag}));
  // The classic script brings it.
  if (loader?.kind === 'classic') named.push({url: new URL('anagen.js', loader.base)});
  const first = await lookAt(named, {page, list});
  const text =
    first.texts.find((_, index) => named[index].url.pathname.endsWith('/anagen.js')) ?? '';
  const names = loader ? [...new Set([...text.matchAll(inLoader)].map(([, name]) => name))] : [];
  const urls = names.map((name) => ({url: new URL(name, loader?.base)}));
  const later = await lookAt(urls, {page, list});
  const stale = map && loader && list ? staleHashes(map, loader.base, list.files) : [];
  const all = [...first.findings, ...later.findings, ...stale];
  const isNote = ({isNote}: Finding) => Boolean(isNote);
  return {
    findings: [
      ...gathered(all.filter((finding) => !isNote(finding))),
      ...gathered(all.filter(isNote)),
    ],
    version: list?.version ?? versionIn(text),
  };
};

/** Whether the pages that links and frames open are there, and let themselves be framed. */
export const openedFindings = async (
  embedded: readonly Embedded[],
  page: URL,
): Promise<Finding[]> => {
  const opened = embedded.filter(({url}) => url && /^https?:$/.test(url.protocol));
  // The settings in the address are nobody's business but the page's.
  const bare = opened.map(({url}) => new URL(url!.pathname, url));
  const answers = await askAll(bare, page.origin);
  return answers.flatMap((answer, index) => {
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
