import {expect, waitUntil} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import type {HostPage} from '../support/host-page.js';
import {drawnOn, openPage, widgets} from './page.js';

/** The sum of all that moved on a page, as the browser counts it. */
const shiftOn = (page: HostPage): Promise<number> =>
  new Promise((resolve) => {
    const {PerformanceObserver: Observer} = page.window;
    const observer = new Observer((list) => {
      const entries = list.getEntries() as (PerformanceEntry & {value: number})[];
      resolve(entries.reduce((sum, {value}) => sum + value, 0));
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(0), 1000);
  });

const detailsOf = ({shadowRoot}: Element, key: string): HTMLDetailsElement =>
  shadowRoot!.querySelector(`details.${key}`)!;

describe('a static page whose widget takes over', () => {
  for (const widget of widgets) {
    it(`keeps its height: ${widget}`, async () => {
      const page = await openPage(widget, 'en', {late: {'anagen.js': 400}});
      const before = page.find('main').getBoundingClientRect().height;
      expect(before).to.be.above(600);
      await page.state('ready', `anagen-${widget}`);
      expect(page.find('main').getBoundingClientRect().height).to.be.closeTo(before, 1);
      await page.quiet();
      expect(page.find('main').getBoundingClientRect().height).to.be.closeTo(before, 1);
    });

    // Only Chromium counts shifts.
    if (engine === 'chromium') {
      it(`does not move: ${widget}`, async () => {
        const page = await openPage(widget, 'en', {width: 360, height: 740});
        await page.state('ready', `anagen-${widget}`);
        await page.quiet();
        expect(await shiftOn(page)).to.equal(0);
      });
    }
  }

  it('is shown as it was until the widget is drawn', async () => {
    const page = await openPage('regrowth-timeline', 'es', {late: {'regrowth-timeline.es': 600}});
    const element = await page.state('loading');
    const lead = drawnOn(page).querySelector('.lead')!;
    expect(lead.getClientRects().length).to.equal(1);
    await page.state('ready');
    expect(lead.getClientRects().length).to.equal(0);
    expect(element.shadowRoot!.querySelector('.lead')!.getClientRects().length).to.equal(1);
  });

  it('keeps open what the reader opened, at its height, and the focus', async () => {
    const page = await openPage('regrowth-timeline', 'en', {
      missing: ['regrowth-timeline.en'],
      late: {'regrowth-timeline.folded': 800},
    });
    await page.state('error');
    const drawn = page.find('[data-drawn]');
    const opened = detailsOf(drawn, 'regrowth');
    opened.open = true;
    opened.querySelector('summary')!.focus();
    await waitUntil(() => opened.offsetHeight > 100, 'it is open');
    const height = opened.offsetHeight;

    await page.mend();
    const element = await page.state('ready');
    const after = detailsOf(element, 'regrowth');
    expect(after.open).to.equal(true);
    expect(after.offsetHeight).to.be.closeTo(height, 1);
    expect(element.shadowRoot!.activeElement).to.equal(after.querySelector('summary'));
    const hasWords = () => after.querySelector('.more > :not([role=status])');
    await waitUntil(hasWords, 'its words are there', {timeout: 8000});
    expect(after.offsetHeight).to.be.closeTo(height, 1);
    expect(after.style.minBlockSize).to.equal('');
  });

  it('takes no entry that would be lost before that', async () => {
    const page = await openPage('support-finder', 'en', {missing: ['anagen.js']});
    const field = drawnOn(page).querySelector<HTMLInputElement>('#search')!;
    field.focus();
    expect(drawnOn(page).activeElement).to.equal(null);
  });
});
