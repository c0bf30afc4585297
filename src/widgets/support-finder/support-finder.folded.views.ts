/** What is folded away: where the reader is, their own list, notes on the directory. */
import {html, nothing, type TemplateResult} from 'lit';
import type {CitationId} from '../../evidence/citations.js';
import {bullets, heading} from '../../kit/fold.js';
import type {KitLateWords} from '../../kit/kit.late.content.js';
import {sourceEntries, sourceFold, type Library} from '../../kit/source-list.js';
import {facts, titled} from './support-finder.card.js';
import {crisisLines, type Lines} from './support-finder.crisis.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import {drawingOf} from './support-finder.figures.js';
import type {Entry} from './support-finder.model.js';
import {deadEnd, failed} from './support-finder.dead-end.js';
import {moreFilters} from './support-finder.more-filters.js';
import {writeAway, type Nearness} from './support-finder.near.js';
import {labelOf} from './support-finder.match-places.js';
import type {Place} from './support-finder.places.js';
import type {Speech} from './support-finder.speech.js';
import {reveal, type View} from './support-finder.views.js';

/** What is folded, ready to be drawn where it is opened. */
export interface Folded {
  /** The lines for people who feel unsafe. */
  lines(): TemplateResult;
  filters(): TemplateResult;
  /** What to let go of where nothing is left. */
  deadEnd(): TemplateResult;
  /** That more could not be had. */
  failed(): TemplateResult;
  /** What a screen reader is told of the results. */
  said(): string;
  near(): TemplateResult;
  list(): TemplateResult;
  about(): TemplateResult;
  /** The path of the drawing of a kind of help, in a box of 40 by 40. */
  drawing(kind: string): string;
  /** How far away a record is, once the reader has said where they are. */
  away(entry: Entry): string | undefined;
}

interface State {
  words: FoldedContent;
  lines: Lines;
  kit: KitLateWords;
  library: Library | null | undefined;
  readSources(): void;
  near: Nearness;
  speech: Speech;
  allowLocation: boolean;
  large: boolean;
  enlarge(large: boolean): void;
  print(): void;
}

/** What the words on feelings stand on. */
const sources: readonly CitationId[] = ['paterson2021', 'coyne2010'];

/** What became of the place that was asked for. */
const place = (view: View, {words, near}: State): unknown => {
  const {state} = near;
  const {tag} = view.formats;
  const choose = (found: Place) => {
    view.goTo('#near');
    near.choose(found);
  };
  const choice = (found: Place) =>
    html`<li>
      <button type="button" @click=${() => choose(found)}>${labelOf(found, tag)}</button>
    </li>`;
  switch (state.kind) {
    case 'which':
      return html`<p>${words.near.which}</p>
        <ul role="list" class="acts">
          ${state.places.map(choice)}
        </ul>`;
    case 'at':
      return html`<p>
        ${words.near.sorted(state.place ? labelOf(state.place, tag) : words.near.me)}
      </p>`;
    case 'unknown':
      return html`<p>${words.near.unknown}</p>`;
    case 'unmapped':
      return html`<p>${words.near.noPlaces}</p>`;
    case 'refused':
      return html`<p>${words.near.refused}</p>`;
    case 'waiting':
      return html`<p>${view.words.results.looking}</p>`;
    case 'idle':
      return nothing;
  }
};

const nearForm = (view: View, state: State): TemplateResult => {
  const {words, near, allowLocation} = state;
  const typed = (event: Event) => (near.text = (event.target as HTMLInputElement).value);
  const submit = (event: Event) => {
    event.preventDefault();
    void near.find();
  };
  const forget = () => {
    view.goTo('#near');
    near.forget();
  };
  return html`<form class="place" @submit=${submit}>
      <label for="near">${words.near.label}</label>
      <input
        id="near"
        type="text"
        autocomplete="off"
        aria-describedby="near-hint"
        .value=${near.text}
        @focus=${reveal}
        @input=${typed}
      />
      <p class="hint" id="near-hint">${words.near.hint}</p>
      <div class="acts">
        <button>${words.near.sort}</button>
        ${
          allowLocation
            ? html`<button type="button" @click=${near.locate}>${words.near.here}</button>`
            : nothing
        }
        ${
          view.state.near
            ? html`<button type="button" @click=${forget}>${words.near.clear}</button>`
            : nothing
        }
      </div>
    </form>
    <div role="status">${place(view, state)}</div>`;
};

/** One record of the reader's own list. */
const kept = (entry: Entry, view: View, {words}: State): TemplateResult => {
  const {name} = entry.service;
  const remove = () => {
    view.goTo('details.list summary');
    view.state.keep(entry, false);
  };
  return html`<li class="line">
    ${titled(entry, view)} ${facts(entry, view)}
    <button
      type="button"
      class="on-screen"
      aria-label=${view.words.card.of(words.list.remove, name)}
      @click=${remove}
    >
      ${words.list.remove}
    </button>
  </li>`;
};

const list = (view: View, state: State): TemplateResult => {
  const {words, large, enlarge, print} = state;
  const entries = [...view.state.kept.values()];
  if (!entries.length) return html`<p>${words.list.empty}</p>`;
  return html`<p class="on-screen">${words.list.stays}</p>
    <div class="acts on-screen">
      <button type="button" @click=${print}>${words.list.print}</button>
      <button
        type="button"
        aria-pressed=${large ? 'true' : 'false'}
        @click=${() => enlarge(!large)}
      >
        ${words.list.large}
      </button>
    </div>
    <div part="list" class="paper ${large ? 'large' : ''}">
      <div class="on-paper">${heading(view.heading, 1, view.words.title)}</div>
      <ul role="list" class="lines">
        ${entries.map((entry) => kept(entry, view, state))}
      </ul>
      <p class="on-paper">${view.kit.help}</p>
    </div>`;
};

const about = (view: View, {words, kit, library, readSources}: State): TemplateResult => {
  const texts = view.ownList ? [words.about.clinic] : [words.about.builtIn, words.about.noMoney];
  return html`${bullets(texts)}
  ${sourceFold(view.kit.sources, sourceEntries(sources, library, kit, view.kit.failed), readSources)}`;
};

export const foldedOf = (view: View, state: State): Folded => ({
  lines: () => crisisLines(state.lines, state.words, view),
  filters: () => moreFilters(view, state.words),
  deadEnd: () => deadEnd(view, state.words),
  failed: () => failed(view, state.words),
  said: () => state.speech.said(view, state.words),
  near: () => nearForm(view, state),
  list: () => list(view, state),
  about: () => about(view, state),
  drawing: drawingOf,
  away: (entry) => {
    const kilometers = view.state.near?.kilometers(entry);
    const written = kilometers === undefined ? undefined : writeAway(kilometers, view.formats.tag);
    if (!written) return undefined;
    const {away, under} = state.words.near;
    return written.under ? under(written.distance) : away(written.distance);
  },
});
