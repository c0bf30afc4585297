import {expect, waitUntil} from '@open-wc/testing';
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

const addressesOf = async (page: HostPage): Promise<string[]> => [
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
      const leaked = (await addressesOf(page)).filter((address) =>
        Object.values(typed).some((text) => address.includes(text)),
      );
      expect(leaked).to.deep.equal([]);
    });
  }
});

interface Told {
  widgets: {state: string | null; lead: string; fallback: boolean}[];
  seen: HostPage['seen'];
}

/** What the page in its sandbox tells of itself. It is asked until it answers: on a busy machine it may not listen yet. */
const told = (page: HostPage): Promise<Told> =>
  new Promise((resolve) => {
    const ask = () => page.window.postMessage('tell', '*');
    const again = setInterval(ask, 200);
    const hear = ({data}: MessageEvent<Told>) => {
      clearInterval(again);
      resolve(data);
    };
    addEventListener('message', hear, {once: true});
    ask();
  });

describe('a page in a sandbox, which has no origin and no stores (storage-sandbox)', () => {
  const sandbox = 'allow-scripts';

  for (const widget of widgets) {
    it(`has the ${widget}, where the server lets other origins read its files`, async () => {
      const headers = {'access-control-allow-origin': '*'};
      const page = await openFor(widget, 'storage-sandbox', {sandbox, headers});
      await waitUntil(async () => (await told(page)).widgets[0].state === 'ready', 'it is ready', {
        timeout: 8000,
      });
      const {
        widgets: [element],
        seen,
      } = await told(page);
      expect(element.lead.length).to.be.above(20);
      expect(element.fallback).to.equal(false);
      expect([seen.errors, seen.violations]).to.deep.equal([[], []]);
    });

    it(`has the text that stands in the ${widget}, where it does not`, async () => {
      const page = await openFor(widget, 'storage-sandbox', {sandbox});
      await page.quiet();
      const {
        widgets: [element],
      } = await told(page);
      expect(element).to.deep.equal({state: null, lead: '', fallback: true});
    });
  }
});
