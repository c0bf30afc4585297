/** What the folded parts look like: the details of a phase, the sources, what can be taken along. */
import {html, nothing, type TemplateResult} from 'lit';
import {marksOf, type Certainty} from '../../evidence/certainty.js';
import type {Day} from '../../localization/format.js';
import type {CitationId} from '../../evidence/citations.js';
import type {Phase} from '../../evidence/timeline.js';
import {
  figures,
  noteSources,
  phaseSupport,
  reviewSupport,
} from '../../evidence/timeline.support.js';
import {bullets} from '../../kit/fold.js';
import type {KitLateWords} from '../../kit/kit.late.content.js';
import {marks} from '../../kit/marks.js';
import {sourceEntries, sourceFold, type Library} from '../../kit/source-list.js';
import {calendarForm, type Saving} from './regrowth-timeline.calendar-form.js';
import {dateFields, type Typed} from './regrowth-timeline.dates.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';
import {covers, dotArray} from './regrowth-timeline.folded.figures.js';
import type {Dates} from './regrowth-timeline.model.js';
import type {View} from './regrowth-timeline.views.js';

/** What the folded parts show, and what they ask for. */
export interface FoldedState extends Saving {
  words: FoldedContent;
  kit: KitLateWords;
  /** The sources, once loaded; null after a failure. */
  library: Library | null | undefined;
  /** The dates that the page set. */
  given: Dates;
  today: Day;
  typed: Typed;
  readSources(): void;
  changeDates(typed: Typed, dates: Dates): void;
  print(): void;
}

/** The folded parts of one view. */
export interface Folded {
  phase(phase: Phase): TemplateResult;
  review(): TemplateResult;
  notes(): TemplateResult;
  dates(): TemplateResult;
  takeAlong(): TemplateResult;
}

const labelled = (label: string, body: unknown) =>
  html`<div>
    <p class="label">${label}</p>
    ${body}
  </div>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

const captioned = (drawing: TemplateResult, caption: string) =>
  html`<figure>
    ${drawing}
    <figcaption>${caption}</figcaption>
  </figure>`;

const takeAlong = (view: View, state: FoldedState) => {
  const {words, today, print} = state;
  return html`${labelled(words.take.calendar, calendarForm(view, words.take, today, state))}
    <button type="button" @click=${print}>${words.take.print}</button>`;
};

/** Draws the folded parts of a view. */
export const foldedOf = (view: View, state: FoldedState): Folded => {
  const {words, kit} = state;
  const entries = (ids: readonly CitationId[]) =>
    sourceEntries(ids, state.library, kit, view.failed);
  const sources = (ids: readonly CitationId[]) =>
    sourceFold(kit.sourcesOf(view.formats.number(ids.length)), entries(ids), state.readSources);
  const sure = (grade: Certainty, why: string) =>
    labelled(
      words.labels.sure,
      html`<p>
        ${marks(marksOf(grade))}
        <strong>${kit.certainty[grade]}.</strong> ${why}
      </p>`,
    );
  return {
    phase: ({id}) => {
      const {certainty, sources: ids} = phaseSupport[id];
      const {notice, helps, sure: why} = words.phases[id];
      return html`${labelled(words.labels.notice, paragraphs(notice))}
      ${id === 'years' ? captioned(dotArray(figures.sparse.value), words.array) : nothing}
      ${labelled(words.labels.helps, paragraphs(helps))}
      ${id === 'prepare' ? captioned(covers, words.covers) : nothing}
      ${sure(certainty, why)} ${sources(ids)}`;
    },
    review: () =>
      html`${bullets(words.review.list)} ${sure(reviewSupport.certainty, words.review.sure)} ${sources(reviewSupport.sources)}`,
    notes: () => entries(noteSources),
    dates: () =>
      dateFields({...state, words: words.dates, today: state.today, changed: state.changeDates}),
    takeAlong: () => takeAlong(view, state),
  };
};
