import {expect} from '@open-wc/testing';
import {isSeen, openFor, placesOf, expectOwn, standOn, widgets} from '../support/hostile-pages.js';

standOn('documents');

describe('XHTML that is sent as XML (document-xhtml.xhtml)', () => {
  for (const widget of widgets) {
    it(`leaves the text that stands in the ${widget}: templates are HTML`, async () => {
      const page = await openFor(widget, 'document-xhtml.xhtml');
      await page.quiet();
      expect(page.document.contentType).to.equal('application/xhtml+xml');
      for (const place of placesOf(widget)) {
        const there = page.find(place.split(' ')[0]);
        expect(isSeen(there.querySelector('p')!)).to.equal(true);
      }
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });
  }
});
