/** Help for people who feel unsafe: first for the keyboard, and one step away wherever the reader is. */
import {html, nothing, type TemplateResult} from 'lit';
import type {View} from './support-finder.views.js';

/** The clinic's own number, for whoever would rather talk to somebody they know. */
const ofClinic = ({clinic}: View) =>
  clinic?.clinic.phone
    ? html`<p class="contact">
        ${clinic.clinic.name} ${clinic.links({phone: clinic.clinic.phone})}
      </p>`
    : nothing;

/** The emergency number and the clinic's are there at once; the lines of a country come with what is folded. */
export const urgent = (view: View): TemplateResult =>
  html`<details class="urgent" part="urgent" @toggle=${() => view.open('urgent')}>
    <summary>${view.words.urgent}</summary>
    <div class="more">
      <p><strong>${view.kit.help}</strong></p>
      ${ofClinic(view)} ${
        view.folded
          ? view.folded.lines()
          : html`<p role="status">${view.folded === null ? view.failed : ''}</p>`
      }
    </div>
  </details>`;
