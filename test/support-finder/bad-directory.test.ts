import {aTimeout, expect} from '@open-wc/testing';
import type {OwnFile} from '../support/host-page.js';
import {
  all,
  BUILT_IN,
  codesOf,
  countOf,
  find,
  get,
  hostFile,
  keep,
  kinds,
  listen,
  listenForThrown,
  mount,
  mountOn,
  namesOf,
  openAll,
  record,
  reported,
  textOf,
  timesAsked,
} from '../support/finder.js';

const general = 'This is a general list, not the one of your clinic.';

/** What the built-in list says, all of it, and that it is no list of the clinic's. */
const expectGeneral = (element: Element): void => {
  expect(countOf(element)).to.equal(BUILT_IN);
  expect(namesOf(element)).to.include('CancerCare');
  expect(textOf(get(element, '.summary'))).to.include(general);
  expect(textOf(get(element, '[part=urgent]'))).to.include('Get help now');
};

/** Nothing that a text could have brought to life. */
const expectNoMarkup = (element: Element): void => {
  const odd = 'img, script, iframe, b, i, object, embed, style, [style], [onerror], marquee';
  expect(find(element, odd)).to.equal(null);
  for (const link of all<HTMLAnchorElement>(element, 'a')) {
    expect(link.protocol).to.match(/^(https?|tel|sms|mailto):$/);
  }
};

const missing: readonly (readonly [what: string, content: unknown, more?: Partial<OwnFile>])[] = [
  ['is not there', '', {status: 404}],
  ['needs signing in', '', {status: 403}],
  ['is a server’s error', 'oops', {status: 500}],
  ['is a web page', '<!doctype html><title>Sign in</title>', {type: 'html'}],
  ['is a web page sent as JSON', '<!doctype html><title>Sign in</title>'],
  ['has more than 20 MB', ' '.repeat(1024), {times: 20 * 1024 + 1}],
  ['is not JSON', '{services: 1}'],
  ['is nothing', ''],
];

const invalid: readonly (readonly [what: string, content: unknown])[] = [
  ['an empty list', []],
  ['an object without a list', {organizations: []}],
  ['a number', 7],
  ['HSDS 2', [{id: '1', name: 'Old', physical_addresses: [], taxonomy_ids: []}]],
  ['HSDS 2 table by table', {service: {id: '1', name: 'Old'}}],
  ['records of which none can be used', [{id: '1'}, 5, null]],
];

describe('with a directory that can’t be used the general list stays, and the reader is told', () => {
  for (const [what, content, more] of missing) {
    it(`because it ${what}`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const src = await hostFile(content, more);
      const element = await mount({lang: 'en', src});
      const {level, message} = await reported(reports, 'directory-missing');
      expect(level).to.equal('warn');
      expect(message).to.include('/support.json');
      expectGeneral(element);
      await reported(reports, 'directory-general');
      expect(codesOf(reports).sort()).to.deep.equal(['directory-general', 'directory-missing']);
      expect(await timesAsked(src)).to.equal(1);
      expect(thrown).to.deep.equal([]);
    });
  }

  for (const [what, content] of invalid) {
    it(`because it is ${what}`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const element = await mount({lang: 'en', src: await hostFile(content)});
      expect((await reported(reports, 'directory-invalid')).level).to.equal('warn');
      expectGeneral(element);
      expect(codesOf(reports)).not.to.include('render-failed');
      expect(thrown).to.deep.equal([]);
    });
  }

  it('HSDS 2 is told apart, with the way to HSDS 3', async () => {
    const reports = listen();
    await mount({lang: 'en', src: await hostFile(invalid[3][1])});
    const {message, hint} = await reported(reports, 'directory-invalid');
    expect(message).to.include('an older version of the standard');
    expect(hint).to.include('HSDS 3.0');
  });

  for (const src of ['', '  ', 'javascript:alert(1)', 'https://', 'data:application/json,[]']) {
    it(`because src="${src}" is no address`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const element = await mount({lang: 'en', src});
      const {level, message} = await reported(reports, 'setting-invalid');
      expect(level).to.equal('warn');
      expect(message).to.include('the address of a file or a server');
      expect(countOf(element)).to.equal(BUILT_IN);
      expect(codesOf(reports)).not.to.include('directory-missing');
      expect(thrown).to.deep.equal([]);
    });
  }

  it('says nothing of a general list where the page names no directory', async () => {
    const element = await mount({lang: 'en'});
    expect(textOf(get(element, '.summary'))).not.to.include(general);
  });

  it('gives way to the clinic’s own once the browser is back online', async () => {
    listen();
    const src = await hostFile('', {status: 500});
    const element = await mount({lang: 'en', src});
    expectGeneral(element);
    const [, host] = /^\/hosts\/([^/]+)\//.exec(src)!;
    const {executeServerCommand} = await import('@web/test-runner-commands');
    const body = JSON.stringify([record('Ours')]);
    await executeServerCommand('host-file', {host, path: 'support.json', body});
    dispatchEvent(new Event('online'));
    for (let count = 0; count < 100 && namesOf(element)[0] !== 'Ours'; count++) await aTimeout(20);
    expect(namesOf(element)).to.deep.equal(['Ours']);
    expect(textOf(get(element, '.summary'))).not.to.include(general);
  });
});

describe('with some records bad the others stand, and each mistake is reported', () => {
  for (const [what, bad, path] of [
    ['no name', {id: 'x'}, '[1].name'],
    ['a name of a wrong type', {id: 'x', name: 5}, '[1].name'],
    ['no record', 'Ring us', '[1]'],
  ] as const) {
    it(`${what}: left out`, async () => {
      const reports = listen();
      const element = await mountOn([record('One'), bad, record('Two')]);
      expect((await reported(reports, 'directory-invalid')).message).to.include(` at ${path}: `);
      expect(namesOf(element)).to.deep.equal(['One', 'Two']);
    });
  }

  for (const [what, part, path] of [
    ['a date that is none', {assured_date: '2026-02-30'}, '[0].assured_date'],
    ['a script as an address', {url: 'javascript:alert(1)'}, '[0].url'],
    ['a phone that is none', {phones: [{number: 'ring us'}]}, '[0].phones[0].number'],
    ['HTML in a text', {description: 'See <img src=x onerror=alert(1)>'}, '[0].description'],
    ['a control character', {description: 'A\u0007B'}, '[0].description'],
    ['100 kB of text', {description: 'word '.repeat(20_000)}, '[0].description'],
    [
      'latitude 200',
      {service_at_locations: [{location: {latitude: 200, longitude: 0}}]},
      '[0].service_at_locations[0].location.latitude',
    ],
  ] as const) {
    it(`${what}: only that is left out, or shortened`, async () => {
      const reports = listen();
      const element = await mountOn([{...record('One'), ...kinds('wig'), ...part}, record('Two')]);
      expect((await reported(reports, 'directory-invalid')).message).to.include(` at ${path}: `);
      expect(namesOf(element).sort()).to.deep.equal(['One', 'Two']);
      expectNoMarkup(element);
      expect(textOf(get(element, '.results')).length).to.be.below(3000);
    });
  }

  it('shows tags as they were written', async () => {
    listen();
    const element = await mountOn([record('<b>One</b>', {description: 'A <i>word</i>'})]);
    expect(namesOf(element)).to.deep.equal(['<b>One</b>']);
    expect(textOf(get(element, '.results'))).to.include('A <i>word</i>');
    await keep(element, '<b>One</b>');
    await openAll(element);
    expectNoMarkup(element);
  });

  it('the first twenty, and how many more there are', async () => {
    const reports = listen();
    const bad = Array.from({length: 57}, (_, index) => ({id: `${index}`}));
    const element = await mountOn([record('One'), ...bad]);
    expect(namesOf(element)).to.deep.equal(['One']);
    for (let count = 0; count < 50 && reports.length < 21; count++) await aTimeout(20);
    const told = reports.filter(({detail}) => detail.code === 'directory-invalid');
    expect(told).to.have.length(21);
    expect(told[20].detail.message).to.include('37 more mistakes');
  });

  it('once for the page, however many widgets read it', async () => {
    const reports = listen();
    const src = await hostFile([record('One'), {id: 'x'}]);
    await mount({lang: 'en', src});
    await mount({lang: 'en', src});
    await aTimeout(50);
    expect(codesOf(reports)).to.deep.equal(['directory-invalid']);
    expect(await timesAsked(src)).to.equal(1);
  });
});
