/** What is folded away, fetched once the timeline stands: details, dates, calendar, sources. */
import {html, nothing, type TemplateResult} from 'lit';
import {certainties, type Certainty} from '../../evidence/certainty.js';
import type {CitationId} from '../../evidence/citations.js';
import type {Phase} from '../../evidence/timeline.js';
import {
  figures,
  noteSources,
  phaseSupport,
  reviewSupport,
} from '../../evidence/timeline.support.js';
import {sourceList, type Library} from '../../kit/source-list.js';
import {calendarForm} from './regrowth-timeline.calendar-form.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import {dateFields, type Typed} from './regrowth-timeline.dates.js';
import {writeFigures, type LengthUnit} from '../../localization/write-figures.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';
import type {FoldedWords} from './regrowth-timeline.locales.js';
import {covers, dotArray, marks} from './regrowth-timeline.folded.figures.js';
import type {Dates} from './regrowth-timeline.model.js';
import type {View} from './regrowth-timeline.views.js';

/** What the folded parts show and do. */
export interface FoldedParts {
  words: FoldedWords;
  length: LengthUnit;
  library: Library | null | undefined;
  given: Dates;
  typed: Typed;
  readSources(): void;
  changeDates(typed: Typed, dates: Dates): void;
  saveCalendar(entries: CalendarEntry[]): void;
}

/** The folded parts of one view. */
export interface Folded {
  phase(phase: Phase): TemplateResult;
  review(): TemplateResult;
  notes(): TemplateResult;
  dates(): TemplateResult;
  calendar(): TemplateResult;
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

export {foldedStyles} from './regrowth-timeline.folded.styles.js';

/** Makes the folded parts for a view. */
export const foldedOf = (view: View, parts: FoldedParts): Folded => {
  const words: FoldedContent = parts.words.content(
    writeFigures(figures, view.formats, parts.length),
  );
  const sources = (ids: readonly CitationId[]) =>
    sourceList(ids, parts.library, words, view, parts.readSources);
  const sure = (grade: Certainty, why: string) =>
    labelled(
      words.labels.sure,
      html`<p>
        ${marks(certainties.length - certainties.indexOf(grade))}
        <strong>${words.certainty[grade]}.</strong> ${why}
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
      html`${sure(reviewSupport.certainty, words.review)} ${sources(reviewSupport.sources)}`,
    notes: () => sources(noteSources),
    dates: () =>
      dateFields({...parts, words: words.dates, today: view.today, changed: parts.changeDates}),
    calendar: () => calendarForm(view, words.take, parts.saveCalendar),
  };
};
