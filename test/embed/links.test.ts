import {expect} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const widgetOf = (page: HostPage, link: string): Element | null =>
  page
    .find(`#${link}`)
    .closest('anagen-regrowth-timeline, anagen-therapy-comparison, anagen-support-finder');

const shownLanguage = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('.root')?.getAttribute('lang');

const openLinks = (): Promise<HostPage> => HostPage.open('links');

/** The widget that a link became, once the reader has come to it. */
const widgetAt = async (page: HostPage, link: string, tag: string): Promise<HTMLElement> => {
  await page.state('ready', 'anagen-therapy-comparison');
  page.find(tag).scrollIntoView();
  const element = await page.state('ready', tag);
  expect(widgetOf(page, link)).to.equal(element);
  return element;
};

describe('a link to a static page, on a page with the loader', () => {
  it('becomes the widget, with the settings of its address, and stays as fallback', async () => {
    const page = await openLinks();
    const element = await page.state('ready', 'anagen-therapy-comparison');
    expect(element.getAttribute('options')).to.equal('wigs scalp-cooling');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.hasAttribute('utm_source')).to.equal(false);
    expect(widgetOf(page, 'alone')).to.equal(element);
    expect(element.shadowRoot!.querySelectorAll('[part=card]').length).to.equal(2);
    expect(page.find('#alone').getClientRects().length, 'the link is seen').to.equal(0);
  });

  it('takes the place of its paragraph, not a place inside it', async () => {
    const page = await openLinks();
    const element = await page.state('ready', 'anagen-therapy-comparison');
    expect(element.parentElement?.localName).to.equal('main');
    expect(element.firstElementChild?.localName).to.equal('p');
  });

  it('speaks as the page does where that is its language, else as the link says', async () => {
    const page = await openLinks();
    const comparison = await page.state('ready', 'anagen-therapy-comparison');
    expect(comparison.hasAttribute('lang'), 'the page’s own Spanish').to.equal(false);
    expect(shownLanguage(comparison)).to.equal('es');
    const timeline = await widgetAt(page, 'english', 'anagen-regrowth-timeline');
    expect(shownLanguage(timeline)).to.equal('en');
  });

  it('speaks as a line of another language does', async () => {
    const page = await HostPage.open('empty');
    page.find('main').innerHTML =
      '<p lang="es-MX"><a href="anagen/pages/es/regrowth-timeline.html">Cuándo cae</a></p>';
    const element = await page.state('ready');
    expect(shownLanguage(element)).to.equal('es');
    expect(element.lang).to.equal('es-MX');
  });

  it('reads no attribute from its address that is no setting, and nothing about a person', async () => {
    const page = await openLinks();
    const timeline = await widgetAt(page, 'english', 'anagen-regrowth-timeline');
    const names = timeline
      .getAttributeNames()
      .filter((name) => !/^data-anagen-state$|^lang$/.test(name));
    expect(names).to.deep.equal([]);
    const {message} = await page.reported('address-personal');
    expect(message).to.contain('first-treatment');
  });

  it('stays a link in a sentence, in navigation, and where the page says so', async () => {
    const page = await openLinks();
    await page.state('ready', 'anagen-therapy-comparison');
    for (const link of ['in-sentence', 'in-navigation', 'kept', 'foreign']) {
      expect(widgetOf(page, link), link).to.equal(null);
    }
    const kept = page.seen.reports.filter(({code}) => code === 'link-kept');
    expect(kept.map(({element, level}) => [element?.id, level])).to.deep.equal([
      ['in-sentence', 'info'],
    ]);
  });

  const link = '<a class="it" href="anagen/pages/en/regrowth-timeline.html">Hair</a>';

  for (const markup of [
    `<p>${link}</p><img alt="">`,
    `Ask us. <p>${link}</p>`,
    `<p>${link}<br></p>`,
    `<div>Ask us.<br>${link}</div>`,
    `<div style="display: flex; flex-direction: column"><p>${link}</p><p>Ask us.</p></div>`,
    `<div style="display: grid"><p>${link}</p><p>Ask us.</p></div>`,
    `<div style="display: flex"><p>${link}</p></div>`,
    `<div>Ask us.<p>Call us.</p>${link}</div>`,
    `<div>${link}<p>Call us.</p>Visit us.</div>`,
    `<div> <!-- x --> ${link} <!-- x --> </div>`,
  ]) {
    it(`becomes the widget where it has a line of its own: ${markup}`, async () => {
      const page = await HostPage.open('empty');
      const main = page.find('main');
      main.innerHTML = markup;
      const text = main.innerText.replace('Hair', '').trim();
      await page.state('ready');
      expect(main.innerText.trim(), 'what is beside it').to.equal(text);
      expect(page.codes).to.not.include('link-kept');
    });
  }

  for (const markup of [
    `<p>Call 555 0142 if you have a fever.<br>${link}</p>`,
    `<p>${link}<br>Call 555 0142.</p>`,
    `<p><strong style="display: block">Call 555 0142.</strong>${link}</p>`,
    `<p style="display: flex"><span>Call 555 0142.</span>${link}</p>`,
    `<div style="display: flex"><div>Call 555 0142.</div><p>${link}</p></div>`,
    `<div style="display: grid; grid-template-columns: 1fr 1fr"><p>${link}</p><p>Call us.</p></div>`,
    `<div style="display: inline-flex; flex-direction: row-reverse"><p>${link}</p><p>Call us.</p></div>`,
    `<div>Ask us: ${link}</div>`,
    `<div>Ask us: <!-- x --> ${link}</div>`,
    `<div>${link} <!-- x --> by day.</div>`,
    `<div><em>Ask us: </em>${link}</div>`,
    `<div>${link}<button>Call us</button></div>`,
    `<div>Ask us: <p style="display: inline">${link}</p></div>`,
  ]) {
    it(`stays a link where other words would go with it: ${markup}`, async () => {
      const page = await HostPage.open('empty');
      const main = page.find('main');
      main.innerHTML = markup;
      const text = main.innerText;
      const {element} = await page.reported('link-kept');
      expect(element?.className).to.equal('it');
      await page.quiet();
      expect(main.innerText).to.equal(text);
    });
  }

  for (const markup of [
    ...['nav', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
      (tag) => `<${tag}>${link}</${tag}>`,
    ),
    `<ul><li>${link}</li></ul>`,
    `<dl><dt>${link}</dt></dl>`,
    `<details open><summary>${link}</summary></details>`,
    `<div role="heading" aria-level="3">${link}</div>`,
    `<figure><figcaption>${link}</figcaption></figure>`,
    `<table><caption>${link}</caption></table>`,
    `<label>${link}</label>`,
    `<button>${link}</button>`,
    ...['navigation', 'menu', 'button'].map((role) => `<div role="${role}">${link}</div>`),
    `<div contenteditable>${link}</div>`,
    link.replace('<a', '<a download'),
    `<anagen-support-finder><p>${link}</p></anagen-support-finder>`,
    `<div data-anagen="support-finder"><p>${link}</p></div>`,
  ]) {
    it(`stays a link where a widget has no place: ${markup}`, async () => {
      const page = await HostPage.open('empty');
      page.find('main').innerHTML = markup;
      await page.quiet();
      expect(page.all('anagen-regrowth-timeline')).to.deep.equal([]);
      expect(page.all('.it').length).to.equal(1);
      expect(page.codes).to.not.include('link-kept');
    });
  }

  it('takes a clinic file of its own server', async () => {
    const page = await HostPage.open('empty', {
      files: {'clinic.json': {body: JSON.stringify({name: 'Saltfen Day Unit', phone: '555 0100'})}},
    });
    page.find('main').innerHTML =
      `<p>${link.replace('.html', '.html?clinic=../../../clinic.json')}</p>`;
    const element = await page.state('ready');
    await page.quiet();
    expect(element.shadowRoot!.textContent).to.contain('Saltfen Day Unit');
  });

  it('takes no clinic file where the page has named its own', async () => {
    const served = (name: string) => ({body: JSON.stringify({name, phone: '555 0100'})});
    const page = await HostPage.open('empty', {
      files: {'ours.json': served('Saltfen Day Unit'), 'other.json': served('Another')},
    });
    const main = page.find('main');
    page.document.body.setAttribute('data-anagen-clinic', 'ours.json');
    main.innerHTML = `<p>${link.replace('.html', '.html?clinic=../../../other.json')}</p>`;
    const element = await page.state('ready');
    const asked = await page.quiet();
    expect(element.hasAttribute('data-anagen-clinic')).to.equal(false);
    expect(element.shadowRoot!.textContent).to.contain('Saltfen Day Unit');
    expect(asked).to.not.include('other.json');
  });

  it('takes no file of another server: anybody who comments can write a link', async () => {
    const body = JSON.stringify({name: 'Somebody Else', phone: '555 0199'});
    const other = await HostPage.open('empty', {
      headers: {'access-control-allow-origin': '*'},
      files: {'clinic.json': {body}},
    });
    const file = `http://127.0.0.1:${location.port}${other.folder}clinic.json`;
    const page = await HostPage.open('empty');
    const query = `?clinic=${encodeURIComponent(file)}&src=${encodeURIComponent(file)}`;
    page.find('main').innerHTML =
      `<p><a href="anagen/pages/en/support-finder.html${query}">Help</a></p>`;
    const element = await page.state('ready', 'anagen-support-finder');
    const {level} = await page.reported('address-elsewhere');
    expect(level).to.equal('warn');
    await page.quiet();
    expect(element.shadowRoot!.textContent).to.not.contain('Somebody Else');
    expect(element.hasAttribute('src')).to.equal(false);
    expect(page.all('[data-anagen-clinic]')).to.deep.equal([]);
  });

  it('is told of a slip in the name of a setting, and not of names of others', async () => {
    const page = await HostPage.open('empty');
    const query = '?contry=GB&utm_source=x&utm_medium=y&fbclid=z&gclid=1&ver=6.5&s=1&anagen-debug';
    page.find('main').innerHTML =
      `<p><a href="anagen/pages/en/support-finder.html${query}">Help</a></p>`;
    const {message, hint} = await page.reported('address-unknown');
    expect(message).to.contain('“contry”');
    expect(hint).to.contain('“country”');
    await page.quiet();
    expect(page.codes.filter((code) => code === 'address-unknown').length).to.equal(1);
  });

  it('is reported and stays a link where it names no widget', async () => {
    const page = await openLinks();
    const {element, hint} = await page.reported('widget-unknown');
    expect(element?.id).to.equal('misspelt');
    expect(hint).to.contain('regrowth-timeline');
    expect(page.find('#misspelt').getClientRects().length).to.be.above(0);
  });

  it('counts as ours in a folder that the site names', async () => {
    const page = await openLinks();
    const finder = await widgetAt(page, 'named', 'anagen-support-finder');
    expect(finder.getAttribute('country')).to.equal('MX');
  });

  it('becomes the widget beside a folder that is no address', async () => {
    const page = await HostPage.open('empty');
    page.document.body.setAttribute('data-anagen-bases', 'http://, https://files.example/hair');
    page.find('main').innerHTML =
      '<p><a href="https://files.example/hair/pages/es/regrowth-timeline.html">Pelo</a></p>';
    await page.state('ready');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('becomes the widget when it is added later', async () => {
    const page = await HostPage.open('empty');
    const line = page.document.createElement('p');
    const link = page.document.createElement('a');
    link.href = 'anagen/pages/ar/regrowth-timeline.html';
    link.append('Link');
    line.append(link);
    page.find('main').append(line);
    expect(shownLanguage(await page.state('ready'))).to.equal('ar');
  });

  it('stays what it is, once, when the page moves the widget', async () => {
    const page = await openLinks();
    const element = await page.state('ready', 'anagen-therapy-comparison');
    page.document.body.prepend(element);
    await page.quiet();
    expect(page.all('anagen-therapy-comparison').length).to.equal(1);
  });

  it('stays a link where the loader’s file for it does not come', async () => {
    const page = await HostPage.open('links', {missing: ['seldom-']});
    await page.quiet();
    expect(widgetOf(page, 'alone')).to.equal(null);
    expect(page.find('#alone').getClientRects().length).to.be.above(0);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
