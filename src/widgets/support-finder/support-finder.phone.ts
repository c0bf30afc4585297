import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../../directory/hsds.js';
import {dial, own} from './support-finder.card.js';
import type {FoldedContent} from './support-finder.folded.content.js';
import type {View} from './support-finder.views.js';

/** A number to call or to write to, with all that is known of it. */
export const phoneLink = (
  {number, extension, type, description}: Phone,
  {card: words}: Pick<FoldedContent, 'card'>,
  {words: {card}}: View,
): TemplateResult => {
  const isText = type === 'text' || type === 'sms';
  return html`<li>
    ${isText ? dial(number, words.write(number), 'sms') : dial(number, card.call(number))}
    ${extension ? html`<span>${words.extension(extension)}</span>` : nothing}
    ${description ? own(description) : nothing}
  </li>`;
};
