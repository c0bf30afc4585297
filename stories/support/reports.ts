import {html, type TemplateResult} from 'lit';
import {showBox} from '../../src/kit/debug-box.js';
import type {AnagenReport} from '../../src/kit/report.js';

/** What `?anagen-debug` in the page's address shows, whatever the address is here. */
export const withReports = (widgets: unknown): TemplateResult => {
  const show = ({target, detail}: CustomEvent<AnagenReport>) => showBox(target as Element, detail);
  return html`<div @anagen-error=${show}>${widgets}</div>`;
};
