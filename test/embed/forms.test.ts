import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import {HostPage} from '../support/host-page.js';

const widget = 'anagen-regrowth-timeline';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const drawn = (element: Element): Element | null | undefined =>
  element.shadowRoot?.querySelector('[part=timeline]');

describe('a widget on a page', () => {
  it('shows its own children until it is ready, and then itself', async () => {
    const page = await HostPage.open('element', {missing: ['regrowth-timeline']});
    const element = await page.state('error');
    expect(isShown(page.find('#fallback')), 'fallback at first').to.equal(true);

    await page.mend();
    await page.state('ready');
    expect(isShown(page.find('#fallback')), 'fallback in the end').to.equal(false);
    expect(drawn(element)).to.exist;
    expect(isShown(page.find('#footer')), 'footer').to.equal(true);
  });

  it('stands in a placeholder that stays, with its settings', async () => {
    const page = await HostPage.open('placeholder');
    const element = await page.state('ready');
    const place = page.find('#place');
    expect(element.parentElement).to.equal(place);
    expect(place.className).to.equal('box');
    expect(element.getAttribute('first-treatment')).to.equal('2026-03-02');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.contains(page.find('#fallback'))).to.equal(true);
    expect(isShown(page.find('#fallback'))).to.equal(false);
    expect(page.seen.reports).to.deep.equal([]);
  });

  it('takes no other attribute from its placeholder, where editors let authors write any', async () => {
    const page = await HostPage.open('empty');
    const names = [
      'onclick',
      'onfocus',
      'onfocusin',
      'style',
      'id',
      'class',
      'autofocus',
      'tabindex',
    ];
    const written = names.map((name) => `data-anagen-${name}="document.title = 'taken'"`);
    page.find('main').innerHTML =
      `<div data-anagen="regrowth-timeline" data-anagen-units="in" ${written.join(' ')}></div>`;
    const element = await page.state('ready');
    element.click();
    element.focus();
    expect(element.getAttributeNames()).to.have.members(['data-anagen-state', 'units']);
    expect(page.document.title).to.not.equal('taken');
    const {message} = await page.reported('setting-unknown');
    expect(message).to.include('“onclick”');
  });

  it('shows the children of a placeholder until it is ready', async () => {
    const page = await HostPage.open('placeholder', {missing: ['regrowth-timeline-']});
    await page.state('error');
    expect(isShown(page.find('#fallback'))).to.equal(true);
  });

  it('is found when it is added later, at any depth', async () => {
    const page = await HostPage.open('empty');
    await aTimeout(50);
    const section = page.document.createElement('section');
    section.append(page.document.createElement(widget));
    const place = page.document.createElement('div');
    place.dataset.anagen = 'regrowth-timeline';
    page.find('main').append(section, place);
    await page.state('ready', `section ${widget}`);
    await page.state('ready', `div ${widget}`);
  });

  it('asks for nothing while it is far down, and comes when the reader does', async () => {
    const page = await HostPage.open('far');
    const before = await page.quiet();
    expect(before.filter((file) => /regrowth/.test(file))).to.deep.equal([]);
    page.find(widget).scrollIntoView();
    await page.state('ready');
  });

  // The test page itself is in a frame there, which cuts off what comes near.
  if (engine !== 'webkit') {
    it('comes a screen before the reader does', async () => {
      const page = await HostPage.open('far', {height: 3000});
      await page.quiet();
      expect(page.find(widget).dataset.anagenState).to.equal(undefined);
      page.document.documentElement.className = '';
      expect(page.find(widget).getBoundingClientRect().top).to.be.above(innerHeight);
      await page.state('ready');
    });

    it('comes after what is on the screen', async () => {
      const page = await HostPage.open('empty', {height: 3000, late: {'regrowth-timeline-': 1500}});
      // A frame cuts off what is below it: so it is told that its screen ends higher up.
      Object.defineProperty(page.window, 'innerHeight', {value: 400});
      page.find('main').innerHTML = `<div style="height: 500px; overflow: hidden">
        <anagen-regrowth-timeline>Call 555 0100.</anagen-regrowth-timeline></div>
        <anagen-therapy-comparison>Call 555 0100.</anagen-therapy-comparison>`;
      const first = await page.quiet();
      expect(first.filter((file) => /regrowth-timeline-/.test(file)).length).to.equal(1);
      expect(first.filter((file) => /comparison/.test(file))).to.deep.equal([]);
      await page.state('ready');
      await page.state('ready', 'anagen-therapy-comparison');
    });
  }

  it('takes no room while the page hides it, and comes when it is shown', async () => {
    const page = await HostPage.open('empty');
    const main = page.find('main');
    main.innerHTML = `<link rel="stylesheet" href="anagen/anagen.css">
      <anagen-regrowth-timeline hidden><p>Call 555 0100.</p></anagen-regrowth-timeline>
      <div data-anagen="therapy-comparison" hidden><p>Call 555 0100.</p></div>`;
    await page.quiet();
    const hidden = page.all('[hidden]');
    expect(hidden.length).to.equal(2);
    expect(hidden.map((element) => element.getClientRects().length)).to.deep.equal([0, 0]);
    hidden[0].hidden = false;
    const element = await page.state('ready');
    expect(element.getBoundingClientRect().height).to.be.above(500);
  });

  it('belongs to a page that gives it no language: English', async () => {
    const page = await HostPage.open('empty');
    page.document.documentElement.removeAttribute('lang');
    page.find('main').append(page.document.createElement(widget));
    const element = await page.state('ready');
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    expect(page.codes).to.deep.equal([]);
  });

  it('asks for the words of its own language only', async () => {
    const page = await HostPage.open('empty');
    const element = page.document.createElement(widget);
    element.lang = 'ar-EG';
    page.find('main').append(element);
    await page.state('ready');
    const words = (await page.quiet()).filter((file) => /\.(en|es|ar)-/.test(file));
    expect(words.filter((file) => !/\.ar-/.test(file))).to.deep.equal([]);
    expect(words.length).to.be.above(0);
  });
});

describe('fifty widgets on one page', () => {
  it('are all drawn, and no file is asked for twice', async function () {
    // A machine that runs three browsers at once takes its time.
    this.timeout(60_000);
    const page = await HostPage.open('empty');
    for (let count = 0; count < 50; count++) {
      page.find('main').append(page.document.createElement(widget));
    }
    const isReady = (element: Element) => element.getAttribute('data-anagen-state') === 'ready';
    await waitUntil(() => page.all(widget).every(isReady), 'all are ready', {timeout: 40_000});
    expect(page.all(widget).every(drawn)).to.equal(true);
    const asked = await page.quiet();
    expect(asked.length).to.equal(new Set(asked).size);
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('all that a page asks for', () => {
  it('is in the folder of anagen.js, once each, with all parts loaded', async () => {
    const page = await HostPage.open('element');
    await page.state('ready');
    const asked = await page.quiet();
    expect(asked.length).to.equal(new Set(asked).size);
    const own = new URL(page.folder, location.href).href;
    const entries = page.window.performance.getEntriesByType('resource');
    const elsewhere = entries.filter(({name}) => !name.startsWith(own));
    expect(elsewhere.map(({name}) => name)).to.deep.equal([]);
  });

  it('is the same under an address with a query of the site’s own', async () => {
    const page = await HostPage.open('versioned');
    await page.state('ready');
    const asked = (await page.quiet()).map((file) => file.split('?')[0]);
    expect(asked.length).to.equal(new Set(asked).size);
    expect(asked.filter((file) => file.endsWith('/anagen.js')).length).to.equal(1);
  });
});
