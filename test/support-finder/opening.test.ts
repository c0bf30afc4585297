import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Schedule} from '../../src/directory/hsds.js';
import {openingOf} from '../../src/widgets/support-finder/support-finder.opening.js';

const office: Schedule = {
  ...{freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00'},
  time_zone: 'Europe/London',
};
const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

const at = (now: string, ...schedules: Schedule[]) => openingOf(schedules, new Date(now));
/** “until …”, “opens …”, “always”, “closed”, or undefined. 2 March 2026 is a Monday. */
const told = (now: string, ...schedules: Schedule[]): string | undefined => {
  const opening = at(now, ...schedules);
  const iso = (date: Date) => date.toISOString().slice(0, 16);
  if (opening?.state === 'open') return opening.until ? `until ${iso(opening.until)}` : 'always';
  if (opening?.state === 'closed') return opening.opens ? `opens ${iso(opening.opens)}` : 'closed';
  return undefined;
};

describe('an office is', () => {
  for (const [what, now, expected] of [
    ['open in the day, until it closes', '2026-03-02T12:00Z', 'until 2026-03-02T17:00'],
    ['closed a minute before it opens', '2026-03-02T08:59Z', 'opens 2026-03-02T09:00'],
    ['open from the minute on that it opens', '2026-03-02T09:00Z', 'until 2026-03-02T17:00'],
    ['closed from the minute on that it closes', '2026-03-02T17:00Z', 'opens 2026-03-03T09:00'],
    ['closed at the weekend', '2026-03-07T12:00Z', 'opens 2026-03-09T09:00'],
    [
      'opened an hour earlier by UTC once summer time began',
      '2026-03-27T18:00Z',
      'opens 2026-03-30T08:00',
    ],
    ['opened an hour later by UTC once it ended', '2026-10-23T18:00Z', 'opens 2026-10-26T09:00'],
  ] as const) {
    it(what, () => expect(told(now, office)).to.equal(expected));
  }
});

describe('the clock is', () => {
  const noZone: Schedule = {...office, time_zone: undefined};
  const now = '2026-03-02T00:00Z';

  it('that of hours from UTC, also of parts of one', () => {
    expect(told(now, {...noZone, timezone: -5})).to.equal('opens 2026-03-02T14:00');
    expect(told(now, {...noZone, timezone: 5.5})).to.equal('opens 2026-03-02T03:30');
    expect(told(now, {...noZone, timezone: 0})).to.equal('opens 2026-03-02T09:00');
  });

  it('that of the name before that of the hours', () => {
    expect(told('2026-07-06T00:00Z', {...office, timezone: 0})).to.equal('opens 2026-07-06T08:00');
  });

  it('that of the hours where nobody knows the name', () => {
    const lost = {...office, time_zone: 'Mars/Olympus'};
    expect(told(now, lost)).to.equal(undefined);
    expect(told(now, {...lost, timezone: 0})).to.equal('opens 2026-03-02T09:00');
  });

  it('the one that the time brings along', () => {
    expect(told(now, {...noZone, opens_at: '09:00+01:00'})).to.equal('opens 2026-03-02T08:00');
    expect(told(now, {...noZone, opens_at: '09:00:00Z'})).to.equal('opens 2026-03-02T09:00');
  });

  it('needed: without one nothing is said', () => expect(told(now, noZone)).to.equal(undefined));

  it('told with the hours, where it has a name', () => {
    expect(at(now, office)?.zone).to.equal('Europe/London');
    expect(at(now, {...noZone, timezone: -5})?.zone).to.equal('Etc/GMT+5');
  });

  it('on the other side of the world on another day', () => {
    // 20:00 on Sunday in UTC is 9:00 on Monday in Auckland.
    const auckland = {...office, time_zone: 'Pacific/Auckland'};
    expect(told('2026-03-01T20:00Z', auckland)).to.equal('until 2026-03-02T04:00');
  });
});

describe('a night', () => {
  const night: Schedule = {...office, byday: 'SA', opens_at: '22:00', closes_at: '06:00'};

  it('goes on in the morning after', () => {
    expect(told('2026-03-08T05:00Z', night)).to.equal('until 2026-03-08T06:00');
    expect(told('2026-03-08T06:00Z', night)).to.equal('opens 2026-03-14T22:00');
  });

  it('is an hour shorter when summer time begins', () => {
    expect(told('2026-03-29T03:00Z', night)).to.equal('until 2026-03-29T05:00');
  });

  it('is an hour longer when it ends', () => {
    const newYork = {...night, time_zone: 'America/New_York'};
    // 06:00 there is 11:00 by UTC again.
    expect(told('2026-11-01T09:59Z', newYork)).to.equal('until 2026-11-01T11:00');
  });

  it('that begins in the hour left out begins when that hour is over', () => {
    const short = {...night, byday: 'SU', opens_at: '02:30', closes_at: '05:00'};
    expect(told('2026-03-08T06:00Z', {...short, time_zone: 'America/New_York'})).to.equal(
      'opens 2026-03-08T07:30',
    );
    expect(told('2026-03-29T00:00Z', {...short, opens_at: '01:30'})).to.equal(
      'opens 2026-03-29T01:30',
    );
  });

  it('that is the last one goes on after the last day', () => {
    const last = {...night, valid_to: '2026-03-07'};
    expect(told('2026-03-08T05:00Z', last)).to.equal('until 2026-03-08T06:00');
    expect(told('2026-03-08T07:00Z', last)).to.equal(undefined);
  });
});

describe('what is open all day', () => {
  const always: Schedule = {...office, byday: everyDay, opens_at: '00:00', closes_at: '24:00'};

  it('is always open, in any zone or none', () => {
    expect(told('2026-03-29T00:30Z', always)).to.equal('always');
    expect(told('2026-03-29T00:30Z', {...always, time_zone: undefined})).to.equal('always');
    expect(at('2026-03-29T00:30Z', always)).to.include({allDay: true});
  });

  it('is so in the ways in which it is written', () => {
    for (const closes_at of ['00:00', '23:59', '23:59:59']) {
      expect(told('2026-03-02T23:59:30Z', {...always, closes_at})).to.equal('always');
    }
  });

  it('may be told by two schedules', () => {
    const [week, end] = ['MO,TU,WE,TH,FR', 'SA,SU'].map((byday) => ({...always, byday}));
    expect(told('2026-03-07T12:00Z', week, end)).to.equal('always');
  });

  it('on workdays is open until Friday is over', () => {
    const week = {...always, byday: 'MO,TU,WE,TH,FR'};
    expect(told('2026-03-03T12:00Z', week)).to.equal('until 2026-03-07T00:00');
  });

  it('needs a zone where it begins or ends', () => {
    const ending = {...always, time_zone: undefined, valid_to: '2026-12-31'};
    expect(told('2026-03-02T12:00Z', ending)).to.equal(undefined);
  });
});

describe('several schedules', () => {
  const span = (opens_at: string, closes_at: string, byday = 'MO') => ({
    ...{...office, byday, opens_at, closes_at},
  });

  it('that overlap or touch are one', () => {
    expect(told('2026-03-02T09:30Z', span('11:00', '15:00'), span('09:00', '12:00'))).to.equal(
      'until 2026-03-02T15:00',
    );
    expect(told('2026-03-02T09:30Z', span('09:00', '12:00'), span('12:00', '13:00'))).to.equal(
      'until 2026-03-02T13:00',
    );
  });

  it('with a break close for it', () => {
    const [morning, noon] = [span('09:00', '12:00'), span('13:00', '17:00')];
    expect(told('2026-03-02T10:00Z', morning, noon)).to.equal('until 2026-03-02T12:00');
    expect(told('2026-03-02T12:30Z', morning, noon)).to.equal('opens 2026-03-02T13:00');
  });

  it('touch over midnight', () => {
    expect(
      told('2026-03-02T20:00Z', span('18:00', '24:00'), span('00:00', '02:00', 'TU')),
    ).to.equal('until 2026-03-03T02:00');
  });

  it('of which one can’t be read say when it is open, never that it is closed', () => {
    const lost = {...office, time_zone: undefined};
    expect(told('2026-03-02T12:00Z', office, lost)).to.equal('until 2026-03-02T17:00');
    expect(told('2026-03-02T20:00Z', office, lost)).to.equal(undefined);
  });

  it('are none: nothing is said', () => expect(told('2026-03-02T12:00Z')).to.equal(undefined));
});

describe('once a month', () => {
  const group: Schedule = {...office, freq: 'MONTHLY', opens_at: '18:00', closes_at: '20:00'};

  for (const [what, rule, now, expected] of [
    ['on the first Monday', {byday: '1MO'}, '2026-11-30T12:00Z', 'opens 2026-12-07T18:00'],
    ['on no other Monday', {byday: '1MO'}, '2026-12-14T19:00Z', 'closed'],
    ['on the last Friday', {byday: '-1FR'}, '2028-02-18T19:00Z', 'opens 2028-02-25T18:00'],
    [
      'on the fifth Tuesday of a leap year’s February',
      {byday: '5TU'},
      '2028-02-29T19:00Z',
      'until 2028-02-29T20:00',
    ],
    ['on every Friday', {byday: 'FR'}, '2026-03-07T12:00Z', 'opens 2026-03-13T18:00'],
    [
      'on a day of the month',
      {byday: '', bymonthday: '1,15'},
      '2026-03-02T12:00Z',
      'opens 2026-03-15T18:00',
    ],
    [
      'on a day that this February has',
      {byday: '', bymonthday: '29'},
      '2028-02-20T12:00Z',
      'opens 2028-02-29T18:00',
    ],
    [
      'on a day that this February lacks',
      {byday: '', bymonthday: '29'},
      '2027-02-20T12:00Z',
      'closed',
    ],
    [
      'on the last day',
      {byday: '', bymonthday: '-1'},
      '2027-02-20T12:00Z',
      'opens 2027-02-28T18:00',
    ],
    [
      'on Friday the 13th',
      {byday: 'FR', bymonthday: '13'},
      '2026-03-06T12:00Z',
      'opens 2026-03-13T18:00',
    ],
    [
      'on the day that it began',
      {byday: '', dtstart: '2026-01-10'},
      '2026-03-02T12:00Z',
      'opens 2026-03-10T18:00',
    ],
    [
      'every three months',
      {byday: '', bymonthday: '15', interval: 3, dtstart: '2026-01-15'},
      '2026-04-10T12:00Z',
      'opens 2026-04-15T17:00',
    ],
    [
      'in no month between',
      {byday: '', bymonthday: '15', interval: 3, dtstart: '2026-01-15'},
      '2026-03-10T12:00Z',
      'closed',
    ],
  ] as const) {
    it(what, () => expect(told(now, {...group, ...rule})).to.equal(expected));
  }
});

describe('every second week', () => {
  const rule: Schedule = {...office, byday: 'MO,WE', interval: 2, dtstart: '2026-03-04'};

  it('is counted in weeks from the one that it began in', () => {
    expect(told('2026-03-02T12:00Z', rule)).to.equal('opens 2026-03-04T09:00');
    expect(told('2026-03-04T18:00Z', rule)).to.equal('opens 2026-03-16T09:00');
  });

  it('can’t be known without the day that it began', () => {
    expect(told('2026-03-02T12:00Z', {...rule, dtstart: undefined})).to.equal(undefined);
  });
});

describe('a schedule', () => {
  it('counts from its first day on', () => {
    expect(told('2026-03-02T12:00Z', {...office, valid_from: '2026-03-10'})).to.equal(
      'opens 2026-03-10T09:00',
    );
  });

  it('counts to its last day, and then says nothing', () => {
    for (const end of [
      {valid_to: '2026-03-04'},
      {until: '2026-03-04'},
      {until: '20260304T235959Z'},
    ]) {
      expect(told('2026-03-04T12:00Z', {...office, ...end})).to.equal('until 2026-03-04T17:00');
      expect(told('2026-03-05T12:00Z', {...office, ...end})).to.equal(undefined);
    }
  });

  it('is weekly where it says only days', () => {
    expect(told('2026-03-02T12:00Z', {...office, freq: undefined})).to.equal(
      'until 2026-03-02T17:00',
    );
  });

  it('without hours or days says nothing', () => {
    for (const lack of [
      {opens_at: undefined},
      {closes_at: 'late'},
      {byday: undefined},
      {byday: 'XX'},
    ]) {
      expect(told('2026-03-02T12:00Z', {...office, ...lack})).to.equal(undefined);
    }
  });
});

describe('for any schedules', () => {
  const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
  const time = fc.oneof(
    fc
      .integer({min: 0, max: 24 * 60})
      .map(
        (all) =>
          `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`,
      ),
    fc.string(),
  );
  const date = fc.oneof(some('2026-01-01', '2026-12-31', '2028-02-29'), fc.string());
  const anySchedule = fc.record({
    freq: some('WEEKLY' as const, 'MONTHLY' as const),
    byday: fc.oneof(some('MO', everyDay, '1MO', '-1FR', 'SA,SU'), fc.string()),
    bymonthday: some('1', '-1', '31', 'x'),
    interval: some(1, 2, 0, -1, 1.5, NaN),
    ...{valid_from: date, valid_to: date, dtstart: date, until: date},
    ...{opens_at: time, closes_at: time},
    timezone: some(0, -5, 5.75, 99, NaN),
    time_zone: some('Europe/London', 'America/New_York', 'no zone'),
  }) as fc.Arbitrary<Schedule>;
  const anyNow = fc.date({
    min: new Date('2025-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });

  it('what is open closes later, what is closed opens later, and is open then', () => {
    fc.assert(
      fc.property(fc.array(anySchedule, {maxLength: 3}), anyNow, (schedules, now) => {
        const opening = openingOf(schedules, now);
        if (opening?.state === 'open' && opening.until) {
          expect(opening.until).to.be.above(now);
          expect(openingOf(schedules, opening.until)?.state).not.to.equal('open');
        }
        if (opening?.state === 'closed' && opening.opens) {
          expect(opening.opens).to.be.above(now);
          expect(openingOf(schedules, opening.opens)?.state).to.equal('open');
        }
      }),
      {numRuns: 500},
    );
  });
});
