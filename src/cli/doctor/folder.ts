import {written} from '../../clinic/show.js';
import type {Embedded} from './embedded.js';
import {ask, type Answer, type NoAnswer} from './fetch.js';
import type {Finding} from './finding.js';
import type {FileTag} from './loader-tags.js';
import type {List} from './served-file.js';

const AT_ONCE = 4;
const NAMED = 5;

/** Asks for several files, a few at a time and each once. */
export type AskAll = (urls: readonly URL[]) => Promise<(Answer | NoAnswer)[]>;

export const askerOn = (origin: string): AskAll => {
  const asked = new Map<string, Promise<Answer | NoAnswer>>();
  const once = (url: URL) => {
    const answer = asked.get(url.href) ?? ask(url, {origin});
    asked.set(url.href, answer);
    return answer;
  };
  return async (urls) => {
    const answers: (Answer | NoAnswer)[] = [];
    for (let i = 0; i < urls.length; i += AT_ONCE) {
      answers.push(...(await Promise.all(urls.slice(i, i + AT_ONCE).map(once))));
    }
    return answers;
  };
};

/** What the folder says of itself. */
const listAt = async (base: string): Promise<List | undefined> => {
  const answer = await ask(new URL('integrity.json', base));
  try {
    const {version, files} = JSON.parse('text' in answer ? answer.text : '') as Partial<List>;
    return typeof version === 'string' && files ? {version, files} : undefined;
  } catch {
    return undefined;
  }
};

/** What several say, each asked once. */
export const listsAt = async (bases: readonly string[]): Promise<Map<string, List | undefined>> => {
  const lists = new Map<string, List | undefined>();
  for (const base of new Set(bases)) lists.set(base, await listAt(base));
  return lists;
};

/** The versions of folders, as they say themselves, where there are several. */
export const versionsOf = async (
  tags: readonly FileTag[],
  lists: ReadonlyMap<string, List | undefined>,
): Promise<Map<string, string>> => {
  const all = new Set(tags.filter(({kind}) => kind !== 'style').map(({base}) => base));
  const versions = new Map<string, string>();
  for (const base of all.size > 1 ? all : []) {
    const version = (lists.has(base) ? lists.get(base) : await listAt(base))?.version;
    if (version) versions.set(base, version);
  }
  return versions;
};

export const unlisted = (base: string): Finding => ({
  about: 'integrity.json',
  message: `${base}integrity.json is not there, so that nobody knows which files belong to the folder: not all were looked at.`,
  hint: 'Copy it with the rest of the folder, and look again.',
  isNote: true,
});

/** The folder whose page a link or a frame opens. */
export const folderOf = (url: URL): string => new URL('../../', url.origin + url.pathname).href;

/** Whether the page of a link or a frame loads this file, which stands in `pages/`. */
const isOfPage =
  (name: string) =>
  ({widget, lang}: Embedded): boolean =>
    /^pages\/(page\.js|(page|theme)\.css)$/.test(name) ||
    name === `pages/${lang}/${widget}.html` ||
    (name.startsWith(`pages/${widget}-`) && /-[\w-]{6}\.css$/.test(name));

/** Of the files of a folder, those that the page may load, or the pages that it opens. */
export const loadable = ({files}: List, opened: readonly Embedded[]): string[] =>
  Object.keys(files).filter((name) =>
    name.includes('/') ? opened.some(isOfPage(name)) : /\.(js|css)$/.test(name),
  );

/** Whether a server has something, or may have it, and does not give it out. */
export const isWithheld = (status: number): boolean => ![200, 404, 410].includes(status);

export const withheld = ({href}: URL, status: number): Pick<Finding, 'message' | 'hint'> => ({
  message: `${href} is not given out: the server answers ${status}.`,
  hint:
    status === 401 || status === 403
      ? 'Let everybody have the Anagen folder, without signing in: the rights of its files, or a rule of the server, forbid it.'
      : 'Open the address in a private window. Is it the same there, look into the log of the server.',
});

/** What is wrong with one file of a folder. */
export interface FileFinding extends Finding {
  fault?: 'missing' | 'changed' | 'withheld';
  /** Of what is not given out: the server’s answer. */
  status?: number;
  /** Another folder may have it. */
  isAbsent?: boolean;
  /** Nobody answered. */
  isLost?: boolean;
  base: string;
  version?: string;
}

export const lost = (
  url: URL,
  {why}: NoAnswer,
): Pick<FileFinding, 'message' | 'hint' | 'isLost'> => ({
  message: `${url.href} can’t be had: ${why}.`,
  hint: `Check the address, and that the server ${url.host} runs.`,
  isLost: true,
});

const listed = (names: readonly string[]): string => {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).map(written).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

/** Several with one cause, as one: a copy that was not finished, or a rule of the server. */
const asOne = (findings: readonly FileFinding[]): Finding => {
  const [first, ...others] = findings;
  if (!others.length) return first;
  const place = findings.find((one) => one.place)?.place;
  if (!first.fault) {
    const message = `${first.message} The same is true of ${others.length} more: ${listed(others.map(({about}) => about))}.`;
    return {...first, place, message};
  }
  const what = {
    missing: 'are not there',
    changed: `are not those of version ${written(first.version ?? '')}`,
    withheld: `are not given out, the server answers ${first.status}`,
  };
  const message = `${findings.length} files of ${first.base} ${what[first.fault]}: ${listed(findings.map(({about}) => about))}.`;
  return {...first, place, about: new URL(first.base).pathname, message};
};

/** What is wrong with the files of folders: what is mended alike is said once. */
export const gathered = (findings: readonly FileFinding[]): Finding[] => {
  const alike = new Map<string, FileFinding[]>();
  for (const finding of findings) {
    const {fault, base, hint, status = ''} = finding;
    const key = fault ? `${fault} ${status} ${base}` : hint;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].map(asOne);
};
