/** A day as a number of days since 1 January 1970. A day is no instant: no clock, no time zone. */
export type Day = number;

type Unit = 'minute' | 'day' | 'week' | 'month' | 'year' | 'centimeter' | 'inch' | 'percent';
export type Precision = 'day' | 'month';

const msPerDay = 864e5;

/** Writes numbers, dates and lists as one language writes them, by `Intl` alone. */
export interface Formats {
  /** The language tag they follow. */
  tag: string;
  /** A number, or a number with its unit written out: “3 weeks”. */
  number(value: number, unit?: Unit): string;
  /** A range with its unit: “3–6 months”. */
  range(min: number, max: number, unit: Unit): string;
  day(day: Day, precision: Precision | 'short'): string;
  days(from: Day, to: Day, precision: Precision): string;
  /** “in 3 weeks”, “3 weeks ago”, “today”. */
  relative(value: number, unit: 'day' | 'week' | 'month'): string;
  list(items: string[]): string;
}

const dateStyles: Record<Precision | 'short', Intl.DateTimeFormatOptions> = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  short: {day: 'numeric', month: 'short'},
};

/** The formats of one language tag, such as `ar-SA`, with the calendar and digits of its place. */
export const formatsFor = (tag: string): Formats => {
  const numbers = (unit?: Unit) =>
    new Intl.NumberFormat(tag, {
      maximumFractionDigits: 1,
      ...(unit && {style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long'}),
    });
  const dates = (precision: Precision | 'short') =>
    new Intl.DateTimeFormat(tag, {...dateStyles[precision], timeZone: 'UTC'});
  return {
    tag,
    number: (value, unit) => numbers(unit).format(value),
    range: (min, max, unit) => numbers(unit).formatRange(min, max),
    day: (day, precision) => dates(precision).format(day * msPerDay),
    days: (from, to, precision) => dates(precision).formatRange(from * msPerDay, to * msPerDay),
    relative: (value, unit) =>
      new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(value, unit),
    list: (items) => new Intl.ListFormat(tag).format(items),
  };
};
