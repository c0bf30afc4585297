/** The finder at a glance: the message, help in distress, the ways to narrow the list, what was found. */
import type {Day} from '../../localization/format.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {ClinicParts} from '../../kit/clinic-parts.js';
import {fold, heading, type Folds} from '../../kit/fold.js';
import type {KitWords} from '../../kit/kit.content.js';
import type {Formats} from '../../localization/format.js';
import type {Names} from '../../localization/names.js';
import {card} from './support-finder.card.js';
import type {Content} from './support-finder.content.js';
import type {Folded} from './support-finder.folded.views.js';
import {countryList, kindTiles} from './support-finder.filters.js';
import type {Entry} from './support-finder.model.js';
import type {OwnFacts} from './support-finder.own-card.js';
import type {FinderState} from './support-finder.state.js';

/** All that a part needs to draw itself. */
export interface View extends Folds<Folded> {
  words: Content;
  kit: KitWords;
  formats: Formats;
  names: Names;
  locale: string;
  /** Level of the widget's title. */
  heading: number;
  clinic: ClinicParts | undefined;
  today: Day;
  /** What the reader asked for and kept, and what was found. */
  state: FinderState;
  /** The kinds of help that this page offers. */
  kinds: readonly string[];
  /** Whether the general list stands in for one that could not be had. */
  general: boolean;
  /** Whether this is the clinic's own list. */
  ownList: boolean;
  /** The clinic's own lines for people who feel unsafe. */
  crisis: readonly Entry[];
  /** The country that help in distress is shown for, until the reader chooses another. */
  country: string | undefined;
  /** What a record out of the clinic's directory adds to its card. */
  own: ((entry: Entry, view: View) => OwnFacts | undefined) | undefined;
  /** Where the focus goes once this is drawn. */
  goTo(selector: string): void;
}

/** The title, the one main message, and what it means for feelings. */
export const head = ({words, heading: level}: View): TemplateResult =>
  html`<div class="head">
    ${heading(level, 0, words.title)}
    <p class="lead" part="lead">${words.lead}</p>
    <p>${words.feelings} ${words.positive}</p>
  </div>`;

/** WebKit brings the text into view that is marked in a field: that may be behind the help at the top edge. */
export const reveal = ({target}: Event): void =>
  (target as Element).scrollIntoView({block: 'nearest'});

/** The field for words. What is typed stays in the page, or goes to the clinic's own server in a message. */
const searchField = ({words, state}: View): TemplateResult =>
  html`<div class="search" role="search">
    <label for="search">${words.search.label}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="search-hint"
      .value=${state.query}
      @focus=${(event: Event) => {
        reveal(event);
        state.prepareSearch();
      }}
      @input=${(event: Event) => state.search((event.target as HTMLInputElement).value)}
    />
    <p class="hint" id="search-hint">${words.search.hint}</p>
  </div>`;

/** Where nobody knows how many there are: those that are here, and more. */
const atLeast = (found: readonly Entry[], {formats, state}: View): string =>
  formats.number(found.length) + (state.results.more ? '+' : '');

/** How many were found, and in which order. */
const summary = (view: View): TemplateResult => {
  const {words, formats, general, state: asked} = view;
  const {total, found, state} = asked.results;
  return html`<div class="summary">
    ${general ? html`<p class="general"><strong>${words.results.general}</strong></p>` : nothing}
    <p part="count">
      ${words.results.found(total === undefined ? atLeast(found, view) : formats.number(total))}
    </p>
    ${state === 'looking' ? html`<p class="looking">${words.results.looking}</p>` : nothing}
    ${found.length && !asked.near && !asked.query ? html`<p>${words.results.order}</p>` : nothing}
  </div>`;
};

/** That more did not come: above what was found earlier, or below what was found before it. */
const failed = ({state: {results: given}, folded}: View, earlier: boolean) =>
  /^(failed|no-search)$/.test(given.state) && earlier === (given.earlier ?? false)
    ? folded?.failed()
    : nothing;

/** Draws the next results, and goes on at the first of them. */
const next = ({state, goTo}: View): void => {
  goTo(`[part=result]:nth-child(${state.shown + 1})`);
  state.more();
};

/** The results that are drawn, and the way to the next ones. */
const results = (view: View): TemplateResult => {
  const {words, formats, state: asked} = view;
  const {results: given, shown} = asked;
  const {found, total} = given;
  const left = found.length > shown || given.more;
  return html`<ul role="list" class=${asked.typing ? 'results typing' : 'results'} part="results">
      ${found.slice(0, shown).map((entry) => card(entry, view))}
    </ul>
    ${failed(view, false)}
    ${
      left
        ? html`<div class="next">
          <p>${words.results.shown(
            formats.number(Math.min(shown, found.length)),
            total === undefined ? atLeast(found, view) : formats.number(total),
          )}</p>
          <button type="button" class="more-results" @click=${() => next(view)}>${words.results.more}</button>
        </div>`
        : nothing
    }`;
};

/** The ways to narrow the list, and what they leave. */
export const finder = (view: View): TemplateResult => {
  const {words, state, formats} = view;
  const {results: given, kept} = state;
  return html`<div class="wish" part="filters">
      ${kindTiles(view)}
      <div class="row">${searchField(view)} ${countryList(view).draw()}</div>
      ${fold(view, ['filters', 'link'], words.filters.title, (folded) => folded.filters())}
      ${
        view.ownList ? fold(view, ['near', 'link'], words.near, (folded) => folded.near()) : nothing
      }
    </div>
    <section class="found">
      ${heading(view.heading, 1, words.results.title)} ${summary(view)} ${failed(view, true)}
      ${fold(view, ['list', 'link'], words.list(formats.number(kept.size)), (folded) => folded.list())}
      ${
        given.found.length || !/^(ready|no-search)$/.test(given.state)
          ? nothing
          : view.folded?.deadEnd()
      }
      ${results(view)}
    </section>`;
};
