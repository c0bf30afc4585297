import {expect, waitUntil} from '@open-wc/testing';
import {HostPage, type OwnFile} from '../support/host-page.js';

const timeline = 'anagen-regrowth-timeline';
const comparison = 'anagen-therapy-comparison';

/** What a reader reads of a widget. */
const words = (widget: HTMLElement): string => widget.shadowRoot?.textContent ?? '';

/** Opens a page with both widgets and a clinic file. */
const open = async (file: Partial<OwnFile>, missing: string[] = []): Promise<HostPage> => {
  const files = {'clinic.json': {body: '{"anagen": 1}', ...file}};
  const page = await HostPage.open('clinic', {files, missing});
  await page.state('ready', timeline);
  page.find(comparison).scrollIntoView();
  await page.state('ready', comparison);
  return page;
};

const written = (file: object) => ({body: JSON.stringify({anagen: 1, ...file})});
const asked = async (page: HostPage) =>
  (await page.requests()).filter((path) => path.startsWith('clinic.json')).length;

/** Says what the built-in content says, with nothing broken. */
const expectBuiltIn = (page: HostPage): void => {
  expect(words(page.find(timeline))).to.contain('When hair falls out and grows back');
  expect(words(page.find(comparison))).to.contain('Biotin');
  expect(page.seen.errors).to.deep.equal([]);
  expect(page.seen.violations).to.deep.equal([]);
};

describe('a clinic file', () => {
  it('says whom to call, in both widgets, and is asked for once', async () => {
    const page = await open(written({name: 'Wrenmoor Hospital', phone: '+44 (0)1632 960145'}));
    for (const tag of [timeline, comparison]) {
      const root = page.find(tag).shadowRoot!;
      await waitUntil(() => root.querySelector('a[href^="tel:"]'), `${tag} has the number`);
      const link = root.querySelector('a[href^="tel:"]')!;
      expect(link.getAttribute('href')).to.equal('tel:+441632960145');
      expect(root.textContent).to.contain('Wrenmoor Hospital');
    }
    expect(await asked(page)).to.equal(1);
    expect(page.codes).not.to.contain('clinic-invalid');
    expectBuiltIn(page);
  });

  it('hides, offers and adds options', async () => {
    const added = {
      id: 'wig-bank',
      name: 'Wig bank',
      what: 'To borrow.',
      when: 'any',
      purpose: 'cover',
    };
    const page = await open(
      written({
        name: 'Wrenmoor',
        options: {biotin: {hidden: true}, wigs: {offered: {note: 'Ask <b>early</b>.'}}},
        added: [added],
      }),
    );
    const root = page.find(comparison).shadowRoot!;
    await waitUntil(() => root.textContent?.includes('Wig bank'), 'the added option is there');
    expect(words(page.find(comparison))).not.to.contain('Biotin');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('that changes between two widgets’ reading is the same for both', async () => {
    const page = await open(written({phone: '01632 960145'}));
    await page.put('clinic.json', {body: '[]'});
    const later = page.document.createElement(timeline);
    page.document.body.prepend(later);
    later.scrollIntoView();
    await waitUntil(() => later.getAttribute('data-anagen-state') === 'ready');
    await waitUntil(() => later.shadowRoot?.querySelector('a[href="tel:01632960145"]'));
    expect(await asked(page)).to.equal(1);
  });
});

const useless: readonly (readonly [what: string, file: Partial<OwnFile>])[] = [
  ['is not there', {status: 404}],
  ['is a web page', {body: '<!doctype html><title>Sign in</title>', type: 'html'}],
  ['has 5 MB', {body: ' '.repeat(1024), times: 5 * 1024}],
  ['is not JSON', {body: '{anagen: 1}'}],
];

const invalid: readonly (readonly [what: string, file: object, path: string])[] = [
  ['wrong types', {name: 5}, 'name'],
  ['an unknown name', {phon: '1'}, 'phon'],
  ['an unknown option', {options: {biotn: {hidden: true}}}, 'options.biotn'],
  ['a later format', {anagen: 2, options: {biotin: {hidden: true}}}, 'anagen'],
  ['a script as a link', {url: 'javascript:alert(1)'}, 'url'],
  ['a phone number that is none', {phone: 'ring us'}, 'phone'],
  ['HTML in a text', {phone: '111', name: '<img src=x onerror=alert(1)>'}, 'name'],
];

describe('with a bad clinic file the widgets stand on their own, and it is reported', () => {
  for (const [what, file] of useless) {
    it(`it ${what}`, async () => {
      const page = await open(file);
      const report = await page.reported('clinic-missing');
      expect(report.level).to.equal('warn');
      expect(report.message).to.contain('/clinic.json');
      expect(page.codes.filter((code) => code.startsWith('clinic')).length).to.equal(1);
      expect(await asked(page)).to.equal(1);
      expectBuiltIn(page);
    });
  }

  for (const [what, file, path] of invalid) {
    it(`it has ${what}`, async () => {
      const page = await open(written(file));
      const report = await page.reported('clinic-invalid');
      expect(report.message).to.contain(` at ${path}: `);
      expect(page.codes.filter((code) => code.startsWith('clinic')).length).to.equal(1);
      for (const tag of [timeline, comparison]) {
        expect(page.find(tag).shadowRoot!.querySelector('img, a[href^="javascript"]')).to.equal(
          null,
        );
      }
      expectBuiltIn(page);
    });
  }

  it('and it says so beside a widget, where the address asks for it', async () => {
    const files = {'clinic.json': written({phone: 'ring us'})};
    const page = await HostPage.open('clinic', {files, query: '?anagen-debug'});
    await page.reported('clinic-invalid');
    await waitUntil(() => page.all('.anagen-debug').length, 'a box');
    expect(page.find('.anagen-debug').shadowRoot?.textContent).to.contain('phone');
  });

  it('and it is tried again when the browser is back online', async () => {
    const page = await open(written({phone: '01632 960145'}), ['clinic.json']);
    await page.reported('clinic-missing');
    await page.mend();
    const root = page.find(timeline).shadowRoot!;
    await waitUntil(() => root.querySelector('a[href="tel:01632960145"]'), 'the number is there');
    expect(page.codes.filter((code) => code.startsWith('clinic')).length).to.equal(1);
  });
});
