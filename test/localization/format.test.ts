import {expect} from '@open-wc/testing';
import {figures} from '../../src/evidence/timeline.support.js';
import {toIso} from '../../src/kit/calendar-days.js';
import {calendarFormatsFor} from '../../src/localization/calendar-format.js';
import {formatsFor} from '../../src/localization/format.js';
import {writeFigures} from '../../src/localization/write-figures.js';
import {day} from '../model/days.js';

// Engines differ in spaces and dashes: thin, narrow or plain, with or without space around.
const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s*[–—-]\s*/g, '–')
    .replace(/\s/g, ' ');

const tags = ['en', 'en-GB', 'es', 'es-MX', 'ar', 'ar-SA', 'ar-EG', 'fa'];

describe('English formats', () => {
  const english = formatsFor('en');
  const calendar = calendarFormatsFor('en');

  it('write a number with its unit', () => {
    expect(english.number(1, 'week')).to.equal('1 week');
    expect(english.number(3, 'week')).to.equal('3 weeks');
    expect(english.number(3.3, 'month')).to.equal('3.3 months');
    expect(plain(english.number(42.3, 'percent'))).to.equal('42.3%');
    expect(english.number(1478)).to.equal('1,478');
    expect(english.number(2.5 / 2.54, 'inch')).to.equal('1 inch');
  });

  it('write a range with its unit once', () => {
    expect(plain(english.range(1, 4, 'week'))).to.equal('1–4 weeks');
    expect(plain(english.range(3, 10, 'month'))).to.equal('3–10 months');
    expect(plain(english.range(0, 4, 'week'))).to.equal('0–4 weeks');
  });

  it('write time as people say it', () => {
    expect(calendar.relative(0, 'day')).to.equal('today');
    expect(calendar.relative(1, 'day')).to.equal('tomorrow');
    expect(calendar.relative(-3, 'week')).to.equal('3 weeks ago');
    expect(calendar.relative(3, 'month')).to.equal('in 3 months');
    expect(english.list(['one', 'two', 'three'])).to.equal('one, two, and three');
  });

  it('write days and months, across the ends of years', () => {
    expect(plain(calendar.days(day('2026-02-09'), day('2026-02-23'), 'day'))).to.equal(
      'February 9–23, 2026',
    );
    expect(plain(calendar.days(day('2026-11-30'), day('2027-06-30'), 'month'))).to.equal(
      'November 2026–June 2027',
    );
  });
});

describe('formats of other languages', () => {
  it('write Spanish and Arabic', () => {
    expect(plain(formatsFor('es').range(1, 4, 'week'))).to.equal('1–4 semanas');
    expect(formatsFor('es').number(3.3, 'month')).to.equal('3,3 meses');
    expect(calendarFormatsFor('es').relative(-3, 'week')).to.equal('hace 3 semanas');
    expect(formatsFor('ar').range(3, 10, 'month')).to.contain('أشهر');
  });

  it('use the digits of their place', () => {
    expect(formatsFor('ar-EG').number(3)).to.equal('٣');
    expect(formatsFor('ar-EG-u-nu-latn').number(3)).to.equal('3');
    expect(formatsFor('fa').number(3)).to.equal('۳');
  });
});

for (const tag of tags) {
  describe(`dates in “${tag}”`, () => {
    const formats = formatsFor(tag);
    const instant = Date.UTC(2026, 2, 21);
    const found = day('2026-03-21');
    // The same day in every time zone of the world, since a day is no instant.
    const utc = {timeZone: 'UTC'} as const;

    it('are as Intl writes them there, with the calendar of the place', () => {
      const options = {day: 'numeric', month: 'long', year: 'numeric', ...utc} as const;
      expect(formats.day(found, 'day')).to.equal(
        new Intl.DateTimeFormat(tag, options).format(instant),
      );
      const months = {month: 'long', year: 'numeric', ...utc} as const;
      expect(formats.day(found, 'month')).to.equal(
        new Intl.DateTimeFormat(tag, months).format(instant),
      );
    });

    it('have the year that people there would say', () => {
      const {calendar} = new Intl.DateTimeFormat(tag).resolvedOptions();
      // By hand: 21 March 2026 is 1 Farvardin 1405, and 2 Shawwal 1447 by the calendar of Umm al-Qura.
      const years: Record<string, number> = {
        gregory: 2026,
        persian: 1405,
        'islamic-umalqura': 1447,
      };
      const year = new Intl.NumberFormat(tag, {useGrouping: false}).format(years[calendar]);
      expect(formats.day(found, 'day')).to.contain(year);
    });

    it('tell a range from its first day to its last', () => {
      const range = calendarFormatsFor(tag).days(found, found + 60, 'day');
      const [first, last] = [found, found + 60].map((date) =>
        new Intl.DateTimeFormat(tag, {day: 'numeric', ...utc}).format(date * 864e5),
      );
      expect(range).to.contain(first.replace(/\D+$/, ''));
      expect(range).to.contain(last.replace(/\D+$/, ''));
    });
  });
}

describe('dates in any time zone', () => {
  it('are the day that was given, on the days that clocks change', () => {
    for (const iso of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2028-02-29']) {
      const [, , dayOfMonth] = toIso(day(iso)).split('-').map(Number);
      expect(formatsFor('en').day(day(iso), 'day')).to.contain(` ${dayOfMonth}, `);
    }
  });
});

describe('figures in sentences', () => {
  it('are written in the unit of length that the reader uses', () => {
    const english = formatsFor('en');
    const {growth, inch} = writeFigures(figures, english, 'in');
    expect([growth, inch]).to.deep.equal(['0.4 inches', '1 inch']);
    const metric = writeFigures(figures, formatsFor('en-GB'), 'cm');
    expect([metric.growth, metric.inch]).to.deep.equal(['1 centimetre', '2.5 centimetres']);
  });

  it('are written as the language writes numbers, ranges and shares', () => {
    const {regrowthSpan, surveyWomen, cohortThin, reviewAfter, sheddingMean} = writeFigures(
      figures,
      formatsFor('en'),
      'cm',
    );
    expect(
      plain([regrowthSpan, surveyWomen, cohortThin, reviewAfter, sheddingMean].join()),
    ).to.equal('1–4 months,1,478,42.3%,6 months,18 days');
  });

  it('use inches by default in the United States alone', () => {
    const units = ['en', 'en-US', 'es-US', 'en-GB', 'es', 'es-MX', 'ar', 'ar-SA'].map((tag) =>
      formatsFor(tag).usualLength(),
    );
    expect(units).to.deep.equal(['in', 'in', 'in', 'cm', 'cm', 'cm', 'cm', 'cm']);
  });
});
