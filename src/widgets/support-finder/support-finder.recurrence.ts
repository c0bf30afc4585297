import type {Schedule} from '../../directory/hsds.js';
import {fromIso} from '../../kit/days.js';
import {msPerDay, type Day} from '../../localization/format.js';

const minutesPerDay = 1440;
/** From Monday on: an iCalendar week starts there unless it says otherwise. */
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Opening hours in minutes from the midnight that a day starts with; `closes` may be on the next day. */
export interface Hours {
  opens: number;
  closes: number;
}

const minutesOf = (time: string | undefined): number | undefined => {
  const [found, hours, minutes] = /^\s*(\d{1,2}):(\d\d)(?![\d])/.exec(time ?? '') ?? [];
  const value = +hours * 60 + +minutes;
  return found && +minutes < 60 && value <= minutesPerDay ? value : undefined;
};

/** The hours of a schedule; undefined where it has none. */
export const hoursOf = ({opens_at, closes_at}: Schedule): Hours | undefined => {
  const opens = minutesOf(opens_at);
  let closes = minutesOf(closes_at);
  if (opens === undefined || closes === undefined) return undefined;
  // Who can't write 24:00 writes 23:59.
  if (closes === minutesPerDay - 1) closes++;
  return {opens, closes: closes > opens ? closes : closes + minutesPerDay};
};

/** The weekday of a day, Monday being 0. 1 January 1970 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

const list = (text: string | undefined): string[] =>
  text
    ?.toUpperCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean) ?? [];

/** The weekdays of a weekly schedule, Monday being 0. */
export const weekdaysOf = ({byday, dtstart}: Schedule): number[] => {
  if (byday)
    return list(byday)
      .map((word) => weekdays.indexOf(word))
      .filter((day) => day >= 0);
  const start = dayIn(dtstart);
  return start === undefined ? [] : [weekdayOf(start)];
};

/** A day out of `2026-03-02`, or of what iCalendar writes: `20260302T090000Z`. */
const dayIn = (text: string | undefined): Day | undefined => {
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:\s*$|[T\s])/i.exec(text ?? '') ?? [];
  return year ? fromIso(`${year}-${month}-${day}`) : undefined;
};

/** The last day of a schedule; undefined where it goes on. */
export const lastDayOf = ({valid_to, until}: Schedule): Day | undefined => {
  const ends = [valid_to, until].map(dayIn).filter((day) => day !== undefined);
  return ends.length ? Math.min(...ends) : undefined;
};

const isWithin = (schedule: Schedule, day: Day): boolean =>
  day <= (lastDayOf(schedule) ?? Infinity) &&
  [schedule.valid_from, schedule.dtstart].every((start) => day >= (dayIn(start) ?? -Infinity));

const monthOf = (day: Day): {month: number; date: number; length: number} => {
  const on = new Date(day * msPerDay);
  const [year, month] = [on.getUTCFullYear(), on.getUTCMonth()];
  return {
    month: year * 12 + month,
    date: on.getUTCDate(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
};

const isNth = (word: string, day: Day): boolean => {
  const [, nth, weekday] = /^([+-]?\d)?(\w\w)$/.exec(word) ?? [];
  if (weekdays[weekdayOf(day)] !== weekday) return false;
  const {date, length} = monthOf(day);
  if (!nth) return true;
  return Math.ceil((+nth > 0 ? date : length - date + 1) / 7) === Math.abs(+nth);
};

const isInMonth = (schedule: Schedule, day: Day): boolean => {
  const {date, length} = monthOf(day);
  const days = list(schedule.bymonthday).map(Number);
  const words = list(schedule.byday);
  const start = dayIn(schedule.dtstart);
  if (!days.length && !words.length) return start !== undefined && monthOf(start).date === date;
  return (
    (!days.length || days.some((nth) => (nth < 0 ? length + 1 + nth : nth) === date)) &&
    (!words.length || words.some((word) => isNth(word, day)))
  );
};

/** Whether every second or third time is meant, which has to be counted from a day. */
const isSkipping = ({interval = 1}: Schedule): boolean => interval !== 1;

const isInTurn = (schedule: Schedule, day: Day): boolean => {
  const start = dayIn(schedule.dtstart);
  if (!isSkipping(schedule) || start === undefined) return true;
  const passed =
    schedule.freq === 'MONTHLY'
      ? monthOf(day).month - monthOf(start).month
      : (day - weekdayOf(day) - (start - weekdayOf(start))) / 7;
  return passed % schedule.interval! === 0;
};

/** Whether a schedule says enough to know its days and hours. */
export const isReadable = (schedule: Schedule): boolean => {
  const {freq, byday, bymonthday, dtstart, interval = 1} = schedule;
  if (!hoursOf(schedule) || !(interval >= 1) || !Number.isInteger(interval)) return false;
  if (isSkipping(schedule) && dayIn(dtstart) === undefined) return false;
  if (freq !== 'MONTHLY') return weekdaysOf(schedule).length > 0;
  return Boolean(byday || bymonthday || dayIn(dtstart) !== undefined);
};

/** Whether it is every week, and so can be told as a week. */
export const isEveryWeek = (schedule: Schedule): boolean =>
  schedule.freq !== 'MONTHLY' && !isSkipping(schedule);

/** Whether a readable schedule opens on a day. */
export const isOn = (schedule: Schedule, day: Day): boolean =>
  isWithin(schedule, day) &&
  isInTurn(schedule, day) &&
  (schedule.freq === 'MONTHLY'
    ? isInMonth(schedule, day)
    : weekdaysOf(schedule).includes(weekdayOf(day)));

export {isWithin};
