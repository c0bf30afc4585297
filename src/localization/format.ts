import {remembered} from './remembered.js';

/** A day as a number of days since 1 January 1970. A day is no instant: no clock, no time zone. */
export type Day = number;

type Unit = 'minute' | 'day' | 'week' | 'month' | 'year' | 'centimeter' | 'inch' | 'percent';
export type Precision = 'day' | 'month';

export const msPerDay = 864e5;

/** Writes numbers, dates and lists as one language writes them, by `Intl` alone. */
export interface Formats {
  /** The language tag they follow. */
  tag: string;
  /** A number, or a number with its unit written out: “3 weeks”. */
  number(value: number, unit?: Unit): string;
  /** A range with its unit: “3–6 months”. */
  range(min: number, max: number, unit: Unit): string;
  day(day: Day, precision: Precision): string;
  list(items: string[]): string;
}

/** How a day is written, by how exactly it is known. */
export const dateStyles: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
};

/** The formats of one language tag, such as `ar-SA`, with the calendar and digits of its place. */
export const formatsFor = remembered((tag: string): Formats => {
  const numbers = remembered(
    (unit: Unit | '') =>
      new Intl.NumberFormat(tag, {
        // A published share is quoted as it is; a length is worked out, and no finer than it is known.
        maximumFractionDigits: unit === 'percent' ? 2 : 1,
        ...(unit && {style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long'}),
      }),
  );
  const days = remembered(
    (precision: Precision) =>
      new Intl.DateTimeFormat(tag, {...dateStyles[precision], timeZone: 'UTC'}),
  );
  const lists = remembered(() => new Intl.ListFormat(tag));
  return {
    tag,
    number: (value, unit) => numbers(unit ?? '').format(value),
    range: (min, max, unit) => numbers(unit).formatRange(min, max),
    day: (day, precision) => days(precision).format(day * msPerDay),
    list: (items) => lists('').format(items),
  };
});
