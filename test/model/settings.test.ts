import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toIso} from '../../src/kit/calendar-days.js';
import {fromIso, today} from '../../src/kit/days.js';
import {isoDate, oneOf} from '../../src/kit/settings.js';

const anyText = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom('cm', ' in ', '2026-03-02', '0000-00-00', '9999-12-31', 'constructor'),
);

describe('a date setting', () => {
  const setting = isoDate('first-treatment');

  it('is the day that is written', () => {
    const iso = toIso(today() - 30);
    expect(setting.read(iso)).to.equal(fromIso(iso));
    expect(setting.read(` ${iso} `)).to.equal(fromIso(iso));
  });

  for (const text of ['31/02/2026', '2026-02-30', 'soon', '', '1900-01-01', '2999-01-01']) {
    it(`is left out for “${text}”`, () => expect(setting.read(text)).to.equal(undefined));
  }

  it('is a day or nothing for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => ['number', 'undefined'].includes(typeof setting.read(text))),
    );
  });
});

describe('a setting with a choice', () => {
  const setting = oneOf('units', 'cm', 'in');

  it('is one of the values offered, with space around it', () => {
    expect([setting.read('cm'), setting.read(' in\n')]).to.deep.equal(['cm', 'in']);
  });

  it('is nothing for any other text', () => {
    expect(['', 'mm', 'CM', 'cm in', '__proto__'].map((text) => setting.read(text))).to.deep.equal(
      Array.from({length: 5}, () => undefined),
    );
    fc.assert(fc.property(anyText, (text) => ['cm', 'in', undefined].includes(setting.read(text))));
  });
});
