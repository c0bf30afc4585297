/** A page that prints itself by a script: Chromium then runs no callback of Trusted Types, and Lit’s policy is one. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import type {HostPage} from '../support/host-page.js';
import {
  bothReady,
  expectComplete,
  expectSeen,
  openFor,
  partsOf,
  widgets,
  type Widget,
} from '../support/hostile-pages.js';

interface OnPaper {
  state: string | undefined;
  closed: number;
  opened: number;
  undrawn: number;
}

/** What each widget shows when the sheet is made. */
function printedBy({window}: HostPage, both: HTMLElement[], print: () => void): Promise<OnPaper[]> {
  const sheet = new Promise<OnPaper[]>((resolve) => {
    window.addEventListener(
      'beforeprint',
      () =>
        resolve(
          both.map((element) => ({
            state: element.dataset.anagenState,
            closed: partsOf(element, 'details:not([open])').length,
            opened: partsOf(element, 'details[open]').length,
            undrawn: partsOf(element, 'details').filter(
              ({childElementCount}) => childElementCount < 2,
            ).length,
          })),
        ),
      {once: true},
    );
  });
  print();
  return sheet;
}

/** Waits until what is folded has come, without anything having been opened. */
async function withFolded(page: HostPage, widget: Widget): Promise<HTMLElement[]> {
  const both = await bothReady(page, widget);
  await page.quiet();
  return both;
}

const printButton = (element: HTMLElement) =>
  partsOf<HTMLButtonElement>(element, 'button').find(
    ({textContent}) => textContent.trim() === 'Print this page',
  );

// Elsewhere print() shows a window that nobody closes.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('a page that prints itself by a script', () => {
  for (const name of ['plain', 'policy-types-named', 'policy-types-default']) {
    for (const widget of widgets) {
      it(`keeps the ${widget} on paper and afterwards (${name})`, async () => {
        const page = await openFor(widget, name);
        const both = await withFolded(page, widget);
        for (const {state, opened, closed} of await printedBy(page, both, () =>
          page.window.print(),
        )) {
          expect(state).to.equal('ready');
          expect(opened).to.be.above(1);
          expect(closed).to.equal(0);
        }
        await aTimeout(100);
        for (const element of both) expectSeen(element);
        // The finder has more on paper: the help lines of all countries.
        if (widget !== 'support-finder') await expectComplete(both[0], widget);
      });
    }
  }

  it('has all that is folded where the widget’s own button was pressed, whatever the policy', async () => {
    const page = await openFor('regrowth-timeline', 'policy-types-named');
    const [element] = await withFolded(page, 'regrowth-timeline');
    const takeAway = partsOf<HTMLDetailsElement>(element, 'details').find(({textContent}) =>
      textContent.trim().startsWith('Take it with you'),
    )!;
    takeAway.open = true;
    await waitUntil(() => printButton(element), 'the button');
    const [{state, undrawn}] = await printedBy(page, [element], () =>
      printButton(element)!.click(),
    );
    expect(state).to.equal('ready');
    expect(undrawn).to.equal(0);
  });
});
