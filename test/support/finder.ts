/** Puts a finder on the page and waits for what a reader would wait for. */
import {fixtureSync, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Service} from '../../src/directory/hsds.js';
import {AnagenSupportFinder} from '../../src/widgets/support-finder/define.js';
import {foldedLocales} from '../../src/widgets/support-finder/support-finder.folded.locales.js';
import {locales} from '../../src/widgets/support-finder/support-finder.locales.js';
import {ClinicFile} from './comparison.js';
import type {OwnFile} from './host-page.js';
import {
  afterwards,
  all,
  fallback,
  find,
  get,
  ready,
  rootOf,
  textOf,
  until,
  type Attributes,
} from './timeline.js';

// What is the same for every widget stands with the timeline's helpers.
export {shown} from './comparison.js';
export {
  afterwards,
  all,
  codesOf,
  fallback,
  find,
  get,
  listen,
  listenForThrown,
  ready,
  replace,
  reported,
  rootOf,
  saysAll,
  textOf,
  until,
  type Attributes,
} from './timeline.js';

export {AnagenSupportFinder};

export type Finder = AnagenSupportFinder;

/** The day that is today in the tests. What was checked before November of the year before may be old. */
const today = '2026-11-22';

/** How many organizations the built-in list has. */
export const BUILT_IN = 30;

/** A finder that is not yet on the page, with the clinic's own text in it. */
export function make(attributes: Attributes = {}, day = today): Finder {
  const element = document.createElement('anagen-support-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallback);
  element.today = day;
  return element;
}

/** Puts a finder on the page and waits for nothing. */
export function put(attributes?: Attributes, day?: string): Finder {
  const element = make(attributes, day);
  fixtureSync(html`<div>${element}</div>`);
  return element;
}

/** Puts a finder on the page and waits until the list and what is folded are there. */
export async function mount(attributes?: Attributes, day?: string): Promise<Finder> {
  const element = put(attributes, day);
  await complete(element);
  return element;
}

/** Waits until what is folded can be had in the language given. Leaves all closed that was closed. */
export async function complete(element: Finder, lang?: string): Promise<void> {
  await ready(element);
  await until(() => !lang || rootOf(element).lang === lang, `words in ${lang}`);
  const notes = get<HTMLDetailsElement>(element, '.about');
  const wasOpen = notes.open;
  notes.open = true;
  await until(() => notes.querySelector('li'), 'folded parts');
  notes.open = wasOpen;
}

const isDrawn = (details: HTMLDetailsElement): boolean =>
  details.children.length > 1 &&
  Boolean(details.querySelector('p:not([role=status]), li, label')) &&
  // The sources come by themselves.
  (!details.matches('.about') || Boolean(details.querySelector('[part=sources]')));

/** Opens all that can be opened, also what opening brings. */
export async function openAll(element: Element): Promise<void> {
  const done = () => {
    const found = all<HTMLDetailsElement>(element, 'details');
    for (const details of found) details.open = true;
    return found.length > 0 && found.every(isDrawn);
  };
  await until(done, 'all parts opened');
}

/** Opens a part that is folded away, and waits until it is there. */
export async function openPart(
  element: Element,
  name: 'filters' | 'near' | 'list' | 'about',
): Promise<HTMLDetailsElement> {
  const details = get<HTMLDetailsElement>(element, `details.${name}`);
  details.open = true;
  await until(() => isDrawn(details), `what is in ${name}`);
  return details;
}

/** Whether the message that more did not come stands above the results. */
export const failsAbove = (element: Element): boolean =>
  Boolean(
    get(element, '[part=failed]').compareDocumentPosition(get(element, '[part=results]')) &
    Node.DOCUMENT_POSITION_FOLLOWING,
  );

/** The name of each result, in order. */
export const namesOf = (element: Element): string[] =>
  all(element, '[part=result] > [role=heading]').map(textOf);

/** The result of this name. */
export function result(element: Element, name: string): HTMLElement {
  const found = all(element, '[part=result]').find(
    (item) => textOf(item.querySelector('[role=heading]')) === name,
  );
  if (!found) throw new Error(`no result “${name}”`);
  return found;
}

/** The links of a result, each as what it says and where it leads. */
export const linksOf = (element: Element, name: string): [string, string][] =>
  [...result(element, name).querySelectorAll('a')].map((link) => [
    textOf(link),
    link.getAttribute('href')!,
  ]);

/** What a result says after one of its labels: “Cost”. */
export function said(element: Element, name: string, label: string): string | undefined {
  const rows = [...result(element, name).querySelectorAll('p')].map(textOf);
  return rows.find((row) => row.startsWith(`${label}:`))?.slice(label.length + 2);
}

/** How many were found, as the widget says it. */
export const countOf = (element: Element): number =>
  Number(textOf(get(element, '[part=count]')).replace(/\D/g, ''));

type Filter = 'country' | 'region' | 'way' | 'language' | 'crisis-country';

/** One of the lists. Those that are folded away are opened first, as a reader does. */
const listOf = async (element: Element, name: Filter): Promise<HTMLSelectElement> => {
  if (['region', 'way', 'language'].includes(name)) await openPart(element, 'filters');
  return get<HTMLSelectElement>(element, `select[name=${name}]`);
};

/** What one of the lists has to choose from, as the reader sees it. */
export const choicesIn = async (element: Element, name: Filter): Promise<string[]> =>
  [...(await listOf(element, name)).options].map(textOf);

/** Picks from one of the lists. An empty value is “Any”. */
export async function pick(element: Finder, name: Filter, value: string): Promise<void> {
  const select = await listOf(element, name);
  if (![...select.options].some((option) => option.value === value)) {
    throw new Error(`${name} does not offer “${value}”`);
  }
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Picks a kind of help. An empty one is “All help”. */
export async function pickKind(element: Finder, kind: string): Promise<void> {
  get<HTMLInputElement>(element, `[part=kinds] input[value="${kind}"]`).click();
  await element.updateComplete;
}

/** Ticks or unticks that it must cost nothing. */
export async function pickFree(element: Finder): Promise<void> {
  await openPart(element, 'filters');
  get<HTMLInputElement>(element, 'input[name=free]').click();
  await element.updateComplete;
}

export const field = (element: Element): HTMLInputElement =>
  get<HTMLInputElement>(element, '#search');

/** Puts a text into the search field as typing would, and waits for nothing. */
export function type(element: Element, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', {bubbles: true}));
}

/** Searches, and waits until all is searched. */
export async function search(element: Finder, text: string): Promise<string[]> {
  type(element, text);
  await element.updateComplete;
  await until(() => !find(element, '.looking'), 'the search');
  return namesOf(element);
}

/** The button of this text. */
export function button(element: Element, text: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((node) => textOf(node) === text);
  if (!found) throw new Error(`no button “${text}”`);
  return found;
}

/** Keeps what has this name, or takes it off again. */
export async function keep(element: Finder, ...names: string[]): Promise<void> {
  for (const name of names) result(element, name).querySelector<HTMLElement>('.keep')!.click();
  await element.updateComplete;
}

/** The reader's own list, opened: the names that are on it. */
export async function keptOn(element: Element): Promise<string[]> {
  const list = await openPart(element, 'list');
  return [...list.querySelectorAll('[role=heading].h3, .line > [role=heading]')].map(textOf);
}

/** What the help for people who feel unsafe says when it is opened. */
export async function openUrgent(element: Finder): Promise<HTMLElement> {
  const urgent = get<HTMLDetailsElement>(element, '[part=urgent]');
  urgent.open = true;
  await until(() => urgent.querySelector('select, p[role=status]:not(:empty)'), 'the lines');
  return urgent;
}

const maps = {locales, foldedLocales};

/** Where the finder's words come from, as they are while no test replaces them. */
export const ownWords = {locales: {...locales}, foldedLocales: {...foldedLocales}};

/** Changes where the finder's words come from until the test ends. */
export function replaceWords<Name extends keyof typeof maps>(
  name: Name,
  change: Partial<(typeof maps)[Name]>,
): void {
  Object.assign(maps[name], change);
  afterwards(() => void Object.assign(maps[name], ownWords[name]));
}

/** A record that is right, and was checked this month. */
export const record = (name: string, more: Partial<Service> = {}): Service => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  assured_date: '2026-11-01',
  ...more,
});

/** The kinds of help of a record, by their codes. */
export const kinds = (...codes: string[]): Pick<Service, 'attributes'> => ({
  attributes: codes.map((code) => ({taxonomy_term: {code, taxonomy: 'anagen-help'}})),
});

/** Puts a file on a host of its own and gives its address. What is no text is written as JSON. */
export async function hostFile(content: unknown, more: Partial<OwnFile> = {}): Promise<string> {
  const host = crypto.randomUUID();
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  await executeServerCommand('host-file', {host, path: 'support.json', body, ...more});
  return `/hosts/${host}/support.json`;
}

/** How often the file at such an address was asked for. */
export async function timesAsked(src: string): Promise<number> {
  const [, host] = /^\/hosts\/([^/]+)\//.exec(src)!;
  return (await executeServerCommand<string[], object>('host-requests', {host})).length;
}

/** Puts a directory of these records on a server and a finder that reads it on the page. */
export async function mountOn(
  records: readonly unknown[],
  attributes: Attributes = {lang: 'en'},
  day?: string,
): Promise<Finder> {
  return mount({src: await hostFile(records), ...attributes}, day);
}

/** Puts a clinic file and a finder on the page. */
export async function mountWith(
  clinic: object,
  attributes: Attributes = {lang: 'en'},
): Promise<Finder> {
  await ClinicFile.on({anagen: 1, ...clinic});
  return mount(attributes);
}
