/** One record: what it offers, for whom, what it costs, how to reach it, and how lately it was checked. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Address, Location, Phone, Service} from '../../directory/hsds.js';
import {fromIso} from '../../kit/days.js';
import {heading} from '../../kit/fold.js';
import {kindNames} from './support-finder.filters.js';
import {drawing} from './support-finder.figures.js';
import {isFresh, locationsOf, phonesOf, websiteOf, type Entry} from './support-finder.model.js';
import type {View} from './support-finder.views.js';

/** Ways to reach a record that are seen at once; the others are to open. */
const SEEN_AT_ONCE = 3;

/** What a telephone dials. As `clinic/dialled.ts` does, but a file by itself would cost every page a request. */
const dialled = (number: string): string =>
  number.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '');

/** A text of the record's own, in whatever language it is. */
const own = (text: string) => html`<bdi>${text}</bdi>`;

const row = (label: string, text: unknown): TemplateResult =>
  html`<p><strong>${label}:</strong> ${text}</p>`;

const rowIf = (label: string, text: string | undefined) => (text ? row(label, own(text)) : nothing);

const link = (href: string, text: unknown, more: unknown = nothing) =>
  html`<a class="act" href=${href} rel="noreferrer">${text}</a> ${more}`;

/** Something to press that calls or writes. */
export const phoneLink = ({number, extension, type, description}: Phone, {words}: View) => {
  const isText = type === 'text' || type === 'sms';
  const text = isText ? words.card.write(number) : words.card.call(number);
  return html`<li>
    ${link(`${isText ? 'sms' : 'tel'}:${dialled(number)}`, html`<bdi>${text}</bdi>`)}
    ${extension ? html`<span>${words.card.extension(extension)}</span>` : nothing}
    ${description ? own(description) : nothing}
  </li>`;
};

const addressLines = ({address_1, address_2, city, state_province, region, postal_code}: Address) =>
  [address_1, address_2, city, state_province ?? region, postal_code].filter(Boolean).join(', ');

const place = ({name, addresses = [], transportation, url}: Location, {words}: View) => {
  const lines = addresses.map(addressLines).filter(Boolean);
  if (!name && !lines.length && !url) return [];
  return [
    html`<li>
      ${name ? own(name) : nothing} ${lines.map((line) => html`<address>${own(line)}</address>`)}
      ${transportation ? html`<p>${own(transportation)}</p>` : nothing}
      ${url ? link(url, words.card.website) : nothing}
    </li>`,
  ];
};

/** How to reach it: numbers first, then the page, then places. */
const reach = (service: Service, view: View): TemplateResult => {
  const {words} = view;
  const website = websiteOf(service);
  const email = service.email ?? service.organization?.email;
  const ways = [
    ...phonesOf(service).map((phone) => phoneLink(phone, view)),
    ...(website ? [html`<li>${link(website, words.card.website)}</li>`] : []),
    ...(email ? [html`<li>${link(`mailto:${email}`, words.card.email)}</li>`] : []),
    ...locationsOf(service).flatMap((location) => place(location, view)),
  ];
  const rest = ways.slice(SEEN_AT_ONCE);
  return html`<ul role="list" class="reach">
      ${ways.slice(0, SEEN_AT_ONCE)}
    </ul>
    ${
      rest.length
        ? html`<details class="link">
          <summary>${words.card.morePhones}</summary>
          <ul role="list" class="reach">
            ${rest}
          </ul>
        </details>`
        : nothing
    }`;
};

const ages = ({minimum_age: from, maximum_age: to}: Service, {words, formats}: View) => {
  if (from && to) return words.card.between(formats.range(from, to, 'year'));
  if (from) return words.card.from(formats.number(from, 'year'));
  return to ? words.card.upTo(formats.number(to, 'year')) : undefined;
};

const whom = (service: Service, view: View): string | undefined =>
  [service.eligibility_description, ages(service, view)].filter(Boolean).join(' · ') || undefined;

/** An amount as a reader's language writes it; a currency that is none leaves the number. */
const money = (amount: number, currency: string | undefined, tag: string): string => {
  try {
    return new Intl.NumberFormat(tag, currency ? {style: 'currency', currency} : {}).format(amount);
  } catch {
    return new Intl.NumberFormat(tag).format(amount);
  }
};

const costs = ({service, free}: Entry, {words, formats}: View): string | undefined => {
  const named = (service.cost_options ?? []).flatMap(
    ({amount, currency, option, amount_description: about}) => {
      const text = [option, amount ? money(amount, currency, formats.tag) : undefined, about];
      return text.filter((part) => part && part.toLowerCase() !== 'free').join(' ') || [];
    },
  );
  const all = [...(free ? [words.card.free] : []), ...named, service.fees_description];
  return all.filter(Boolean).join(' · ') || undefined;
};

const languages = (
  {service, languages: codes}: Entry,
  {names, formats}: View,
): string | undefined => {
  const unnamed = (service.languages ?? []).flatMap(({code, name}) => (code ? [] : (name ?? [])));
  const list = [...codes.map((code) => names.language(code)), ...unnamed];
  return (
    [list.length ? formats.list(list) : undefined, service.interpretation_services]
      .filter(Boolean)
      .join(' · ') || undefined
  );
};

const areas = ({countries, regions}: Entry, {names, formats}: View): string | undefined => {
  const all = regions.length ? regions : countries.map((country) => names.country(country));
  // A service for half the world need not name it.
  return all.length && all.length < 12 ? formats.list([...all]) : undefined;
};

/** When somebody last checked it; what is old says so. */
const checked = (entry: Entry, {words, formats, today}: View): TemplateResult => {
  const day = fromIso(entry.service.assured_date ?? '');
  if (day === undefined) return html`<p class="old"><strong>${words.card.notChecked}</strong></p>`;
  const old = isFresh(entry, today) ? nothing : html`<strong>${words.card.old}</strong>`;
  return html`<p class="when">${words.card.checked(formats.day(day, 'month'))} ${old}</p>`;
};

/** A letter to the clinic that names the record, where the clinic says where letters go. */
const tellUs = ({id, name}: Service, {words, clinic}: View) => {
  const to = clinic?.clinic.email;
  if (!to) return nothing;
  const subject = encodeURIComponent(`${name} [${id}]`);
  return html`<a class="act quiet" href="mailto:${to}?subject=${subject}">${words.card.wrong}</a>`;
};

/** The facts of a record, as they stand on the card and on paper. */
export const facts = (entry: Entry, view: View): TemplateResult => {
  const {service} = entry;
  const {words, hours, state} = view;
  const distance = state.near && view.folded?.away(entry);
  return html`${service.description ? html`<p>${own(service.description)}</p>` : nothing}
    ${service.alert ? html`<p class="alert"><strong>${own(service.alert)}</strong></p>` : nothing}
    ${
      service.status === 'temporarily closed'
        ? html`<p class="alert"><strong>${words.card.closedDown}</strong></p>`
        : nothing
    }
    ${rowIf(words.card.who, whom(service, view))} ${rowIf(words.card.cost, costs(entry, view))}
    ${rowIf(words.card.languages, languages(entry, view))}
    ${rowIf(words.card.areas, areas(entry, view))} ${distance ? html`<p>${distance}</p>` : nothing}
    ${hours?.(entry, view) ?? nothing} ${rowIf(words.card.apply, service.application_process)}
    ${rowIf(
      words.card.documents,
      (service.required_documents ?? []).flatMap(({document}) => document ?? []).join(' · ') ||
        undefined,
    )}
    ${reach(service, view)} ${checked(entry, view)}`;
};

/** Whose it is, where its name does not say so. */
const organization = ({name, organization: whose}: Service) =>
  whose && whose.name !== name ? html`<p>${own(whose.name)}</p>` : nothing;

/** The name of a record, and whose it is. */
export const titled = (entry: Entry, view: View, below: number): TemplateResult =>
  html`${heading(view.heading, below, own(entry.service.name))} ${organization(entry.service)}`;

/** One result. */
export const card = (entry: Entry, view: View): TemplateResult => {
  const {words, state} = view;
  const {id, name} = entry.service;
  const isKept = state.kept.has(id);
  return html`<li class="card" part="result" tabindex="-1">
    ${drawing(entry.kinds[0])} ${titled(entry, view, 2)}
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
