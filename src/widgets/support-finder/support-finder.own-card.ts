/** What only a record out of a clinic's directory says on its card. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Address, Location, Service} from '../../directory/hsds.js';
import {remembered} from '../../localization/remembered.js';
import {link, own, reach, rowIf, website} from './support-finder.card.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import {hours} from './support-finder.hours.js';
import type {Entry} from './support-finder.model.js';
import {phoneLink} from './support-finder.phone.js';
import {locationsOf} from './support-finder.records.js';
import type {View} from './support-finder.views.js';

/** Ways to reach a record that are seen at once; the others are to open. */
const SEEN_AT_ONCE = 3;

/** What a record adds to its card; what is not there adds nothing. */
export interface OwnFacts {
  /** The organization, where the name does not say it. */
  whose: unknown;
  /** What to know before all else. */
  notices: unknown;
  whom: unknown;
  costs: readonly (string | undefined)[];
  /** Languages that have no code. */
  languages: readonly string[];
  /** When it is open, how to get it, what to bring. */
  rest: unknown;
  /** How to reach it. */
  reach: TemplateResult;
  /** That nobody knows when it was last checked. */
  unchecked: unknown;
}

type Words = FoldedContent['card'];

const whose = ({name, organization}: Service) =>
  organization && organization.name !== name ? html`<p>${own(organization.name)}</p>` : nothing;

const alert = (text: unknown) => html`<p class="alert"><strong>${text}</strong></p>`;

const notices = ({alert: text, status}: Service, words: Words) =>
  html`${text ? alert(own(text)) : nothing}
  ${status === 'temporarily closed' ? alert(words.closedDown) : nothing}`;

const ages = (
  {minimum_age: from, maximum_age: to}: Service,
  words: Words,
  {words: {card}, formats}: View,
) => {
  if (from && to) return words.between(formats.range(from, to, 'year'));
  if (from) return words.from(formats.number(from, 'year'));
  return to ? card.upTo(formats.number(to, 'year')) : undefined;
};

/** What writes amounts of a currency in a language: “en EUR”. A currency that is none leaves the number. */
const money = remembered((key: string): Intl.NumberFormat => {
  const [tag, ...rest] = key.split(' ');
  const currency = rest.join(' ');
  try {
    return new Intl.NumberFormat(tag, currency ? {style: 'currency', currency} : {});
  } catch {
    return new Intl.NumberFormat(tag);
  }
});

const costs = ({cost_options: options = []}: Service, {formats}: View): string[] =>
  options.map(({amount, currency, option, amount_description: about}) => {
    const written = amount && money(`${formats.tag} ${currency ?? ''}`).format(amount);
    const text = [option, written, about];
    return text.filter((part) => part && part.toLowerCase() !== 'free').join(' ');
  });

const documents = ({required_documents: papers = []}: Service): string[] =>
  papers.flatMap(({document}) => document ?? []);

const addressLines = ({address_1, address_2, city, state_province, region, postal_code}: Address) =>
  [address_1, address_2, city, state_province ?? region, postal_code].filter(Boolean).join(', ');

const place = (
  {name, addresses = [], transportation, url}: Location,
  entry: Entry,
  view: View,
): TemplateResult[] => {
  const lines = addresses.map(addressLines).filter(Boolean);
  if (!name && !lines.length && !url) return [];
  return [
    html`<li>
      ${name ? own(name) : nothing} ${lines.map((line) => html`<address>${own(line)}</address>`)}
      ${transportation ? html`<p>${own(transportation)}</p>` : nothing}
      ${url ? link(url, view.words.card.website, entry, view) : nothing}
    </li>`,
  ];
};

const ways = (entry: Entry, words: Words, view: View): TemplateResult[] => {
  const {service} = entry;
  const email = service.email ?? service.organization?.email;
  return [
    ...entry.phones.map((phone) => phoneLink(phone, {card: words}, view)),
    ...website(entry, view),
    ...(email
      ? [
          html`<li>
            ${link(`mailto:${email}`, words.email, entry, view)}
            <span class="on-paper">${email}</span>
          </li>`,
        ]
      : []),
    ...locationsOf(service).flatMap((location) => place(location, entry, view)),
  ];
};

/** What is needed most is seen at once. */
const reachable = (all: readonly TemplateResult[], words: Words): TemplateResult => {
  const rest = all.slice(SEEN_AT_ONCE);
  return html`${reach(all.slice(0, SEEN_AT_ONCE))}
  ${
    rest.length
      ? html`<details class="link">
        <summary>${words.moreWays}</summary>
        ${reach(rest)}
      </details>`
      : nothing
  }`;
};

/** What a record of the clinic's adds to its card. */
export const ownFacts = (entry: Entry, words: Words, view: View): OwnFacts => {
  const {service} = entry;
  return {
    whose: whose(service),
    notices: notices(service, words),
    whom: rowIf(view.words.card.who, service.eligibility_description, ages(service, words, view)),
    costs: costs(service, view),
    languages: (service.languages ?? []).flatMap(({code, name}) => (code ? [] : (name ?? []))),
    rest: html`${hours(entry, words, view)} ${rowIf(words.apply, service.application_process)}
    ${rowIf(words.documents, ...documents(service))} ${rowIf(words.wait, service.wait_time)}`,
    reach: reachable(ways(entry, words, view), words),
    unchecked:
      entry.checked === undefined
        ? html`<p class="old"><strong>${words.notChecked}</strong></p>`
        : nothing,
  };
};
