/** Links to our static pages, and frames of them. Fetched where a page has something that may be one. */
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
  const others = named?.split(/\s+/).filter(Boolean) ?? [];
  return [
    ownFolder,
    ...others.map((base) => new URL(base.replace(/\/?$/, '/'), document.baseURI).href),
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

/** Sizes a frame to its content. Messages count only from the page that the frame was given. */
const sizeFrame = async (frame: HTMLIFrameElement, {address}: StaticPage): Promise<void> => {
  if (!frame.title.trim()) void report(frame, 'warn', 'frame-untitled', {found: address.pathname});
  try {
    const {initialize} = await import('./resizer.js');
    await initialize({checkOrigin: [address.origin]}, frame);
  } catch (reason) {
    void report(frame, 'warn', 'extra-missing', {found: 'what sizes frames', reason});
  }
};

/** Makes of a link or a frame what it stands for, if it is one of ours. */
export const take = (element: Element, widgets: readonly string[]): void => {
  const frame = element.localName === 'iframe';
  const page = staticPage(
    frame ? (element as HTMLIFrameElement).src : (element as HTMLAnchorElement).href,
  );
  if (!page) return;
  if (!widgets.includes(page.widget)) {
    void report(element, 'warn', 'widget-unknown', {found: page.widget, names: widgets});
  } else if (frame) void sizeFrame(element as HTMLIFrameElement, page);
  else upgradeLink(element as HTMLAnchorElement, page);
};
