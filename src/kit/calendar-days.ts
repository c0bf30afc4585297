import {msPerDay, type Day} from '../localization/format.js';

/** `2026-03-02` for a day. */
export const toIso = (day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10);

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
