import parsePolicy from 'content-security-policy-parser';
import type {Embedded} from './embedded.js';
import {ask, type Answer} from './fetch.js';
import type {Finding} from './finding.js';
import {folderOf, type FileFinding} from './folder.js';
import {fits} from './policy-sources.js';

const hint =
  'Have the server send Content-Security-Policy: frame-ancestors with the host of your page, and no X-Frame-Options, for pages/.';

/** Why a page does not let itself be shown in a frame of this page. */
export const frameRefusals = ({headers, url}: Answer, page: URL): Omit<Finding, 'about'>[] => {
  const policies = (headers.get('content-security-policy') ?? '').split(',');
  const lists = policies.flatMap((one) => {
    const sources = parsePolicy(one).get('frame-ancestors');
    return sources ? [sources] : [];
  });
  // Where there is such a list, the older header does not count.
  const wrong = lists.find((sources) => !sources.some((source) => fits(source, page, url)));
  if (wrong) {
    const found = `frame-ancestors ${wrong.join(' ')}`;
    return [{message: `${url.href} forbids to be framed here: found ${found}.`, hint}];
  }
  const old = headers.get('x-frame-options')?.trim().toUpperCase();
  const isForbidden = old === 'DENY' || (old === 'SAMEORIGIN' && url.origin !== page.origin);
  if (lists.length || !isForbidden) return [];
  return [{message: `${url.href} forbids to be framed here: found X-Frame-Options: ${old}.`, hint}];
};

/** A page in such a frame has no origin: to servers, its scripts are asked for from elsewhere. */
const isIsolated = ({form, tag}: Embedded): boolean => {
  const words = tag.attributes.get('sandbox')?.toLowerCase().split(/\s+/) ?? [];
  return (
    form === 'frame' && words.includes('allow-scripts') && !words.includes('allow-same-origin')
  );
};

/** Whether a server lets a page without an origin have a script; true where it has not got it, which is said elsewhere. */
const isShared = async (url: URL): Promise<boolean> => {
  const answer = await ask(url, {origin: 'null'});
  if ('why' in answer || answer.status !== 200) return true;
  return ['*', 'null'].includes(answer.headers.get('access-control-allow-origin')?.trim() ?? '');
};

/** Frames whose sandbox keeps the scripts of their pages away. */
export const sandboxFindings = async (embedded: readonly Embedded[]): Promise<FileFinding[]> => {
  const first = new Map<string, Embedded>();
  for (const one of embedded.filter(isIsolated)) {
    const base = folderOf(one.url!);
    if (!first.has(base)) first.set(base, one);
  }
  const found = [...first].map(async ([base, {tag}]): Promise<FileFinding[]> => {
    const urls = ['anagen.js', 'pages/page.js'].map((name) => new URL(name, base));
    const shared = await Promise.all(urls.map(isShared));
    if (shared.every(Boolean)) return [];
    const message = `The frame’s sandbox has no allow-same-origin, and ${base} keeps its scripts from pages without an origin: people can read the page in the frame, but not use it.`;
    const hint =
      'Add allow-same-origin to sandbox, or have the server send Access-Control-Allow-Origin: * for the Anagen folder.';
    return [{place: tag.placeOf('sandbox'), about: 'sandbox', message, hint, base}];
  });
  return (await Promise.all(found)).flat();
};
