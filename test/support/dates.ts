/** Fills in the timeline's date fields by keyboard, in date fields and in the text fields of WebKitGTK. */
import {sendKeys} from './commands.js';
import {get} from './timeline.js';

export type FieldName = 'first' | 'last';

export const fieldOf = (element: Element, name: FieldName): HTMLInputElement =>
  get<HTMLInputElement>(element, `input#${name}`);

/** WebKitGTK has no date fields and shows text fields instead. */
export const isTextField = (input: HTMLInputElement): boolean => input.type === 'text';

/** The keys for a date in the order that this browser's date field asks for: 03022026 for en-US. */
const keysFor = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  const parts: Record<string, string> = {year, month, day};
  const order = new Intl.DateTimeFormat(navigator.language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts();
  return order.map(({type}) => parts[type] ?? '').join('');
};

/** Opens the part with the date fields. */
export function openDates(element: Element): void {
  get<HTMLDetailsElement>(element, 'details[part=dates]').open = true;
}

/** Types a date and stays in the field. */
export async function typeDate(element: Element, name: FieldName, iso: string): Promise<void> {
  openDates(element);
  const input = fieldOf(element, name);
  input.focus();
  if (isTextField(input)) input.select();
  await sendKeys({type: isTextField(input) ? iso : keysFor(iso)});
}

/** Types a date and moves on. */
export async function fillDate(element: Element, name: FieldName, iso: string): Promise<void> {
  await typeDate(element, name, iso);
  fieldOf(element, name).blur();
}

/** Types what is no date: 30 February where only figures can be typed, else a word. */
export const fillNonsense = (element: Element, name: FieldName): Promise<void> =>
  fillDate(element, name, isTextField(fieldOf(element, name)) ? 'soon' : '2026-02-30');
