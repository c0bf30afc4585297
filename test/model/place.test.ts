import {expect} from '@open-wc/testing';
import {phases} from '../../src/evidence/timeline.js';
import {placeOf, type Dates} from '../../src/widgets/regrowth-timeline/regrowth-timeline.model.js';
import {day} from './days.js';

// Dose-dense AC-T, as in `schedules.ts`.
const course: Dates = {first: day('2026-02-02'), last: day('2026-05-11')};

/** Anchor, time since it and phases of a day, in one line. */
function place(today: string, dates: Dates = course): string {
  const found = placeOf(day(today), dates, phases);
  if (!found) return 'none';
  const {anchor, since, phases: usual} = found;
  return [`${anchor} ${since.value} ${since.unit}`, ...usual.map(({id}) => id)].join(' ');
}

// By hand: days up to 13, whole weeks until three months have passed, whole months until two years have, then whole years.
const places: readonly (readonly [today: string, place: string])[] = [
  ['2025-11-02', 'first -3 month'],
  ['2025-11-03', 'first -13 week'],
  ['2026-01-19', 'first -2 week'],
  ['2026-01-20', 'first -13 day'],
  ['2026-02-01', 'first -1 day'],
  ['2026-02-02', 'first 0 day'],
  ['2026-02-08', 'first 6 day'],
  ['2026-02-09', 'first 7 day tender shedding'],
  ['2026-02-15', 'first 13 day tender shedding'],
  ['2026-02-16', 'first 2 week tender shedding'],
  ['2026-02-23', 'first 3 week tender shedding'],
  ['2026-02-24', 'first 3 week shedding'],
  ['2026-03-02', 'first 4 week shedding loss'],
  ['2026-03-03', 'first 4 week loss'],
  ['2026-04-02', 'first 8 week loss'],
  ['2026-04-03', 'first 8 week'],
  ['2026-05-01', 'first 12 week'],
  ['2026-05-02', 'first 3 month'],
  ['2026-05-10', 'first 3 month'],
  ['2026-05-11', 'last 0 day goesOn'],
  ['2026-06-08', 'last 4 week goesOn'],
  ['2026-06-09', 'last 4 week'],
  // Hair can't clearly grow before its first fuzz, though sources date the one from one month, the other from six weeks.
  ['2026-06-11', 'last 4 week'],
  ['2026-06-21', 'last 5 week'],
  ['2026-06-22', 'last 6 week fuzz regrowth'],
  ['2026-07-06', 'last 8 week fuzz regrowth'],
  ['2026-07-07', 'last 8 week regrowth'],
  ['2026-08-10', 'last 13 week regrowth'],
  ['2026-08-11', 'last 3 month regrowth cover'],
  ['2026-09-11', 'last 4 month regrowth cover'],
  ['2026-09-12', 'last 4 month cover'],
  ['2027-03-11', 'last 10 month cover'],
  ['2027-03-12', 'last 10 month'],
  ['2028-05-10', 'last 23 month'],
  ['2028-05-11', 'last 2 year'],
  ['2032-05-10', 'last 5 year'],
  // Two to five years is too wide a time to call anything usual on a day.
  ['2029-05-11', 'last 3 year'],
];

describe('the place of today', () => {
  for (const [today, expected] of places) {
    it(`is “${expected}” on ${today}`, () => {
      expect(place(today)).to.equal(expected);
    });
  }

  it('is not known without dates', () => {
    expect(place('2026-03-02', {})).to.equal('none');
  });

  it('is told from the first treatment while the last is not known', () => {
    expect(place('2026-02-14', {first: day('2026-01-31')})).to.equal(
      'first 2 week tender shedding',
    );
    expect(place('2027-02-14', {first: day('2026-01-31')})).to.equal('first 12 month');
  });

  it('is told from the last treatment, past or to come, where only that is known', () => {
    expect(place('2026-05-10', {last: day('2026-05-11')})).to.equal('last -1 day');
    expect(place('2026-06-22', {last: day('2026-05-11')})).to.equal('last 6 week fuzz regrowth');
  });

  it('names two phases at most, which is what its sentence is measured with', () => {
    for (let today = course.first! - 100; today < course.last! + 2000; today++) {
      expect(placeOf(today, course, phases)?.phases.length).to.be.at.most(2);
    }
  });
});
