/** Puts a comparison on the page and waits for what a reader would wait for. */
import {fixtureSync, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {OptionId} from '../../src/evidence/therapies.js';
import {AnagenTherapyComparison} from '../../src/widgets/therapy-comparison/define.js';
import {foldedLocales} from '../../src/widgets/therapy-comparison/therapy-comparison.folded.locales.js';
import {locales} from '../../src/widgets/therapy-comparison/therapy-comparison.locales.js';
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
} from './timeline.js';

export {AnagenTherapyComparison};

/** A comparison that is not yet on the page, with the clinic's own text in it. */
export function make(attributes: Attributes = {}, today = '2026-11-22'): AnagenTherapyComparison {
  const element = document.createElement('anagen-therapy-comparison');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallback);
  element.today = today;
  return element;
}

/** Puts a comparison on the page and waits for nothing. */
export function put(attributes?: Attributes, today?: string): AnagenTherapyComparison {
  const element = make(attributes, today);
  fixtureSync(html`<div>${element}</div>`);
  return element;
}

/** Puts a comparison on the page and waits until the cards and what is folded are there. */
export async function mount(
  attributes?: Attributes,
  today?: string,
): Promise<AnagenTherapyComparison> {
  const element = put(attributes, today);
  await complete(element);
  return element;
}

/** Waits until what is folded can be had in the language given. Leaves all closed that was closed. */
export async function complete(element: AnagenTherapyComparison, lang?: string): Promise<void> {
  await ready(element);
  await until(() => !lang || rootOf(element).lang === lang, `words in ${lang}`);
  const notes = get<HTMLDetailsElement>(element, '.about');
  const wasOpen = notes.open;
  notes.open = true;
  await until(() => notes.querySelector('.grades'), 'folded parts');
  notes.open = wasOpen;
}

const isDrawn = (details: HTMLDetailsElement): boolean =>
  details.children.length > 1 && Boolean(details.querySelector('p:not([role=status]), li'));

/** Opens all that can be opened, also what opening brings. */
export async function openAll(element: Element): Promise<void> {
  const done = () => {
    const found = all<HTMLDetailsElement>(element, 'details');
    for (const details of found) details.open = true;
    return found.length > 0 && found.every(isDrawn);
  };
  await until(done, 'all parts opened');
}

/** The name of each card, in order. */
export const namesOf = (element: Element): string[] =>
  all(element, '[part=card] [role=heading]').map(textOf);

/** The card of the option with this name. */
export function card(element: Element, name: string): HTMLElement {
  const found = all(element, '[part=card]').find((item) => nameOn(item) === name);
  if (!found) throw new Error(`no card of “${name}”`);
  return found;
}
const nameOn = (item: Element): string => textOf(item.querySelector('[role=heading]'));

/** The box with which an option is chosen. */
export const box = (element: Element, name: string): HTMLInputElement =>
  card(element, name).querySelector<HTMLInputElement>('input[type=checkbox]')!;

/** Opens the details of an option, and waits until they are there. */
export async function openDetails(element: Element, name: string): Promise<HTMLDetailsElement> {
  const details = card(element, name).querySelector('details')!;
  details.open = true;
  await until(() => isDrawn(details), `details of ${name}`);
  return details;
}

/** What a card says under one of its headings; it has to be open. */
export function fact(element: Element, name: string, row: string): HTMLElement {
  const found = card(element, name).querySelector<HTMLElement>(`.fact.${row}`);
  if (!found) throw new Error(`“${name}” has no ${row}`);
  return found;
}

/** Ticks or unticks options, as a click would. */
export async function choose(element: AnagenTherapyComparison, ...names: string[]): Promise<void> {
  for (const name of names) box(element, name).click();
  await element.updateComplete;
}

/** What is chosen, and the button beside it. */
export const chosenBar = (element: Element): HTMLElement => get(element, '[part=chosen]');
export const compareButton = (element: Element): HTMLButtonElement =>
  get<HTMLButtonElement>(element, '[part=chosen] button');

/** Chooses and compares, and waits for the table. */
export async function compare(
  element: AnagenTherapyComparison,
  ...names: string[]
): Promise<HTMLTableElement> {
  await choose(element, ...names);
  compareButton(element).click();
  return table(element);
}

/** The table of the options side by side, once it is there. */
export async function table(element: Element): Promise<HTMLTableElement> {
  await until(() => find(element, '.compared'), 'the comparison');
  return get<HTMLTableElement>(element, '.compared');
}

/** The cells of one row of the comparison. */
export function cells(compared: HTMLTableElement, row: string): HTMLElement[] {
  const found = [...compared.tBodies[0].rows].find(({cells: [head]}) => textOf(head) === row);
  if (!found) throw new Error(`no row “${row}”`);
  return [...found.cells].slice(1);
}

/** Picks from one of the lists that narrow the cards. An empty value is “All”. */
export async function narrow(
  element: AnagenTherapyComparison,
  by: 'when' | 'purpose' | 'certainty',
  value: string,
): Promise<void> {
  const select = get<HTMLSelectElement>(element, `select[name=${by}]`);
  if (![...select.options].some((option) => option.value === value)) {
    throw new Error(`${by} does not offer “${value}”`);
  }
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Opens the sheet for the appointment. */
export async function openSheet(element: Element): Promise<HTMLElement> {
  get<HTMLDetailsElement>(element, 'details.sheet').open = true;
  await until(() => find(element, '[part=sheet]'), 'the sheet');
  return get(element, '[part=sheet]');
}

/** Whether a node has a box on the screen. */
export const shown = (node: Element): boolean => node.getClientRects().length > 0;

const maps = {locales, foldedLocales};

/** Where the comparison's words come from, as they are while no test replaces them. */
export const ownWords = {locales: {...locales}, foldedLocales: {...foldedLocales}};

/** What an option is called in a language. */
export async function nameOf(lang: 'en' | 'es' | 'ar', id: OptionId): Promise<string> {
  return (await ownWords.locales[lang]()).content({} as never).options[id].name;
}

/** Changes where the comparison's words come from until the test ends. */
export function replaceWords<Name extends keyof typeof maps>(
  name: Name,
  change: Partial<(typeof maps)[Name]>,
): void {
  Object.assign(maps[name], change);
  afterwards(() => void Object.assign(maps[name], ownWords[name]));
}

/** A clinic file on a host of its own; the page of the test names it until the test ends. */
export class ClinicFile {
  readonly #host = crypto.randomUUID();
  readonly #mark = document.createElement('meta');

  /** Puts a file on a server and its address on the page. What is no text is written as JSON. */
  static async on(content: unknown, more: Partial<OwnFile> = {}): Promise<ClinicFile> {
    const file = new ClinicFile();
    await file.put(content, more);
    file.#mark.setAttribute('data-anagen-clinic', `/hosts/${file.#host}/clinic.json`);
    document.head.append(file.#mark);
    afterwards(() => file.off());
    return file;
  }

  /** Takes its address off the page. */
  off(): void {
    this.#mark.remove();
  }

  /** Puts another file in its place. */
  put(content: unknown, more: Partial<OwnFile> = {}): Promise<unknown> {
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    const file = {host: this.#host, path: 'clinic.json', body, ...more};
    return executeServerCommand('host-file', file);
  }

  /** How often it was asked for. */
  async asked(): Promise<number> {
    return (await executeServerCommand<string[], object>('host-requests', {host: this.#host}))
      .length;
  }
}

/** Puts a clinic file and a comparison on the page. */
export async function mountWith(
  clinic: object,
  attributes: Attributes = {lang: 'en'},
  today?: string,
): Promise<AnagenTherapyComparison> {
  await ClinicFile.on({anagen: 1, ...clinic});
  return mount(attributes, today);
}
