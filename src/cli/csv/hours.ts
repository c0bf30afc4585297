import type {Schedule} from '../../directory/hsds.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weeks: Readonly<Record<string, string>> = {
  '1st': '1',
  first: '1',
  '2nd': '2',
  second: '2',
  '3rd': '3',
  third: '3',
  '4th': '4',
  fourth: '4',
  last: '-1',
};

/** `Mon`, `mo`, `Monday`. */
const dayOf = (word: string): number => {
  const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const found = word.toLowerCase().replace(/\.$/, '');
  return found.length < 2 ? -1 : full.findIndex((day) => day.startsWith(found));
};

/** `Mon-Fri`, `Sat`: also over the end of the week. */
const rangeOf = (words: string): string[] | undefined => {
  const [from, to = from] = words.split(/\s*[-–]\s*/).map(dayOf);
  if (from < 0 || to < 0) return undefined;
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({length: count}, (_, index) => days[(from + index) % 7]);
};

/** `Mon-Wed, Fri`, `daily`, `1st Mon`. */
const daysOf = (words: string): Pick<Schedule, 'freq' | 'byday'> | undefined => {
  if (/^(daily|every day)$/i.test(words)) return {freq: 'WEEKLY', byday: days.join()};
  const [, week, day] = /^(?:the )?(\S+)\s+([a-z.]+)$/i.exec(words) ?? [];
  const nth = week && Object.hasOwn(weeks, week.toLowerCase()) && weeks[week.toLowerCase()];
  if (nth) return dayOf(day) < 0 ? undefined : {freq: 'MONTHLY', byday: nth + days[dayOf(day)]};
  const ranges = words.split(/\s*[,&]\s*/).map(rangeOf);
  if (ranges.includes(undefined)) return undefined;
  return {freq: 'WEEKLY', byday: [...new Set(ranges.flat())].join()};
};

const timeOf = (time: string): string | undefined => {
  const [, hour, minute] = /^(\d\d?)[:.](\d\d)$/.exec(time) ?? [];
  const written = `${hour?.padStart(2, '0')}:${minute}`;
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(written) ? written : undefined;
};

const part = (text: string): Schedule[] | undefined => {
  const always = /^(24\/7|24 hours)$/i.test(text);
  if (always) return [{freq: 'WEEKLY', byday: days.join(), opens_at: '00:00', closes_at: '24:00'}];
  // The days, and one or more spans of time with commas between them.
  const [, words, spans] = /^(\D*?(?:\d(?:st|nd|rd|th)\D*?)?)\s*(\d.*)$/i.exec(text) ?? [];
  const when = words && daysOf(words.replace(/[,:]$/, ''));
  if (!when) return undefined;
  const found = spans.split(/\s*(?:,|&)\s*/).map((span): Schedule | undefined => {
    const [opens_at, closes_at, ...more] = span.split(/\s*[-–]\s*/).map(timeOf);
    return opens_at && closes_at && !more.length ? {...when, opens_at, closes_at} : undefined;
  });
  return found.includes(undefined) ? undefined : (found as Schedule[]);
};

/** `Mon-Fri 09:00-17:00; Sat 10:00-12:00`, `24/7`, `1st Tue 18:00-20:00`; undefined where it is none of these. */
export const readHours = (text: string): Schedule[] | undefined => {
  const parts = text.split(/\s*[;\n]\s*/).filter(Boolean);
  const found = parts.map(part);
  return found.includes(undefined)
    ? undefined
    : found.flat().filter((entry) => entry !== undefined);
};
