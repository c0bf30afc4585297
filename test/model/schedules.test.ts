import {expect} from '@open-wc/testing';
import {phases, reviewMonths, type PhaseId} from '../../src/evidence/timeline.js';
import {toIso} from '../../src/kit/calendar-days.js';
import {
  daysOf,
  isReviewDue,
  precisionOf,
  type Dates,
} from '../../src/widgets/regrowth-timeline/regrowth-timeline.model.js';
import {day} from './days.js';
import {schedules, type Schedule} from './schedules.js';

const datesOf = ({first, last}: Schedule): Dates => ({
  first: day(first),
  last: last === undefined ? undefined : day(last),
});

/** First and last day of each phase that has them, as ISO dates. */
function calendarOf(dates: Dates): Partial<Record<PhaseId, string[]>> {
  return Object.fromEntries(
    phases.flatMap((phase) => {
      const days = daysOf(phase, dates);
      return days ? [[phase.id, [toIso(days.from), toIso(days.to)]]] : [];
    }),
  );
}

for (const schedule of schedules) {
  describe(`the phases of ${schedule.name}`, () => {
    const dates = datesOf(schedule);

    it('fall on the days worked out by hand', () => {
      expect(calendarOf(dates)).to.deep.equal(schedule.days);
    });

    const {last, lastAfterDays, review} = schedule;
    if (last === undefined || lastAfterDays === undefined || review === undefined) {
      it('ask for no review, however late it is', () => {
        expect(isReviewDue(day('2126-01-01'), dates, reviewMonths)).to.equal(false);
      });
      return;
    }

    it('are counted from the last infusion of the course', () => {
      expect(day(last) - day(schedule.first)).to.equal(lastAfterDays);
    });

    it('ask for a review six months after the last treatment, not the day before', () => {
      expect(isReviewDue(day(review) - 1, dates, reviewMonths)).to.equal(false);
      expect(isReviewDue(day(review), dates, reviewMonths)).to.equal(true);
      expect(isReviewDue(day(review) + 1000, dates, reviewMonths)).to.equal(true);
    });
  });
}

describe('phases on dates', () => {
  it('have no days without dates', () => {
    expect(calendarOf({})).to.deep.equal({});
  });

  it('have only those after the last treatment when the first is not known', () => {
    const {goesOn, fuzz, regrowth, cover, years} = schedules[0].days;
    expect(calendarOf({last: day('2026-05-11')})).to.deep.equal({
      goesOn,
      fuzz,
      regrowth,
      cover,
      years,
    });
  });

  it('are told by the day in weeks, and by the month beyond, where nobody knows the day', () => {
    expect(precisionOf('week')).to.equal('day');
    expect(precisionOf('month')).to.equal('month');
    expect(precisionOf('year')).to.equal('month');
  });
});
