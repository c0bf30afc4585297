import {html, nothing, type TemplateResult} from 'lit';
import type {Fault} from '../models/plan.js';
import type {Block, Step} from '../models/step.js';
import {markedUp} from './marked-up.js';

/** What came of copying a block, in words. */
export interface Copied {
  id: string;
  text: string;
}

interface Copying {
  copied: Copied;
  copy: (block: Block) => void;
}

/** What came of copying stands where one has pressed, and over nothing. */
const blockView = (block: Block, {copied, copy}: Copying): TemplateResult =>
  html`<div class="block">
    <div class="block-head">
      <span id="${block.id}-label">${block.label}</span>
      <button type="button" aria-describedby="${block.id}-label" @click=${() => copy(block)}>
        Copy
      </button>
    </div>
    <p class="status" role="status">${copied.id === block.id ? copied.text : nothing}</p>
    <pre id="code-${block.id}" tabindex="0" role="region" aria-labelledby="${block.id}-label" dir="ltr"><code
      >${block.code}</code
    ></pre>
  </div>`;

const stepView = (
  {title, texts, blocks, notes}: Step,
  at: number,
  copying: Copying,
): TemplateResult =>
  html`<li>
    <h3 id="step-${at + 1}" tabindex="-1">${title}</h3>
    ${texts.map((text) => html`<p>${markedUp(text)}</p>`)}
    ${blocks.map((block) => blockView(block, copying))}
    ${notes.map((note) => html`<p class="note">${markedUp(note)}</p>`)}
  </li>`;

export const stepsView = (steps: Step[], copying: Copying): TemplateResult =>
  html`<ol class="steps">
    ${steps.map((step, at) => stepView(step, at, copying))}
  </ol>`;

/** What has to be mended. Only that there is something is read out: the texts change with each letter. */
export const faultsView = (faults: Fault[], isBefore: boolean): TemplateResult => {
  const one = faults.length === 1;
  const before = isBefore
    ? 'What stands below is from before: it does not have your last changes yet.'
    : 'Until then there is no snippet.';
  return html`<div class=${faults.length ? 'faults' : nothing}>
    <div role="status">
      ${
        faults.length
          ? html`<h3>${one ? 'One thing has' : 'Some things have'} to be mended first</h3>
            <p>${before}</p>`
          : nothing
      }
    </div>
    ${
      faults.length
        ? html`<ul>
          ${faults.map(({field, text}) => html`<li><a href="#${field}">${text}</a></li>`)}
        </ul>`
        : nothing
    }
  </div>`;
};
