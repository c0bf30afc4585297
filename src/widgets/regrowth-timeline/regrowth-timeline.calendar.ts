/**
 * The calendar file, by RFC 5545. Written here rather than with a library: 0.6 kB where the smallest
 * that is well kept is 7.3 kB, and all-day entries need none of the hard parts
 * (docs/decisions/0006-calendar-file.md). Loaded when the reader saves one.
 */
import type {Days} from './regrowth-timeline.model.js';
import {toIso} from '../../kit/calendar-days.js';

export interface CalendarEntry extends Days {
  /** Neutral: others may see the calendar. */
  title: string;
}

const octets = new TextEncoder();

/** Folds a line at 75 octets, never inside a character. */
const fold = (line: string): string => {
  let width = 0;
  let folded = '';
  for (const character of line) {
    const size = octets.encode(character).length;
    if (width + size > 75) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += size;
  }
  return folded;
};

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

const entryLines = ({title, from, to}: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${crypto.getRandomValues(new Uint32Array(4)).join('-')}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(toIso(from))}`,
  // The end of an all-day entry is the first day that no longer belongs to it.
  `DTEND;VALUE=DATE:${compact(toIso(to + 1))}`,
  `SUMMARY:${escape(title)}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The text of a calendar file with all-day entries. */
export const calendarText = (entries: readonly CalendarEntry[], now = new Date()): string => {
  const stamp = compact(now.toISOString());
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//reminder//EN']
    .concat(...entries.map((entry) => entryLines(entry, stamp)), 'END:VCALENDAR')
    .map((line) => `${fold(line)}\r\n`)
    .join('');
};

/** Hands the file to the reader's device; it goes nowhere else. */
export const saveCalendar = (entries: readonly CalendarEntry[]): void => {
  const url = URL.createObjectURL(new Blob([calendarText(entries)], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'reminders.ics';
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
