/** The lines for people who feel unsafe, by country. */
import {html, nothing, type TemplateResult} from 'lit';
import {own, website} from './support-finder.card.js';
import type {Entry} from './support-finder.model.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import {phoneLink} from './support-finder.phone.js';
import type {View} from './support-finder.views.js';

/** Chosen where one's own country is not in the list. */
const elsewhere = 'elsewhere';

/** The lines, and the country that they are shown for. */
export interface Lines {
  all: readonly Entry[];
  country: string | undefined;
  choose(country: string): void;
}

/** One line. A clinic's own also says when it is open: who calls at night must not meet silence. */
const line = (entry: Entry, words: FoldedContent, view: View): TemplateResult => {
  const {name, description} = entry.service;
  const more = view.own?.(entry, view);
  return html`<li class="line">
    <p>
      <strong><bdi translate="no">${name}</bdi></strong>
    </p>
    ${more?.notices}
    <ul role="list" class="reach">
      ${entry.phones.map((phone) => phoneLink(phone, words, view))} ${website(entry, view)}
    </ul>
    ${description ? html`<p>${own(description)}</p>` : nothing}
    ${more?.rest}
  </li>`;
};

const countriesOf = (lines: readonly Entry[], {names, formats}: View): string[] => {
  const found = [...new Set(lines.flatMap(({countries}) => countries))];
  const {compare} = new Intl.Collator(formats.tag);
  return found.sort((a, b) => compare(names.country(a), names.country(b)));
};

/** When the numbers that are shown were last checked: the oldest of them counts. */
const checked = (lines: readonly Entry[], words: FoldedContent, {formats}: View) => {
  const days = lines.flatMap((line) => line.checked ?? []);
  return days.length
    ? html`<p class="when">${words.urgent.checked(formats.day(Math.min(...days), 'month'))}</p>`
    : nothing;
};

const listed = (found: readonly Entry[], words: FoldedContent, view: View) =>
  found.length
    ? html`<ul role="list" class="lines">
        ${found.map((entry) => line(entry, words, view))}
      </ul>`
    : nothing;

/** The numbers of one country; where none is known, those of the clinic, and what to do. */
const numbers = (lines: Lines, words: FoldedContent, view: View): TemplateResult => {
  const {all, country} = lines;
  if (!country) {
    return html`${listed(view.crisis, words, view)} ${checked(view.crisis, words, view)}
      <p>${words.urgent.chooseCountry}</p>`;
  }
  const found = all.filter(({countries}) => !countries.length || countries.includes(country));
  return found.length
    ? html`${listed(found, words, view)} ${checked(found, words, view)}`
    : html`<p>${words.urgent.none}</p>`;
};

/** On paper, and where scripts are off, nobody can choose a country: there are the lines of all. */
const ofEveryCountry = ({all}: Lines, words: FoldedContent, view: View): TemplateResult => {
  // The clinic's own stand before all countries, and so not again in one.
  const others = all.filter((one) => !view.crisis.includes(one));
  const there = (country: string) => others.filter(({countries}) => countries.includes(country));
  return html`<div class="everywhere">
    ${listed(view.crisis, words, view)}
    ${countriesOf(others, view).map(
      (country) =>
        html`<div class="there">
          <p><strong>${view.names.country(country)}</strong></p>
          ${listed(there(country), words, view)}
        </div>`,
    )}
    ${checked(all, words, view)}
  </div>`;
};

export const crisisLines = (lines: Lines, words: FoldedContent, view: View): TemplateResult => {
  const {country, choose} = lines;
  const countries = countriesOf(lines.all, view);
  // Nobody opens this: it counts as open only where everything is drawn, for paper.
  const everywhere = !country && view.isOpen('everywhere');
  const named = country === elsewhere ? undefined : country;
  const offered = named && !countries.includes(named) ? [...countries, named] : countries;
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<label class="pick">
      <span>${words.urgent.country}</span>
      <select name="crisis-country" @change=${change}>
        <option value="" .selected=${!country}>${words.urgent.choose}</option>
        ${offered.map(
          (code) =>
            html`<option value=${code} .selected=${country === code}>
              ${view.names.country(code)}
            </option>`,
        )}
        <option value=${elsewhere} .selected=${country === elsewhere}>
          ${words.urgent.elsewhere}
        </option>
      </select>
    </label>
    ${named ? html`<p class="on-paper"><strong>${view.names.country(named)}</strong></p>` : nothing}
    ${everywhere ? ofEveryCountry(lines, words, view) : nothing}
    <div class="numbers ${everywhere ? 'on-screen' : ''}" role="status">
      ${numbers(lines, words, view)}
    </div>`;
};
