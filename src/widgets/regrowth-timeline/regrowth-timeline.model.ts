/** What the phases are on the reader's own dates. Fetched only when there are dates. */
import type {Anchor, Phase, Span} from '../../evidence/timeline.js';
import {addMonths, monthsBetween} from '../../kit/calendar-days.js';
import type {Day} from '../../kit/days.js';
import {percentOf, type Axis} from './regrowth-timeline.axis.js';

/** The days of treatment that are known. No last day is a normal state: treatment goes on. */
export interface Dates {
  first?: Day;
  last?: Day;
}

/** A stretch of the calendar, both ends counted in. */
export interface Days {
  from: Day;
  to: Day;
}

const add = (day: Day, count: number, unit: Span['unit']): Day =>
  unit === 'week' ? day + 7 * count : addMonths(day, unit === 'year' ? 12 * count : count);

/** When a phase falls on the reader's own dates: nothing without its anchor's date or a known span. */
export const daysOf = ({anchor, span}: Phase, dates: Dates): Days | undefined => {
  const start = dates[anchor];
  return start === undefined || !span
    ? undefined
    : {from: add(start, span.min, span.unit), to: add(start, span.max, span.unit)};
};

/** Weeks are told by the day; months and years by the month, since nobody knows the day. */
export const precisionOf = (unit: Span['unit']): 'day' | 'month' =>
  unit === 'week' ? 'day' : 'month';

export interface Place {
  /** The treatment that today is told from: the last one, once it is over. */
  anchor: Anchor;
  /** Time since that treatment, negative before it, in the unit people count it in. */
  since: {value: number; unit: 'day' | 'week' | 'month' | 'year'};
  /** The phases that people see at this time; those of years are too wide to say so. */
  phases: Phase[];
}

/** Days up to two weeks, then weeks up to three months, then months up to two years, then years; rounded down. */
const elapsed = (from: Day, to: Day): Place['since'] => {
  const [early, late] = from < to ? [from, to] : [to, from];
  const sign = from <= to ? 1 : -1;
  const months = monthsBetween(early, late);
  const days = late - early;
  if (days < 14) return {value: sign * days, unit: 'day'};
  if (months < 3) return {value: sign * Math.floor(days / 7), unit: 'week'};
  return months < 24
    ? {value: sign * months, unit: 'month'}
    : {value: sign * Math.floor(months / 12), unit: 'year'};
};

/**
 * The phases that a day falls into. None counts before those ahead of it have begun: sources date clear growth from one
 * month and the first fuzz from six weeks, and nobody has the one before the other.
 */
const seenOn = (today: Day, phases: readonly Phase[], dates: Dates): Phase[] => {
  let begun = -Infinity;
  return phases.filter((phase) => {
    const days = daysOf(phase, dates);
    if (!days) return false;
    begun = Math.max(begun, days.from);
    return begun <= today && today <= days.to;
  });
};

/** Where a day stands among the phases; nothing when no date is known. */
export const placeOf = (today: Day, dates: Dates, phases: readonly Phase[]): Place | undefined => {
  const over = dates.last !== undefined && (dates.last <= today || dates.first === undefined);
  const anchor: Anchor = over ? 'last' : 'first';
  const from = dates[anchor];
  if (from === undefined) return undefined;
  const counted = phases.filter(({anchor: own, span}) => own === anchor && span?.unit !== 'year');
  return {anchor, since: elapsed(from, today), phases: seenOn(today, counted, dates)};
};

/** Whether enough time has passed since the last treatment to ask for a review. */
export const isReviewDue = (today: Day, {last}: Dates, months: number): boolean =>
  last !== undefined && today >= addMonths(last, months);

/** The calendar day of a tick. */
export const dayOfTick = ({unit}: Axis, anchorDay: Day, tick: number): Day =>
  add(anchorDay, tick, unit);

/** Where a day stands on the axis, if the anchor's date is known and the axis reaches that far. */
export const percentOfDay = (axis: Axis, day: Day, dates: Dates): number | undefined => {
  const start = dates[axis.anchor];
  if (start === undefined) return undefined;
  const percent = percentOf(axis, day - start, 'day');
  return percent >= 0 && percent <= 100 ? percent : undefined;
};
