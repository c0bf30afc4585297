// The facts as HTML, drawn as plainly as they can be. Runs on this machine for the static page, and in
// the browser for the hand-written element.

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const each = (items, write) => items.map(write).join('');
const paragraph = (text) => `<p>${escape(text)}</p>`;

const band = ({from, to}) =>
  `<svg class="band" aria-hidden="true" width="100%" height="16"><line x2="100%" y1="8" y2="8"/>
  <rect x="${from}%" width="${to - from}%" height="16" rx="4"/></svg>`;

const source = ({text, url}) =>
  `<li>${url ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text)}</li>`;

const phase = ({name, when, note, band: span, details, sources}) =>
  `<li><details><summary><strong>${escape(name)}</strong> ${escape(when)}
  ${note ? escape(note) : ''} ${span ? band(span) : ''}</summary>
  ${each(details, ({label, texts}) => `<h4>${escape(label)}</h4>${each(texts, paragraph)}`)}
  <ul>${each(sources, source)}</ul></details></li>`;

const block = ({title, texts}) =>
  `<section>${title ? `<h3>${escape(title)}</h3>` : ''}${each(texts, paragraph)}</section>`;

/** Strands along the scalp: none while hair is gone, then longer and longer. */
const hair = () =>
  `<svg class="hair" aria-hidden="true" width="100%" height="104">${each(
    Array.from({length: 36}, (_, index) => index),
    (index) => `<svg x="${(index + 0.5) * 2.77}%" overflow="visible">
    <path d="M0 100${'q4-3 0-6q-4-3 0-6'.repeat(Math.max(0, index - 8) / 5)}"/></svg>`,
  )}</svg>`;

export const style = `
.timeline{padding:1em;font-family:sans-serif;line-height:1.5}
.timeline p,.timeline li{max-width:65ch;overflow-wrap:break-word}
.timeline ol{list-style:none;padding:0}
.timeline summary{min-height:44px;cursor:pointer}
.lead{font-size:1.375em}
.band rect{fill:#246}.band line,.hair path{stroke:#246;fill:none}`;

export const markup = ({lang, dir, title, lead, more, caption, phases, blocks}) =>
  `<div class="timeline" lang="${lang}" dir="${dir}"><h2>${escape(title)}</h2>
  <p class="lead">${escape(lead)}</p>${each(more, paragraph)}
  ${hair()}<ol>${each(phases, phase)}</ol><p>${escape(caption)}</p>${each(blocks, block)}</div>`;
