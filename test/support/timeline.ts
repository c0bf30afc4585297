/** Puts a timeline on the page and waits for what a reader would wait for. */
import {aTimeout, fixtureCleanup, fixtureSync, html} from '@open-wc/testing';
import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {kitLocales} from '../../src/kit/kit.locales.js';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import type {AnagenReport} from '../../src/kit/report.js';
import {AnagenRegrowthTimeline} from '../../src/widgets/regrowth-timeline/define.js';
import {foldedLocales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import {locales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';

export {AnagenRegrowthTimeline};

export type Attributes = Record<string, string>;

export const fallback = 'Call the clinic: 555 0100.';

/** A timeline that is not yet on the page, with the clinic's own text in it. */
export function make(attributes: Attributes = {}, today = '2026-05-01'): AnagenRegrowthTimeline {
  const element = document.createElement('anagen-regrowth-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallback);
  element.today = today;
  return element;
}

/** Puts a timeline on the page and waits for nothing. */
export function put(attributes?: Attributes, today?: string): AnagenRegrowthTimeline {
  const element = make(attributes, today);
  fixtureSync(html`<div>${element}</div>`);
  return element;
}

/** Puts a timeline on the page and waits until all of it is there. */
export async function mount(
  attributes?: Attributes,
  today?: string,
): Promise<AnagenRegrowthTimeline> {
  const element = put(attributes, today);
  await complete(element);
  return element;
}

/** Waits until something holds. No timer stays behind to keep what it looked at from being forgotten. */
export async function until(
  condition: () => unknown,
  message: string,
  limit = 15_000,
): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Timeout: ${message}`);
    await aTimeout(10);
  }
}

export async function ready(element: Element, limit?: number): Promise<void> {
  await until(() => element.getAttribute('data-anagen-state') === 'ready', 'ready', limit);
}

/** The part with the date fields, and that with calendar and print, once they have been opened. */
export const datesPart = 'details:has(#first)';
export const takePart = 'details:has(button[type=button])';

const isDrawn = (details: HTMLDetailsElement): boolean =>
  details.children.length > 1 && Boolean(details.querySelector('p:not([role=status]), li'));

/** Opens all that can be opened, and waits until it is there. */
async function openAll(element: Element, limit?: number): Promise<void> {
  const done = () => {
    const found = all<HTMLDetailsElement>(element, 'details');
    for (const details of found) details.open = true;
    return found.every(isDrawn) && find(element, '[part=sources] li');
  };
  await until(done, 'folded parts', limit);
}

/** What is folded is drawn once it was opened: opens all of it, and leaves it as it was. */
async function lookInside(element: Element, limit?: number): Promise<void> {
  const open = all<HTMLDetailsElement>(element, 'details[open]');
  await openAll(element, limit);
  for (const details of all<HTMLDetailsElement>(element, 'details')) {
    details.open = open.includes(details);
  }
}

/** Waits for all of the timeline, what is folded and the sources too, in the language given. */
export async function complete(element: Element, lang?: string, limit?: number): Promise<void> {
  await ready(element, limit);
  await until(() => !lang || rootOf(element).lang === lang, `words in ${lang}`, limit);
  await lookInside(element, limit);
}

/** The one visible box of the widget, which says its language. */
export const rootOf = (element: Element): HTMLElement => get(element, '[part=root]');

export const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export function get<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The text of a node as a reader meets it: white space drawn together. */
export const textOf = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text of the whole widget, opened or not. */
export const saysAll = (element: Element): string => textOf(rootOf(element));

/** A phase by its place in the list, from 1. */
export const phaseAt = (element: Element, number: number): HTMLDetailsElement =>
  all<HTMLDetailsElement>(element, '[part=phase]')[number - 1];

/** What a phase says before it is opened. */
export const summaryAt = (element: Element, number: number): string =>
  textOf(phaseAt(element, number).querySelector('summary'));

const clean: (() => void)[] = [];

/** Runs at the end of the test. */
export const afterwards = (task: () => void): void => void clean.push(task);

afterEach(() => {
  // The widgets leave first, so that nothing speaks once the ears are gone.
  fixtureCleanup();
  clean.splice(0).forEach((task) => task());
});

type Report = CustomEvent<AnagenReport>;

/** Collects what the webmaster is told; cancels it, so that the console stays quiet. */
export function listen({cancel = true} = {}): Report[] {
  const heard: Report[] = [];
  const hear = (event: Event) => {
    if (cancel) event.preventDefault();
    heard.push(event as Report);
  };
  document.addEventListener('anagen-error', hear);
  afterwards(() => document.removeEventListener('anagen-error', hear));
  return heard;
}

export const codesOf = (reports: Report[]): string[] => reports.map(({detail}) => detail.code);

/** Waits for a report with this code. */
export async function reported(reports: Report[], code: string): Promise<AnagenReport> {
  await until(() => codesOf(reports).includes(code), `report of ${code}`);
  return reports.find(({detail}) => detail.code === code)!.detail;
}

/** Collects what goes to the console, and keeps it out of it. */
export function listenToConsole(): string[] {
  const said: string[] = [];
  for (const level of ['error', 'warn', 'info'] as const) {
    replace(console, level, (...parts: unknown[]) => void said.push(String(parts[0])));
  }
  return said;
}

/** Collects what is thrown and not caught while a test runs. */
export function listenForThrown(): unknown[] {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) => thrown.push(event.reason);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  afterwards(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return thrown;
}

const maps = {locales, foldedLocales, kitLocales, kitLateLocales, kitSeldomLocales};

/** Where the words come from, as they are while no test replaces them. */
export const ownWords = {
  locales: {...locales},
  foldedLocales: {...foldedLocales},
  kitLocales: {...kitLocales},
  kitLateLocales: {...kitLateLocales},
  kitSeldomLocales: {...kitSeldomLocales},
};

/** Changes where the words come from until the test ends. */
export function replaceWords<Name extends keyof typeof maps>(
  name: Name,
  change: Partial<(typeof maps)[Name]>,
): void {
  Object.assign(maps[name], change);
  afterwards(() => void Object.assign(maps[name], ownWords[name]));
}

/** Catches files instead of handing them to the device, until the test ends. */
export function replaceDownload(): {name: string; blob: Blob}[] {
  const files: {name: string; blob: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const own = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = own(blob);
    blobs.set(url, blob);
    return url;
  });
  const click = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
    if (!link) return;
    event.preventDefault();
    files.push({name: link.download, blob: blobs.get(link.href)!});
  };
  document.addEventListener('click', click, {capture: true});
  afterwards(() => document.removeEventListener('click', click, {capture: true}));
  return files;
}

/** Puts something in the place of what the browser offers, until the test ends. */
export function replace<T extends object, K extends keyof T>(on: T, name: K, stand: T[K]): void {
  const own = on[name];
  on[name] = stand;
  afterwards(() => (on[name] = own));
}
