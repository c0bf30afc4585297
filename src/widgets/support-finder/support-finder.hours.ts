/** When a record is open: now, and in a usual week. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Schedule, Service, ServiceAtLocation} from '../../directory/hsds.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import type {Entry} from './support-finder.model.js';
import {openingOf} from './support-finder.opening.js';
import {writeOpening, type WrittenOpening} from './support-finder.opening-format.js';
import {placeName} from './support-finder.records.js';
import type {View} from './support-finder.views.js';
import {weekOf, type Week} from './support-finder.week.js';

const msPerMinute = 6e4;

/** Schedules that belong together: of the service, or of one of its places, which is named where there are several. */
interface Group {
  place?: string;
  schedules: readonly Schedule[];
}

const groupsOf = (service: Service): Group[] => {
  const {schedules = [], service_at_locations: at = [], organization} = service;
  const places = at.length ? at : (organization?.locations ?? []).map((location) => ({location}));
  const groups: Group[] = places.map(({location, schedules: own = []}: ServiceAtLocation) => ({
    place: placeName(location),
    schedules: [...own, ...(location?.schedules ?? [])],
  }));
  const all =
    places.length > 1
      ? [{schedules}, ...groups]
      : [{schedules: [...schedules, ...groups.flatMap((group) => group.schedules)]}];
  return all.filter((group) => group.schedules.length);
};

type Words = FoldedContent['card'];

const now = (opening: WrittenOpening, words: Words): string => {
  if (!opening.open) return opening.opens ? words.opens(opening.opens) : words.closed;
  if (opening.allDay) return words.dayAndNight;
  return opening.until ? words.openUntil(opening.until) : words.openNow;
};

const lines = ({lines: days, dates, notes}: Week, words: Words, {formats}: View) =>
  html`<ul role="list" class="week">
    ${days.map(
      ({days: names, hours, allDay}) =>
        html`<li>${names} · ${allDay ? words.dayAndNight : formats.list(hours)}</li>`,
    )}
    ${[...dates, ...notes].map((line) => html`<li><bdi>${line}</bdi></li>`)}
  </ul>`;

interface Shown {
  /** The language and the minute that it was written in. */
  key: string;
  groups: {place?: string; opening: WrittenOpening | undefined; week: Week}[];
}

/** The same cards are drawn at each key of a search, and hours are slow to work out. */
const shown = new WeakMap<Service, Shown>();

const write = (service: Service, tag: string): Shown => {
  const time = new Date();
  const key = `${tag} ${Math.floor(time.getTime() / msPerMinute)}`;
  const known = shown.get(service);
  if (known?.key === key) return known;
  const groups = groupsOf(service).map(({place, schedules}) => {
    const opening = openingOf(schedules, time);
    return {
      place,
      opening: opening && writeOpening(opening, time, tag),
      week: weekOf(schedules, tag, time),
    };
  });
  const written: Shown = {key, groups};
  shown.set(service, written);
  return written;
};

/** Whether a record is open, and its hours; nothing where it names none. */
export const hours = ({service}: Entry, words: Words, view: View): TemplateResult[] =>
  write(service, view.formats.tag).groups.map(({place, opening, week}) => {
    const isAlways = opening?.open && opening.allDay && week.lines.every(({allDay}) => allDay);
    return html`<div class="hours">
      <p>
        <strong>${words.hours}:</strong> ${place ? html`<bdi>${place}</bdi> · ` : nothing}
        ${opening ? html`<span class=${opening.open ? 'open' : 'shut'}>${now(opening, words)}</span>` : nothing}
        ${week.zone ? html`<span>(${week.zone})</span>` : nothing}
      </p>
      ${lines(isAlways ? {...week, lines: []} : week, words, view)}
    </div>`;
  });
