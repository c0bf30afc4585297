import {html, nothing, type TemplateResult} from 'lit';

const link = /\[([^\]]+)\]\((#[\w-]+)\)/;

/** Of three parts each, the second is the words of a link and the third its address. */
const withLinks = (text: string) =>
  text.split(link).map((part, at, parts) => {
    if (at % 3 === 0) return part;
    return at % 3 === 1 ? html`<a href=${parts[at + 1]}>${part}</a>` : nothing;
  });

/** A text in which what stands between backticks is code, and `[words](#id)` is a link. */
export const markedUp = (text: string): TemplateResult =>
  html`${text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : withLinks(part)))}`;
