import {html, nothing, type TemplateResult} from 'lit';
import type {Citation, CitationId} from '../evidence/citations.js';
import type {KitLateWords} from './kit.late.content.js';

export type Library = Record<CitationId, Citation>;

let library: Promise<Library> | undefined;

/** All citations, loaded once for all widgets on the page; a failed load is tried anew. */
export const loadLibrary = (): Promise<Library> =>
  (library ??= import('../evidence/citations.js').then(
    ({citations}) => citations,
    (reason: unknown) => {
      library = undefined;
      throw reason;
    },
  ));

/** What it is, who published it, when. Names stay as printed there, in their own direction. */
const entry = ({kind, by, title, venue, year, url}: Citation, words: KitLateWords) => {
  const name = html`<bdi lang="en">${title ?? by ?? venue}</bdi>`;
  const more = [title && by, (title ?? by) && venue].filter(Boolean).join(', ');
  return html`<li>
    ${url ? html`<a href=${url} target="_blank" rel="noreferrer">${name}</a>` : name}
    ${more && html`<span><bdi lang="en">${more}</bdi></span>`}
    <span>${words.kinds[kind]}. ${year ?? words.noYear}.</span>
  </li>`;
};

/** A list of sources. `loaded` is null after a failure. */
export const sourceEntries = (
  ids: readonly CitationId[],
  loaded: Library | null | undefined,
  words: KitLateWords,
  failed: string,
): TemplateResult =>
  loaded
    ? html`<ul role="list" class="sources" part="sources">
        ${ids.map((id) => entry(loaded[id], words))}
      </ul>`
    : html`<p role="status">${loaded === null ? failed : nothing}</p>`;

/** The sources of one statement, to open in place. */
export const sourceFold = (
  summary: string,
  entries: TemplateResult,
  opened: () => void,
): TemplateResult =>
  html`<details class="link" @toggle=${opened}>
    <summary>${summary}</summary>
    ${entries}
  </details>`;
