// The three widgets as HTML with the elements of another library: what these are called, its kit says.
import {each, escape, folded, links, paragraph} from '../markup.mjs';

const block = ({title, texts}, kit) =>
  title ? kit.details(escape(title), each(texts, paragraph)) : each(texts, paragraph);

const frame = ({title, lead, more, blocks}, kit, inside) =>
  `<section><h2>${escape(title)}</h2><p class="lead">${escape(lead)}</p>${each(more, paragraph)}
  ${inside}${each(blocks, (each) => block(each, kit))}</section>`;

const phase = ({name, when, note, ...rest}, kit) =>
  kit.details(
    `${kit.icon('phase')} <strong>${escape(name)}</strong> ${escape(when)} ${escape(note ?? '')}`,
    folded(rest),
  );

const timeline = (facts, kit) =>
  frame(
    facts,
    kit,
    `${each(facts.phases, (each) => phase(each, kit))}${paragraph(facts.caption)}
    ${kit.details(kit.icon('calendar'), `<div class="row">${each(facts.controls.dates, kit.date)}</div>`)}`,
  );

const option = ({name, texts, ...rest}, open, kit) =>
  kit.card(
    `${kit.icon('option')} <h4>${escape(name)}</h4>`,
    `${each(texts, paragraph)}${kit.checkbox(name)}${kit.details(escape(open), folded(rest))}`,
  );

const group = ({title, options}, open, kit) =>
  `<h3>${escape(title)}</h3>
  <div class="cards">${each(options, (each) => option(each, open, kit))}</div>`;

const table = ({columns, rows}) =>
  `<table><thead><tr><th></th>${each(columns, (name) => `<th>${escape(name)}</th>`)}</tr></thead>
  <tbody>${each(rows, (row) => `<tr><th>${escape(row)}</th>${'<td></td>'.repeat(columns.length)}</tr>`)}</tbody></table>`;

const selects = (all, kit) => each(all, ({label, options}) => kit.select(label, options));

const comparison = (facts, kit) => {
  const {controls, groups, open} = facts;
  return frame(
    facts,
    kit,
    `<div class="row">${selects(controls.selects, kit)}</div>
    ${each(groups, (each) => group(each, open, kit))}
    ${kit.button(controls.compare)}${table(controls.table)}`,
  );
};

const result = ({name, texts, links: ways, after}, keep, kit) =>
  kit.card(
    `${kit.icon('help')} <h3>${escape(name)}</h3>`,
    `${each(texts, paragraph)}${links(ways)}${paragraph(after)}${kit.button(keep)}`,
  );

const line = ({name, texts, links: ways}) =>
  `<li><strong>${escape(name)}</strong>${links(ways)}${each(texts, paragraph)}</li>`;

const finder = (facts, kit) => {
  const {urgent, controls, found, results} = facts;
  const {kinds, search} = controls;
  return frame(
    facts,
    kit,
    `${kit.details(escape(urgent.title), `<ul>${each(urgent.lines, line)}</ul>`)}
    ${kit.choice(kinds.label, kinds.options)}
    <div class="row">${kit.search(search.label, search.hint)}${selects(controls.selects, kit)}</div>
    ${paragraph(found)}
    <div class="cards">${each(results, (each) => result(each, controls.keep, kit))}</div>`,
  );
};

const drawn = {
  'regrowth-timeline': timeline,
  'therapy-comparison': comparison,
  'support-finder': finder,
};

/** All widgets of a page, out of their facts by name. */
export const compose = (facts, kit) =>
  Object.entries(drawn)
    .map(([name, draw]) => draw(facts[name], kit))
    .join('');
