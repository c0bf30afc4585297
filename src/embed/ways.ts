/** Links to our static pages, frames of them, and names of widgets that there are not. Fetched where a page has some. */
import {report} from '../kit/report.js';
import {upgradeLink} from './links.js';

/** One of our static pages: its widget and its language. */
export interface StaticPage {
  address: URL;
  widget: string;
  language: string;
}

// A version has a folder of its own in the folder; links may name the one or the other.
const ownFolder = new URL('.', import.meta.url).href.replace(/\d[\w.-]*\/$/, '');

/** The folders whose pages are ours: that of the loader, with all versions in it, and those that the site names. */
const folders = (): string[] => {
  const named = document.querySelector('[data-anagen-bases]')?.getAttribute('data-anagen-bases');
  const others = named?.split(/[\s,]+/).filter(Boolean) ?? [];
  // What is no address leads nowhere, and must not keep the others from counting.
  const bases = others.filter((base) => URL.canParse(base, document.baseURI));
  return [
    ownFolder,
    ...bases.map((base) => new URL(base.replace(/\/?$/, '/'), document.baseURI).href),
  ];
};

const pagePath = /^(?:\d[\w.-]*\/)?pages\/([\w-]+)\/([\w-]+)\.html$/;

/** Which of our pages an address opens; none where it is anybody else's. */
const staticPage = (href: string): StaticPage | undefined => {
  if (!URL.canParse(href)) return undefined;
  const address = new URL(href);
  const whole = address.origin + address.pathname;
  for (const folder of folders()) {
    const [, language, widget] = whole.startsWith(folder)
      ? (pagePath.exec(whole.slice(folder.length)) ?? [])
      : [];
    if (widget) return {address, language, widget};
  }
  return undefined;
};

/** The origins that our frames were given: no more than this is kept of a frame, so that one that is gone is let go. */
const origins = new WeakMap<HTMLIFrameElement, string>();

/** Says to the page in a frame that it may tell its height, if it can hear that already. */
const invite = ({contentWindow}: HTMLIFrameElement): void =>
  contentWindow?.postMessage({type: 'iframe-child-init'}, '*');

/**
 * Hears the pages in our frames: each says when it can be invited, and then how high it is. They count only as long as
 * they come from the frame's own window, and from the origin that it was given or from none: a page in a sandbox has
 * none, nor has any other that a frame might be led to then, which could make the frame higher and nothing else.
 */
const hear = ({source, origin, data}: MessageEvent<unknown>): void => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== 'anagen-frame' && type !== 'iframe-resized') return;
  for (const frame of document.querySelectorAll('iframe')) {
    const given = origins.get(frame);
    if (!given || frame.contentWindow !== source || ![given, 'null'].includes(origin)) continue;
    if (type === 'anagen-frame') invite(frame);
    else if (Number(height) > 0) frame.style.height = `${Number(height)}px`;
  }
};

/** Sizes a frame to its content, and to that of each page of ours that is opened in it later. */
const sizeFrame = (frame: HTMLIFrameElement, {address}: StaticPage): void => {
  if (!frame.title.trim()) void report(frame, 'warn', 'frame-untitled', {found: address.pathname});
  origins.set(frame, address.origin);
  // The same function twice is one listener.
  addEventListener('message', hear);
  invite(frame);
};

/**
 * Makes of a link or a frame what it stands for, if it is one of ours, and tells of a widget that there is not.
 *
 * @param asked the widget that the element names itself; links and frames name none
 * @param catalog what the loader knows, by the names of widgets
 */
export const take = (element: Element, asked: string, catalog: object): void => {
  const widgets = Object.keys(catalog);
  const isLink = element instanceof HTMLAnchorElement;
  if (asked || !(isLink || element instanceof HTMLIFrameElement)) {
    void report(element, 'error', 'widget-unknown', {found: asked, names: widgets});
    return;
  }
  const page = staticPage(isLink ? element.href : element.src);
  if (!page) return;
  if (!widgets.includes(page.widget)) {
    void report(element, 'warn', 'widget-unknown', {found: page.widget, names: widgets});
  } else if (isLink) upgradeLink(element, page, widgets);
  else sizeFrame(element, page);
};
