import {expect} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {
  bothReady,
  expectCalm,
  expectModest,
  openFor,
  standOn,
  widgets,
} from '../support/hostile-pages.js';
import {typed, visit} from '../support/visit.js';

standOn('stores');

/** All that is stored for this site, by the kind of store. */
const stored = async ({window, document}: HostPage) => ({
  cookies: document.cookie,
  local: {...window.localStorage},
  session: {...window.sessionStorage},
  databases: await window.indexedDB.databases(),
  // Some browsers have it on secure pages only.
  caches: await window.caches?.keys().catch(() => []),
});

const addresses = async (page: HostPage): Promise<string[]> => [
  page.window.location.href,
  ...page.window.performance.getEntriesByType('resource').map(({name}) => name),
  ...(await page.requests()),
];

describe('a scanner of what is sent and stored (scanner)', () => {
  for (const widget of widgets) {
    it(`finds nothing after a whole visit to the ${widget}`, async () => {
      const page = await openFor(widget, 'scanner');
      const before = await stored(page);
      const places = history.length;
      for (const element of await bothReady(page, widget)) await visit(page, element);
      await expectModest(page);
      expectCalm(page);
      const {sent} = page.window as Window & {sent?: string[]};
      expect(sent).to.deep.equal([]);
      expect(await stored(page)).to.deep.equal(before);
      expect(history.length).to.equal(places);
      const told = (await addresses(page)).filter((address) =>
        Object.values(typed).some((text) => address.includes(text)),
      );
      expect(told).to.deep.equal([]);
    });
  }
});
