/** Fills in the timeline's date fields by keyboard, in date fields and where these fall back to text. */
import type {LitElement} from 'lit';
import {engine, sendKeys} from './commands.js';
import {datesPart, get} from './timeline.js';

export type FieldName = 'first' | 'last';

export const fieldOf = (element: Element, name: FieldName): HTMLInputElement =>
  get<HTMLInputElement>(element, `input#${name}`);

/** Builds of WebKitGTK without date fields show text fields instead. */
export const isTextField = (input: HTMLInputElement): boolean => input.type === 'text';

/** The language of the browser's own date field; WebKitGTK names it “C” where the system has none. */
const browserLanguage = (): string => (navigator.language === 'C' ? 'en-US' : navigator.language);

/** The parts of a date in the order in which this browser's date field asks for them. */
const partsOf = (iso: string): string[] => {
  const [year, month, day] = iso.split('-');
  const parts: Record<string, string> = {year, month, day};
  const order = new Intl.DateTimeFormat(browserLanguage(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts();
  return order.map(({type}) => parts[type]).filter(Boolean);
};

const typeParts = async (iso: string): Promise<void> => {
  const [one, two, three] = partsOf(iso);
  // WebKitGTK waits for the reader to move on to the next part; the others move on by themselves.
  const step = async () => engine === 'webkit' && sendKeys({press: 'ArrowRight'});
  await sendKeys({type: one});
  await step();
  await sendKeys({type: two});
  await step();
  await sendKeys({type: three});
};

/** Types a date into the field that has the focus. */
export async function typeHere(input: HTMLInputElement, iso: string): Promise<void> {
  if (!isTextField(input)) return typeParts(iso);
  input.select();
  await sendKeys({type: iso});
}

/** Opens the part with the date fields. */
export function openDates(element: Element): void {
  get<HTMLDetailsElement>(element, datesPart).open = true;
}

/** Types a date and stays in the field. */
export async function typeDate(element: Element, name: FieldName, iso: string): Promise<void> {
  openDates(element);
  const input = fieldOf(element, name);
  input.focus();
  await typeHere(input, iso);
}

/** Types a date and moves on. */
export async function fillDate(element: Element, name: FieldName, iso: string): Promise<void> {
  await typeDate(element, name, iso);
  fieldOf(element, name).blur();
  await (element as LitElement).updateComplete;
}

/** Types what is no date: 30 February where only figures can be typed, else a word. */
export const fillNonsense = (element: Element, name: FieldName): Promise<void> =>
  fillDate(element, name, isTextField(fieldOf(element, name)) ? 'soon' : '2026-02-30');
