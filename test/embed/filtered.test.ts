import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {noRedirect} from '../../src/clinic/no-redirect.js';
import {HostPage} from '../support/host-page.js';

/** What a system's editor makes of a form of a widget. */
interface Result {
  system: string;
  form: 'element' | 'placeholder' | 'link' | 'frame';
  widget: string;
  settings: Record<string, string>;
  outcome: 'works' | 'text' | 'source' | 'nothing' | 'broken';
  html: string;
}

const fetchText = async (path: string) => (await fetch(path)).text();
const filtered = (root: string) => executeServerCommand<Result[], object>('editor-results', {root});

/** Which results a page has. */
type Choice = (result: Result) => boolean;

/** Opens a page with what came out of an editor, and the files that the settings name. */
const openWith = async (choice: Choice, missing: string[] = []) => {
  // The page has its address first: settings name files by it.
  const page = await HostPage.open('empty', {missing});
  const found = (await filtered(page.folder)).filter(choice);
  const empty = await fetchText('/test/host-pages/empty.html');
  const content = found.map(({html}) => html).join('\n');
  const body = empty.replace('<main></main>', `<main>${content}</main>`);
  await page.put('filtered.html', {body, type: 'html'});
  for (const file of ['support.json', 'places.json']) {
    await page.put(file, {body: await fetchText(`/site/${file}`)});
  }
  const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve));
  page.frame.src = `${page.folder}filtered.html`;
  await loaded;
  return {page, found};
};

/** A link's addresses of files are whole ones, and forbid redirects. */
const wholeAddress = (value: string, page: HostPage): string =>
  new URL(value, page.document.baseURI).href.replace(noRedirect, '');

/** Settings that can be compared. */
const comparable = (settings: Record<string, string>, page: HostPage) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      ['src', 'places'].includes(name) ? wholeAddress(value, page) : value,
    ]),
  );

const settingsOn = (element: Element) =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({name}) => name !== 'lang' && name !== 'data-anagen-state')
      .map(({name, value}) => [name, value]),
  );

/** Brings a widget onto the screen until it loads: what loads above it may push it off again. */
const scrollTo = (page: HostPage, tag: string) =>
  waitUntil(
    () => {
      page.find(tag).scrollIntoView();
      return page.find(tag).dataset.anagenState;
    },
    `${tag} loads`,
    {timeout: 8000},
  );

/** All widgets come up in Spanish, with their settings, and nothing is wrong with any. */
const expectWidgets = async (page: HostPage, found: Result[]) => {
  for (const {widget, settings} of found) {
    const tag = `anagen-${widget}`;
    await waitUntil(() => page.document.querySelector(tag), `${tag} is on the page`);
    await scrollTo(page, tag);
    const element = await page.state('ready', tag);
    expect(comparable(settingsOn(element), page)).to.deep.equal(comparable(settings, page));
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.getAttribute('lang'), widget).to.equal('es');
    const title = root.querySelector('[role=heading]')!;
    expect(title.getAttribute('aria-level'), widget).to.equal(settings['heading-level']);
  }
  // It is told that no person has reviewed the Spanish: that is true of any page.
  expect(page.codes.filter((code) => code !== 'lang-machine')).to.deep.equal([]);
  expect(page.seen.errors).to.deep.equal([]);
};

const phone = '555 0100';
const timesIn = (text: string, part: string) => text.split(part).length - 1;
const shownOn = (page: HostPage) => page.find('main').innerText;

const all = await filtered('/');
for (const system of new Set(all.map((result) => result.system))) {
  const chosen = (form: string, outcome: string) => (result: Result) =>
    result.system === system && result.form === form && result.outcome === outcome;
  const text: Choice = (result) => result.system === system && result.outcome === 'text';
  const code = chosen('element', 'source');
  const placeholder = chosen('placeholder', 'works');
  const link = chosen('link', 'works');

  describe(`through the filter of ${system}`, () => {
    if (all.some(placeholder)) {
      it('every widget comes up in its placeholder, with its settings and language', async () => {
        const {page, found} = await openWith(placeholder);
        await expectWidgets(page, found);
      });

      it('what the clinic puts at the foot of a placeholder stands there', async () => {
        const {page, found} = await openWith(placeholder);
        await expectWidgets(page, found);
        const isShown = (element: Element) => element.getClientRects().length > 0;
        const feet = page.all('[data-anagen-slot=footer]');
        expect(feet.length).to.equal(found.length);
        expect(feet.every(isShown), 'feet').to.equal(true);
        const others = page.all('p:not([data-anagen-slot])');
        expect(others.some(isShown), 'fallbacks').to.equal(false);
      });
    }

    it('every widget takes the place of its link, with its settings and language', async () => {
      const {page, found} = await openWith(link);
      await expectWidgets(page, found);
      for (const {widget} of found) {
        const address = page.find<HTMLAnchorElement>(`anagen-${widget} a`).pathname;
        expect(address).to.equal(`${page.folder}anagen/pages/es/${widget}.html`);
      }
    });

    it('a link stays one where the loader does not come', async () => {
      const {page, found} = await openWith(link, ['anagen.js']);
      await page.quiet();
      expect(page.all('main > p > a').length).to.equal(found.length);
      expect(timesIn(shownOn(page), phone)).to.equal(found.length);
    });

    if (all.some(text)) {
      it('the reader has the text of what does not stay', async () => {
        const {page, found} = await openWith(text);
        await page.quiet();
        expect(timesIn(shownOn(page), phone)).to.equal(found.length);
        expect(shownOn(page)).not.to.contain('<');
        expect(page.codes).to.deep.equal([]);
      });
    }

    if (all.some(code)) {
      it('the reader has the code of an element, with its text in it', async () => {
        const {page, found} = await openWith(code);
        await page.quiet();
        for (const {widget} of found) expect(shownOn(page)).to.contain(`<anagen-${widget}`);
        expect(timesIn(shownOn(page), phone)).to.equal(found.length);
        expect(page.all('main *')).to.deep.equal([]);
      });
    }

    it('no frame is left', async () => {
      const {page, found} = await openWith(
        (result) => result.system === system && result.form === 'frame',
      );
      expect(page.all('main *')).to.deep.equal([]);
      const asCode = found.filter(({outcome}) => outcome === 'source');
      expect(timesIn(shownOn(page), '<iframe')).to.equal(asCode.length);
    });
  });
}
