import {aTimeout, expect} from '@open-wc/testing';
import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {
  afterwards,
  all,
  card,
  choose,
  chosenBar,
  codesOf,
  compareButton,
  complete,
  fallback,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  namesOf,
  ownWords,
  put,
  ready,
  replaceWords,
  reported,
  rootOf,
  table,
  textOf,
  until,
} from '../support/comparison.js';

const failed = 'This part did not load. Close it and open it to try again.';
const {locales, foldedLocales} = ownWords;

/** Whether the reader sees the clinic's own text. */
const showsFallback = (element: HTMLElement): boolean =>
  Boolean(find(element, 'slot:not([name])')) && !find(element, '[part=root]');

let working = false;
/** Words that do not come until the network is back. */
const offline = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  working = false;
  return () => (working ? load() : Promise.reject(new Error('offline')));
};

/** Waits until a comparison has found that its folded parts can't be had. */
const mountOffline = async (attributes = {}) => {
  const reports = listen();
  replaceWords('foldedLocales', {en: offline(foldedLocales.en)});
  const element = put({lang: 'en', ...attributes});
  await ready(element);
  expect((await reported(reports, 'extra-missing')).level).to.equal('warn');
  await element.updateComplete;
  return element;
};

describe('before the comparison is ready', () => {
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
});

describe('words of the comparison that do not load', () => {
  it('leave the clinic’s own text, with one error report, and are tried again online', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {en: offline(locales.en)});
    const element = put({lang: 'en'});
    expect((await reported(reports, 'strings-missing')).level).to.equal('error');
    expect(element.getAttribute('data-anagen-state')).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    working = true;
    dispatchEvent(new Event('online'));
    await complete(element, 'en');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
    expect(codesOf(reports)).to.deep.equal(['strings-missing']);
    expect(thrown).to.deep.equal([]);
  });

  it('in a second language leave the first standing', async () => {
    const reports = listen();
    replaceWords('locales', {es: offline(locales.es)});
    const element = await mount({lang: 'en'});
    element.lang = 'es';
    expect((await reported(reports, 'strings-missing')).level).to.equal('warn');
    expect(rootOf(element).lang).to.equal('en');
    expect(namesOf(element)).to.have.length(14);
  });
});

describe('folded parts of the comparison that do not load', () => {
  it('leave the cards, the deadline and help', async () => {
    const element = await mountOffline();
    expect(namesOf(element)).to.have.length(14);
    expect(textOf(get(element, '[part=deadline]'))).to.include('before your first treatment');
    expect(textOf(rootOf(element))).to.include('emergency number');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
  });

  it('say so where they would be, and are tried again when opened again', async () => {
    const thrown = listenForThrown();
    const element = await mountOffline();
    const details = card(element, 'Biotin').querySelector('details')!;
    details.open = true;
    await until(() => textOf(details).includes(failed), 'message');
    details.open = false;
    working = true;
    await aTimeout(20);
    details.open = true;
    await until(() => textOf(details).includes('A heart attack may be missed.'), 'the part');
    expect(textOf(rootOf(element))).not.to.include(failed);
    expect(thrown).to.deep.equal([]);
  });

  it('and the words that are shared with other widgets are no different', async () => {
    const reports = listen();
    const own = kitLateLocales.en;
    kitLateLocales.en = offline(own);
    afterwards(() => (kitLateLocales.en = own));
    const element = put({lang: 'en'});
    await ready(element);
    await reported(reports, 'extra-missing');
    const sheet = get<HTMLDetailsElement>(element, 'details.sheet');
    sheet.open = true;
    await until(() => textOf(sheet).includes(failed), 'message');
  });

  it('keep nobody from the cards: to compare says what is wrong, and what was chosen stays', async () => {
    const element = await mountOffline();
    await choose(element, 'Biotin', 'Exosomes');
    compareButton(element).click();
    const status = () => textOf(chosenBar(element).querySelector('[role=status]'));
    await until(() => status().includes('This part did not load.'), 'said');
    expect(namesOf(element)).to.have.length(14);
    expect(
      all(element, '[part=card] input').filter((node) => node.matches(':checked')),
    ).to.have.length(2);
    expect(compareButton(element)).to.exist;
    // It has been tried again by then.
    await aTimeout(100);
  });

  it('stand side by side after all when the reader tries again, with the focus there', async () => {
    const element = await mountOffline();
    await choose(element, 'Biotin', 'Exosomes');
    compareButton(element).click();
    await until(() => textOf(chosenBar(element)).includes('This part did not load.'), 'said');
    working = true;
    compareButton(element).click();
    await table(element);
    await until(
      () => textOf(element.shadowRoot!.activeElement) === 'Side by side',
      'focus on the comparison',
    );
  });

  it('show the cards where the page asks to compare at first', async () => {
    const element = await mountOffline({compare: 'biotin exosomes'});
    expect(namesOf(element)).to.have.length(14);
    expect(textOf(chosenBar(element))).to.include('Chosen: 2');
  });

  it('come late: the comparison gets the focus once it is there', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    replaceWords('foldedLocales', {en: () => gate.then(() => foldedLocales.en())});
    const element = put({lang: 'en'});
    await ready(element);
    await choose(element, 'Biotin', 'Exosomes');
    compareButton(element).click();
    await aTimeout(50);
    expect(find(element, '.compared')).to.equal(null);
    arrive();
    await table(element);
    await until(
      () => textOf(element.shadowRoot!.activeElement) === 'Side by side',
      'focus on the comparison',
    );
  });
});

describe('a comparison that can’t be drawn', () => {
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

  it('is ready after all once its page speaks a language that can be drawn', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {es: async () => ({content: () => ({})})} as never);
    const element = put({lang: 'es'});
    await reported(reports, 'render-failed');
    element.lang = 'en';
    await complete(element, 'en');
    expect(namesOf(element)).to.have.length(14);
    expect(thrown).to.deep.equal([]);
  });

  it('because of what is folded leaves the cards’ place to the clinic’s text', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('foldedLocales', {en: async () => ({content: () => ({})})} as never);
    const element = put({lang: 'en'});
    await ready(element);
    get<HTMLDetailsElement>(element, 'details.about').open = true;
    expect((await reported(reports, 'render-failed')).level).to.equal('error');
    await aTimeout(30);
    expect(showsFallback(element)).to.equal(true);
    expect(thrown).to.deep.equal([]);
  });
});
