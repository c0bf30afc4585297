import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Clinic} from '../../clinic/clinic.js';
import {known} from '../../clinic/known.js';
import {readClinic} from '../../clinic/read-clinic.js';
import {written} from '../../clinic/show.js';
import {checkText, kindOf, MAX_BYTES} from '../check.js';
import {readText, type Unusable} from '../json-file.js';
import {inAddressOf, type Opener} from './embedded.js';
import type {Finding} from './finding.js';
import type {Tag} from './html.js';

/** A file of the clinic's that the page names. */
export interface DataFile {
  kind: 'clinic' | 'directory' | 'places';
  tag: Tag;
  attribute: string;
  written: string;
  url?: URL;
  /** What has the address that names it: the file counts from the page that it opens. */
  opener?: Opener;
  /** That page, unless the widget comes up in this one. */
  page?: URL;
}

/** What was found in it: lines to print as they are, and whether it was looked into. */
export interface Looked {
  findings: Finding[];
  lines: readonly string[];
  ok: boolean;
  isUnread: boolean;
  clinic?: Clinic;
}

/** Of a file that was not looked into, and why. */
export const unread = (findings: Finding[] = []): Looked => ({
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

const called = {clinic: 'a clinic file', directory: 'a directory', places: 'a file of places'};
const belongs = {
  clinic: 'A clinic file is named by data-anagen-clinic, in an address by clinic.',
  directory: 'A directory is named by src, on the finder.',
};

/** One file in the place of another, which the page can’t use. */
const mistaken = (file: DataFile, is: 'clinic' | 'directory'): Finding => ({
  ...at(file),
  message: `${written(file.written)} is ${called[is]}, but ${at(file).about} expects ${called[file.kind]}.`,
  hint: belongs[is],
});

/** Checks what was read. All that is fine fits on one line. */
export const looked = (file: DataFile, text: string): Looked => {
  const {kind, written: address} = file;
  const is = kindOf(text);
  if (is && is !== kind) return unread([mistaken(file, is)]);
  const clinic = kind === 'clinic' ? clinicIn(text) : undefined;
  const {lines, ok} = checkText(address, text);
  return {findings: [], lines: ok ? lines.slice(0, 1) : lines, ok, isUnread: false, clinic};
};

/** Where the page names a file. */
export const at = ({tag, attribute, opener}: DataFile) => {
  if (!opener) return {place: tag.placeOf(attribute), about: attribute};
  return inAddressOf(tag, opener, attribute);
};

/** What names no file. */
export const addressFinding = (file: DataFile): Finding => ({
  ...at(file),
  message: `${file.attribute} names “${written(file.written)}”, but expects the address of a file.`,
  hint: 'Write an address such as /anagen/clinic.json.',
});

const unreadFinding = (file: DataFile, {found, expected, hint}: Unusable): Finding => ({
  ...at(file),
  message: `${written(file.written)} can’t be read: found ${found}, expected ${expected}.`,
  hint,
});

/** Of a file that nobody can look into, what to do. */
export const note = (file: DataFile, message: string, hint: string): Looked =>
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
