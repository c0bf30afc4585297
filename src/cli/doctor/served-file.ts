import {createHash} from 'node:crypto';
import {written} from '../../clinic/show.js';
import type {Answer} from './fetch.js';
import type {Finding} from './finding.js';
import {isWithheld, withheld, type FileFinding} from './folder.js';
import type {FileTag} from './loader-tags.js';

/** What a folder on a server says of itself. */
export interface List {
  version: string;
  files: Record<string, string>;
}

const DAY_S = 24 * 60 * 60;
/** Names with a hash never change. */
const LONG_S = 30 * DAY_S;
const hashed = /-[\w-]{6}\.(js|css)$/;

const isRight = (type: string, name: string): boolean =>
  name.endsWith('.css')
    ? /^text\/css\b/i.test(type)
    : /^(text|application)\/(x-)?(java|ecma)script\b/i.test(type);

const maxAge = (headers: Headers): number | undefined => {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(store|cache)\b/i.test(control)) return 0;
  const found = /\bmax-age\s*=\s*"?(\d+)/i.exec(control);
  return found ? Number(found[1]) : undefined;
};

const copyHint = 'Copy the whole Anagen folder to the server again, all files of one version.';

/** What is said of a file, without what it is about and where that is. */
type Found = Pick<FileFinding, 'message' | 'hint' | 'fault' | 'isAbsent' | 'status'>;

/** What is wrong with an answer, so that a browser can't use it. */
const refusals = ({status, headers, text, url}: Answer, name: string): Found[] => {
  if (isWithheld(status)) {
    return [{fault: 'withheld', isAbsent: true, status, ...withheld(url, status)}];
  }
  if (status !== 200) {
    const message = `${url.href} is not there: the server answers ${status}.`;
    return [{fault: 'missing', isAbsent: true, message, hint: copyHint}];
  }
  if (/^\s*</.test(text)) {
    const message = `${url.href} is a web page, where ${name.endsWith('.css') ? 'a style sheet' : 'a script'} is expected.`;
    const hint = `The server sends a page for files that it has not got. ${copyHint}`;
    return [{isAbsent: true, message, hint}];
  }
  const type = headers.get('content-type') ?? '';
  if (isRight(type, name)) return [];
  const expected = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const message = `${url.href} is sent as “${written(type)}”, but browsers expect ${expected}.`;
  return [{message, hint: 'Set the type for this ending on the server: docs/hosting.md says how.'}];
};

/** What a page in a sandbox says of itself. */
export const NO_ORIGIN = 'null';

const corsFinding = ({headers, url}: Answer, origin: string): Found[] => {
  if (origin === NO_ORIGIN) {
    if (['*', origin].includes(headers.get('access-control-allow-origin') ?? '')) return [];
    const message = `The page’s policy has a sandbox without allow-same-origin, so that the page has no origin: browsers refuse the scripts of ${url.origin}, which does not let everybody use them.`;
    const hint =
      'Add allow-same-origin to sandbox. Or have the server send Access-Control-Allow-Origin: * for the Anagen folder.';
    return [{message, hint}];
  }
  if (
    url.origin === origin ||
    ['*', origin].includes(headers.get('access-control-allow-origin') ?? '')
  )
    return [];
  return [
    {
      message: `${url.origin} does not let ${origin} use its scripts: no Access-Control-Allow-Origin that fits.`,
      hint: 'Have that server send Access-Control-Allow-Origin: *. Or copy the folder to the host of the page.',
    },
  ];
};

/** What costs readers time, or keeps an update from them. */
const costs = ({headers, url, bytes}: Answer, name: string, isVersioned: boolean): Finding[] => {
  const findings: Omit<Finding, 'about'>[] = [];
  const age = maxAge(headers);
  if (!headers.get('content-encoding') && bytes.length > 1400) {
    const message = `${url.href} is sent without compression.`;
    findings.push({message, hint: 'Turn on gzip or brotli for scripts and styles.'});
  }
  const isForEver = hashed.test(name) || isVersioned;
  if (isForEver && (age ?? 0) < LONG_S) {
    const kept =
      age === undefined
        ? 'nothing says how long it may be kept'
        : `may be kept for ${age} seconds only`;
    const message = `${url.href} never changes, but ${kept}.`;
    findings.push({message, hint: 'Send Cache-Control: public, max-age=31536000, immutable.'});
  }
  if (!isForEver && age !== undefined && age > DAY_S) {
    const message = `${url.href} may be kept for ${Math.round(age / DAY_S)} days: updates reach readers that late.`;
    findings.push({
      message,
      hint: 'Send Cache-Control: max-age=3600 for pages, and for files without a hash in their names.',
    });
  }
  return findings.map((finding) => ({...finding, about: name, isNote: true}));
};

const hashFinding = ({bytes, url}: Answer, name: string, list?: List): Found[] => {
  const expected = list?.files[name];
  // A clinic writes its colors into that one.
  if (!expected || name === 'pages/theme.css') return [];
  const found = createHash('sha384').update(bytes).digest('base64');
  if (expected === `sha384-${found}`) return [];
  const message = `${url.href} is not the file that belongs to version ${written(list.version)}.`;
  const hint = `Old and new files are mixed, or a tool has changed it. ${copyHint} Keep optimizers away from it.`;
  return [{fault: 'changed', message, hint}];
};

/** Whether the tag's own hash is that of the file. */
const tagFinding = ({tag}: FileTag, {bytes, url}: Answer, name: string): Finding[] => {
  const said = tag.attributes.get('integrity')?.match(/sha(256|384|512)-[\w+/=]+/g);
  if (!said) return [];
  const isRightHash = said.some((one) => {
    const [algorithm, hash] = one.split(/-(.*)/s);
    return createHash(algorithm).update(bytes).digest('base64') === hash;
  });
  if (isRightHash) return [];
  const message = `integrity says another hash than ${url.href} has: browsers refuse it.`;
  const hint =
    'Take the hash from integrity.json of the same version. For a page that vouches, name the folder of a version.';
  return [{place: tag.placeOf('integrity'), about: `integrity of ${name}`, message, hint}];
};

/** What is wrong with a file of the folder, and what could be better about how it is sent. */
export const answerFindings = (
  answer: Answer,
  {name, origin, list, tag}: {name: string; origin: string; list?: List; tag?: FileTag},
): Omit<FileFinding, 'base'>[] => {
  const at = {place: tag?.tag.place, about: name};
  // Whether a page is there, the link or the frame to it says.
  if (name.endsWith('.html'))
    return answer.status === 200
      ? hashFinding(answer, name, list).map((finding) => ({...at, ...finding}))
      : [];
  const refused = refusals(answer, name);
  if (refused.length) return refused.map((finding) => ({...at, ...finding}));
  const isVersioned = /\/\d+\.\d+\.\d+\/(pages\/)?[^/]*$/.test(answer.url.pathname);
  // The ready-made pages get theirs from their own host.
  const isForeign = name.endsWith('.js') && !name.startsWith('pages/');
  const wrong = [
    ...(isForeign ? corsFinding(answer, origin) : []),
    ...hashFinding(answer, name, list),
  ];
  return [
    ...wrong.map((finding) => ({...at, ...finding})),
    ...(tag ? tagFinding(tag, answer, name) : []),
    ...costs(answer, name, isVersioned),
  ];
};
