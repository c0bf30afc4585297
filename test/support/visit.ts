/** A reader who uses everything that a widget offers: opens it all, types, picks, ticks and presses. */
import {aTimeout} from '@open-wc/testing';
import type {HostPage} from './host-page.js';
import {openEverything, partsOf} from './hostile-pages.js';

/** What is typed: none of it may stand in an address, in a store or on the page afterwards. */
export const typed = {date: '2026-03-02', text: 'macmillan'};

/** Neither paper nor a file: both would open a window of the browser’s own. */
function keepInside({window, document}: HostPage): void {
  window.print = () => undefined;
  document.addEventListener('click', (event) => {
    if ((event.target as HTMLAnchorElement).download) event.preventDefault();
  });
}

/** Waits until the widget says the same for a while. */
async function settled(element: Element): Promise<void> {
  for (let calm = 0, before = ''; calm < 10;) {
    await aTimeout(60);
    const now = element.shadowRoot!.innerHTML;
    const isBusy = element.shadowRoot!.querySelector('.looking, .typing');
    calm = now === before && !isBusy ? calm + 1 : 0;
    before = now;
  }
}

function fill(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true}));
}

const isText = ({type}: HTMLInputElement): boolean => ['text', 'search'].includes(type);
const isDate = ({id, type}: HTMLInputElement): boolean =>
  type === 'date' || ['first', 'last'].includes(id);

/** Uses all fields of a widget, the last ones first, so that what was picked early holds in the end. */
function fillAll(element: Element): void {
  for (const field of partsOf<HTMLSelectElement>(element, 'select')) {
    for (const {value} of [...field.options].reverse()) fill(field, value);
  }
  for (const field of partsOf<HTMLInputElement>(element, 'input')) {
    if (isDate(field)) fill(field, typed.date);
    else if (isText(field)) fill(field, typed.text);
  }
}

const labelOf = (control: HTMLElement): string =>
  control.closest('label')?.textContent ?? control.textContent;

/** Presses each button and ticks each box once, also those that come meanwhile. Three boxes of a kind are enough. */
async function pressAll(element: Element): Promise<void> {
  const pressed = new Set<string>();
  const next = () =>
    partsOf<HTMLInputElement>(element, 'button, [type=checkbox], [type=radio]').find(
      (control) => !pressed.has(labelOf(control)) && control.offsetParent,
    );
  for (let control = next(); control && pressed.size < 40; control = next()) {
    pressed.add(labelOf(control));
    control.click();
    await aTimeout(20);
  }
}

/** The whole visit. */
export async function visit(page: HostPage, element: Element): Promise<void> {
  keepInside(page);
  await openEverything(element);
  await pressAll(element);
  await openEverything(element);
  fillAll(element);
  await settled(element);
}
