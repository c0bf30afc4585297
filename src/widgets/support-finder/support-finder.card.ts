/** One record: what it offers, for whom, what it costs, how to reach it, and how lately it was checked. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../directory/hsds.js';
import {heading} from '../../kit/fold.js';
import {drawing, kindNames} from './support-finder.filters.js';
import {isFresh, type Entry} from './support-finder.model.js';
import type {View} from './support-finder.views.js';

/** What a telephone dials. As `clinic/dialled.ts` does, but a file by itself would cost every page a request. */
const dialled = (number: string): string =>
  number
    .replace(/[a-z].*$/i, '')
    .replace(/^((?:[^\d/]*\d){7,}[^\d/]*)\/.*$/, '$1')
    .replace(/^(\+.*)\(0\)/, '$1')
    .replace(/[^+\d]/g, '');

/** A text of the record's own, in whatever language it is. */
export const own = (text: string) => html`<bdi>${text}</bdi>`;

/** What is said of one thing, with dots between; nothing where nothing is said. */
export const rowIf = (label: string, ...texts: (string | false | undefined)[]) => {
  const said = texts.filter(Boolean).join(' · ');
  return said ? html`<p><strong>${label}:</strong> ${own(said)}</p>` : nothing;
};

/** A link that many records have says whose it is, for those who go from link to link. */
export const link = (href: string, text: string, {service}: Entry, {words}: View) =>
  html`<a class="act" href=${href} rel="noreferrer" aria-label=${words.card.of(text, service.name)}
    >${text}</a
  >`;

/** Something to press that calls or writes. */
export const dial = (number: string, text: string, scheme = 'tel'): TemplateResult => {
  // The number goes onto a line of its own rather than over two, and no translator writes it anew.
  const [before, after] = text.split(number);
  return html`<a class="act" href=${`${scheme}:${dialled(number)}`}
    ><span>${before}<bdi translate="no">${number}</bdi>${after}</span></a
  >`;
};

/** A link to the page of a record. */
export const website = (entry: Entry, view: View): TemplateResult[] =>
  entry.website
    ? [html`<li>${link(entry.website, view.words.card.website, entry, view)}</li>`]
    : [];

/** How to reach a record of ours: its number, then its page. */
const usualWays = (entry: Entry, view: View): TemplateResult[] => [
  ...entry.phones.map(({number}) => html`<li>${dial(number, view.words.card.call(number))}</li>`),
  ...website(entry, view),
];

/** A list of ways to reach it. */
export const reach = (ways: readonly TemplateResult[]): TemplateResult =>
  html`<ul role="list" class="reach">
    ${ways}
  </ul>`;

const languages = ({languages: codes}: Entry, more: readonly string[], {names, formats}: View) => {
  const list = [...codes.map((code) => names.language(code)), ...more];
  return list.length > 0 && formats.list(list);
};

const areas = ({countries, regions}: Entry, {names, formats}: View) => {
  const all = regions.length ? regions : countries.map((country) => names.country(country));
  // A service for half the world need not name it.
  return all.length > 0 && all.length < 12 && formats.list([...all]);
};

/** When somebody last checked it; what is old says so. */
const checked = (entry: Entry, {words, formats, today}: View) => {
  const {checked: day} = entry;
  // Then the record is the clinic's own, and says so itself.
  if (day === undefined) return nothing;
  const old = isFresh(entry, today) ? nothing : html`<strong>${words.card.old}</strong>`;
  return html`<p class="when">${words.card.checked(formats.day(day, 'month'))} ${old}</p>`;
};

/** A letter to the clinic that names the record, where the clinic says where letters go. */
const tellUs = ({id, name}: Service, {words, clinic}: View) => {
  const to = clinic?.clinic.email;
  if (!to) return nothing;
  const subject = encodeURIComponent(`${name} [${id}]`);
  return html`<a class="act quiet" href="mailto:${to}?subject=${subject}" aria-label=${words.card.of(words.card.wrong, name)}
    >${words.card.wrong}</a
  >`;
};

/** The name of a record, as a heading. */
export const titled = ({service}: Entry, view: View): TemplateResult =>
  heading(view.heading, 2, own(service.name));

/** The facts of a record, as they stand on the card and on paper. */
export const facts = (entry: Entry, view: View): TemplateResult => {
  const {service, free} = entry;
  const {words, formats, state} = view;
  const {card} = words;
  const more = view.own?.(entry, view);
  const {maximum_age: to} = service;
  const distance = state.near && view.folded?.away(entry);
  return html`${more?.whose} ${service.description ? html`<p>${own(service.description)}</p>` : nothing}
    ${more?.notices}
    ${more?.whom ?? rowIf(card.who, to ? card.upTo(formats.number(to, 'year')) : '')}
    ${rowIf(card.cost, free && card.free, ...(more?.costs ?? []), service.fees_description)}
    ${rowIf(
      card.languages,
      languages(entry, more?.languages ?? [], view),
      service.interpretation_services,
    )}
    ${rowIf(card.areas, areas(entry, view))} ${distance ? html`<p>${distance}</p>` : nothing}
    ${more?.rest} ${more?.reach ?? reach(usualWays(entry, view))} ${checked(entry, view)} ${more?.unchecked}`;
};

/** One result. */
export const card = (entry: Entry, view: View): TemplateResult => {
  const {words, state} = view;
  const {id, name} = entry.service;
  const isKept = state.kept.has(id);
  return html`<li class="card" part="result" tabindex="-1">
    ${drawing(view, entry.kinds[0])} ${titled(entry, view)}
    <p class="when">${kindNames(view, entry.kinds)}</p>
    ${facts(entry, view)}
    <div class="acts">
      <button
        type="button"
        class="keep"
        aria-pressed=${isKept ? 'true' : 'false'}
        aria-label=${words.card.of(words.card.keep, name)}
        @click=${() => state.keep(entry, !isKept)}
      >
        ${words.card.keep}
      </button>
      ${tellUs(entry.service, view)}
    </div>
  </li>`;
};
