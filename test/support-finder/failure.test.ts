import {aTimeout, expect} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';
import {
  BUILT_IN,
  codesOf,
  complete,
  countOf,
  fallback,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  namesOf,
  openPart,
  ownWords,
  pickKind,
  put,
  ready,
  replaceWords,
  reported,
  rootOf,
  search,
  textOf,
  until,
} from '../support/finder.js';

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

const mountOffline = async () => {
  const reports = listen();
  replaceWords('foldedLocales', {en: offline(foldedLocales.en)});
  const element = put({lang: 'en'});
  await ready(element);
  expect((await reported(reports, 'extra-missing')).level).to.equal('warn');
  await element.updateComplete;
  return element;
};

describe('words of the finder that do not load', () => {
  it('leave the clinic’s own text, with one error report, and are tried again online', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {en: offline(locales.en)});
    const element = put({lang: 'en'});
    expect((await reported(reports, 'strings-missing')).level).to.equal('error');
    expect(element.getAttribute('data-anagen-state')).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    expect(element.textContent).to.equal(fallback);
    working = true;
    dispatchEvent(new Event('online'));
    await complete(element, 'en');
    expect(countOf(element)).to.equal(BUILT_IN);
    await reported(reports, 'directory-general');
    expect(codesOf(reports)).to.deep.equal(['strings-missing', 'directory-general']);
    expect(thrown).to.deep.equal([]);
  });

  it('in a second language leave the first standing', async () => {
    const reports = listen();
    replaceWords('locales', {es: offline(locales.es)});
    const element = await mount({lang: 'en'});
    element.lang = 'es';
    expect((await reported(reports, 'strings-missing')).level).to.equal('warn');
    expect(rootOf(element).lang).to.equal('en');
    expect(countOf(element)).to.equal(BUILT_IN);
  });
});

describe('folded parts of the finder that do not load', () => {
  it('leave the list, its kinds and countries, and the emergency number', async () => {
    const element = await mountOffline();
    expect(countOf(element)).to.equal(BUILT_IN);
    await pickKind(element, 'wig');
    expect(namesOf(element)).to.include('Little Princess Trust');
    expect(textOf(get(element, '[part=urgent]'))).to.include('emergency number');
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
  });

  it('say so where they would be, and are tried again when opened again', async () => {
    const thrown = listenForThrown();
    const element = await mountOffline();
    const details = get<HTMLDetailsElement>(element, 'details.filters');
    details.open = true;
    await until(() => textOf(details).includes(failed), 'message');
    details.open = false;
    working = true;
    await aTimeout(20);
    await openPart(element, 'filters');
    expect(textOf(rootOf(element))).not.to.include(failed);
    expect(thrown).to.deep.equal([]);
  });
});

describe('a finder that can’t be drawn', () => {
  it('leaves the clinic’s own text, is reported, and throws nothing', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {en: async () => ({content: () => ({})})} as never);
    const element = put({lang: 'en'});
    expect((await reported(reports, 'render-failed')).level).to.equal('error');
    await aTimeout(30);
    expect(showsFallback(element)).to.equal(true);
    expect(thrown).to.deep.equal([]);
  });

  it('is ready after all once its page speaks a language that can be drawn', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    replaceWords('locales', {es: async () => ({content: () => ({})})} as never);
    const element = put({lang: 'es'});
    await reported(reports, 'render-failed');
    element.lang = 'en';
    await complete(element, 'en');
    expect(countOf(element)).to.equal(BUILT_IN);
    expect(thrown).to.deep.equal([]);
  });
});

describe('files of the finder that are not on the server', () => {
  const tag = 'anagen-support-finder';
  const openPage = async (missing: string[], src = '') => {
    const files = {'support.json': {body: '[{"id": "1", "name": "Ours"}]'}};
    const page = await HostPage.open('empty', {missing, files});
    const element = page.document.createElement(tag);
    if (src) element.setAttribute('src', src);
    page.find('main').append(element);
    await page.state('ready', tag);
    return {page, element};
  };

  it('that read a directory leave the general list; they are asked for again online', async () => {
    const {page, element} = await openPage(['support-finder.own'], 'support.json');
    await page.reported('extra-missing');
    expect(textOf(get(element, '.summary'))).to.include('general list');
    await aTimeout(500);
    const asked = (await page.requests()).filter((path) => path.includes('finder.own'));
    expect(asked.length).to.be.below(4);
    expect(page.codes.filter((code) => code === 'extra-missing')).to.have.length(1);
    await page.mend();
    await until(() => namesOf(element).join() === 'Ours', 'the clinic’s list');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('that search leave the lists, and are asked for again by the button', async () => {
    const {page, element} = await openPage(['support-finder.finding']);
    const input = get<HTMLInputElement>(element, '#search');
    input.value = 'princess';
    input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    await until(() => find(element, '[part=failed]'), 'the message');
    expect(textOf(get(element, '[part=failed]'))).to.include('Search did not load.');
    await page.mend();
    get<HTMLElement>(element, '[part=failed] button').click();
    await until(() => namesOf(element).join() === 'Little Princess Trust', 'it is found');
    expect(page.seen.errors).to.deep.equal([]);
  });
});

it('a finder is whole on a page with a strict policy, and asks its own folder alone', async () => {
  const page = await HostPage.open('strict');
  const element = page.document.createElement('anagen-support-finder');
  page.document.body.append(element);
  element.scrollIntoView();
  await page.state('ready', 'anagen-support-finder');
  await search(element, 'princess');
  expect(namesOf(element)).to.deep.equal(['Little Princess Trust']);
  expect(page.seen.violations).to.deep.equal([]);
  expect(page.seen.errors).to.deep.equal([]);
});
