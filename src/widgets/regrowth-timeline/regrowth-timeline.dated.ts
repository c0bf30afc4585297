/** What the timeline draws and says on the reader's own dates. Fetched only when there are dates. */
import {phases, reviewMonths, type Phase} from '../../evidence/timeline.js';
import {calendarFormatsFor} from '../../localization/calendar-format.js';
import type {Day, Formats} from '../../localization/format.js';
import {percentOf, type Axis} from './regrowth-timeline.axis.js';
import type {Content} from './regrowth-timeline.content.js';
import type {Label} from './regrowth-timeline.figures.js';
import {
  dayOfTick,
  daysOf,
  isReviewDue,
  percentOfDay,
  placeOf,
  precisionOf,
  type Dates,
} from './regrowth-timeline.model.js';

/** The timeline on the reader's own dates. */
export interface Dated {
  dates: Dates;
  /** When a phase is, in the reader's calendar. */
  when(phase: Phase): string | undefined;
  /** Where today stands on an axis, in percent. */
  today(axis: Axis): number | undefined;
  /** The labels of an axis whose day is known. */
  ticks(axis: Axis): Label[] | undefined;
  /** One plain sentence on where today is. */
  sentence: string | undefined;
  /** Whether enough time has passed to ask for a review. */
  due: boolean;
}

const sentenceOf = (words: Content, formats: Formats, dates: Dates, today: Day) => {
  const place = placeOf(today, dates, phases);
  if (!place) return undefined;
  const {anchor, since} = place;
  const when = calendarFormatsFor(formats.tag).relative(-since.value, since.unit);
  const {ahead, past, amid} = words.place[anchor];
  if (since.value < 0) return ahead(when);
  const names = place.phases.map(({id}) => words.phases[id].name);
  return names.length ? amid(when, formats.list(names)) : past(when);
};

/** Puts the timeline on dates. */
export const datedOf = (words: Content, formats: Formats, dates: Dates, today: Day): Dated => ({
  dates,
  when: (phase) => {
    const days = daysOf(phase, dates);
    return (
      days &&
      calendarFormatsFor(formats.tag).days(days.from, days.to, precisionOf(phase.span!.unit))
    );
  },
  today: (axis) => percentOfDay(axis, today, dates),
  ticks: (axis) => {
    const start = dates[axis.anchor];
    if (start === undefined) return undefined;
    // Dates are wider than counts: every second one is left out.
    const shown = axis.ticks.filter((_, index) => index % 2 === 0);
    return shown.map((tick) => ({
      percent: percentOf(axis, tick, axis.unit),
      text: calendarFormatsFor(formats.tag).short(
        dayOfTick(axis, start, tick),
        precisionOf(axis.unit),
      ),
    }));
  },
  sentence: sentenceOf(words, formats, dates, today),
  due: isReviewDue(today, dates, reviewMonths),
});
