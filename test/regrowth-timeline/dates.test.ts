import {expect} from '@open-wc/testing';
import {all, get, listen, mount, phaseAt, summaryAt, textOf} from '../support/timeline.js';

const first = '2026-03-02';
const last = '2026-06-15';
const both = {'first-treatment': first, 'last-treatment': last};

/** What the engine's own Intl writes, since engines differ in spaces, digits and dashes. */
const written = (tag: string, from: string, to: string, precision: 'day' | 'month') =>
  new Intl.DateTimeFormat(tag, {
    ...(precision === 'day' && {day: 'numeric'}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatRange(new Date(from), new Date(to))
    .replace(/\s+/g, ' ');

const todayOf = (element: Element) => textOf(get(element, '[part=today]'));
const marks = (element: Element) =>
  all(element, 'svg text').filter((text) => textOf(text) === 'Today');

describe('the timeline on dates that the page sets', () => {
  for (const lang of ['en', 'en-GB', 'es', 'ar', 'ar-SA']) {
    it(`says when each phase is as ${lang} writes dates`, async () => {
      listen();
      const element = await mount({...both, lang});
      // Sore scalp: 1 to 3 weeks after the first; fuzz: 6 to 8 weeks after the last.
      expect(summaryAt(element, 2)).to.include(written(lang, '2026-03-09', '2026-03-23', 'day'));
      expect(summaryAt(element, 7)).to.include(written(lang, '2026-07-27', '2026-08-10', 'day'));
      // Clear regrowth: 1 to 4 months after the last, told by the month.
      expect(summaryAt(element, 8)).to.include(written(lang, '2026-07-15', '2026-10-15', 'month'));
    });
  }

  it('keeps the count beside the calendar', async () => {
    const element = await mount(both);
    expect(summaryAt(element, 3)).to.include('1–4 weeks after the first treatment');
  });

  it('stays relative after the last treatment while treatment goes on', async () => {
    const element = await mount({'first-treatment': first});
    expect(summaryAt(element, 2)).to.include(written('en', '2026-03-09', '2026-03-23', 'day'));
    for (const number of [6, 7, 8, 10, 12]) {
      expect(summaryAt(element, number)).not.to.match(/20\d\d/);
    }
    expect(summaryAt(element, 8)).to.include('1–4 months after the last treatment');
  });

  it('stays relative after the first treatment when only the last is known', async () => {
    const element = await mount({'last-treatment': last}, '2026-09-01');
    expect(summaryAt(element, 2)).not.to.match(/20\d\d/);
    expect(summaryAt(element, 8)).to.match(/2026/);
  });

  it('gives no time to a phase that has no sound source for one', async () => {
    const element = await mount(both);
    expect(summaryAt(element, 5)).to.equal(
      '5 Brows, lashes, beard and body hair The time is not known',
    );
  });

  it('takes treatment that began and ended on one day', async () => {
    const reports = listen();
    const element = await mount({'first-treatment': first, 'last-treatment': first});
    expect(summaryAt(element, 8)).to.match(/2026/);
    expect(reports).to.have.length(0);
  });

  it('follows the page when it changes a date, and when it takes one away', async () => {
    const element = await mount(both);
    element.firstTreatment = '2027-01-04';
    element.lastTreatment = '2027-04-05';
    await element.updateComplete;
    expect(summaryAt(element, 2)).to.include(written('en', '2027-01-11', '2027-01-25', 'day'));
    element.removeAttribute('first-treatment');
    await element.updateComplete;
    expect(summaryAt(element, 2)).not.to.match(/20\d\d/);
  });
});

describe('today', () => {
  for (const {when, today, expected} of [
    {
      when: 'before the first treatment',
      today: '2026-02-23',
      expected: 'Your first treatment is in 7 days. This is the time to plan.',
    },
    {
      when: 'the day before it',
      today: '2026-03-01',
      expected: 'Your first treatment is tomorrow. This is the time to plan.',
    },
    {when: 'on its day', today: '2026-03-02', expected: 'Your first treatment was today.'},
    {
      when: 'between treatments',
      today: '2026-03-23',
      expected:
        'Your first treatment was 3 weeks ago. Common at this time: Sore or tingly scalp and Hair starts to fall.',
    },
    {
      when: 'late in treatment',
      today: '2026-06-08',
      expected: 'Your first treatment was 3 months ago.',
    },
    {
      when: 'after the last treatment',
      today: '2026-08-03',
      expected:
        'Your last treatment was 7 weeks ago. Some people see this now, and some do not: First soft fuzz and Hair clearly grows.',
    },
    {
      when: 'years on',
      today: '2028-07-15',
      expected: 'Your last treatment was 2 years ago.',
    },
  ]) {
    it(`is told in one plain sentence ${when}`, async () => {
      const element = await mount(both, today);
      expect(todayOf(element)).to.equal(expected);
    });
  }

  it('is said nowhere without dates', async () => {
    const element = await mount({});
    expect(todayOf(element)).to.equal('');
    expect(marks(element)).to.have.length(0);
  });

  it('is marked on the axis it falls on, and on the bands beneath', async () => {
    const element = await mount(both, '2026-03-16');
    expect(marks(element)).to.have.length(1);
    expect(phaseAt(element, 2).querySelector('summary svg .today')).to.exist;
    expect(phaseAt(element, 8).querySelector('summary svg .today')).not.to.exist;
  });

  it('is the reader’s own day when the page says no other', async () => {
    const [now, element] = [new Date(), await mount({}, '')];
    element.firstTreatment = [
      now.getFullYear(),
      String(now.getMonth() + 1).padStart(2, '0'),
      String(now.getDate()).padStart(2, '0'),
    ].join('-');
    await element.updateComplete;
    expect(todayOf(element)).to.equal('Your first treatment was today.');
  });
});
