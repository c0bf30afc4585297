// The finder's facts as HTML, drawn as plainly as they can be: a list that can't be narrowed.
import {each, escape, frame, links, paragraph, style as plain} from './markup.mjs';

const line = ({name, texts, links: ways}) =>
  `<li><strong>${escape(name)}</strong>${links(ways)}${each(texts, paragraph)}</li>`;

const urgent = ({title, lines}) =>
  `<details><summary>${escape(title)}</summary><ul>${each(lines, line)}</ul></details>`;

const drawing = `<svg aria-hidden="true" viewBox="0 0 40 40" width="40"><path d="M5 8h20v13H13l-5 5v-5H5z"/></svg>`;

const result = ({name, texts, links: ways, after}) =>
  `<li>${drawing}<h3>${escape(name)}</h3>${each(texts, paragraph)}${links(ways)}${paragraph(after)}</li>`;

export const style = `${plain}
.plain .cards{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,21em),1fr))}
.cards>li{border:1px solid;padding:1em}path{stroke:#246;fill:none}`;

export const markup = (facts) =>
  frame(
    facts,
    `${urgent(facts.urgent)}${paragraph(facts.found)}<ol class="cards">${each(facts.results, result)}</ol>`,
  );
