import type {Schedule} from '../../directory/hsds.js';
import {msPerDay, type Day} from '../../localization/format.js';
import {
  hoursOf,
  isEveryWeek,
  isOn,
  isReadable,
  lastDayOf,
  weekdaysOf,
} from './support-finder.recurrence.js';
import {instantOf, localDay, zoneOf, type Zone} from './support-finder.zones.js';

/** Whether something is open. Times are instants; `zone` is the one that they are told in. */
export type Opening =
  /** Without `until` it is always open. */
  | {state: 'open'; until?: Date; allDay?: true; zone?: string}
  /** `opens` is at most 14 days ahead. */
  | {state: 'closed'; opens?: Date; zone?: string};

/** How far ahead is looked for the next opening. */
const daysAhead = 14;
const minutesPerDay = 1440;
const utc: Zone = {offset: () => 0};

interface Span {
  from: number;
  to: number;
  zone: Zone;
}

/** Open at all hours of all days, so that it doesn't matter where. */
const isAlways = (schedule: Schedule): boolean => {
  const hours = hoursOf(schedule)!;
  const bounds: (keyof Schedule)[] = ['valid_from', 'valid_to', 'dtstart', 'until'];
  return (
    isEveryWeek(schedule) &&
    new Set(weekdaysOf(schedule)).size === 7 &&
    hours.closes - hours.opens === minutesPerDay &&
    bounds.every((bound) => schedule[bound] === undefined)
  );
};

/** The times at which a schedule is open, from yesterday (a night may have begun then) to the end of what is looked at. */
const spansOf = (schedule: Schedule, zone: Zone, today: Day): Span[] => {
  const {opens, closes} = hoursOf(schedule)!;
  const spans: Span[] = [];
  for (let day = today - 1; day <= today + daysAhead; day++) {
    if (!isOn(schedule, day)) continue;
    spans.push({from: instantOf(zone, day, opens), to: instantOf(zone, day, closes), zone});
  }
  return spans;
};

/** Spans that touch or overlap are one: nobody has to leave in between. */
const merge = (spans: Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({...span});
  }
  return merged;
};

interface Known {
  zone: Zone;
  today: Day;
  schedule: Schedule;
}

const read = (schedule: Schedule, at: number): Known | undefined => {
  if (!isReadable(schedule)) return undefined;
  const zone = zoneOf(schedule) ?? (isAlways(schedule) ? utc : undefined);
  return zone && {schedule, zone, today: localDay(zone, at)};
};

/** What has ended says nothing about today, unless its last night goes on. */
const isOver = ({schedule, zone, today}: Known, at: number): boolean =>
  (lastDayOf(schedule) ?? today) < today && !spansOf(schedule, zone, today).some(({to}) => to > at);

const named = ({name}: Zone) => (name === undefined ? {} : {zone: name});

const openUntil = ({to, zone}: Span, at: number): Opening =>
  to - at > (daysAhead - 1) * msPerDay
    ? {state: 'open', allDay: true, ...named(zone)}
    : {state: 'open', until: new Date(to), ...named(zone)};

/** Whether it is open by these schedules; undefined where they don't say, or not in which time zone. */
export const openingOf = (schedules: readonly Schedule[], now: Date): Opening | undefined => {
  const at = now.getTime();
  const known = schedules.map((schedule) => read(schedule, at)).filter((one) => one !== undefined);
  const current = known.filter((one) => !isOver(one, at));
  const spans = current.flatMap(({schedule, zone, today}) => spansOf(schedule, zone, today));
  const next = merge(spans).find(({to}) => to > at);
  if (next && next.from <= at) return openUntil(next, at);
  // Of those that couldn't be read, one may say that it is open.
  if (!current.length || known.length < schedules.length) return undefined;
  if (!next) return {state: 'closed', ...named(current[0].zone)};
  return {state: 'closed', opens: new Date(next.from), ...named(next.zone)};
};
