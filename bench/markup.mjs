// What the plain makes of all widgets are written with. Runs on this machine for the static page, and in the
// browser for the hand-written element.

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
export const each = (items, write) => items.map(write).join('');
export const paragraph = (text) => `<p>${escape(text)}</p>`;

const link = ({text, url}) =>
  `<li>${url ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text)}</li>`;

export const links = (all) => `<ul>${each(all, link)}</ul>`;

const detail = ({label, texts}) => `<h4>${escape(label)}</h4>${each(texts, paragraph)}`;

/** What is folded away in one item: its details and its sources. */
export const folded = ({details, sources}) => `${each(details, detail)}${links(sources)}`;

const block = ({title, texts}) =>
  `<section>${title ? `<h3>${escape(title)}</h3>` : ''}${each(texts, paragraph)}</section>`;

export const style = `
.plain{padding:1em;font-family:sans-serif;line-height:1.5}
.plain p,.plain li{max-width:65ch;overflow-wrap:break-word}
.plain ol{list-style:none;padding:0}
.plain summary{min-height:44px;cursor:pointer}
.lead{font-size:1.375em}`;

/** The message first, the other blocks last, the widget's own between them. */
export const frame = ({lang, dir, title, lead, more, blocks}, inside) =>
  `<div class="plain" lang="${lang}" dir="${dir}"><h2>${escape(title)}</h2>
  <p class="lead">${escape(lead)}</p>${each(more, paragraph)}
  ${inside}${each(blocks, block)}</div>`;
