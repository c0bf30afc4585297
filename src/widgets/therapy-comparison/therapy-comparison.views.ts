/** The options at a glance: the message, the ways to narrow the list, the cards. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../clinic/clinic.js';
import {marksOf} from '../../evidence/certainty.js';
import type {ClinicParts} from '../../kit/clinic-parts.js';
import {fold, heading, type Folds} from '../../kit/fold.js';
import type {KitWords} from '../../kit/kit.content.js';
import {marks} from '../../kit/marks.js';
import type {Formats} from '../../localization/format.js';
import type {Content} from './therapy-comparison.content.js';
import type {Folded} from './therapy-comparison.folded.views.js';
import {drawing} from './therapy-comparison.figures.js';
import {groups, type Filters, type Item} from './therapy-comparison.model.js';

/** All that a part needs to draw itself. */
export interface View extends Folds<Folded> {
  words: Content;
  kit: KitWords;
  formats: Formats;
  locale: string;
  /** Level of the widget's title. */
  heading: number;
  clinic: ClinicParts | undefined;
  /** All options of this page, in order. */
  items: readonly Item[];
  /** The chosen options, and whether a card has a way to compare. */
  chosen: ReadonlyMap<string, boolean>;
  filters: Filters;
  choose(item: Item, chosen: boolean): void;
  narrow(filters: Filters): void;
  compare(): void;
  /** Whether the words are a machine translation that no person has reviewed. */
  machine: boolean;
}

/** What an option is called: in the clinic's words if it is the clinic's. */
export const nameOf = ({id, added}: Item, {words, clinic, locale}: Naming): string =>
  added ? clinic!.plain(added.name, locale) : words.options[id as keyof Content['options']].name;

/** What it takes to name an option. */
export type Naming = Pick<View, 'words' | 'clinic' | 'locale'>;

/** A name that carries its language where the clinic wrote it in another one. */
export const shownName = (item: Item, view: View): unknown =>
  item.added ? view.clinic!.text(item.added.name, view.locale) : nameOf(item, view);

/** How sure the evidence is, in marks and in a word. */
export const badge = ({certainty}: Item, {words}: View): TemplateResult =>
  certainty
    ? html`<span class="badge">${marks(marksOf(certainty))} ${words.certainty[certainty]}</span>`
    : html`<span class="badge">${words.noSource}</span>`;

/** What the clinic says on its own offer: plain text, and ways to reach somebody. */
const offer = ({note, price, contact}: Offer, {words, clinic, locale}: View) => {
  const {text, links} = clinic!;
  return html`<div class="offer">
    ${note ? html`<p>${text(note, locale)}</p>` : nothing}
    ${price ? html`<p><strong>${words.price}:</strong> ${text(price, locale)}</p>` : nothing}
    ${
      contact
        ? html`<p class="contact">
          <strong>${words.contact}:</strong> ${contact.name ? text(contact.name, locale) : nothing}
          ${links(contact)}
        </p>`
        : nothing
    }
  </div>`;
};

/** The mark of an option that is offered here, or that the clinic wrote itself, and what it says. */
export const ofClinic = ({id, added}: Item, view: View) => {
  const {words, clinic} = view;
  const offered = clinic?.clinic.options?.[id]?.offered;
  const mark = added
    ? words.addedBy(clinic?.clinic.name ?? location.hostname)
    : offered && words.offeredHere;
  return mark
    ? html`<p class="mark">${mark}</p>
      ${offer(added ?? offered!, view)}`
    : nothing;
};

const facts = (item: Item, view: View): TemplateResult => {
  const {words, clinic, locale} = view;
  if (item.added) {
    const {what, found, when} = item.added;
    return html`<p class="when">${words.groups[when]}</p>
      <p>${clinic!.text(what, locale)}</p>
      ${found ? html`<p>${clinic!.text(found, locale)}</p>` : nothing}`;
  }
  const {what, when, found} = words.options[item.id as keyof Content['options']];
  return html`<p class="when">${when}</p>
    <p>${what}</p>
    ${
      item.option!.verified
        ? html`<p class="sure"><span>${words.filters.certainty}</span> ${badge(item, view)}</p>`
        : nothing
    }
    <p>${found}</p>`;
};

const card = (item: Item, view: View): TemplateResult => {
  const {words, chosen, choose, compare} = view;
  const change = (event: Event) => choose(item, (event.target as HTMLInputElement).checked);
  return html`<li class="card" part="card">
    ${drawing(item.purposes[0])}
    ${heading(view.heading, 2, shownName(item, view))} ${ofClinic(item, view)}
    ${facts(item, view)}
    <label class="choice">
      <input type="checkbox" .checked=${chosen.has(item.id)} @change=${change} />
      <span>${words.choose(nameOf(item, view))}</span>
    </label>
    ${
      // The bar at the foot is many steps away by keyboard.
      chosen.get(item.id)
        ? html`<button type="button" @click=${compare}>${words.compare}</button>`
        : nothing
    }
    ${fold(view, [item.id, 'link'], html`${words.more}<span class="of">: ${nameOf(item, view)}</span>`, (folded) => folded.details(item))}
  </li>`;
};

/**
 * The options that fit, each under the time at which it matters first. The others leave their places empty, so
 * that what the reader opened on one card is not open on another.
 */
export const cards = (view: View, fitting: readonly Item[]): unknown[] =>
  groups.map((group) => {
    const items = view.items.filter((item) => item.group === group);
    if (!items.some((item) => fitting.includes(item))) return nothing;
    return html`<section part="group">
      ${heading(view.heading, 1, view.words.groups[group])}
      <ul role="list" class="cards">
        ${items.map((item) => (fitting.includes(item) ? card(item, view) : nothing))}
      </ul>
    </section>`;
  });

/** What is chosen, what to do next, and the way to see it side by side. */
export const chosenBar = (
  {words, formats, chosen, compare}: View,
  hint: string | undefined,
): TemplateResult =>
  html`<div class="chosen ${chosen.size ? 'some' : ''}" part="chosen">
    <p role="status">
      ${words.chosen(formats.number(chosen.size))} ${hint ? html`<span>${hint}</span>` : nothing}
    </p>
    <button type="button" @click=${compare}>${words.compare}</button>
  </div>`;

/** The title, the one main message, what has to be done in time, and what there is to decide. */
export const head = ({words, heading: level}: View): TemplateResult =>
  html`<div class="head">
    ${heading(level, 0, words.title)}
    <p class="lead" part="lead">${words.lead}</p>
    <p class="deadline" part="deadline">${words.deadline}</p>
    <p>${words.condition}</p>
    <p><strong>${words.decision}</strong></p>
  </div>`;
