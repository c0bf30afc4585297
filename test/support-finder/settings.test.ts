import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {
  all,
  BUILT_IN,
  button,
  choicesIn,
  codesOf,
  complete,
  countOf,
  fallback,
  find,
  get,
  hostFile,
  keep,
  kinds,
  listen,
  listenForThrown,
  mount,
  mountOn,
  mountWith,
  namesOf,
  openUrgent,
  pick,
  pickKind,
  record,
  reported,
  type AnagenSupportFinder,
} from '../support/finder.js';

const picked = (element: Element, name: string) =>
  get<HTMLSelectElement>(element, `select[name=${name}]`).value;
const values = (element: Element) =>
  all<HTMLInputElement>(element, '[part=kinds] input').map(({value}) => value);

describe('country', () => {
  it('is chosen at first, and the reader may choose another', async () => {
    const element = await mount({lang: 'en', country: 'gb'});
    expect(picked(element, 'country')).to.equal('GB');
    expect(namesOf(element)).to.include('Macmillan Cancer Support');
    expect(namesOf(element)).not.to.include('CancerCare');
    await pick(element, 'country', '');
    expect(countOf(element)).to.equal(BUILT_IN);
    element.requestUpdate();
    await element.updateComplete;
    expect(picked(element, 'country')).to.equal('');
  });

  it('is the clinic file’s where the page names none', async () => {
    const element = await mountWith({country: 'IE'});
    expect(picked(element, 'country')).to.equal('IE');
  });

  it('without any help in it leaves all of the list', async () => {
    const element = await mount({lang: 'en', country: 'SE'});
    expect(picked(element, 'country')).to.equal('');
    expect(countOf(element)).to.equal(BUILT_IN);
  });

  it('that changes is chosen anew', async () => {
    const element = await mount({lang: 'en', country: 'GB'});
    element.country = 'US';
    await element.updateComplete;
    expect(picked(element, 'country')).to.equal('US');
    element.removeAttribute('country');
    element.country = undefined;
    await element.updateComplete;
    expect(picked(element, 'country')).to.equal('');
  });

  it('that the reader has chosen stays when the page or the clinic file names another', async () => {
    const element = await mount({lang: 'en'});
    await pick(element, 'country', 'GB');
    element.country = 'US';
    await element.updateComplete;
    expect(picked(element, 'country')).to.equal('GB');
  });

  for (const country of ['UK', 'England', '12', 'g', 'ZZ', '<b>']) {
    it(`that is none is reported and left out: ${country}`, async () => {
      const reports = listen();
      const element = await mount({lang: 'en', country});
      const {message} = await reported(reports, 'setting-invalid');
      expect(message).to.include(`country="${country}"`).and.to.include('two letters');
      expect(countOf(element)).to.equal(BUILT_IN);
    });
  }
});

describe('kinds', () => {
  it('offers these alone, with blanks or commas between the names', async () => {
    const element = await mount({lang: 'en', kinds: 'wig,  money'});
    expect(values(element)).to.deep.equal(['', 'wig', 'money']);
    expect(namesOf(element)).to.include('HairToStay');
    expect(namesOf(element)).not.to.include('NCI Cancer Information Service');
  });

  it('with an unknown name: reported with the nearest right one, the rest stands', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', kinds: 'wigs money'});
    const {level, message, hint} = await reported(reports, 'list-invalid');
    expect(level).to.equal('warn');
    expect(message).to.include('“wigs” in kinds');
    expect(hint).to.include('“wig”');
    expect(namesOf(element)).to.include('HairToStay');
    expect(codesOf(reports).filter((code) => code === 'list-invalid')).to.have.length(1);
  });

  it('with none that is known shows all', async () => {
    listen();
    const element = await mount({lang: 'en', kinds: 'hats <b>'});
    expect(countOf(element)).to.equal(BUILT_IN);
  });

  it('of which the list has nothing is no dead end with nothing to let go of', async () => {
    const element = await mountOn([record('One', kinds('wig'))], {lang: 'en', kinds: 'travel'});
    expect(countOf(element)).to.equal(0);
    expect(find(element, '[part=nothing]')).to.equal(null);
    await openUrgent(element);
  });

  it('changes at once', async () => {
    const element = await mount({lang: 'en', kinds: 'wig'});
    element.kinds = 'wig money';
    await element.updateComplete;
    expect(values(element)).to.deep.equal(['', 'wig', 'money']);
  });
});

describe('limit', () => {
  it('is how many show at a time', async () => {
    const element = await mount({lang: 'en', limit: '5'});
    expect(namesOf(element)).to.have.length(5);
    button(element, 'Show more').click();
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(10);
  });

  for (const limit of ['0', '101', '-5', '2.5', 'all', '1e1']) {
    it(`that is none is reported, and twenty show: ${limit}`, async () => {
      const reports = listen();
      const element = await mount({lang: 'en', limit});
      const {message} = await reported(reports, 'setting-invalid');
      expect(message).to.include(`limit="${limit}"`).and.to.include('from 1 to 100');
      expect(namesOf(element)).to.have.length(20);
    });
  }

  it('that changes holds at once', async () => {
    const element = await mount({lang: 'en'});
    element.limit = '3';
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(3);
  });
});

describe('heading-level of the finder', () => {
  for (const [level, expected] of [
    [undefined, ['2', '3', '4']],
    ['4', ['4', '5', '6']],
    ['6', ['6']],
  ] as const) {
    it(`${level ?? 'left out'}: ${expected.join(', ')}`, async () => {
      const element = await mount({lang: 'en', ...(level && {'heading-level': level})});
      await keep(element, 'CancerCare');
      const levels = all(element, '[role=heading]').map(({ariaLevel}) => ariaLevel);
      expect([...new Set(levels)].sort()).to.deep.equal(expected);
    });
  }
});

it('properties set before the element is known hold', async () => {
  const src = await hostFile([record('Ours', kinds('wig')), record('Other', kinds('money'))]);
  const element = document.createElement('div') as unknown as AnagenSupportFinder;
  Object.assign(element, {src, kinds: 'wig', limit: '1', headingLevel: '3'});
  const thrown = listenForThrown();
  const early = document.createElement('anagen-support-finder');
  Object.assign(early, {src, kinds: 'wig', limit: '1', headingLevel: '3', lang: 'en'});
  early.append(fallback);
  fixtureSync(html`<div>${early}</div>`);
  await complete(early);
  expect(namesOf(early)).to.deep.equal(['Ours']);
  expect(get(early, '[role=heading]').ariaLevel).to.equal('3');
  expect(thrown).to.deep.equal([]);
});

it('an unknown attribute of the finder is reported with the nearest right name', async () => {
  const reports = listen();
  await mount({lang: 'en', kind: 'wig'});
  expect((await reported(reports, 'setting-unknown')).hint).to.include('“kinds”');
});

it('a general list is told to the webmaster once, however often the language changes', async () => {
  const reports = listen();
  const element = await mount({lang: 'en'});
  element.lang = 'es';
  await complete(element, 'es');
  element.lang = 'en';
  await complete(element, 'en');
  await reported(reports, 'directory-general');
  await aTimeout(30);
  expect(codesOf(reports).filter((code) => code === 'directory-general')).to.have.length(1);
});

it('what the page calls by script is taken as text', async () => {
  const [thrown, reports] = [listenForThrown(), listen()];
  const element = await mount({lang: 'en'});
  Object.assign(element, {src: 7, kinds: {}, limit: 5, country: null, headingLevel: NaN});
  await element.updateComplete;
  await reported(reports, 'list-invalid');
  expect(thrown).to.deep.equal([]);
  expect((await choicesIn(element, 'country')).length).to.be.above(5);
  await pickKind(element, 'wig');
});
