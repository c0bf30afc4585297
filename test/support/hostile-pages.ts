/** What is the same for every page that tries to break us: it holds one widget, as an element and as a placeholder. */
import {expect, waitUntil} from '@open-wc/testing';
import {HostPage, type Options} from './host-page.js';
import {hostilePages, type Theme} from './hostile-list.js';

export const widgets = ['regrowth-timeline', 'therapy-comparison', 'support-finder'] as const;

export type Widget = (typeof widgets)[number];

/** Opens one of these pages for one widget. */
export const openFor = (widget: Widget, name: string, options: Options = {}): Promise<HostPage> =>
  HostPage.open(name, {...options, query: `?widget=${widget}${options.query ?? ''}`});

/** The two places on a page where the widget stands. */
export const placesOf = (widget: Widget): string[] => [
  '#element',
  `#placeholder > anagen-${widget}`,
];

/** Waits until both widgets of a page are there, coming near them first. */
export async function bothReady(page: HostPage, widget: Widget): Promise<HTMLElement[]> {
  const found = [];
  for (const place of placesOf(widget)) {
    await waitUntil(() => page.document.querySelector(place), place, {timeout: 8000});
    page.find(place).scrollIntoView();
    found.push(await page.state('ready', place));
  }
  return found;
}

/** Whether a person sees an element: it has a box, and is not made invisible. */
export const isSeen = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true});
};

export const partsOf = <E extends HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const isDrawn = (details: HTMLDetailsElement): boolean =>
  Boolean(details.querySelector(':scope > :not(summary)')?.textContent.trim());

/** Opens all there is to open, also what opening brings, and waits until it is there. */
export async function openEverything(element: Element): Promise<void> {
  const done = () => {
    const found = partsOf<HTMLDetailsElement>(element, 'details');
    for (const details of found) details.open = true;
    return found.length > 2 && found.every(isDrawn) && partsOf(element, '[part=sources] a').length;
  };
  await waitUntil(done, 'everything is open', {timeout: 8000});
}

/** Everything that a widget says and draws, opened or not. */
export const contentOf = (element: Element): string =>
  element.shadowRoot!.innerHTML.replace(/<!--[^]*?-->|lit\$\d+\$/g, '').replace(/ open=""/g, '');

const plain = new Map<Widget, Promise<string>>();

/** What the widget says and draws on a page where nothing is in its way. */
async function openPlain(widget: Widget): Promise<string> {
  const page = await openFor(widget, 'plain');
  const element = await page.state('ready', '#element');
  await openEverything(element);
  return contentOf(element);
}

/** The widget's main message is seen, and the text that it was given is not. */
export function expectSeen(element: HTMLElement): void {
  const [lead] = partsOf(element, '[part=lead]');
  expect(lead.innerText.trim().length, 'the length of the main message').to.be.above(20);
  expect(isSeen(lead), 'the main message is seen').to.equal(true);
  expect(isSeen(element.querySelector('p')!), 'its own text is seen').to.equal(false);
}

/** Nothing can be read but the text that the widget was given. */
export function expectFallback(element: HTMLElement): void {
  expect(isSeen(element.querySelector('p')!), 'its own text is seen').to.equal(true);
  expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
}

/** Opened, the widget says and draws what it does elsewhere. */
export async function expectComplete(element: HTMLElement, widget: Widget): Promise<void> {
  if (!plain.has(widget)) plain.set(widget, openPlain(widget));
  await openEverything(element);
  expectSame(contentOf(element), (await plain.get(widget))!);
}

/** Two texts are the same. Says only where they part: all of them would fill the screen. */
export function expectSame(found: string, expected: string): void {
  let same = 0;
  while (same < expected.length && found[same] === expected[same]) same++;
  const from = Math.max(0, same - 100);
  expect(found.slice(from, same + 100)).to.equal(expected.slice(from, same + 100));
}

/** Nothing broke on the page, nothing was refused to it, and there is nothing to mend. */
export function expectCalm(page: HostPage): void {
  expect(page.seen.errors).to.deep.equal([]);
  expect(page.seen.violations).to.deep.equal([]);
  const serious = page.seen.reports.filter(({level}) => level !== 'info');
  expect(serious.map(({message}) => message)).to.deep.equal([]);
}

/** What the page itself does still works: its button says thank you. */
export function expectOwn(page: HostPage): void {
  page.find('#own').click();
  expect(page.find('#said').textContent).to.equal('Thank you');
}

/** The addresses that a page names itself. */
const namedBy = ({document}: HostPage): string[] => [
  ...[...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({src}) => src),
  ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({href}) => href),
];

/** The widgets asked for files of their own folder, once each, and for nothing else. */
export async function expectModest(page: HostPage): Promise<void> {
  const host = new URL(page.folder, location.href).href;
  const asked = (await page.quiet()).map((path) => host + path);
  const own = [page.window.location.href, ...namedBy(page)];
  const others = asked.filter((name) => !own.includes(name) && !name.startsWith(`${host}anagen/`));
  expect(others).to.deep.equal([]);
  expect(asked.length, asked.join('\n')).to.equal(new Set(asked).size);
  const entries = page.window.performance.getEntriesByType('resource').map(({name}) => name);
  expect(entries.filter((name) => !name.startsWith(host))).to.deep.equal([]);
}

/** All of this, at both places. */
async function expectWell(page: HostPage, widget: Widget): Promise<void> {
  const both = await bothReady(page, widget);
  for (const element of both) expectSeen(element);
  expectOwn(page);
  await expectComplete(both[0], widget);
  for (const element of both) expectSeen(element);
  await expectModest(page);
  expectCalm(page);
}

/** Tries each widget on each page that the list has under a theme. */
export function standOn(theme: Theme): void {
  for (const [name, what] of Object.entries(hostilePages[theme])) {
    describe(`${what} (${name})`, () => {
      for (const widget of widgets) {
        it(`leaves the ${widget} as it is elsewhere, and the page as it is`, async () => {
          await expectWell(await openFor(widget, name), widget);
        });
      }
    });
  }
}
