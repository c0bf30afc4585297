/** When a record is open: now, and in a usual week. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Schedule, Service} from '../../directory/hsds.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import type {Entry} from './support-finder.model.js';
import {openingOf} from './support-finder.opening.js';
import {writeOpening, type WrittenOpening} from './support-finder.opening-format.js';
import {locationsOf} from './support-finder.records.js';
import type {View} from './support-finder.views.js';
import {weekOf, type Week} from './support-finder.week.js';

const schedulesOf = (service: Service): Schedule[] => [
  ...(service.schedules ?? []),
  ...(service.service_at_locations ?? []).flatMap(({schedules = []}) => schedules),
  ...locationsOf(service).flatMap(({schedules = []}) => schedules),
];

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

/** Whether a record is open, and its hours; nothing where it names none. */
export const hours = (
  {service}: Entry,
  words: Words,
  view: View,
): TemplateResult | typeof nothing => {
  const schedules = schedulesOf(service);
  if (!schedules.length) return nothing;
  const {tag} = view.formats;
  const time = new Date();
  const opening = openingOf(schedules, time);
  const written = opening && writeOpening(opening, time, tag);
  const week = weekOf(schedules, tag, time);
  const isAlways = written?.open && written.allDay && week.lines.every(({allDay}) => allDay);
  return html`<div class="hours">
    <p>
      <strong>${words.hours}:</strong>
      ${written ? html`<span class=${written.open ? 'open' : 'shut'}>${now(written, words)}</span>` : nothing}
      ${week.zone ? html`<span>(${week.zone})</span>` : nothing}
    </p>
    ${lines(isAlways ? {...week, lines: []} : week, words, view)}
  </div>`;
};
