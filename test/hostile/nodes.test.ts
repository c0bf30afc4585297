import {expect, waitUntil} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {
  bothReady,
  expectCalm,
  expectComplete,
  expectFallback,
  expectOwn,
  expectSeen,
  openFor,
  widgets,
  type Widget,
} from '../support/hostile-pages.js';

/** Waits until all widgets that stand on the page are there, and expects each to be seen. */
async function expectAll(page: HostPage, widget: Widget, count: number): Promise<void> {
  const all = () => page.all(`anagen-${widget}`);
  expect(all().length).to.equal(count);
  for (const element of all()) {
    element.scrollIntoView();
    const isReady = () => element.getAttribute('data-anagen-state') === 'ready';
    await waitUntil(isReady, 'each is ready', {timeout: 8000});
    expectSeen(element);
  }
}

for (const widget of widgets) {
  describe(`a page that moves, clones and removes its nodes (nodes-moved): ${widget}`, () => {
    it('moves both after they have come', async () => {
      const page = await openFor(widget, 'nodes-moved');
      const [element] = await bothReady(page, widget);
      page.find('#elsewhere').append(page.find('#element'), page.find('#placeholder'));
      await expectAll(page, widget, 2);
      await expectComplete(element, widget);
      expectCalm(page);
    });

    it('moves both before they have come', async () => {
      const page = await openFor(widget, 'nodes-moved', {late: {[`/${widget}`]: 300}});
      page.find('#elsewhere').append(page.find('#element'), page.find('#placeholder'));
      await expectAll(page, widget, 2);
      expectCalm(page);
    });

    it('clones both after they have come', async () => {
      const page = await openFor(widget, 'nodes-moved');
      await bothReady(page, widget);
      for (const id of ['#element', '#placeholder']) {
        page.find('#elsewhere').append(page.find(id).cloneNode(true));
      }
      await expectAll(page, widget, 4);
      expectCalm(page);
    });

    it('writes its markup anew, with both in it', async () => {
      const page = await openFor(widget, 'nodes-moved');
      await bothReady(page, widget);
      const main = page.find('main');
      main.innerHTML = main.innerHTML;
      await expectAll(page, widget, 2);
      expectCalm(page);
    });

    it('removes both, and puts one back', async () => {
      const page = await openFor(widget, 'nodes-moved');
      const [element] = await bothReady(page, widget);
      page.find('#placeholder').remove();
      element.remove();
      await page.quiet();
      page.find('#elsewhere').append(element);
      await expectAll(page, widget, 1);
      expectOwn(page);
      expectCalm(page);
    });
  });

  describe(`a place that is shown late: ${widget}`, () => {
    it('in a dialog, it asks for nothing before, and is there once it opens (nodes-dialog)', async () => {
      const page = await openFor(widget, 'nodes-dialog');
      const before = await page.quiet();
      expect(before.filter((path) => path.startsWith(`anagen/${widget}`))).to.deep.equal([]);
      page.find<HTMLDialogElement>('#place').showModal();
      await expectShown(page, widget);
    });

    it('in a hidden tab, it asks for nothing before, and is there once it is shown (nodes-tab)', async () => {
      const page = await openFor(widget, 'nodes-tab');
      const before = await page.quiet();
      expect(before.filter((path) => path.startsWith(`anagen/${widget}`))).to.deep.equal([]);
      page.find('#place').hidden = false;
      await expectShown(page, widget);
    });

    it('in a tab that is hidden again and shown again, it is laid out anew (nodes-tab)', async () => {
      const page = await openFor(widget, 'nodes-tab');
      page.find('#place').hidden = false;
      const [element] = await bothReady(page, widget);
      const {width, height} = element.getBoundingClientRect();
      page.find('#place').hidden = true;
      page.frame.style.width = '400px';
      page.find('#place').hidden = false;
      expect(element.getBoundingClientRect().width).to.be.below(width);
      expect(element.getBoundingClientRect().height).to.be.above(height);
      expectSeen(element);
    });
  });

  describe(`a shadow root in a shadow root (nodes-shadow): ${widget}`, () => {
    it('shows the widget in its language where one of its kind stands on the page itself', async () => {
      const page = await openFor(widget, 'nodes-shadow');
      page.find('#element').scrollIntoView();
      await page.state('ready', '#element');
      const inner = innerOf(page);
      const isReady = () => inner.getAttribute('data-anagen-state') === 'ready';
      await waitUntil(isReady, 'the inner one is ready', {timeout: 8000});
      expectSeen(inner);
      const root = inner.shadowRoot!.querySelector('[part=root]')!;
      expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expectCalm(page);
    });

    it('leaves its own text where no other of its kind stands outside', async () => {
      const page = await openFor(widget, 'nodes-shadow', {query: '&alone'});
      await page.quiet();
      expectFallback(innerOf(page));
    });
  });
}

/** The widget in the inner one of the two shadow roots. */
const innerOf = (page: HostPage): HTMLElement =>
  page
    .find('#outer')
    .shadowRoot!.querySelector('div')!
    .shadowRoot!.querySelector<HTMLElement>('.inner')!;

/** Both are there, and as wide as their place. */
async function expectShown(page: HostPage, widget: Widget): Promise<void> {
  for (const element of await bothReady(page, widget)) {
    expectSeen(element);
    const {width} = element.getBoundingClientRect();
    expect(width).to.be.closeTo(page.find('#element').parentElement!.clientWidth, 40);
  }
  await expectComplete(page.find('#element'), widget);
  expectCalm(page);
}
