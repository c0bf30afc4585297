import {MAX_BYTES} from '../check.js';
import {
  addressFinding,
  at,
  looked,
  note,
  unread,
  type DataFile,
  type Looked,
} from './data-files.js';
import {ask, type Answer, type NoAnswer} from './fetch.js';
import type {Finding} from './finding.js';
import {urlOf} from './loader-tags.js';

const isPage = (text: string): boolean => /^\s*</.test(text);

/** What did not come. */
const unloaded = (file: DataFile, found: string): Finding => ({
  ...at(file),
  message: `${file.url!.href} did not load: found ${found}, expected the file.`,
  hint: `Open the address in a private window. Copy the file to the server, or correct ${at(file).about}.`,
});

const readable = 'Let everybody read it without signing in';

const withheld = (file: DataFile, status: number): Finding => ({
  ...at(file),
  message: `${file.url!.href} is not given out: the server answers ${status}, so that it refuses it to visitors, too.`,
  hint: `${readable}: the rights of the file, or a rule of the server, forbid it.`,
});

const answeredFile = (answer: Answer | NoAnswer): answer is Answer =>
  'text' in answer && answer.status === 200 && !isPage(answer.text);

const redirectHint = (file: DataFile, answer: Answer | NoAnswer): string => {
  if (!answeredFile(answer))
    return `${readable}: it may lead to a page to sign in. Or copy the file to the server, and write its address.`;
  const {origin, pathname, search} = answer.url;
  return origin === file.url!.origin
    ? `Write the address that it is redirected to: ${file.attribute}=${(pathname + search).replace(/[&+]/g, encodeURIComponent)}`
    : 'Copy the file to the server of that page, and write its address.';
};

/** Where an answer sends on to. */
const redirectIn = (answer: Answer | NoAnswer): URL | undefined => {
  if ('why' in answer || ![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  return urlOf(answer.headers.get('location') ?? '', answer.url.href);
};

/** Where a file is if the page that it counts from is somewhere else by now. */
const movedWith = async ({page, url, written}: DataFile): Promise<URL | undefined> => {
  const answer = page && (await ask(new URL(page.pathname, page)));
  const moved = answer && 'url' in answer ? urlOf(written, answer.url.href) : undefined;
  return moved?.href === url?.href ? undefined : moved;
};

const redirected = async (file: DataFile, to: URL): Promise<Finding> => ({
  ...at(file),
  message: `${file.url!.href} is redirected, and will be refused: found a redirect to ${to.href}, expected the file itself. What an address names is not followed to another place.`,
  hint: redirectHint(file, await ask(file.url!, {most: MAX_BYTES})),
});

const elsewhere = (file: DataFile): Looked => {
  const hint = 'Open it in a private window.';
  return note(
    file,
    `${file.url!.href} was not looked into: it is on another host.`,
    file.opener ? hint : `${hint} It has to let the page’s host read it (CORS).`,
  );
};

/** What is said of an answer that is no file of this kind. */
const wrong = (file: DataFile, answer: Answer | NoAnswer): Finding | undefined => {
  if ('why' in answer) return unloaded(file, answer.why);
  const {status, text} = answer;
  if (status === 401 || status === 403) return withheld(file, status);
  if (status !== 200) return unloaded(file, `status ${status}`);
  if (isPage(text)) return unloaded(file, 'a web page');
  return undefined;
};

const isList = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
};

/** Looks into a file on a server, if that is one of those that the page is made of. */
export const lookOnServer = async (file: DataFile, origins: readonly string[]): Promise<Looked> => {
  const {url, opener, kind} = file;
  if (!url) return unread([addressFinding(file)]);
  if (!origins.includes(url.origin)) return elsewhere(file);
  const answer = await ask(url, {most: MAX_BYTES, isDirect: Boolean(opener)});
  const to = redirectIn(answer);
  if (to) {
    const moved = await movedWith(file);
    return moved
      ? lookOnServer({...file, url: moved}, origins)
      : unread([await redirected(file, to)]);
  }
  const finding = wrong(file, answer);
  if (finding || 'why' in answer) return unread(finding ? [finding] : []);
  if (kind !== 'places') return looked(file, answer.text);
  return isList(answer.text)
    ? {...unread(), isUnread: false}
    : unread([unloaded(file, 'no list in JSON')]);
};
