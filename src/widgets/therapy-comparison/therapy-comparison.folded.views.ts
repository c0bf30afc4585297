/** What the folded parts look like: the details of an option, the comparison, the sheet, the notes. */
import {html, type TemplateResult} from 'lit';
import {certainties, marksOf} from '../../evidence/certainty.js';
import {standing, type Region} from '../../evidence/therapies.js';
import {bullets, heading} from '../../kit/fold.js';
import type {KitLateWords} from '../../kit/kit.late.content.js';
import {marks} from '../../kit/marks.js';
import type {Library} from '../../kit/source-list.js';
import {cell, rows, rowsOf} from './therapy-comparison.cells.js';
import type {FoldedContent} from './therapy-comparison.folded.content.js';
import type {Item} from './therapy-comparison.model.js';
import {sheetOf} from './therapy-comparison.sheet.js';
import {nameOf, shownName, type View} from './therapy-comparison.views.js';

/** What the folded parts show, and what they ask for. */
export interface FoldedState {
  words: FoldedContent;
  kit: KitLateWords;
  /** The sources, once loaded; null after a failure. */
  library: Library | null | undefined;
  readSources(): void;
  /** Where health agencies speak, if the page says so. */
  region: Region | undefined;
  /** Whether a question stands on the sheet. */
  isAsked(place: string): boolean;
  ask(place: string, asked: boolean): void;
  print(): void;
}

/** The folded parts of one view. */
export interface Folded {
  details(item: Item): TemplateResult;
  compare(items: readonly Item[], close: () => void): TemplateResult;
  sheet(items: readonly Item[]): TemplateResult;
  about(): TemplateResult;
}

// What the card says already, its details need not say again.
const onTheCard: readonly string[] = ['what', 'when'];

const details = (item: Item, view: View, state: FoldedState): TemplateResult =>
  html`${rowsOf(item, view)
    .filter((row) => !onTheCard.includes(row))
    .map(
      (row) => html`<div class="fact ${row}">
        ${heading(view.heading, 3, state.words.rows[row])} ${cell(item, row, view, state)}
      </div>`,
    )}`;

// The roles hold the table together where narrow screens stack its cells.
const table = (items: readonly Item[], view: View, state: FoldedState): TemplateResult => {
  const {words} = state;
  const names = view.formats.list(items.map((item) => nameOf(item, view)));
  return html`<table role="table" class="compared">
    <caption>
      ${words.compare.caption(names)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${items.map((item) => html`<th role="columnheader" scope="col">${shownName(item, view)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row">
          <th role="rowheader" scope="row">${words.rows[row]}</th>
          ${items.map(
            (item) => html`<td role="cell">
              <p class="of-option" aria-hidden="true">${shownName(item, view)}</p>
              ${cell(item, row, view, state)}
            </td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
};

const compare = (
  items: readonly Item[],
  close: () => void,
  view: View,
  state: FoldedState,
): TemplateResult => {
  const {title, close: back} = state.words.compare;
  return html`<div tabindex="-1" class="side-by-side">${heading(view.heading, 1, title)}</div>
    <button type="button" @click=${close}>${back}</button>
    ${table(items, view, state)}
    <button type="button" @click=${close}>${back}</button>`;
};

const about = (view: View, {words: {about: words}}: FoldedState): TemplateResult =>
  html`<div>
      ${heading(view.heading, 2, words.sureTitle)}
      <ul role="list" class="grades">
        ${certainties.map(
          (grade) => html`<li>
            <span class="badge">${marks(marksOf(grade))} ${view.words.certainty[grade]}.</span>
            ${words.sure[grade]}
          </li>`,
        )}
      </ul>
      <p>${words.graded}</p>
    </div>
    ${bullets([words.leftOut, words.update, words.version(standing.content), words.funding])}`;

/** Draws the folded parts of a view. */
export const foldedOf = (view: View, state: FoldedState): Folded => ({
  details: (item) => details(item, view, state),
  compare: (items, close) => compare(items, close, view, state),
  sheet: (items) => sheetOf(items, view, state),
  about: () => about(view, state),
});
