// The comparison's facts as HTML, drawn as plainly as they can be: cards with their details, no more.
import {each, escape, folded, frame, paragraph, style as plain} from './markup.mjs';

const drawing = `<svg aria-hidden="true" viewBox="0 0 40 40" width="40"><path d="M3 33q17-9 34 0"/></svg>`;

const card = ({name, texts, ...rest}, open) =>
  `<li>${drawing}<h4>${escape(name)}</h4>${each(texts, paragraph)}
  <details><summary>${escape(open)}</summary>${folded(rest)}</details></li>`;

const group = ({title, options}, open) =>
  `<section><h3>${escape(title)}</h3>
  <ol class="cards">${each(options, (option) => card(option, open))}</ol></section>`;

export const style = `${plain}
.plain .cards{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,21em),1fr))}
.cards>li{border:1px solid;padding:1em}path{stroke:#246;fill:none}`;

export const markup = (facts) =>
  frame(
    facts,
    each(facts.groups, (each) => group(each, facts.open)),
  );
