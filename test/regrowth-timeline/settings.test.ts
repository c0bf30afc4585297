import {aTimeout, expect} from '@open-wc/testing';
import {
  all,
  codesOf,
  get,
  listen,
  listenForThrown,
  mount,
  reported,
  saysAll,
  summaryAt,
  textOf,
  until,
} from '../support/timeline.js';

describe('a setting that can’t be read', () => {
  for (const {attribute, value, form} of [
    {attribute: 'first-treatment', value: '31/02/2026', form: ['year-month-day', '2026-03-02']},
    {attribute: 'first-treatment', value: '2026-02-30', form: ['year-month-day', '2026-03-02']},
    {attribute: 'first-treatment', value: 'soon', form: ['year-month-day', '2026-03-02']},
    {attribute: 'first-treatment', value: '', form: ['year-month-day', '2026-03-02']},
    {attribute: 'first-treatment', value: '1926-03-02', form: ['50 years']},
    {attribute: 'last-treatment', value: '15 June', form: ['year-month-day', '2026-03-02']},
    {attribute: 'units', value: 'miles', form: ['“cm”', '“in”']},
    {attribute: 'heading-level', value: '9', form: ['1', '6']},
    {attribute: 'heading-level', value: '2.5', form: ['1', '6']},
  ]) {
    it(`such as ${attribute}="${value}" is reported, left out, and left as written`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const element = await mount({[attribute]: value});
      const {message, level} = await reported(reports, 'setting-invalid');
      expect(level).to.equal('warn');
      for (const part of [`${attribute}="${value}"`, 'expects', ...form]) {
        expect(message).to.include(part);
      }
      expect(element.getAttribute(attribute)).to.equal(value);
      // As without it: no phase has days, and there is nothing to say about today.
      expect(summaryAt(element, 3)).to.equal(
        '3 Hair starts to fall 1–4 weeks after the first treatment',
      );
      expect(textOf(get(element, '[part=today]'))).to.equal('');
      expect(codesOf(reports)).to.deep.equal(['setting-invalid']);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('leaves the other date standing', async () => {
    listen();
    const element = await mount({'first-treatment': 'soon', 'last-treatment': '2026-04-20'});
    expect(summaryAt(element, 3)).not.to.match(/20\d\d/);
    expect(summaryAt(element, 8)).to.match(/2026/);
  });

  it('counts again once it is mended, and is reported again when it breaks anew', async () => {
    const reports = listen();
    const element = await mount({'first-treatment': 'soon'});
    element.setAttribute('first-treatment', '2026-04-06');
    await element.updateComplete;
    expect(summaryAt(element, 3)).to.include('2026');
    element.setAttribute('first-treatment', 'later');
    await until(() => reports.length === 2, 'second report');
    expect(reports[1].detail.message).to.include('"later"');
    expect(summaryAt(element, 3)).not.to.include('2026');
  });
});

describe('a last treatment before the first', () => {
  const dates = {'first-treatment': '2026-04-06', 'last-treatment': '2026-03-02'};

  it('is reported as a conflict and left out, while the first date stands', async () => {
    const reports = listen();
    const element = await mount(dates);
    const {message, level} = await reported(reports, 'setting-conflict');
    expect(level).to.equal('warn');
    expect(message).to.include('last-treatment="2026-03-02"');
    expect(message).to.include('on or after first-treatment');
    expect(element.getAttribute('last-treatment')).to.equal('2026-03-02');
    expect(summaryAt(element, 3)).to.include('2026');
    expect(summaryAt(element, 8)).not.to.include('2026');
  });

  it('counts again once the first is mended', async () => {
    const reports = listen();
    const element = await mount(dates);
    await reported(reports, 'setting-conflict');
    element.setAttribute('first-treatment', '2026-01-05');
    await element.updateComplete;
    expect(summaryAt(element, 8)).to.include('2026');
    expect(codesOf(reports)).to.deep.equal(['setting-conflict']);
  });
});

describe('an unknown attribute', () => {
  it('is reported with the nearest right name', async () => {
    const reports = listen();
    await mount({'first-treatmen': '2026-03-02'});
    const {message, hint, level} = await reported(reports, 'setting-unknown');
    expect(level).to.equal('warn');
    expect(message).to.include('“first-treatmen”');
    expect(hint).to.include('“first-treatment”');
  });

  it('unlike any right name is reported with all of them', async () => {
    const reports = listen();
    await mount({colour: 'blue'});
    const {hint} = await reported(reports, 'setting-unknown');
    expect(hint).to.include('first-treatment, last-treatment, units, heading-level');
  });

  it('that any element may carry is nobody’s concern', async () => {
    const reports = listen();
    await mount({id: 'a', class: 'b', 'data-x': '1', 'aria-label': 'c', slot: 'd', tabindex: '-1'});
    await aTimeout(50);
    expect(reports).to.have.length(0);
  });
});

describe('units', () => {
  for (const {lang, units, expected} of [
    {lang: 'en', units: undefined, expected: '1 inch'},
    {lang: 'en-GB', units: undefined, expected: '2.5 centi'},
    {lang: 'es', units: undefined, expected: '2,5 centímetros'},
    {lang: 'en', units: 'cm', expected: '2.5 centimeters'},
    {lang: 'es', units: 'in', expected: '1 pulgada'},
  ]) {
    it(`of ${units ?? 'the place'} in ${lang}: ${expected}`, async () => {
      listen();
      const element = await mount(units ? {lang, units} : {lang});
      expect(summaryAt(element, 9)).to.include(expected);
    });
  }

  it('hold in the folded parts as well, and change at once', async () => {
    const element = await mount({lang: 'en', units: 'cm'});
    expect(saysAll(element)).not.to.match(/\binch/);
    element.units = 'in';
    await element.updateComplete;
    expect(saysAll(element)).not.to.match(/centimeter/);
  });
});

describe('heading-level', () => {
  const levels = (element: Element) => [
    ...new Set(all(element, '[role=heading]').map((heading) => heading.ariaLevel)),
  ];

  for (const {level, expected} of [
    {level: undefined, expected: ['2', '3']},
    {level: '1', expected: ['1', '2']},
    {level: '4', expected: ['4', '5']},
    {level: '6', expected: ['6']},
  ]) {
    it(`${level ?? 'left out'} makes the title ${expected[0]} and the rest follow`, async () => {
      const element = await mount(level ? {'heading-level': level} : {});
      expect(levels(element)).to.deep.equal(expected);
      expect(get(element, '[role=heading]').ariaLevel).to.equal(expected[0]);
    });
  }
});
