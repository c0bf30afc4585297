import {html, nothing, type TemplateResult} from 'lit';
import type {Citation, CitationId, SourceKind} from '../evidence/citations.js';

/** The words that a list of sources needs, from the widget's content. */
export interface SourceWords {
  labels: {sources(count: string): string; sourcesFailed: string; noYear: string};
  kinds: Record<SourceKind, string>;
}

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

const entry = ({kind, by, title, venue, year, url}: Citation, words: SourceWords) => {
  const name = title ?? by ?? venue;
  return html`<li>
    ${url
      ? html`<a href=${url} target="_blank" rel="noreferrer" lang="en" dir="ltr">${name}</a>`
      : html`<span lang="en" dir="ltr">${name}</span>`}<br />
    <bdi lang="en">${[title && by, venue].filter(Boolean).join(', ')}</bdi>.
    ${words.kinds[kind]}. ${year ? String(year) : words.labels.noYear}.
  </li>`;
};

/** The sources of one statement, to open in place. `loaded` is null after a failure. */
export const sourceList = (
  ids: readonly CitationId[],
  loaded: Library | null | undefined,
  words: SourceWords,
  count: string,
  opened: (event: Event) => void,
): TemplateResult =>
  html`<details class="sources" part="sources" @toggle=${opened}>
    <summary>${words.labels.sources(count)}</summary>
    ${loaded
      ? html`<ul role="list">
          ${ids.map((id) => entry(loaded[id], words))}
        </ul>`
      : loaded === null
        ? html`<p role="status">${words.labels.sourcesFailed}</p>`
        : nothing}
  </details>`;
