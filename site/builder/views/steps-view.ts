import {html, type TemplateResult} from 'lit';
import type {Fault} from '../models/plan.js';
import type {Block, Step} from '../models/steps.js';
import {withCode} from './with-code.js';

type Copy = (block: Block) => void;

const blockView = (block: Block, copy: Copy): TemplateResult =>
  html`<div class="block">
    <div class="block-head">
      <span id="${block.id}-label">${block.label}</span>
      <button type="button" aria-describedby="${block.id}-label" @click=${() => copy(block)}>
        Copy
      </button>
    </div>
    <pre id="code-${block.id}" tabindex="0" role="region" aria-labelledby="${block.id}-label" dir="ltr"><code
      >${block.code}</code
    ></pre>
  </div>`;

const stepView = ({title, texts, blocks, notes}: Step, copy: Copy): TemplateResult =>
  html`<li>
    <h3>${title}</h3>
    ${texts.map((text) => html`<p>${withCode(text)}</p>`)}
    ${blocks.map((block) => blockView(block, copy))}
    ${notes.map((note) => html`<p class="note">${withCode(note)}</p>`)}
  </li>`;

export const stepsView = (steps: Step[], copy: Copy): TemplateResult =>
  html`<ol class="steps">
    ${steps.map((step) => stepView(step, copy))}
  </ol>`;

/** No snippet is handed out that could not work. */
export const faultsView = (faults: Fault[]): TemplateResult =>
  html`<div class="faults">
    <h3>${faults.length === 1 ? 'One thing has to be mended first' : 'Some things have to be mended first'}</h3>
    <ul>
      ${faults.map(({field, text}) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;

export const statusLine = (text: string): TemplateResult =>
  html`<p class="status" role="status">${text}</p>`;
