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

/** Sizes a frame to its content. Messages count only from the page that the frame was given. */
const sizeFrame = async (frame: HTMLIFrameElement, {address}: StaticPage): Promise<void> => {
  if (!frame.title.trim()) void report(frame, 'warn', 'frame-untitled', {found: address.pathname});
  try {
    const {initialize} = await import('./resizer.js');
    const watch = () => initialize({checkOrigin: [address.origin]}, frame);
    let watched = watch();
    // A page in another language is another document, and only the first one is watched. One after the other: the library
    // forgets all that it knows of a frame when it lets go of it.
    frame.addEventListener('load', () => {
      watched = watched.then((former) => {
        former.forEach(({unsubscribe}) => unsubscribe());
        return watch();
      });
    });
    await watched;
  } catch (reason) {
    void report(frame, 'warn', 'extra-missing', {found: 'what sizes frames', reason});
  }
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
  else void sizeFrame(element, page);
};
