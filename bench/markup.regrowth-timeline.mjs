// The timeline's facts as HTML, drawn as plainly as they can be.
import {each, escape, folded, frame, paragraph, style as plain} from './markup.mjs';

const band = ({from, to}) =>
  `<svg class="band" aria-hidden="true" width="100%" height="16"><line x2="100%" y1="8" y2="8"/>
  <rect x="${from}%" width="${to - from}%" height="16" rx="4"/></svg>`;

const phase = ({name, when, note, band: span, ...rest}) =>
  `<li><details><summary><strong>${escape(name)}</strong> ${escape(when)}
  ${note ? escape(note) : ''} ${span ? band(span) : ''}</summary>
  ${folded(rest)}</details></li>`;

/** Strands along the scalp: none while hair is gone, then longer and longer. */
const hair = () =>
  `<svg class="hair" aria-hidden="true" width="100%" height="104">${each(
    Array.from({length: 36}, (_, index) => index),
    (index) => `<svg x="${(index + 0.5) * 2.77}%" overflow="visible">
    <path d="M0 100${'q4-3 0-6q-4-3 0-6'.repeat(Math.max(0, index - 8) / 5)}"/></svg>`,
  )}</svg>`;

export const style = `${plain}
.band rect{fill:#246}.band line,.hair path{stroke:#246;fill:none}`;

export const markup = (facts) =>
  frame(facts, `${hair()}<ol>${each(facts.phases, phase)}</ol>${paragraph(facts.caption)}`);
