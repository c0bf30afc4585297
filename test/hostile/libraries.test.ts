import {expect} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';
import {hostilePages} from '../support/hostile-list.js';
import {
  contentOf,
  expectCalm,
  expectOwn,
  expectSame,
  expectSeen,
  openFor,
  standOn,
  widgets,
} from '../support/hostile-pages.js';
import {visit} from '../support/visit.js';

standOn('libraries');

/** What a widget says after a whole visit to it. */
async function visited(page: HostPage): Promise<string> {
  page.find('#element').scrollIntoView();
  const element = await page.state('ready', '#element');
  await visit(page, element);
  expectCalm(page);
  // What is read out comes and goes with time.
  return contentOf(element).replace(/(class="said"[^>]*>)[^<]*/, '$1');
}

for (const widget of widgets) {
  describe(`a whole visit to the ${widget}`, () => {
    let expected = '';
    before(async () => {
      expected = await visited(await openFor(widget, 'plain'));
    });

    for (const [name, what] of Object.entries(hostilePages.libraries)) {
      it(`comes to the same beside ${what} (${name})`, async () => {
        const page = await openFor(widget, name);
        expectSame(await visited(page), expected);
        expectOwn(page);
      });
    }
  });

  describe(`a second Lit on a page that allows each policy once: ${widget}`, () => {
    for (const name of ['other-lit-first', 'other-lit-last']) {
      it(`works beside ours, and ours beside it (${name})`, async () => {
        const page = await HostPage.open(name, {query: `?widget=${widget}`});
        expectSeen(await page.state('ready', `anagen-${widget}`));
        await page.quiet();
        expect(page.find('#other').innerText).to.equal('Other');
        expectCalm(page);
      });
    }
  });
}
