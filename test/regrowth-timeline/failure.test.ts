import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {
  all,
  codesOf,
  complete,
  fallback,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  ownWords,
  put,
  ready,
  replaceWords,
  reported,
  rootOf,
  saysAll,
  textOf,
  until,
} from '../support/timeline.js';

/** Fails the first time it is asked, then does what it should. */
const failingOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let asked = 0;
  return () => (asked++ ? load() : Promise.reject(new Error('404')));
};

/** Whether the reader sees the clinic's own text. */
const showsFallback = (element: HTMLElement): boolean =>
  Boolean(find(element, 'slot:not([name])')) && !find(element, '[part=root]');

const {locales, foldedLocales, kitLocales, kitLateLocales} = ownWords;

describe('before the timeline is ready', () => {
  it('the clinic’s own text stands in its place', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    replaceWords('locales', {en: () => gate.then(() => locales.en())});
    const element = put({lang: 'en'});
    await element.updateComplete;
    expect(element.getAttribute('data-anagen-state')).to.equal('loading');
    expect(showsFallback(element)).to.equal(true);
    expect(element.offsetHeight).to.be.above(0);
    arrive();
    await ready(element);
    expect(showsFallback(element)).to.equal(false);
    expect(element.textContent).to.equal(fallback);
  });

  it('turns to ready with one event that bubbles', async () => {
    let count = 0;
    const hear = (event: Event) => (count += Number(event.bubbles && event.composed));
    document.addEventListener('anagen-ready', hear);
    const element = put({lang: 'en'});
    await oneEvent(element, 'anagen-ready');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
    element.units = 'cm';
    listen();
    element.lang = 'es';
    await complete(element, 'es');
    document.removeEventListener('anagen-ready', hear);
    expect(count).to.equal(1);
  });
});

describe('words that do not load', () => {
  it('leave the clinic’s own text, with one error report', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {en: () => Promise.reject(new Error('404'))});
    const element = put({lang: 'en'});
    const {level, message} = await reported(reports, 'strings-missing');
    await aTimeout(30);
    expect(level).to.equal('error');
    expect(message).to.include('404');
    expect(element.getAttribute('data-anagen-state')).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    expect(codesOf(reports)).to.deep.equal(['strings-missing']);
    expect(thrown).to.deep.equal([]);
  });

  it('may be those that all widgets share: nothing is shown in half', async () => {
    const reports = listen();
    replaceWords('kitLocales', {en: () => Promise.reject(new Error('404'))});
    const element = put({lang: 'en'});
    expect((await reported(reports, 'strings-missing')).level).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    expect(element.getAttribute('data-anagen-state')).to.equal('error');
  });

  for (const [what, change] of [
    ['its own', () => replaceWords('locales', {en: failingOnce(locales.en)})],
    ['the shared ones', () => replaceWords('kitLocales', {en: failingOnce(kitLocales.en)})],
  ] as const) {
    it(`are tried again when the browser is back online: ${what}`, async () => {
      const reports = listen();
      change();
      const element = put({lang: 'en'});
      await reported(reports, 'strings-missing');
      dispatchEvent(new Event('online'));
      await complete(element, 'en');
      expect(reports).to.have.length(1);
    });
  }

  it('in a second language leave the first standing', async () => {
    const reports = listen();
    replaceWords('locales', {es: failingOnce(locales.es)});
    const element = await mount({lang: 'en'});
    element.lang = 'es';
    expect((await reported(reports, 'strings-missing')).level).to.equal('warn');
    expect(rootOf(element).lang).to.equal('en');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
    dispatchEvent(new Event('online'));
    await complete(element, 'es');
  });
});

describe('folded parts that do not load', () => {
  let working = false;
  const offline = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    working = false;
    return () => (working ? load() : Promise.reject(new Error('offline')));
  };

  for (const [what, change] of [
    ['their own words', () => replaceWords('foldedLocales', {en: offline(foldedLocales.en)})],
    ['the shared words', () => replaceWords('kitLateLocales', {en: offline(kitLateLocales.en)})],
  ] as const) {
    it(`say so where they would be, and are tried again when opened again: ${what}`, async () => {
      await failAndMend(change);
    });
  }

  async function failAndMend(change: () => void): Promise<void> {
    const [thrown, reports] = [listenForThrown(), listen()];
    change();
    const element = put({lang: 'en'});
    await ready(element);
    expect((await reported(reports, 'extra-missing')).level).to.equal('warn');
    const phase = all<HTMLDetailsElement>(element, '[part=phase]')[2];
    phase.open = true;
    await until(() => textOf(phase).includes('This part did not load.'), 'message');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
    phase.open = false;
    working = true;
    await aTimeout(20);
    phase.open = true;
    await until(() => textOf(phase).includes('You may notice'), 'the part');
    expect(saysAll(element)).not.to.include('This part did not load.');
    expect(thrown).to.deep.equal([]);
  }

  it('leave the timeline, the review and what stands at a glance', async () => {
    listen();
    replaceWords('foldedLocales', {en: () => Promise.reject(new Error('offline'))});
    const element = put({lang: 'en', 'first-treatment': '2026-03-02'});
    await ready(element);
    await aTimeout(50);
    expect(all(element, '[part=phase]')).to.have.length(12);
    expect(textOf(get(element, '[part=phase]'))).to.include('Get ready');
    expect(textOf(get(element, '[part=review]'))).to.include('Ask your team for a review.');
    expect(textOf(get(element, '[part=today]'))).to.include('Your first treatment was');
  });
});

describe('a timeline that can’t be drawn', () => {
  it('leaves the clinic’s own text, is reported, and throws nothing', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {en: async () => ({content: () => ({})})} as never);
    let readied = false;
    const element = put({lang: 'en'});
    element.addEventListener('anagen-ready', () => (readied = true));
    expect((await reported(reports, 'render-failed')).level).to.equal('error');
    await aTimeout(30);
    expect(showsFallback(element)).to.equal(true);
    expect(element.getAttribute('data-anagen-state')).to.equal('error');
    expect(readied).to.equal(false);
    expect(thrown).to.deep.equal([]);
  });

  it('does not keep another one from it', async () => {
    const reports = listen();
    replaceWords('locales', {es: async () => ({content: () => ({})})} as never);
    put({lang: 'es'});
    await reported(reports, 'render-failed');
    await mount({lang: 'en'});
  });

  it('is ready after all once its page speaks a language that can be drawn', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {es: async () => ({content: () => ({})})} as never);
    const element = put({lang: 'es'});
    await reported(reports, 'render-failed');
    element.lang = 'en';
    await complete(element);
    expect(showsFallback(element)).to.equal(false);
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
    expect(thrown).to.deep.equal([]);
  });
});
