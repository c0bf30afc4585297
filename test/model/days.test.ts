import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addMonths, monthsBetween, toIso} from '../../src/kit/calendar-days.js';
import {fromIso, isFarOff, today} from '../../src/kit/days.js';
import {anyDay, day} from './days.js';

const parts = (iso: string): number[] => iso.split('-').map(Number);

describe('a day out of text', () => {
  it('is read as year-month-day, with space around it', () => {
    expect(fromIso('1970-01-01')).to.equal(0);
    expect(fromIso('2026-03-02')).to.equal(20514);
    expect(fromIso(' 2028-02-29\n')).to.equal(21243);
  });

  for (const text of [
    '',
    'soon',
    '31/02/2026',
    '02.03.2026',
    '2026-3-2',
    '20260302',
    '2026-03-02T00:00:00Z',
    '2026-02-30',
    '2027-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '+002026-03-02',
    '٢٠٢٦-٠٣-٠٢',
  ]) {
    it(`is none in “${text}”`, () => {
      expect(fromIso(text)).to.equal(undefined);
    });
  }

  it('is never of another century than the one written', () => {
    // What a date field holds when only two digits of the year were typed.
    for (const text of ['0026-03-02', '0099-12-31']) {
      const found = fromIso(text);
      if (found !== undefined) expect(toIso(found)).to.equal(text);
    }
  });

  it('prints back as it was written, or is none, whatever the text', () => {
    const digits = (length: number) =>
      fc.string({unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length});
    const nearDates = fc.tuple(digits(4), digits(2), digits(2)).map((found) => found.join('-'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), nearDates), (text) => {
        const found = fromIso(text);
        if (found !== undefined) expect(toIso(found)).to.equal(text.trim());
      }),
      {numRuns: 2000},
    );
  });

  it('is the same again after it was written', () => {
    fc.assert(fc.property(anyDay, (found) => fromIso(toIso(found)) === found));
  });
});

describe('months later', () => {
  it('are the same day of the month, or its last where there is none', () => {
    const later = (iso: string, months: number) => toIso(addMonths(day(iso), months));
    expect(later('2026-01-31', 1)).to.equal('2026-02-28');
    expect(later('2028-01-31', 1)).to.equal('2028-02-29');
    expect(later('2026-10-31', 1)).to.equal('2026-11-30');
    expect(later('2026-12-15', 1)).to.equal('2027-01-15');
    expect(later('2028-02-29', 12)).to.equal('2029-02-28');
    expect(later('2028-02-29', 48)).to.equal('2032-02-29');
    expect(later('2026-03-31', -1)).to.equal('2026-02-28');
  });

  it('never overshoot into the month after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 0, max: 120}), (start, months) => {
        const [year, month, dayOfMonth] = parts(toIso(start));
        const [laterYear, laterMonth, laterDay] = parts(toIso(addMonths(start, months)));
        expect(laterYear * 12 + laterMonth).to.equal(year * 12 + month + months);
        expect(laterDay).to.be.at.most(dayOfMonth);
      }),
    );
  });

  it('are counted back to the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: 0, max: 120}), (start, months) => {
        expect(monthsBetween(start, addMonths(start, months))).to.equal(months);
        if (months) expect(monthsBetween(start, addMonths(start, months) - 1)).to.equal(months - 1);
      }),
    );
  });
});

describe('the reader’s own day', () => {
  it('is that of their clock, from its first minute to its last', () => {
    expect(toIso(today(new Date(2026, 2, 29, 0, 0, 0)))).to.equal('2026-03-29');
    expect(toIso(today(new Date(2026, 9, 25, 23, 59, 59)))).to.equal('2026-10-25');
  });

  it('makes a date far off from fifty years ago, and from three years ahead', () => {
    const now = day('2026-03-02');
    const farOff = (isos: string[]) => isos.map((iso) => isFarOff(day(iso), now));
    expect(farOff(['1976-03-03', '2029-03-01'])).to.deep.equal([false, false]);
    // 2062 is what becomes of 2026 when two keys change places.
    expect(farOff(['1976-03-01', '2029-03-04', '2062-03-02'])).to.deep.equal([true, true, true]);
  });
});
