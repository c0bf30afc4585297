/** What stands in each cell of an option: its words, or plainly that our sources do not say or that nobody has checked. */
import {html, nothing, type TemplateResult} from 'lit';
import {regionOf} from '../../clinic/region.js';
import type {CitationId} from '../../evidence/citations.js';
import {icons, regulatorsChecked, type OptionId, type Region} from '../../evidence/therapies.js';
import {optionSupport} from '../../evidence/therapies.support.js';
import {fromIso} from '../../kit/days.js';
import {sourceEntries, sourceFold} from '../../kit/source-list.js';
import {dotArray} from './therapy-comparison.folded.figures.js';
import type {OptionDetails} from './therapy-comparison.folded.content.js';
import type {FoldedState} from './therapy-comparison.folded.views.js';
import type {Item} from './therapy-comparison.model.js';
import {badge, ofClinic, type View} from './therapy-comparison.views.js';

/** The rows of a comparison, in the order in which a reader meets them. */
export const rows = [
  'what',
  'when',
  'like',
  'found',
  'sure',
  'good',
  'hard',
  'avoid',
  'regulators',
  'practical',
  'ask',
  'sources',
] as const;
export type Row = (typeof rows)[number];

type Cell = unknown;

const texts = (list: readonly unknown[]): TemplateResult =>
  list.length > 1
    ? html`<ul>
        ${list.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : html`<p>${list[0]}</p>`;

/** All sources of an option, each once. */
const sourcesOf = (id: OptionId): CitationId[] => {
  const {regulators, ...cells} = optionSupport[id];
  return [...new Set([...Object.values(cells), ...Object.values(regulators)].flat())];
};

/** With and without scalp cooling, out of the same hundred: two pictures, and the same as a table. */
const coolingArray = (view: View, {words: {array}}: FoldedState): TemplateResult => {
  const number = (value: number) => view.formats.number(value);
  const row = (name: string, kept: number) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${number(kept)}</td>
      <td>${number(icons.of - kept)}</td>
    </tr>`;
  return html`<figure class="arrays">
    <p class="label">${array.title}</p>
    <p>${array.caption}</p>
    ${dotArray(icons.with)}
    <p>${array.captionWithout}</p>
    ${dotArray(icons.without)}
    <figcaption>${array.whom} ${array.uncertain} ${array.keptMeans}</figcaption>
    <table>
      <thead>
        <tr>
          <th scope="col">${array.group}</th>
          <th scope="col">${array.kept}</th>
          <th scope="col">${array.lost}</th>
        </tr>
      </thead>
      <tbody>
        ${row(array.with, icons.with)} ${row(array.without, icons.without)}
      </tbody>
    </table>
  </figure>`;
};

const regulators = (
  {regulators: said}: OptionDetails,
  view: View,
  {words, region}: FoldedState,
): Cell => {
  const where = region ?? regionOf(view.clinic?.clinic.country);
  const all: readonly Region[] = ['us', 'eu', 'uk'];
  // A warning from elsewhere is not kept from the reader where nothing was read at home.
  const shown = where
    ? [where, ...all.filter((at) => at !== where && !said[where] && said[at])]
    : all;
  const month = view.formats.day(fromIso(regulatorsChecked)!, 'month');
  return html`<ul>
      ${shown.map((at) => html`<li><strong>${words.regions[at]}:</strong> ${said[at] ?? words.noRegulator}</li>`)}
    </ul>
    ${shown.some((at) => said[at]) ? html`<p>${words.regulatorsAsOf(month)}</p>` : nothing}`;
};

const avoid = ({whose, avoid: people}: OptionDetails): Cell =>
  people.length ? html`${whose ? html`<p>${whose}</p>` : nothing} ${texts(people)}` : undefined;

const sources = (id: OptionId, view: View, state: FoldedState): Cell => {
  const ids = sourcesOf(id);
  if (!ids.length) return undefined;
  return sourceFold(
    state.kit.sourcesOf(view.formats.number(ids.length)),
    sourceEntries(ids, state.library, state.kit, view.failed),
    state.readSources,
  );
};

const builtInCell = (id: OptionId, item: Item, row: Row, view: View, state: FoldedState): Cell => {
  const details: OptionDetails = state.words.options[id];
  const {what, when} = view.words.options[id];
  switch (row) {
    case 'what':
      return html`${ofClinic(item, view)}
        <p>${what}</p>`;
    case 'when':
      return html`<p>${when}</p>`;
    case 'sure':
      return html`<p>${item.certainty ? badge(item, view) : nothing} ${details.sure}</p>`;
    case 'regulators':
      if (!item.option!.verified) return undefined;
      return item.option!.medical
        ? regulators(details, view, state)
        : html`<p>${state.words.notMedical}</p>`;
    case 'sources':
      return sources(id, view, state);
    case 'found':
      return html`${id === 'scalp-cooling' ? coolingArray(view, state) : nothing}
      ${details.found.length ? texts(details.found) : html`<p>${empty(item, state)}</p>`}`;
    case 'avoid':
      return avoid(details);
    default:
      return details[row].length ? texts(details[row]) : undefined;
  }
};

const ownCell = (item: Item, row: Row, view: View): Cell => {
  const {added} = item;
  const {clinic, locale, words} = view;
  const {what, when, found, good = [], hard = [], sources: own = []} = added!;
  const text = (value: typeof found) => value && html`<p>${clinic!.text(value, locale)}</p>`;
  const list = (values: readonly NonNullable<typeof found>[]) =>
    values.length ? texts(values.map((value) => clinic!.text(value, locale))) : undefined;
  const link = ({title, url}: (typeof own)[number]) =>
    url ? html`<a href=${url} target="_blank" rel="noreferrer"><bdi>${title}</bdi></a>` : title;
  switch (row) {
    case 'what':
      return html`${ofClinic(item, view)} ${text(what)}`;
    case 'when':
      return html`<p>${words.groups[when]}</p>`;
    case 'found':
      return text(found);
    case 'good':
      return list(good);
    case 'hard':
      return list(hard);
    case 'sources':
      return own.length ? texts(own.map(link)) : html`<p>${words.noSource}</p>`;
    default:
      return undefined;
  }
};

/** What an empty cell says. */
const empty = ({option}: Item, {words}: FoldedState): string =>
  option?.verified ? words.unknown : words.notChecked;

/** The rows that an option has something to say in; of the clinic's own it is what the clinic wrote. */
export const rowsOf = (item: Item, view: View): readonly Row[] =>
  item.added ? rows.filter((row) => ownCell(item, row, view)) : rows;

/** One cell. That our sources do not say is a cell like any other. */
export const cell = (item: Item, row: Row, view: View, state: FoldedState): Cell =>
  (item.added
    ? ownCell(item, row, view)
    : builtInCell(item.id as OptionId, item, row, view, state)) ??
  html`<p class="unknown">${empty(item, state)}</p>`;
