import {written} from '../../clinic/show.js';
import {readText} from '../json-file.js';
import {ask, MAX_PAGE_BYTES} from './fetch.js';
import {policiesSent} from './needs.js';
import type {Policy} from './policy.js';

/** A page to look at. */
export interface Target {
  /** As it was asked for. */
  name: string;
  text: string;
  /** Its address; for a file on the disk, one that stands in for it. */
  url: URL;
  isServed: boolean;
  policies: readonly Policy[];
}

/** The host of a page on the disk. */
const STAND_IN = 'this-page.invalid';

/** An address for a message: that of a page on the disk has no host to show. */
export const shownUrl = ({host, pathname, href}: URL): string =>
  host === STAND_IN ? pathname : href;

/** Why there is nothing to look at. */
export interface NoTarget {
  found: string;
  expected: string;
  hint: string;
}

const noPage = (found: string, hint: string): NoTarget => ({found, expected: 'a web page', hint});

/** What a text is that is no page. */
const whyNoPage = (text: string): NoTarget | undefined => {
  if (!text.trim())
    return noPage('nothing: it is empty', 'Save the page again, or check the address.');
  if (text.includes('\0')) return noPage('something that is no text', 'Name the page itself.');
  if (!text.includes('<'))
    return noPage('text without any tag', 'Name the page itself, as a browser gets it.');
  return undefined;
};

const fromServer = async (name: string): Promise<Target | NoTarget> => {
  if (!URL.canParse(name))
    return noPage('no address', 'Write it as https://your-clinic.example/page.html.');
  const answer = await ask(new URL(name));
  if ('why' in answer)
    return noPage(
      `no answer (${answer.why})`,
      'Check the address. It is asked for from this machine.',
    );
  const {status, headers, text, url} = answer;
  if (status !== 200) {
    const hint =
      'Check the address. What stands behind a sign-in can be saved from the browser and checked as a file.';
    return noPage(`status ${status}`, hint);
  }
  const type = headers.get('content-type') ?? 'text/html';
  if (!/html|xml/i.test(type))
    return noPage(`“${written(type)}”`, 'Name the page that has the widget, not a file of it.');
  return whyNoPage(text) ?? {name, text, url, isServed: true, policies: policiesSent(headers)};
};

/** Files that are made of the same letters as pages, and are none. */
const otherFile = /\.([cm]?[jt]s|css|json|map)$/i;

const fromDisk = (name: string): Target | NoTarget => {
  const text = readText(name, MAX_PAGE_BYTES);
  if (typeof text !== 'string') return text;
  const [ending] = otherFile.exec(name) ?? [];
  if (ending)
    return noPage(`a file “${ending}”`, 'Name the page that has the widget, not a file of it.');
  const url = new URL(`https://${STAND_IN}/page.html`);
  return whyNoPage(text) ?? {name, text, url, isServed: false, policies: []};
};

/** Reads a page, from a server or from the disk. Never rejects. */
export const readTarget = async (name: string): Promise<Target | NoTarget> => {
  if (/^https?:/i.test(name)) return fromServer(name);
  if (/^[a-z][a-z0-9+.-]+:/i.test(name))
    return noPage(
      `an address with ${written(name.split(':')[0])}:`,
      'Write http:// or https://, or the name of a file.',
    );
  return fromDisk(name);
};
