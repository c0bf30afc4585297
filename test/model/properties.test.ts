import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {phases, reviewMonths, type Phase} from '../../src/evidence/timeline.js';
import {addMonths} from '../../src/kit/calendar-days.js';
import type {Axis} from '../../src/widgets/regrowth-timeline/regrowth-timeline.axis.js';
import {
  daysOf,
  isReviewDue,
  percentOfDay,
  placeOf,
  type Dates,
} from '../../src/widgets/regrowth-timeline/regrowth-timeline.model.js';
import {anyDay, day} from './days.js';

const anyDates: fc.Arbitrary<Dates> = fc.record({first: anyDay, last: anyDay}, {requiredKeys: []});
const anyPhase = fc.constantFrom(...phases);
const inWeeks = phases.filter(({span}) => span?.unit === 'week');
const axis: Axis = {anchor: 'last', unit: 'month', from: 0, to: 12, ticks: []};

/** Everything that the model works out for some dates and a day. */
const everything = (dates: Dates, today: number) => [
  phases.map((phase) => daysOf(phase, dates)),
  placeOf(today, dates, phases),
  isReviewDue(today, dates, reviewMonths),
  percentOfDay(axis, today, dates),
];

describe('for any dates, the model', () => {
  it('never ends a phase before it starts', () => {
    fc.assert(
      fc.property(anyPhase, anyDates, (phase, dates) => {
        const days = daysOf(phase, dates);
        if (days) expect(days.from).to.be.at.most(days.to);
      }),
    );
  });

  it('never starts a phase before its treatment', () => {
    fc.assert(
      fc.property(anyPhase, anyDates, (phase, dates) => {
        const days = daysOf(phase, dates);
        if (days) expect(days.from).to.be.at.least(dates[phase.anchor]!);
      }),
    );
  });

  it('moves what is told in weeks by as many days as the treatment moves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inWeeks),
        anyDay,
        fc.integer({min: -4000, max: 4000}),
        (phase, start, moved) => {
          const at = (anchorDay: number) => daysOf(phase, {[phase.anchor]: anchorDay})!;
          expect(at(start + moved)).to.deep.equal({
            from: at(start).from + moved,
            to: at(start).to + moved,
          });
        },
      ),
    );
  });

  it('names a phase as usual today only if its days hold today and its treatment is the one told from', () => {
    fc.assert(
      fc.property(anyDates, anyDay, (dates, today) => {
        const place = placeOf(today, dates, phases);
        const holdsToday = (phase: Phase) => {
          const days = daysOf(phase, dates);
          return days && days.from <= today && today <= days.to;
        };
        for (const phase of place?.phases ?? []) {
          expect(phase.anchor).to.equal(place?.anchor);
          expect(holdsToday(phase)).to.equal(true);
        }
      }),
    );
  });

  it('asks for a review from one day on, and ever after', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (last, today) => {
        expect(isReviewDue(today, {last}, reviewMonths)).to.equal(
          today >= addMonths(last, reviewMonths),
        );
      }),
    );
  });

  it('draws today on the axis or not at all', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (last, today) => {
        const percent = percentOfDay(axis, today, {last});
        if (percent !== undefined) expect(percent).to.be.within(0, 100);
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  // The ways in which a Date tells of the place that the machine is in.
  const local = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
    .map((part) => `get${part}`)
    .concat(
      'getTimezoneOffset',
      'toLocaleDateString',
      'toLocaleString',
      'toString',
      'toDateString',
    );
  const prototype = Date.prototype as unknown as Record<string, () => unknown>;
  const originals = local.map((name) => [name, prototype[name]] as const);

  afterEach(() => originals.forEach(([name, original]) => (prototype[name] = original)));

  it('is not asked for: a day is no instant', () => {
    const dates = {first: day('2026-02-02'), last: day('2026-05-11')};
    const today = day('2026-10-25');
    const before = everything(dates, today);
    for (const name of local) {
      prototype[name] = () => {
        throw new Error(`${name} depends on the time zone`);
      };
    }
    expect(everything(dates, today)).to.deep.equal(before);
  });
});
