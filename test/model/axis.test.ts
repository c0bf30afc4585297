import {expect} from '@open-wc/testing';
import {toIso} from '../../src/kit/calendar-days.js';
import {percentOf, type Axis} from '../../src/widgets/regrowth-timeline/regrowth-timeline.axis.js';
import {
  dayOfTick,
  percentOfDay,
} from '../../src/widgets/regrowth-timeline/regrowth-timeline.model.js';
import {day} from './days.js';

const weeks: Axis = {anchor: 'first', unit: 'week', from: -2, to: 8, ticks: [0, 4, 8]};
const months: Axis = {anchor: 'last', unit: 'month', from: 0, to: 12, ticks: [0, 6, 12]};
const dates = {first: day('2026-02-02'), last: day('2026-05-11')};

describe('a place on the axis', () => {
  it('is 0 at its start and 100 at its end', () => {
    expect([-2, 0, 3, 8].map((week) => percentOf(weeks, week, 'week'))).to.deep.equal([
      0, 20, 50, 100,
    ]);
    expect([0, 3, 6, 12].map((month) => percentOf(months, month, 'month'))).to.deep.equal([
      0, 25, 50, 100,
    ]);
  });

  it('takes a month for 4.35 weeks, on an axis of either unit', () => {
    // 365.25 / 12 / 7 = 4.348 weeks in a month: (4.348 + 2) / 10, and 6 / 4.348 / 12.
    expect(percentOf(weeks, 1, 'month')).to.be.closeTo(63.48, 0.01);
    expect(percentOf(months, 6, 'week')).to.be.closeTo(11.5, 0.01);
    expect(percentOf(months, 1, 'year')).to.equal(100);
  });

  it('may lie outside the axis for a span, which is cut where it is drawn', () => {
    expect(percentOf(months, 5, 'year')).to.equal(500);
    expect(percentOf(weeks, -4, 'week')).to.equal(-20);
  });
});

describe('today on the axis', () => {
  const at = (iso: string, axis: Axis) => percentOfDay(axis, day(iso), dates);

  it('stands where its day is, both ends counted in', () => {
    expect(at('2026-01-19', weeks)).to.equal(0);
    expect(at('2026-02-02', weeks)).to.equal(20);
    expect(at('2026-03-30', weeks)).to.equal(100);
    expect(at('2026-05-11', months)).to.equal(0);
    // 184 of the 365.25 days that an axis of 12 months has.
    expect(at('2026-11-11', months)).to.be.closeTo(50.38, 0.01);
    expect(at('2027-05-11', months)).to.be.closeTo(99.93, 0.01);
  });

  it('is not drawn where the axis does not reach', () => {
    expect(at('2026-01-18', weeks)).to.equal(undefined);
    expect(at('2026-03-31', weeks)).to.equal(undefined);
    expect(at('2026-05-10', months)).to.equal(undefined);
    expect(at('2027-05-12', months)).to.equal(undefined);
  });

  it('is not drawn without the date that the axis counts from', () => {
    expect(percentOfDay(months, day('2026-06-01'), {first: dates.first})).to.equal(undefined);
    expect(percentOfDay(weeks, day('2026-02-03'), {last: dates.last})).to.equal(undefined);
  });
});

describe('a tick of the axis', () => {
  it('has the calendar day of its count', () => {
    const ticks = (axis: Axis, start: string) =>
      axis.ticks.map((tick) => toIso(dayOfTick(axis, day(start), tick)));
    expect(ticks(weeks, '2026-02-02')).to.deep.equal(['2026-02-02', '2026-03-02', '2026-03-30']);
    expect(ticks(months, '2027-08-31')).to.deep.equal(['2027-08-31', '2028-02-29', '2028-08-31']);
  });
});
