import {msPerDay} from '../../localization/format.js';
import {dateFormat} from './support-finder.date-format.js';
import type {Opening} from './support-finder.opening.js';
import {zoneNamed} from './support-finder.zones.js';

const msPerMinute = 6e4;
const clock: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};

/** The zone in which a reader is told times; without one it is the reader's own. */
export const shownIn = (
  zone: string | undefined,
  at: number,
  readerZone?: string,
): Intl.DateTimeFormatOptions => {
  if (zone === undefined) return {timeZone: readerZone};
  const reader = readerZone === undefined ? undefined : zoneNamed(readerZone);
  const ownOffset = reader?.offset(at) ?? -new Date(at).getTimezoneOffset() * msPerMinute;
  const isOther = zoneNamed(zone)?.offset(at) !== ownOffset;
  return {timeZone: zone, ...(isOther && {timeZoneName: 'short'})};
};

/** What is further away than a day and night, or on another day, is told with its day. */
const dayParts = (at: number, now: number, isSoon: boolean): Intl.DateTimeFormatOptions => {
  if (isSoon) return {};
  // The same weekday a week later would be taken for today.
  return at - now < 6 * msPerDay
    ? {weekday: 'long'}
    : {weekday: 'long', day: 'numeric', month: 'long'};
};

const moment = (at: Date, tag: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(tag, {...clock, ...options}).format(at);

/** An opening as a language writes it: values for sentences. */
export type WrittenOpening =
  {open: true; until?: string; allDay?: true} | {open: false; opens?: string};

/** Times in the service's own zone, which is named where the reader's clock shows another time. */
export const writeOpening = (
  opening: Opening,
  now: Date,
  tag: string,
  readerZone?: string,
): WrittenOpening => {
  const at = opening.state === 'open' ? opening.until : opening.opens;
  if (!at) return opening.state === 'open' ? {open: true, allDay: true} : {open: false};
  const zone = shownIn(opening.zone, at.getTime(), readerZone);
  if (opening.state === 'open') {
    const isSoon = at.getTime() - now.getTime() < msPerDay;
    return {open: true, until: moment(at, tag, {...zone, ...dayParts(+at, +now, isSoon)})};
  }
  const day = dateFormat('en', {timeZone: zone.timeZone, dateStyle: 'short'});
  const isToday = day.format(at) === day.format(now);
  return {open: false, opens: moment(at, tag, {...zone, ...dayParts(+at, +now, isToday)})};
};
