import type {Schedule} from '../../directory/hsds.js';
import {msPerDay, type Day} from '../../localization/format.js';
import {remembered} from '../../localization/remembered.js';
import {dateFormat} from './support-finder.date-format.js';
import {shownIn} from './support-finder.opening-format.js';
import {
  hoursOf,
  isEveryWeek,
  isOn,
  isReadable,
  isWithin,
  weekdaysOf,
  type Hours,
} from './support-finder.recurrence.js';
import {localDay, zoneOf} from './support-finder.zones.js';

/** Days with the same hours: “Mon – Fri”, “9:00 AM – 5:00 PM”. */
export interface WeekLine {
  days: string;
  /** One for each time that it opens on such a day; empty with `allDay`. */
  hours: string[];
  allDay?: true;
}

/** When something is open, to be shown. */
export interface Week {
  lines: WeekLine[];
  /** The next days of what is not every week: “Mon, Dec 7, 6:00 – 8:00 PM”. */
  dates: string[];
  /** Descriptions and notes as the schedules give them. */
  notes: string[];
  /** The short name of the time zone, where the reader's clock shows another time. */
  zone?: string;
}

const msPerMinute = 6e4;
const minutesPerDay = 1440;
const daysPerWeek = 7;
/** 5 January 1970: the Monday that stands for all. */
const aMonday: Day = 4;
/** How many next days are told of what is not every week, and how far ahead they are looked for. */
const mostDates = 3;
const daysAhead = 100;

const clock: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'};
const dated: Intl.DateTimeFormatOptions = {
  ...clock,
  ...{weekday: 'short', day: 'numeric', month: 'short'},
};

const isAllDay = ({opens, closes}: Hours): boolean =>
  opens === 0 && closes - opens === minutesPerDay;

/** The hours of a day as a range. A night is told by its times alone, so its end is put on the day that it starts on. */
const writeHours = ({opens, closes}: Hours, tag: string, day: Day, style = clock): string => {
  const at = (minutes: number) => day * msPerDay + (minutes % minutesPerDay) * msPerMinute;
  return dateFormat(tag, style).formatRange(at(opens), at(closes));
};

/** Most have the same few hours, which are slow to write. */
const usualHours = remembered((key: string): string => {
  const [opens, closes, tag] = key.split(' ');
  return writeHours({opens: +opens, closes: +closes}, tag, aMonday);
});

/** Weekdays as runs of days after each other, also over the end of the week: Sunday to Thursday. */
const runsOf = (days: readonly number[]): [from: number, to: number][] => {
  if (days.length === daysPerWeek) return [[0, daysPerWeek - 1]];
  const next = (day: number) => (day + 1) % daysPerWeek;
  const starts = days.filter((day) => !days.some((other) => next(other) === day));
  return starts.map((from) => {
    let to = from;
    while (days.includes(next(to))) to = next(to);
    return [from, to < from ? to + daysPerWeek : to];
  });
};

const runLists = remembered(
  (tag: string) => new Intl.ListFormat(tag, {type: 'unit', style: 'short'}),
);

/** Weekdays (Monday being 0) and the language after them: “0 1 2 3 4 en”. */
const writeDays = remembered((key: string): string => {
  const words = key.split(' ');
  const tag = words.pop()!;
  const format = dateFormat(tag, {weekday: 'short', timeZone: 'UTC'});
  const at = (weekday: number) => (aMonday + weekday) * msPerDay;
  const runs = runsOf(words.map(Number)).map(([from, to]) => format.formatRange(at(from), at(to)));
  return runLists(tag).format(runs);
});

/** The hours of each weekday in order; those that touch or overlap are one. */
const hoursByDay = (schedules: readonly Schedule[]): Hours[][] =>
  [...Array<undefined>(daysPerWeek)].map((_, weekday) => {
    const merged: Hours[] = [];
    schedules
      .filter((schedule) => weekdaysOf(schedule).includes(weekday))
      .map((schedule) => hoursOf(schedule)!)
      .sort((a, b) => a.opens - b.opens)
      .forEach((hours) => {
        const last = merged.at(-1);
        if (last && hours.opens <= last.closes) last.closes = Math.max(last.closes, hours.closes);
        else merged.push(hours);
      });
    return merged;
  });

const linesOf = (schedules: readonly Schedule[], tag: string): WeekLine[] => {
  const lines = new Map<string, {days: number[]; hours: Hours[]}>();
  hoursByDay(schedules).forEach((hours, weekday) => {
    if (!hours.length) return;
    const key = JSON.stringify(hours);
    lines.set(key, {hours, days: [...(lines.get(key)?.days ?? []), weekday]});
  });
  return [...lines.values()].map(({days, hours}) => ({
    days: writeDays([...days, tag].join(' ')),
    ...(hours.some(isAllDay)
      ? {hours: [], allDay: true}
      : {hours: hours.map(({opens, closes}) => usualHours(`${opens} ${closes} ${tag}`))}),
  }));
};

const datesOf = (schedules: readonly Schedule[], tag: string, today: Day): string[] => {
  const dates: string[] = [];
  for (let day = today; day < today + daysAhead && dates.length < mostDates; day++) {
    for (const schedule of schedules) {
      if (isOn(schedule, day)) dates.push(writeHours(hoursOf(schedule)!, tag, day, dated));
    }
  }
  return dates.slice(0, mostDates);
};

/** The hours that hold today, as a language writes them, in the service's own time zone. */
export const weekOf = (
  schedules: readonly Schedule[],
  tag: string,
  now = new Date(),
  readerZone?: string,
): Week => {
  const readable = schedules.filter(isReadable);
  const at = now.getTime();
  const [zone] = readable.map(zoneOf);
  const today = zone ? localDay(zone, at) : Math.floor(at / msPerDay);
  const weekly = readable.filter((one) => isEveryWeek(one) && isWithin(one, today));
  const others = readable.filter((one) => !isEveryWeek(one));
  const options = shownIn(zone?.name, at, readerZone);
  const name = dateFormat(tag, options)
    .formatToParts(now)
    .find(({type}) => type === 'timeZoneName')?.value;
  return {
    lines: linesOf(weekly, tag),
    dates: datesOf(others, tag, today),
    notes: schedules.flatMap(({description, notes}) => [description ?? [], notes ?? []].flat()),
    ...(name !== undefined && {zone: name}),
  };
};
