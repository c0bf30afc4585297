import {aTimeout, expect} from '@open-wc/testing';
import {
  button,
  complete,
  countOf,
  BUILT_IN,
  field,
  keep,
  kinds,
  keptOn,
  listen,
  mount,
  mountOn,
  openAll,
  openPart,
  openUrgent,
  pick,
  pickKind,
  replace,
  search,
  type Finder,
} from '../support/finder.js';
import {at} from '../support/finder-places.js';
import {requests} from '../support/requests.js';

const mountList = () => {
  const more = {...kinds('talk'), phones: [{number: '01632 960145'}]};
  return mountOn([
    at('Macmillan Cancer Support', [50, 0], {city: 'Wrenmoor', country: 'GB'}, more),
  ]);
};

const visit = async (given?: Finder): Promise<Finder> => {
  const element = given ?? (await mountList());
  await openUrgent(element);
  await pick(element, 'crisis-country', 'GB');
  await pick(element, 'country', 'GB');
  await search(element, 'macmillan');
  await keep(element, 'Macmillan Cancer Support');
  const near = await openPart(element, 'near');
  near.querySelector('input')!.value = 'Wrenmoor';
  near.querySelector('input')!.dispatchEvent(new Event('input', {bubbles: true}));
  button(element, 'Sort by distance').click();
  await openAll(element);
  return element;
};

describe('what a reader asks the finder', () => {
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
    expect(asked.filter((name) => /macmillan|wrenmoor|crisis=|GB/i.test(name))).to.deep.equal([]);
    expect([location.href, history.length]).to.deep.equal([address, entries]);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await databases()).to.equal(stored);
    expect(element.outerHTML).not.to.match(/macmillan|wrenmoor|GB/i);
  });

  it('is sent by no beacon, no fetch, no socket', async () => {
    let used = 0;
    const element = await mountList();
    const count = () => ((used += 1), new Error('not allowed'));
    replace(navigator, 'sendBeacon', () => Boolean(count()));
    replace(window, 'fetch', () => Promise.reject(count()));
    const socket = function () {
      throw count();
    };
    replace(window, 'WebSocket', socket as unknown as typeof WebSocket);
    await visit(element);
    expect(used).to.equal(0);
  });

  it('asks for no file that would tell what it was', async () => {
    const element = await mount({lang: 'en'});
    await openAll(element);
    await search(element, 'wig');
    performance.clearResourceTimings();
    await pickKind(element, 'money');
    await search(element, 'cranial prosthesis');
    await pick(element, 'crisis-country', 'FR');
    await aTimeout(50);
    expect(requests()).to.deep.equal([]);
  });

  it('is gone when the widget is put on the page anew', async () => {
    await visit();
    const another = await mount({lang: 'en'});
    expect(countOf(another)).to.equal(BUILT_IN);
    expect(field(another).value).to.equal('');
    expect(await keptOn(another)).to.deep.equal([]);
  });

  it('stands in no form that the page could send, and no browser offers it again', async () => {
    const element = await mountList();
    await openPart(element, 'near');
    const fields = element.shadowRoot!.querySelectorAll<HTMLInputElement>(
      'input[type=search], input[type=text]',
    );
    expect(fields).to.have.length(2);
    for (const input of fields) expect(input.autocomplete).to.equal('off');
    const form = element.shadowRoot!.querySelector('form')!;
    const address = location.href;
    form.requestSubmit();
    await aTimeout(50);
    expect(location.href).to.equal(address);
  });
});
