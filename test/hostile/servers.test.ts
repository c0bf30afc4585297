import {expect, waitUntil} from '@open-wc/testing';
import {HostPage, type Fault} from '../support/host-page.js';
import {
  bothReady,
  expectCalm,
  expectFallback,
  expectOwn,
  expectSeen,
  isSeen,
  openFor,
  placesOf,
  widgets,
} from '../support/hostile-pages.js';

/** What a server can make of a file. */
const faults: readonly (readonly [what: string, how: Fault])[] = [
  ['breaks off in the middle', 'broken-off'],
  ['is only half on the server', 'cut'],
  ['is a sign-in page', 'page'],
];

for (const widget of widgets) {
  const files = {'widget-missing': `/${widget}-`, 'strings-missing': `/${widget}.en-`};

  describe(`a file that does not come whole: ${widget}`, () => {
    for (const [what, how] of faults) {
      it(`a script that ${what} leaves the text that stands there, is told, and is tried again`, async () => {
        const page = await openFor(widget, 'plain', {spoilt: {[files['widget-missing']]: how}});
        await page.reported('widget-missing');
        for (const place of placesOf(widget)) expectFallback(page.find(place));
        expectOwn(page);
        expect(page.seen.errors).to.deep.equal([]);
        await page.quiet();
        await page.mend();
        for (const element of await bothReady(page, widget)) expectSeen(element);
      });

      it(`words of which the file ${what} do the same`, async () => {
        const page = await openFor(widget, 'plain', {spoilt: {[files['strings-missing']]: how}});
        await page.state('error', '#element');
        for (const place of placesOf(widget)) expectFallback(page.find(place));
        expectOwn(page);
        expect(page.seen.errors).to.deep.equal([]);
        await page.quiet();
        await page.mend();
        for (const element of await bothReady(page, widget)) expectSeen(element);
      });
    }

    // Browsers keep what came empty for as long as the page lives: it can't be asked for again.
    it('a script that is empty leaves the text that stands there, and is told', async () => {
      const page = await openFor(widget, 'plain', {spoilt: {[files['widget-missing']]: 'empty'}});
      await page.reported('widget-missing');
      for (const place of placesOf(widget)) expectFallback(page.find(place));
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('words of which the file is empty leave the text that stands there, and are told', async () => {
      const page = await openFor(widget, 'plain', {spoilt: {[files['strings-missing']]: 'empty'}});
      await page.reported('render-failed');
      for (const place of placesOf(widget)) expectFallback(page.find(place));
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('what stays stuck leaves the text that stands there, and the page works', async () => {
      const page = await openFor(widget, 'plain', {spoilt: {[files['widget-missing']]: 'stuck'}});
      await page.quiet();
      for (const place of placesOf(widget)) expectFallback(page.find(place));
      expectOwn(page);
      expectCalm(page);
    });

    it('where each file takes its time, it comes in the end', async () => {
      const page = await openFor(widget, 'plain', {late: {'anagen/': 400}});
      expectFallback(page.find('#element'));
      for (const element of await bothReady(page, widget)) expectSeen(element);
      expectCalm(page);
    });
  });

  describe(`our server is gone, or the loader is blocked: ${widget}`, () => {
    for (const [what, how] of faults) {
      it(`anagen.js ${what}: the text that stands there is all there is`, async () => {
        const page = await openFor(widget, 'plain', {spoilt: {'anagen/anagen.js': how}});
        await page.quiet();
        for (const id of ['#element', '#placeholder']) {
          expect(isSeen(page.find(id).querySelector('p')!)).to.equal(true);
        }
        expectOwn(page);
        expect(page.seen.reports).to.deep.equal([]);
      });
    }

    it('all of the folder is gone: the same, and no room is kept for nothing', async () => {
      const page = await openFor(widget, 'plain', {missing: ['anagen/']});
      await page.quiet();
      for (const id of ['#element', '#placeholder']) {
        expect(isSeen(page.find(id).querySelector('p')!)).to.equal(true);
        expect(page.find(id).getBoundingClientRect().height).to.be.below(100);
      }
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });
  });

  describe(`an old copy and a new one (versions): ${widget}`, () => {
    it('leave the work to the first, and say so', async () => {
      const page = await HostPage.open('versions', {query: `?widget=${widget}`});
      await page.state('ready', `anagen-${widget}`);
      await page.reported('copy-clash');
      const asked = await page.quiet();
      expect(asked.filter((path) => path.startsWith(`anagen-newer/${widget}`))).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('leave an element to the class that has it, and say so (tag-taken)', async () => {
      const page = await HostPage.open('tag-taken', {query: `?widget=${widget}`});
      await page.reported('copy-clash');
      const element = page.find(`anagen-${widget}`);
      await waitUntil(() => element.innerText.includes('Call us.'), 'its own text');
      expect(page.seen.errors).to.deep.equal([]);
    });
  });
}
