import {expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../support/commands.js';
import type {HostPage} from '../support/host-page.js';
import {
  bothReady,
  expectSeen,
  isSeen,
  openEverything,
  openFor,
  partsOf,
  standOn,
  widgets,
} from '../support/hostile-pages.js';

standOn('styles');

/** What can be read or pressed in a widget and has a box. */
const readable = (element: Element): HTMLElement[] =>
  partsOf(element, 'p, li, summary, button, label, a').filter(isSeen);

/** Nothing of the widget is as small, as tight or as loud as the page wants it. */
function expectReadable(page: HostPage, element: Element): void {
  for (const part of readable(element)) {
    const style = page.window.getComputedStyle(part);
    const size = parseFloat(style.fontSize);
    expect(size, part.outerHTML).to.be.at.least(14);
    expect(parseFloat(style.lineHeight) / size, part.outerHTML).to.be.above(1.15);
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.color).to.not.equal('rgb(186, 218, 85)');
  }
}

for (const widget of widgets) {
  describe(`on pages with opinions: ${widget}`, () => {
    for (const name of ['style-reset', 'style-small-root', 'style-bootstrap']) {
      it(`it stays readable, opened or not (${name})`, async () => {
        const page = await openFor(widget, name);
        for (const element of await bothReady(page, widget)) {
          expectReadable(page, element);
          await openEverything(element);
          expectReadable(page, element);
          expect(readable(element).length).to.be.above(20);
        }
      });
    }

    it('it takes no more room than there is at 500 % zoom of a small screen (plain)', async () => {
      const page = await openFor(widget, 'plain', {width: 256, height: 400});
      for (const element of await bothReady(page, widget)) {
        await openEverything(element);
        for (const part of readable(element)) {
          const {left, right} = part.getBoundingClientRect();
          expect(left, part.outerHTML).to.be.at.least(0);
          expect(Math.floor(right), part.outerHTML).to.be.at.most(256);
        }
      }
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('it runs from left to right on a page that runs the other way (style-rtl)', async () => {
      const page = await openFor(widget, 'style-rtl');
      for (const element of await bothReady(page, widget)) {
        const [lead] = partsOf(element, '[part=lead]');
        const {direction, textAlign} = page.window.getComputedStyle(lead);
        expect([direction, textAlign]).to.deep.equal(['ltr', 'start']);
        const {left, right} = element.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(800);
      }
    });

    it('it is opened for paper, and closed again (style-print)', async () => {
      const page = await openFor(widget, 'style-print');
      const [element] = await bothReady(page, widget);
      await openEverything(element);
      const details = () => partsOf<HTMLDetailsElement>(element, 'details');
      for (const part of details()) part.open = false;
      page.window.dispatchEvent(new Event('beforeprint'));
      expect(details().every(({open}) => open)).to.equal(true);
      // Only Chromium shows a page as it is on paper.
      if (engine === 'chromium') await emulateMedia({media: 'print'});
      expectSeen(element);
      // The form for dates is no use on paper; all else is there.
      expect(details().some(isSeen)).to.equal(true);
      page.window.dispatchEvent(new Event('afterprint'));
      expect(details().some(({open}) => open)).to.equal(false);
    });
  });
}
