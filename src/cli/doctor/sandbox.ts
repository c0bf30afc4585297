import type {Embedded} from './embedded.js';
import {ask} from './fetch.js';
import type {Finding} from './finding.js';
import {folderOf, type FileFinding} from './folder.js';
import type {Tag} from './html.js';

/** What people do on a page of ours, and the word that a frame’s sandbox needs for it. */
const uses = {
  'allow-popups': 'call a number or follow a link',
  'allow-popups-to-escape-sandbox': 'use the sites that links open',
  'allow-forms': 'sort by distance or save dates for their calendar',
  'allow-modals': 'print',
  'allow-downloads': 'keep a file',
};
const everything = ['allow-scripts', 'allow-same-origin', ...Object.keys(uses)].join(' ');

const wordsOf = ({attributes}: Tag): string[] | undefined =>
  attributes.get('sandbox')?.toLowerCase().split(/\s+/);

const either = new Intl.ListFormat('en', {type: 'disjunction'});

/** What a frame’s sandbox keeps people from. */
export const sandboxFindings = (frame: Tag): Finding[] => {
  const words = wordsOf(frame);
  if (!words) return [];
  const at = {place: frame.placeOf('sandbox'), about: 'sandbox'};
  const hint = `Write sandbox="${everything}", or remove it.`;
  if (!words.includes('allow-scripts')) {
    const message = 'The frame’s sandbox forbids scripts: people can read it, but not use it.';
    return [{...at, message, hint}];
  }
  const missing = Object.entries(uses).filter(([word]) => !words.includes(word));
  if (!missing.length) return [];
  const lost = either.format(missing.map(([word, use]) => `${use} (${word})`));
  const message = `In this frame’s sandbox people can’t ${lost}.`;
  return [{...at, message, hint, isNote: words.includes('allow-popups')}];
};

/** A page in such a frame has no origin: to servers, its scripts are asked for from elsewhere. */
const isIsolated = ({form, tag}: Embedded): boolean => {
  const words = (form === 'frame' && wordsOf(tag)) || [];
  return words.includes('allow-scripts') && !words.includes('allow-same-origin');
};

/** Whether a server lets a page without an origin have a script; true where it has not got it, which is said elsewhere. */
const isShared = async (url: URL): Promise<boolean> => {
  const answer = await ask(url, {origin: 'null'});
  if ('why' in answer || answer.status !== 200) return true;
  return ['*', 'null'].includes(answer.headers.get('access-control-allow-origin')?.trim() ?? '');
};

const sharesAll = async (base: string): Promise<boolean> => {
  const urls = ['anagen.js', 'pages/page.js'].map((name) => new URL(name, base));
  return (await Promise.all(urls.map(isShared))).every(Boolean);
};

/** Frames whose sandbox keeps the scripts of their pages away. */
export const isolatedFindings = async (embedded: readonly Embedded[]): Promise<FileFinding[]> => {
  const isolated = embedded.filter(isIsolated).map(({tag, url}) => ({tag, base: folderOf(url!)}));
  const bases = [...new Set(isolated.map(({base}) => base))];
  const shared = new Map(
    await Promise.all(bases.map(async (base) => [base, await sharesAll(base)] as const)),
  );
  return isolated
    .filter(({base}) => !shared.get(base))
    .map(({tag, base}) => ({
      place: tag.placeOf('sandbox'),
      about: 'sandbox',
      message: `The frame’s sandbox has no allow-same-origin, and ${base} keeps its scripts from pages without an origin: people can read the page in the frame, but not use it.`,
      hint: 'Add allow-same-origin to sandbox, or have the server send Access-Control-Allow-Origin: * for the Anagen folder.',
      base,
    }));
};
