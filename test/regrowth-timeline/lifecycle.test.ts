import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {useFakeTimers} from 'sinon';
import {cdp, engine, usedHeap} from '../support/commands.js';
import {fillDate, fieldOf} from '../support/dates.js';
import {
  AnagenRegrowthTimeline,
  afterwards,
  all,
  codesOf,
  complete,
  find,
  get,
  listen,
  listenForThrown,
  make,
  mount,
  phaseAt,
  put,
  ready,
  replaceWords,
  reported,
  rootOf,
  summaryAt,
  textOf,
  until,
} from '../support/timeline.js';

describe('a timeline whose properties were set before it was upgraded', () => {
  it('takes them', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    // A class of its own stands for the one that has not arrived yet.
    place.innerHTML = '<anagen-late-timeline lang="en">Fallback</anagen-late-timeline>';
    const element = place.firstElementChild as AnagenRegrowthTimeline;
    Object.assign(element, {firstTreatment: '2026-03-02', headingLevel: '4', today: '2026-03-16'});
    customElements.define('anagen-late-timeline', class extends AnagenRegrowthTimeline {});
    await complete(element);
    expect(summaryAt(element, 2)).to.match(/March 9.+23, 2026/);
    expect(get(element, '[role=heading]').ariaLevel).to.equal('4');
    expect(textOf(get(element, '[part=today]'))).to.include('2 weeks ago');
  });
});

describe('a timeline on a page that comes back into sight', () => {
  it('counts from the day that it is by then', async () => {
    const clock = useFakeTimers({now: Date.parse('2026-05-01T12:00Z'), toFake: ['Date']});
    afterwards(() => clock.restore());
    const element = await mount({'last-treatment': '2026-04-16'});
    element.today = undefined;
    await element.updateComplete;
    const said = () => textOf(get(element, '[part=today]'));
    expect(said()).to.include('2 weeks ago');
    clock.setSystemTime(Date.parse('2026-05-22T12:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => said().includes('5 weeks ago'), 'three weeks later');
  });
});

describe('a timeline that is moved about', () => {
  it('while it loads is right where it ends up', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    const own = AnagenRegrowthTimeline.locales.es;
    let asked = 0;
    replaceWords('locales', {es: () => ((asked += 1), aTimeout(50).then(own))});
    const element = put({lang: 'es'});
    const place = element.parentElement!;
    element.remove();
    await aTimeout(10);
    place.append(element);
    await complete(element, 'es');
    expect(asked).to.equal(1);
    expect(thrown).to.deep.equal([]);
    await reported(reports, 'lang-machine');
    expect(codesOf(reports)).to.deep.equal(['lang-machine']);
  });

  it('while it loads, and stays away, throws nothing', async () => {
    const thrown = listenForThrown();
    const element = put({lang: 'en'});
    element.remove();
    await aTimeout(100);
    expect(thrown).to.deep.equal([]);
  });

  it('later keeps what is opened and what was typed', async () => {
    const element = await mount();
    await fillDate(element, 'first', '2026-03-02');
    phaseAt(element, 3).open = true;
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(phaseAt(element, 3).open).to.equal(true);
    expect(fieldOf(element, 'first').value).to.equal('2026-03-02');
    expect(summaryAt(element, 2)).to.include('2026');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
  });

  it('into another document and back works on', async () => {
    const thrown = listenForThrown();
    const element = await mount();
    const place = element.parentElement!;
    document.implementation.createHTMLDocument().body.append(element);
    place.append(element);
    element.units = 'cm';
    await element.updateComplete;
    expect(summaryAt(element, 9)).to.include('centi');
    expect(thrown).to.deep.equal([]);
  });
});

describe('many timelines', () => {
  it('(fifty) on a page are all ready, each with its own dates and language', async function () {
    // They share two busy processors with two more browsers.
    this.timeout(240_000);
    listen();
    const langs = ['en', 'es', 'ar'];
    const elements = Array.from({length: 50}, (_, index) =>
      make({lang: langs[index % 3], 'last-treatment': `20${20 + (index % 7)}-01-05`}),
    );
    fixtureSync(html`<div>${elements}</div>`);
    await Promise.all(
      elements.map((element, index) => complete(element, langs[index % 3], 220_000)),
    );
    elements.forEach((element, index) => {
      expect(rootOf(element).lang).to.equal(langs[index % 3]);
      expect(all(element, '[part=phase]')).to.have.length(12);
      if (index % 3 === 0) expect(summaryAt(element, 8)).to.include(`20${20 + (index % 7)}`);
    });
  });

  it('ask for each file once', async function () {
    this.timeout(90_000);
    listen();
    performance.clearResourceTimings();
    const elements = Array.from({length: 5}, () => put({lang: 'es'}));
    await Promise.all(elements.map((element) => complete(element, 'es', 80_000)));
    const names = performance.getEntriesByType('resource').map(({name}) => name);
    expect(new Set(names).size).to.equal(names.length);
  });
});

// Only Chromium lets a test collect garbage and measure the heap.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('a timeline that has left the page', () => {
  /** Puts a timeline on the page, uses it, and takes it away for good. */
  const visit = async (): Promise<WeakRef<Element>> => {
    const element = make({lang: 'en', 'first-treatment': '2026-03-02'});
    document.body.append(element);
    await complete(element);
    phaseAt(element, 3).open = true;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    element.remove();
    return new WeakRef(element);
  };

  it('is forgotten by the page', async function () {
    this.timeout(90_000);
    const left: WeakRef<Element>[] = [];
    for (let count = 0; count < 10; count++) left.push(await visit());
    const kept = () => left.filter((element) => element.deref()).length;
    // The engine itself may hold those it drew last for a while.
    for (let count = 0; count < 20 && kept() > 1; count++) {
      await aTimeout(100);
      await cdp('HeapProfiler.collectGarbage');
    }
    expect(kept()).to.be.at.most(1);
  });

  /** The heap once the engine has let go of what it drew last. */
  const settledHeap = async (): Promise<number> => {
    let least = Infinity;
    for (let count = 0; count < 15; count++) {
      await aTimeout(100);
      least = Math.min(least, await usedHeap());
    }
    return least;
  };

  it('leaves no heap behind after ten mounts and unmounts', async function () {
    this.timeout(90_000);
    for (let count = 0; count < 5; count++) await visit();
    const before = await settledHeap();
    for (let count = 0; count < 10; count++) await visit();
    // One timeline takes some 200 kB: ten that stayed would take four times this limit.
    expect((await settledHeap()) - before).to.be.below(500_000);
  });
});

describe('a timeline before its words', () => {
  it('has nothing of its own to show, and none of its children are touched', async () => {
    const element = put({lang: 'en'});
    expect(find(element, '[part=root]')).to.equal(null);
    const children = [...element.childNodes];
    await ready(element);
    expect([...element.childNodes]).to.deep.equal(children);
  });
});
