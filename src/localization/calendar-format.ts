import {dateStyles, msPerDay, type Day, type Precision} from './format.js';

/** Writes what is counted from a day, as one language writes it: only pages with dates need it. */
export interface CalendarFormats {
  /** For an axis: “Mar 9”, or “Mar 2026” where nobody knows the day. */
  short(day: Day, precision: Precision): string;
  /** “March 9 – 23, 2026”. */
  days(from: Day, to: Day, precision: Precision): string;
  /** “in 3 weeks”, “3 weeks ago”, “today”. */
  relative(value: number, unit: 'day' | 'week' | 'month' | 'year'): string;
}

/** The formats of one language tag, such as `ar-SA`, with the calendar and digits of its place. */
export const calendarFormatsFor = (tag: string): CalendarFormats => {
  const dates = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, {...style, timeZone: 'UTC'});
  return {
    short: (day, precision) =>
      dates({[precision === 'day' ? 'day' : 'year']: 'numeric', month: 'short'}).format(
        day * msPerDay,
      ),
    days: (from, to, precision) =>
      dates(dateStyles[precision]).formatRange(from * msPerDay, to * msPerDay),
    relative: (value, unit) =>
      new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(value, unit),
  };
};
