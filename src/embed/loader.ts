import type {Details, ReportCode} from '../kit/messages.js';
import type {ReportLevel} from '../kit/report.js';
import {version} from '../version.js';
import {catalog} from './catalog.js';
import {fillPlaceholder, placesIn, widgetName} from './placeholders.js';

// Fetched only where there is something to report, or a link or a frame that may be ours.
const seldom = () => import('./seldom.js');

const mark = Symbol.for('anagen.loader');
type Marked = typeof globalThis & {[mark]?: string};

const report = (
  element: Element | null,
  level: ReportLevel,
  code: ReportCode,
  details: Details,
): void => {
  seldom().then(
    (parts) => parts.report(element, level, code, details),
    () => console[level](`[anagen] ${code}`, details),
  );
};

const failed: Element[] = [];

/** Script and words at once: one hop after this one. */
const load = async (element: Element): Promise<void> => {
  const name = widgetName(element);
  const {script, words} = catalog[name];
  // A good guess is enough: the element itself asks for its words and reports if they are missing.
  words(element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2)).catch(() => undefined);
  try {
    await script();
    if (!customElements.get(element.localName)) throw Error('empty');
  } catch (reason) {
    failed.push(element);
    report(element, 'error', 'widget-missing', {found: name, reason});
  }
};

/** What was on the screen last, until it is there. */
let first = Promise.resolve();

/** What is on the screen comes before what is near it. */
const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target, boundingClientRect} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      const start = () => load(target);
      if (boundingClientRect.top < innerHeight) first = start();
      else void first.then(start);
    }
  },
  {rootMargin: '100%'},
);

const known = new WeakSet<Element>();

const take = (element: Element, name: string): void => {
  const widget = element.hasAttribute('data-anagen') ? fillPlaceholder(element, name) : element;
  known.add(widget);
  near.observe(widget);
};

const find = (node: ParentNode): void => {
  for (const element of placesIn(node)) {
    if (known.has(element)) continue;
    known.add(element);
    const name = widgetName(element);
    if (Object.hasOwn(catalog, name)) take(element, name);
    // Where this fails, a link still opens its page and a frame shows it.
    else {
      seldom().then(
        (parts) => parts.take(element, name, catalog),
        () => name && report(element, 'error', 'widget-unknown', {found: name}),
      );
    }
  }
};

/**
 * Finds widgets on the page, as they are or as placeholders, and loads each when it comes near the
 * screen. One loader runs on a page: a second copy leaves the first alone and, if it is of another
 * version, says so.
 */
export const startLoader = (): void => {
  const page = globalThis as Marked;
  const running = page[mark];
  if (running && running !== version) {
    report(null, 'warn', 'copy-clash', {found: version, expected: running});
  }
  if (running) return;
  page[mark] = version;
  new MutationObserver((records) => {
    for (const {attributeName, target, addedNodes} of records) {
      // Not by instanceof: some libraries put a class of their own in the place of Element.
      for (const node of attributeName ? [target] : addedNodes)
        if ((node as Element).localName) find(node as Element);
    }
    // What loads late gives a frame its address after it was added.
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['src']});
  addEventListener('online', () => {
    for (const element of failed.splice(0)) void load(element);
  });
  find(document);
};
