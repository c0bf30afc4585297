import {remembered} from './remembered.js';

/** A day as a number of days since 1 January 1970. A day is no instant: no clock, no time zone. */
export type Day = number;

type Unit = 'minute' | 'day' | 'week' | 'month' | 'year' | 'centimeter' | 'inch' | 'percent';
export type Precision = 'day' | 'month';
/** How a reader measures length. */
export type LengthUnit = 'cm' | 'in';

export const msPerDay = 864e5;

/** Writes numbers, dates and lists as one language writes them, by `Intl` alone. */
export interface Formats {
  /** The language tag they follow. */
  tag: string;
  /** A number, or a number with its unit written out: “3 weeks”. */
  number(value: number, unit?: Unit | ''): string;
  /** A range with its unit: “3–6 months”. */
  range(min: number, max: number, unit: Unit): string;
  day(day: Day, precision: Precision): string;
  list(items: string[]): string;
  /** The unit of length that is usual where the tag says the reader is. */
  usualLength(): LengthUnit;
  /**
   * What was written before: no number, range or day is written twice. What a widget shows at first is here from the
   * start, where the build wrote it: the first object of `Intl` keeps a slow phone busy for a twentieth of a second.
   */
  readonly known: Record<string, string>;
}

/** How a day is written, by how exactly it is known. */
export const dateStyles: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
};

/**
 * The formats of one language tag, such as `ar-SA`, with the calendar and digits of its place.
 *
 * @public The build makes some of its own.
 */
export const makeFormats = (tag: string): Formats => {
  const known: Record<string, string> = {};
  const once = (key: string, write: () => string): string => (known[key] ??= write());
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
    known,
    number: (value, unit = '') => once(value + unit, () => numbers(unit).format(value)),
    range: (min, max, unit) =>
      once(`${min}-${max}${unit}`, () => numbers(unit).formatRange(min, max)),
    day: (day, precision) =>
      once(`${precision} ${day}`, () => days(precision).format(day * msPerDay)),
    list: (items) => lists('').format(items),
    usualLength: () =>
      once('length', () =>
        new Intl.Locale(tag).maximize().region === 'US' ? 'in' : 'cm',
      ) as LengthUnit,
  };
};

/** As {@link makeFormats}, made once for a tag. */
export const formatsFor = remembered(makeFormats);
