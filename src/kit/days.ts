import {msPerDay, type Day} from '../localization/format.js';

export type {Day};

/** Dates longer ago, or further ahead, than this many years are taken for a slip of the pen. */
const farYears = {ago: 50, ahead: 3};
const daysPerYear = 365.25;

/** A day out of `2026-03-02`; undefined for anything else, 30 February among it. */
export const fromIso = (text: string): Day | undefined => {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(text) ?? [];
  const time = Date.UTC(+year, +month - 1, +day);
  const date = new Date(time);
  // A year below 100 would be taken for one of the last century.
  const asWritten = date.getUTCFullYear() === +year && date.getUTCMonth() === +month - 1;
  return asWritten ? time / msPerDay : undefined;
};

/** The reader's own day now, by their clock and time zone. */
export const today = (now = new Date()): Day =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / msPerDay;

/** Whether a date is so far from today that it is likely to be mistyped. */
export const isFarOff = (day: Day, now: Day): boolean =>
  day < now - farYears.ago * daysPerYear || day > now + farYears.ahead * daysPerYear;
