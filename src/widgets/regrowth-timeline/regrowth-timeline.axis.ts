/** Where a time stands on a drawn axis. */
import type {Anchor} from '../../evidence/timeline.js';

/** The stretch of time that an axis shows, in its own unit, counted from its anchor. */
export interface Axis {
  anchor: Anchor;
  unit: 'week' | 'month';
  from: number;
  to: number;
  ticks: readonly number[];
}

// Good enough to draw with; what is said is counted in the calendar.
const daysIn = {day: 1, week: 7, month: 365.25 / 12, year: 365.25};

/** Where a time after the anchor stands on the axis: 0 at its start, 100 at its end. */
export const percentOf = (axis: Axis, value: number, unit: keyof typeof daysIn): number =>
  (((value * daysIn[unit]) / daysIn[axis.unit] - axis.from) / (axis.to - axis.from)) * 100;
