import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import type {HostPage, Options} from '../support/host-page.js';
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

/** Notes something of the page in each frame that its browser paints, until told to stop. */
const eachFrame = <T>({window}: HostPage, note: () => T): (() => T[]) => {
  const notes: T[] = [];
  let stopped = false;
  window.requestAnimationFrame(function frame() {
    if (stopped) return;
    notes.push(note());
    window.requestAnimationFrame(frame);
  });
  return () => {
    stopped = true;
    return notes;
  };
};

const isSeen = (element: Element | null | undefined): boolean =>
  (element?.getClientRects().length ?? 0) > 0;

const detailsOf = ({shadowRoot}: Element, key: string): HTMLDetailsElement =>
  shadowRoot!.querySelector(`details.${key}`)!;

describe('a static page whose widget takes over', () => {
  for (const widget of widgets) {
    // WebKit paints what is in a shadow root without waiting for the styles that are linked there.
    it(`keeps its height in each frame, and what is below it its place: ${widget}`, async () => {
      const page = await openPage(widget, 'en', {
        late: {[`${widget}.en`]: 600, [`pages/${widget}`]: 300},
        parsed: true,
      });
      const [main, after] = [page.find('main'), page.find('nav')];
      const stop = eachFrame(page, () => [main.offsetHeight, after.getBoundingClientRect().top]);
      await page.state('ready', `anagen-${widget}`);
      const asked = await page.quiet();
      expect(asked.filter((path) => path.includes(`pages/${widget}-`))).to.have.length(1);
      const frames = stop();
      const [height, top] = frames.at(-1)!;
      expect(height).to.be.above(600);
      for (const [heightThen, topThen] of frames) {
        expect(heightThen).to.be.closeTo(height, 1);
        expect(topThen).to.be.closeTo(top, 1);
      }
    });

    it(`shows its words once in each frame, drawn beforehand or by the widget: ${widget}`, async () => {
      const page = await openPage(widget, 'es', {late: {[`${widget}.es`]: 600}, parsed: true});
      const element = page.find(`anagen-${widget}`);
      const shown = () =>
        [drawnOn(page), element.shadowRoot].map((root) => isSeen(root?.querySelector('.lead')));
      const stop = eachFrame(page, shown);
      await page.state('ready', `anagen-${widget}`);
      await page.quiet();
      const frames = stop();
      expect(frames[0]).to.deep.equal([true, false]);
      expect(shown()).to.deep.equal([false, true]);
      for (const [drawn, live] of frames) expect(drawn).to.not.equal(live);
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

  /** A page with a part open whose widget waits for its words; they come, and what is folded does not yet. */
  const openedEarly = async (options: Options): Promise<HTMLDetailsElement> => {
    const page = await openPage('regrowth-timeline', 'en', {
      late: {'regrowth-timeline.en': 1500},
      parsed: true,
      ...options,
    });
    await waitUntil(() => drawnOn(page), 'it is drawn');
    const opened = detailsOf(page.find('[data-drawn]'), 'regrowth');
    opened.open = true;
    await waitUntil(() => opened.offsetHeight > 100, 'it is open');
    return detailsOf(await page.state('ready'), 'regrowth');
  };

  it('keeps no room for a part that does not come', async () => {
    const after = await openedEarly({missing: ['regrowth-timeline.folded']});
    const status = () => after.querySelector('[role=status]')?.textContent.trim();
    await waitUntil(status, 'it is said', {timeout: 8000});
    await aTimeout(50);
    expect(after.style.minBlockSize).to.equal('');
  });

  it('keeps no room for a part that the reader closes meanwhile', async () => {
    const after = await openedEarly({
      late: {'regrowth-timeline.en': 1500, 'regrowth-timeline.folded': 5000},
    });
    expect(after.style.minBlockSize).to.match(/px$/);
    after.open = false;
    await aTimeout(50);
    expect(after.style.minBlockSize).to.equal('');
  });

  it('opens no other part where settings leave some out', async () => {
    const page = await openPage('therapy-comparison', 'en', {
      query: '?options=wigs+scalp-cooling',
      missing: ['therapy-comparison.en'],
    });
    await page.state('error', 'anagen-therapy-comparison');
    const [errors, opened] = [[] as string[], drawnOn(page).querySelectorAll('details')];
    page.window.addEventListener('error', ({message}) => errors.push(message));
    opened[0].open = true;
    opened[opened.length - 1].open = true;
    await page.mend();
    const element = await page.state('ready', 'anagen-therapy-comparison');
    const after = [...element.shadowRoot!.querySelectorAll('details')];
    expect(after.length).to.be.within(2, opened.length - 1);
    expect(after.filter(({open}) => open)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('is not given up for what is only worth a warning', async () => {
    const page = await openPage('regrowth-timeline', 'en', {
      query: '?units=year',
      late: {'regrowth-timeline.en': 800},
      parsed: true,
    });
    const element = await page.state('loading');
    const seen: string[] = [];
    element.addEventListener('anagen-error', ({detail}) => seen.push(detail.level));
    await page.state('ready');
    await waitUntil(() => seen.includes('warn'), 'it is told');
    expect(page.find('[data-drawn]').dataset.drawn).to.equal('waiting');
  });

  it('takes no entry that would be lost before that', async () => {
    const page = await openPage('support-finder', 'en', {missing: ['anagen.js']});
    const field = drawnOn(page).querySelector<HTMLInputElement>('#search')!;
    field.focus();
    expect(drawnOn(page).activeElement).to.equal(null);
  });
});
