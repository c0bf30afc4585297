import {aTimeout, expect} from '@open-wc/testing';
import {fillDate} from '../support/dates.js';
import {
  all,
  complete,
  get,
  listen,
  mount,
  replace,
  replaceDownload,
  until,
} from '../support/timeline.js';
import {requests} from '../support/requests.js';

describe('a reader’s whole visit', () => {
  it('asks for files of this site alone, stores nothing and goes nowhere', async () => {
    listen();
    const databases = async () => (await indexedDB.databases?.())?.length ?? 0;
    const [address, stored] = [location.href, await databases()];
    performance.setResourceTimingBufferSize(1000);
    const before = requests();
    const files = replaceDownload();
    const element = await mount({lang: 'en'});
    await fillDate(element, 'first', '2026-03-02');
    await fillDate(element, 'last', '2026-06-15');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    get<HTMLButtonElement>(element, 'form:has(fieldset) button').click();
    await until(() => files.length, 'file');
    element.lang = 'es';
    await complete(element, 'es');
    await aTimeout(50);
    const asked = [...before, ...requests()];
    expect(asked.length).to.be.above(0);
    const elsewhere = asked.filter((name) => new URL(name).origin !== location.origin);
    expect(elsewhere).to.deep.equal([]);
    expect(asked.filter((name) => /2026|06-15|03-02/.test(name))).to.deep.equal([]);
    expect(location.href).to.equal(address);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await databases()).to.equal(stored);
  });

  it('sends no beacon and opens no channel', async () => {
    let used = 0;
    const count = () => ((used += 1), new Error('not allowed'));
    replace(navigator, 'sendBeacon', () => Boolean(count()));
    replace(window, 'fetch', () => Promise.reject(count()));
    const socket = function () {
      throw count();
    };
    replace(window, 'WebSocket', socket as unknown as typeof WebSocket);
    const element = await mount({lang: 'en', 'first-treatment': '2026-03-02'});
    await fillDate(element, 'last', '2026-06-15');
    expect(used).to.equal(0);
  });
});
