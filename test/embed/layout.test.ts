import {aTimeout, expect} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import {HostPage} from '../support/host-page.js';

// Only Chromium tells how much a page has jumped.
if (engine === 'chromium') {
  describe('the page below a widget', () => {
    for (const name of ['element', 'placeholder']) {
      it(`does not jump when the widget comes: ${name}`, async () => {
        const page = await HostPage.open(name);
        await page.state('ready');
        await page.quiet();
        await aTimeout(200);
        expect(page.seen.shifts).to.deep.equal([]);
      });
    }
  });
}
