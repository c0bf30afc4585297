import type {Details, ReportCode} from '../kit/messages.js';
import type {ReportLevel} from '../kit/report.js';
import {version} from '../version.js';
import {catalog} from './catalog.js';
import {fillPlaceholder, placesIn, widgetName} from './placeholders.js';

// Fetched only where there is something to report, or a link or a frame that may be ours.
const seldom = () => import('./seldom.js');

const mark = Symbol.for('anagen.loader');
type Marked = typeof globalThis & {[mark]?: string};

/**
 * Finds widgets on the page, as they are or as placeholders, and loads each when it comes near the
 * screen. One loader runs on a page: a second copy leaves the first alone and, if it is of another
 * version, says so.
 */
export class Loader {
  readonly #known = new WeakSet<Element>();
  readonly #failed: Element[] = [];
  /** What was on the screen last, until it is there. */
  #first = Promise.resolve();
  readonly #near = new IntersectionObserver((entries) => this.#seen(entries), {
    rootMargin: '100%',
  });

  start(): void {
    const page = globalThis as Marked;
    const running = page[mark];
    if (running && running !== version) {
      this.#report(null, 'warn', 'copy-clash', {found: version, expected: running});
    }
    if (running) return;
    page[mark] = version;
    new MutationObserver((records) => {
      for (const {addedNodes} of records) {
        // Not by instanceof: some libraries put a class of their own in the place of Element.
        for (const node of addedNodes) if ((node as Element).localName) this.#find(node as Element);
      }
    }).observe(document, {childList: true, subtree: true});
    addEventListener('online', () => {
      for (const element of this.#failed.splice(0)) void this.#load(element);
    });
    this.#find(document);
  }

  #find(node: ParentNode): void {
    for (const element of placesIn(node)) {
      if (this.#known.has(element)) continue;
      this.#known.add(element);
      const name = widgetName(element);
      if (Object.hasOwn(catalog, name)) this.#take(element, name);
      // Where this fails, a link still opens its page and a frame shows it.
      else {
        seldom().then(
          ({take}) => take(element, name, catalog),
          () => name && this.#report(element, 'error', 'widget-unknown', {found: name}),
        );
      }
    }
  }

  #take(element: Element, name: string): void {
    const widget = element.hasAttribute('data-anagen') ? fillPlaceholder(element, name) : element;
    this.#known.add(widget);
    this.#near.observe(widget);
  }

  /** What is on the screen comes before what is near it. */
  #seen(entries: IntersectionObserverEntry[]): void {
    for (const {isIntersecting, target, boundingClientRect} of entries) {
      if (!isIntersecting) continue;
      this.#near.unobserve(target);
      const load = () => this.#load(target);
      if (boundingClientRect.top < innerHeight) this.#first = load();
      else void this.#first.then(load);
    }
  }

  /** Script and words at once: one hop after this one. */
  async #load(element: Element): Promise<void> {
    const name = widgetName(element);
    const {script, words} = catalog[name];
    // A good guess is enough: the element itself asks for its words and reports if they are missing.
    words(element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2)).catch(() => undefined);
    try {
      await script();
      if (!customElements.get(element.localName)) throw Error('empty');
    } catch (reason) {
      this.#failed.push(element);
      this.#report(element, 'error', 'widget-missing', {found: name, reason});
    }
  }

  #report(element: Element | null, level: ReportLevel, code: ReportCode, details: Details): void {
    seldom().then(
      ({report}) => report(element, level, code, details),
      () => console[level](`[anagen] ${code}`, details),
    );
  }
}
