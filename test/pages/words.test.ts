import {expect, waitUntil} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {drawnOn, lettersOf, locales, openPage, textOf, widgets} from './page.js';

type Drawable = HTMLElement & {drawEverything(): void};

// Countries stand in the order of their names, and the browser may have another list of names than the build.
const sorted = 'select, .everywhere';

/** The widget with all that it has to say, its sources too. */
const everythingOf = async (page: HostPage, tag: string): Promise<ShadowRoot> => {
  const element = (await page.state('ready', tag)) as Drawable;
  const root = element.shadowRoot!;
  const hasSources = () => {
    element.drawEverything();
    return root.querySelectorAll('.sources li').length > 0;
  };
  await waitUntil(hasSources, 'the sources are there', {timeout: 8000});
  await page.quiet();
  element.drawEverything();
  return root;
};

/** How the browser calls Hong Kong: of the countries that are named, the one on which lists of names differ. */
const hongKongOn = (root: ParentNode): string => {
  const option = root.querySelector('select[name=country] option[value=HK]');
  return lettersOf(option?.textContent ?? '').replace(/\p{Nd}/gu, '');
};

const heightOf = (page: HostPage): number =>
  page.find('[data-drawn]').getBoundingClientRect().height;

/** How many help lines there are to see once their fold is open. */
const linesSeen = (page: HostPage): number => {
  const root = drawnOn(page);
  root.querySelector<HTMLDetailsElement>('.urgent')!.open = true;
  const lines = root.querySelectorAll('.everywhere .line');
  return [...lines].filter((line) => line.getClientRects().length > 0).length;
};

describe('what a static page holds beforehand', () => {
  for (const widget of widgets) {
    for (const locale of locales) {
      it(`is all that the widget says: ${widget} in ${locale}`, async () => {
        const page = await openPage(widget, locale);
        const drawn = drawnOn(page);
        const before = textOf(drawn, sorted);
        const root = await everythingOf(page, `anagen-${widget}`);
        expect(before.length).to.be.above(3000);
        const named = before.replaceAll(hongKongOn(drawn) || ' ', hongKongOn(root));
        expect(named).to.equal(textOf(root, sorted));
      });
    }
  }

  it('is shown where scripts are off, every help line too', async () => {
    const page = await openPage('support-finder', 'en', {sandbox: 'allow-same-origin'});
    const root = drawnOn(page);
    expect(page.find('[data-drawn]').getBoundingClientRect().height).to.be.above(1000);
    const lines = root.querySelectorAll('.everywhere .line');
    expect(lines.length).to.be.above(15);
    expect([...lines].every((line) => line.getClientRects().length > 0)).to.equal(true);
    expect(root.querySelectorAll('[part=result]').length).to.equal(30);
  });

  it('is shown where the loader does not come', async () => {
    const page = await openPage('regrowth-timeline', 'en', {missing: ['anagen.js']});
    await page.quiet();
    const root = drawnOn(page);
    const lead = root.querySelector('.lead')!;
    expect(lead.getBoundingClientRect().height).to.be.above(0);
    expect(page.window.getComputedStyle(lead).fontSize).to.equal('28px');
  });

  it('offers nothing that would do nothing without the loader', async () => {
    const page = await openPage('support-finder', 'en', {missing: ['anagen.js']});
    const search = drawnOn(page).querySelector('#search')!;
    await waitUntil(() => search.getClientRects().length === 0, 'the search field is gone');
    expect(linesSeen(page)).to.be.above(15);
  });

  it('offers nothing without its own script, and gives the room back after six seconds', async () => {
    const page = await openPage('support-finder', 'en', {missing: ['page.js', 'core-']});
    const search = drawnOn(page).querySelector<HTMLElement>('#search')!;
    expect(search.checkVisibility({visibilityProperty: true})).to.equal(false);
    // The widget may still come: what is below must not jump meanwhile.
    expect(search.getClientRects().length).to.equal(1);
    const height = heightOf(page);
    const waiting = page.document.getAnimations().concat(drawnOn(page).getAnimations());
    const times = waiting.map((animation) => animation.effect?.getComputedTiming().endTime);
    expect(new Set(times)).to.deep.equal(new Set([6000]));
    waiting.forEach((animation) => animation.finish());
    await waitUntil(() => heightOf(page) < height - 300, 'the room is given back');
    expect(search.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(linesSeen(page)).to.be.above(15);
  });

  it('comes back where the widget fails, without controls that would do nothing', async () => {
    const page = await openPage('therapy-comparison', 'en', {missing: ['therapy-comparison-']});
    // The styles of the page go with the same name; what counts here is what the page’s script says.
    await page.state('error', 'anagen-therapy-comparison');
    await waitUntil(() => page.find('[data-drawn]').dataset.drawn === 'failed', 'it is marked');
    expect(drawnOn(page).querySelector('.lead')!.getClientRects().length).to.equal(1);
  });
});
