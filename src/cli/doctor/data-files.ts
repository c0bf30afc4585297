import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Clinic} from '../../clinic/clinic.js';
import {known} from '../../clinic/known.js';
import {readClinic} from '../../clinic/read-clinic.js';
import {written} from '../../clinic/show.js';
import {checkText, MAX_BYTES} from '../check.js';
import {readText, type Unusable} from '../json-file.js';
import {ask} from './fetch.js';
import type {Finding} from './finding.js';
import type {Tag} from './html.js';

/** A file of the clinic's that the page names. */
export interface DataFile {
  kind: 'clinic' | 'directory' | 'places';
  tag: Tag;
  attribute: string;
  written: string;
  url?: URL;
  /** The address that names it, of a link or a frame: the file counts from the page that it opens. */
  opener?: 'link' | 'frame';
}

/** What was found in it: lines to print as they are, and whether it was looked into. */
export interface Looked {
  findings: Finding[];
  lines: readonly string[];
  ok: boolean;
  isUnread: boolean;
  clinic?: Clinic;
}

const unread = (findings: Finding[] = []): Looked => ({
  findings,
  lines: [],
  ok: true,
  isUnread: true,
});

const clinicIn = (text: string): Clinic | undefined => {
  try {
    return readClinic(JSON.parse(text), known).clinic;
  } catch {
    return undefined;
  }
};

/** Checks what was read. All that is fine fits on one line. */
const looked = ({kind, written: address}: DataFile, text: string): Looked => {
  const clinic = kind === 'clinic' ? clinicIn(text) : undefined;
  const {lines, ok} = checkText(address, text);
  return {findings: [], lines: ok ? lines.slice(0, 1) : lines, ok, isUnread: false, clinic};
};

const at = ({tag, attribute, opener}: DataFile) => {
  if (!opener) return {place: tag.placeOf(attribute), about: attribute};
  const where = opener === 'link' ? 'href' : 'src';
  return {place: tag.placeOf(where), about: `${attribute} in ${where}`};
};

const addressFinding = (file: DataFile): Finding => ({
  ...at(file),
  message: `${file.attribute} names “${written(file.written)}”, but expects the address of a file.`,
  hint: 'Write an address such as /anagen/clinic.json.',
});

const unreadFinding = (file: DataFile, {found, expected, hint}: Unusable): Finding => ({
  ...at(file),
  message: `${written(file.written)} can’t be read: found ${found}, expected ${expected}.`,
  hint,
});

const note = (file: DataFile, message: string, hint: string): Looked =>
  unread([{...at(file), message, hint, isNote: true}]);

/** Looks into a file that a page on the disk names. */
export const lookOnDisk = (file: DataFile, path: string): Looked => {
  if (!file.url) return unread([addressFinding(file)]);
  const isBeside = !file.opener && !/^(\/|[a-z][a-z0-9+.-]*:)/i.test(file.written.trim());
  const place = resolve(dirname(path), file.written.trim().replace(/[?#].*/, ''));
  if (file.kind !== 'places' && isBeside && existsSync(place)) {
    const text = readText(place, MAX_BYTES);
    return typeof text === 'string' ? looked(file, text) : unread([unreadFinding(file, text)]);
  }
  const message = `${written(file.written)} was not looked into: on the disk, nobody knows where it is.`;
  return note(
    file,
    message,
    'Check it by itself: npx --no-install anagen check clinic.json. Or give the address of the page.',
  );
};

/** Looks into a file on a server, if that is one of those that the page is made of. */
export const lookOnServer = async (file: DataFile, origins: readonly string[]): Promise<Looked> => {
  const {url} = file;
  if (!url) return unread([addressFinding(file)]);
  if (!origins.includes(url.origin)) {
    const message = `${url.href} was not looked into: it is on another host.`;
    return note(
      file,
      message,
      file.opener
        ? 'Open it in a private window.'
        : 'Open it in a private window. It has to let the page’s host read it (CORS).',
    );
  }
  const answer = await ask(url, {most: MAX_BYTES});
  const refused = (found: string): Looked =>
    unread([
      {
        ...at(file),
        message: `${url.href} did not load: found ${found}, expected the file.`,
        hint: `Open the address in a private window. Copy the file to the server, or correct ${at(file).about}.`,
      },
    ]);
  if ('why' in answer) return refused(answer.why);
  if (answer.status !== 200) return refused(`status ${answer.status}`);
  if (/^\s*</.test(answer.text)) return refused('a web page');
  if (file.kind !== 'places') return looked(file, answer.text);
  try {
    if (Array.isArray(JSON.parse(answer.text))) return {...unread(), isUnread: false};
  } catch {
    // Said below.
  }
  return refused('no list in JSON');
};
