import {html, nothing, type TemplateResult} from 'lit';

/** What parts that open need to know: whether they were ever opened, and what is in them once it is there. */
export interface Folds<Folded> {
  /** What is folded, once it is there; null when it could not be had. */
  folded: Folded | null | undefined;
  /** Said in its place when it could not be had. */
  failed: string;
  /** Whether a part was ever opened: only then is it drawn. */
  isOpen(key: string): boolean;
  open(key: string): void;
}

/** Something to open. What is in it is drawn once it was opened and is there. */
export const fold = <Folded>(
  folds: Folds<Folded>,
  [key, name]: [key: string, name: string],
  summary: unknown,
  body: (folded: Folded) => unknown,
  open = false,
): TemplateResult =>
  html`<details class="${name} ${key}" part=${name} ?open=${open} @toggle=${() => folds.open(key)}>
    <summary>${summary}</summary>
    ${
      folds.isOpen(key)
        ? html`<div class="more">
          ${
            folds.folded
              ? body(folds.folded)
              : html`<p role="status">${folds.folded === null ? folds.failed : ''}</p>`
          }
        </div>`
        : nothing
    }
  </details>`;

/** A heading `below` levels under the widget's title, whose level fits the page around it. */
export const heading = (title: number, below: number, text: unknown): TemplateResult =>
  html`<p class="h${below}" role="heading" aria-level=${Math.min(6, title + below)}>${text}</p>`;

/** A list of plain texts. */
export const bullets = (texts: readonly string[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
