import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

describe('a name that is no widget', () => {
  it('is reported with the nearest right name, and its own text stays', async () => {
    const page = await HostPage.open('unknown');
    for (const id of ['element', 'placeholder', 'inherited']) {
      const element = await page.state('error', `#${id}`);
      expect(isShown(element.querySelector('p')!), id).to.equal(true);
    }
    await waitUntil(() => page.seen.reports.length === 3, 'all three are reported');
    const reportOf = (id: string) => page.seen.reports.find(({element}) => element?.id === id)!;
    expect(reportOf('element').code).to.equal('widget-unknown');
    expect(reportOf('element').message).to.contain('regrowth-timelin');
    expect(reportOf('element').hint).to.contain('“regrowth-timeline”');
    expect(reportOf('placeholder').hint).to.contain('“regrowth-timeline”');
    expect(reportOf('inherited').hint).to.match(/^Known names: .*regrowth-timeline/);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('is said in the console, once each', async () => {
    const page = await HostPage.open('unknown');
    const errors = () => page.seen.console.filter(({level}) => level === 'error');
    await waitUntil(() => errors().length === 3, 'all three are said');
    expect(errors().every(({text}) => text.startsWith('[anagen] widget-unknown:'))).to.equal(true);
  });

  it('is never asked for', async () => {
    const page = await HostPage.open('unknown');
    await page.reported('widget-unknown');
    const asked = await page.quiet();
    expect(asked.filter((file) => /timel|constructor/.test(file))).to.deep.equal([]);
  });
});

describe('a setting of a placeholder', () => {
  const placeholder = (page: HostPage, attributes: string) =>
    page
      .find('main')
      .insertAdjacentHTML(
        'beforeend',
        `<div data-anagen="regrowth-timeline" ${attributes}><p>Call 555 0100.</p></div>`,
      );

  it('without data-anagen- before its name is reported, with the name to write', async () => {
    const page = await HostPage.open('empty');
    placeholder(page, 'units="cm" lang="en" title="Growth"');
    const {level, message, hint} = await page.reported('setting-unread');
    expect(level).to.equal('warn');
    expect(message).to.contain('“units”');
    expect(hint).to.equal('Write data-anagen-units.');
    await page.quiet();
    expect(page.seen.reports).to.have.length(1);
  });

  it('that is read is not', async () => {
    const page = await HostPage.open('empty');
    placeholder(page, 'data-anagen-units="cm"');
    await page.state('ready');
    await page.quiet();
    expect(page.seen.reports).to.deep.equal([]);
  });
});

describe('an element that is not closed', () => {
  const opened = (page: HostPage, rest: string) =>
    page.find('main').insertAdjacentHTML('beforeend', `<anagen-regrowth-timeline />${rest}`);

  for (const rest of [
    '<p>Call 555 0100.</p><section>Visiting hours</section>',
    '<h1>Our clinic</h1>',
    '<div data-anagen="support-finder"></div>',
  ]) {
    it(`is reported where it swallows ${rest}`, async () => {
      const page = await HostPage.open('empty');
      opened(page, rest);
      const {level, message} = await page.reported('tag-unclosed');
      expect(level).to.equal('warn');
      expect(message).to.contain('<anagen-regrowth-timeline> has a part of your page in it');
    });
  }

  it('is taken for closed where all in it may be a fallback', async () => {
    const page = await HostPage.open('empty');
    opened(page, '<h2>Hair</h2><p>Call 555 0100.</p><footer slot="footer">Ask us.</footer>');
    await page.state('ready');
    await page.quiet();
    expect(page.seen.reports).to.deep.equal([]);
  });
});

describe('?anagen-debug in the address of a page', () => {
  const boxes = (page: HostPage) => page.all('.anagen-debug');

  it('shows a box after each element with a problem, that says why', async () => {
    const page = await HostPage.open('unknown', {query: '?anagen-debug'});
    await waitUntil(() => boxes(page).length === 3, 'three boxes');
    const box = page.find('#element').nextElementSibling!;
    expect(box.className).to.equal('anagen-debug');
    expect(box.shadowRoot?.textContent).to.contain('widget-unknown');
    expect(box.shadowRoot?.textContent).to.contain('Did you mean “regrowth-timeline”?');
    expect(isShown(box)).to.equal(true);
  });

  it('shows none where all is well', async () => {
    const page = await HostPage.open('element', {query: '?anagen-debug'});
    await page.state('ready');
    await page.quiet();
    expect(boxes(page)).to.deep.equal([]);
  });

  it('is what makes it: without it there is no box', async () => {
    const page = await HostPage.open('unknown');
    await page.reported('widget-unknown');
    await page.quiet();
    expect(boxes(page)).to.deep.equal([]);
  });

  it('shows none for a report that the page has cancelled', async () => {
    const page = await HostPage.open('empty', {query: '?anagen-debug'});
    page.document.addEventListener('anagen-error', (event) => event.preventDefault());
    const element = page.document.createElement('anagen-nothing');
    page.find('main').append(element);
    await page.reported('widget-unknown');
    await page.quiet();
    expect(boxes(page)).to.deep.equal([]);
    expect(page.seen.console).to.deep.equal([]);
  });
});
