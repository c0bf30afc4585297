import type {Day} from '../localization/format.js';

export type {Day};

const msPerDay = 864e5;
/** Dates further away than this many years are taken for a slip of the pen. */
const farYears = 50;

/** A day out of `2026-03-02`; undefined for anything else, 30 February among it. */
export const fromIso = (text: string): Day | undefined => {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(text) ?? [];
  const date = new Date(Date.UTC(+year, +month - 1, +day));
  // A year below 100 would be taken for one of the last century.
  const asWritten = date.getUTCFullYear() === +year && date.getUTCMonth() === +month - 1;
  return asWritten ? date.getTime() / msPerDay : undefined;
};

/** `2026-03-02` for a day. */
export const toIso = (day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** The reader's own day now, by their clock and time zone. */
export const today = (now = new Date()): Day =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / msPerDay;

/** The same day of the month later on; the month's last day where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(day * msPerDay);
  const monthOfYear = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), monthOfYear + 1, 0)).getUTCDate();
  return (
    Date.UTC(date.getUTCFullYear(), monthOfYear, Math.min(date.getUTCDate(), lastDay)) / msPerDay
  );
};

/** Whole months from one day to a later one. */
export const monthsBetween = (from: Day, to: Day): number => {
  let months = Math.floor((to - from) / 31);
  while (addMonths(from, months + 1) <= to) months++;
  return months;
};

/** Whether a date is so far from today that it is likely to be mistyped. */
export const isFarOff = (day: Day, now: Day): boolean => Math.abs(day - now) > farYears * 365.25;
