import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The files of the widget by what they hold, as far as their names are sure. */
const files = {script: '/regrowth-timeline-', words: '/regrowth-timeline.en-'};

const consoleErrors = (page: HostPage): string[] =>
  page.seen.console.filter(({level}) => level === 'error').map(({text}) => text);

describe('files that do not come', () => {
  for (const [what, file] of Object.entries(files)) {
    const code = what === 'script' ? 'widget-missing' : 'strings-missing';

    it(`leave the fallback, and are reported once: ${what}`, async () => {
      const page = await HostPage.open('element', {missing: [file]});
      await page.state('error');
      await page.reported(code);
      await page.quiet();
      expect(isShown(page.find('#fallback'))).to.equal(true);
      expect(page.codes).to.deep.equal([code]);
      expect(consoleErrors(page).length).to.equal(1);
      expect(consoleErrors(page)[0]).to.contain(code);
      expect(consoleErrors(page)[0], 'the file as it is called').not.to.contain('again=');
      expect(page.seen.errors).to.deep.equal([]);
    });

    it(`are asked for again when the browser is back online: ${what}`, async () => {
      const page = await HostPage.open('element', {missing: [file]});
      await page.state('error');
      await page.mend();
      await page.state('ready');
      expect(isShown(page.find('#fallback'))).to.equal(false);
      // Reports come with their words, after the reader's.
      await page.reported(code);
      expect(page.codes).to.deep.equal([code]);
    });

    it(`are asked for again as often as it takes: ${what}`, async () => {
      const page = await HostPage.open('element', {missing: [file]});
      await page.state('error');
      page.window.dispatchEvent(new Event('online'));
      await page.quiet();
      expect(isShown(page.find('#fallback'))).to.equal(true);
      await page.mend();
      await page.state('ready');
    });
  }

  it('are asked for once more each time, and no more once they are there', async () => {
    const page = await HostPage.open('element', {missing: ['/regrowth-timeline-']});
    const attempts = () => page.codes.filter((code) => code === 'widget-missing').length;
    await page.state('error');
    for (const count of [2, 3, 4]) {
      page.window.dispatchEvent(new Event('online'));
      await waitUntil(() => attempts() >= count, `attempt ${count}`);
      await page.quiet();
      expect(attempts()).to.equal(count);
    }
  });

  it('come to all that wait for them, not only to the one that was first', async () => {
    const page = await HostPage.open('placeholder', {missing: ['regrowth-timeline']});
    const second = page.document.createElement('anagen-regrowth-timeline');
    second.id = 'second';
    page.document.body.prepend(second);
    await page.state('error', '#place anagen-regrowth-timeline');
    await page.state('error', '#second');
    await page.mend();
    await page.state('ready', '#place anagen-regrowth-timeline');
    await page.state('ready', '#second');
  });

  it('bring all that is folded away, though the widget came at a second attempt', async () => {
    const page = await HostPage.open('element', {missing: ['/regrowth-timeline-']});
    await page.state('error');
    await page.mend();
    const element = await page.state('ready');
    const sources = () => {
      for (const part of element.shadowRoot!.querySelectorAll('details')) part.open = true;
      return element.shadowRoot!.querySelector('details.phase .sources li');
    };
    await waitUntil(sources, 'the sources are there', {timeout: 5000});
    expect(page.codes).to.deep.equal(['widget-missing']);
  });

  it('may be what is folded away: the timeline stands, and opening tries again', async () => {
    const page = await HostPage.open('element', {missing: ['folded']});
    const element = await page.state('ready');
    await page.reported('extra-missing');
    const phase = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.phase')!;
    expect(phase.innerText).to.contain('Get ready');
    await page.mend();
    phase.open = true;
    const isThere = () => phase.querySelector('.label') !== null;
    await waitUntil(isThere, 'the opened part is there', {timeout: 5000});
    expect(element.dataset.anagenState).to.equal('ready');
  });

  it('may be the words of the messages: the code still reaches the console', async () => {
    const page = await HostPage.open('unknown', {missing: ['for-webmasters']});
    await page.state('error', '#element');
    await page.quiet();
    expect(consoleErrors(page).filter((text) => text.includes('widget-unknown'))).to.not.be.empty;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('may be the reporter itself: the code still reaches the console', async () => {
    const page = await HostPage.open('unknown', {missing: ['report']});
    await page.quiet();
    expect(consoleErrors(page).filter((text) => text.includes('widget-unknown'))).to.not.be.empty;
    expect(isShown(page.find('#element p'))).to.equal(true);
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('files that come late', () => {
  for (const late of ['/core-', '/marks-', '/therapy-comparison-']) {
    it(`keep nobody from working: ${late}`, async () => {
      const page = await HostPage.open('empty', {late: {[late]: 300}});
      const element = page.document.createElement('anagen-therapy-comparison');
      page.document.body.append(element);
      await page.state('ready', 'anagen-therapy-comparison');
      await page.quiet();
      expect(page.codes).to.deep.equal([]);
    });
  }
});

describe('a page whose script does not come', () => {
  it('has its own text, and gets back the room that was kept', async () => {
    const page = await HostPage.open('blocked');
    for (const id of ['#element', '#placeholder']) {
      const element = page.find(id);
      expect(isShown(element.querySelector('p')!), id).to.equal(true);
      expect(element.getBoundingClientRect().height, id).to.be.at.least(600);
      const [room] = element.getAnimations();
      const {endTime, activeDuration} = room.effect!.getComputedTiming();
      expect(endTime, id).to.equal(6000);
      // One that runs would keep the processor busy until then.
      expect(activeDuration, id).to.equal(0);
      room.finish();
      expect(element.getBoundingClientRect().height, id).to.be.below(100);
    }
  });
});
