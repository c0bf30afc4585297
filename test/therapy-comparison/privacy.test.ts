import {aTimeout, expect} from '@open-wc/testing';
import {
  compare,
  box,
  complete,
  get,
  listen,
  mount,
  namesOf,
  narrow,
  openAll,
  openSheet,
  replace,
} from '../support/comparison.js';
import {requests} from '../support/requests.js';

const visit = async () => {
  const element = await mount({lang: 'en'});
  await narrow(element, 'purpose', 'scalp');
  await compare(element, 'Scalp cooling by machine', 'Biotin');
  get<HTMLButtonElement>(element, '[part=compare] > button').click();
  await element.updateComplete;
  const sheet = await openSheet(element);
  sheet.querySelector('input')!.click();
  await openAll(element);
  return element;
};

describe('what a reader chooses', () => {
  it('is stored nowhere and goes nowhere', async () => {
    listen();
    const databases = async () => (await indexedDB.databases?.())?.length ?? 0;
    const [address, entries, stored] = [location.href, history.length, await databases()];
    performance.setResourceTimingBufferSize(1000);
    const before = requests();
    const element = await visit();
    element.lang = 'es';
    await complete(element, 'es');
    await aTimeout(50);
    const asked = [...before, ...requests()];
    expect(asked.length).to.be.above(0);
    expect(asked.filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    expect([location.href, history.length]).to.deep.equal([address, entries]);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await databases()).to.equal(stored);
    expect(element.outerHTML).not.to.match(/scalp-cooling|biotin/);
  });

  it('is sent by no beacon, no fetch, no socket', async () => {
    let used = 0;
    const count = () => ((used += 1), new Error('not allowed'));
    replace(navigator, 'sendBeacon', () => Boolean(count()));
    replace(window, 'fetch', () => Promise.reject(count()));
    const socket = function () {
      throw count();
    };
    replace(window, 'WebSocket', socket as unknown as typeof WebSocket);
    await visit();
    expect(used).to.equal(0);
  });

  it('asks for no file that would tell what it was', async () => {
    const element = await mount({lang: 'en'});
    await openAll(element);
    performance.clearResourceTimings();
    await compare(element, 'Scalp cooling by machine', 'Biotin');
    await aTimeout(50);
    expect(requests()).to.deep.equal([]);
  });

  it('is gone when the widget is put on the page anew', async () => {
    await visit();
    const another = await mount({lang: 'en'});
    expect(namesOf(another)).to.have.length(14);
    expect(box(another, 'Biotin').checked).to.equal(false);
    const sheet = await openSheet(another);
    expect(sheet.querySelector('.left-out')).to.equal(null);
  });
});
