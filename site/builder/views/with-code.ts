import {html, type TemplateResult} from 'lit';

/** A text in which what stands between backticks is code. */
export const withCode = (text: string): TemplateResult =>
  html`${text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part))}`;
