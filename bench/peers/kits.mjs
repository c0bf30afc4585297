// How each library of elements writes the parts of a widget, as its own pages show it.
import {each, escape} from '../markup.mjs';

const slug = (text) => text.toLowerCase().replace(/\W+/g, '-');

/** Shoelace and Web Awesome come from one maker: they differ in prefix and in names of slots. */
const family = (prefix, {choice, option}) => ({
  icon: (name) => `<${prefix}-icon name="${name}"></${prefix}-icon>`,
  card: (head, body) => `<${prefix}-card><div slot="header">${head}</div>${body}</${prefix}-card>`,
  details: (summary, body) =>
    `<${prefix}-details><div slot="summary">${summary}</div>${body}</${prefix}-details>`,
  date: (label) => `<${prefix}-input type="date" label="${escape(label)}"></${prefix}-input>`,
  search: (label, hint) =>
    `<${prefix}-input type="search" label="${escape(label)}" ${option.hint}="${escape(hint)}" clearable></${prefix}-input>`,
  select: (label, options) =>
    `<${prefix}-select label="${escape(label)}">${each(
      options,
      (text) => `<${prefix}-option value="${slug(text)}">${escape(text)}</${prefix}-option>`,
    )}</${prefix}-select>`,
  checkbox: (label) => `<${prefix}-checkbox>${escape(label)}</${prefix}-checkbox>`,
  button: (label) => `<${prefix}-button>${escape(label)}</${prefix}-button>`,
  choice: (label, options) =>
    `<${prefix}-radio-group label="${escape(label)}" name="kind">${each(options, (text) =>
      choice(slug(text), escape(text)),
    )}</${prefix}-radio-group>`,
});

const shoelace = family('sl', {
  choice: (value, text) => `<sl-radio-button value="${value}">${text}</sl-radio-button>`,
  option: {hint: 'help-text'},
});

const webawesome = family('wa', {
  choice: (value, text) => `<wa-radio appearance="button" value="${value}">${text}</wa-radio>`,
  option: {hint: 'hint'},
});

const PATHS = {
  phase: 'M3 33q17-9 34 0',
  calendar: 'M6 8h28v26H6zM6 15h28M13 5v6M27 5v6',
  option: 'M20 5C10 5 7 13 7 20v15h26V20C33 13 30 5 20 5z',
  help: 'M5 8h20v13H13l-5 5v-5H5z',
};

/** The drawing of an icon: a file for the libraries that fetch theirs, inside the page for those that do not. */
export const drawing = (name) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="none" stroke="currentColor"><path d="${PATHS[name]}"/></svg>`;

export const iconNames = Object.keys(PATHS);

/** Material Web has no accordion and no table: the browser's own stand for them. */
const material = {
  icon: (name) => `<md-icon>${drawing(name)}</md-icon>`,
  card: (head, body) =>
    `<md-outlined-card><div class="inside">${head}${body}</div></md-outlined-card>`,
  details: (summary, body) =>
    `<details><summary>${summary}</summary>${body}</details><md-divider></md-divider>`,
  date: (label) =>
    `<md-outlined-text-field type="date" label="${escape(label)}"></md-outlined-text-field>`,
  search: (label, hint) =>
    `<md-outlined-text-field type="search" label="${escape(label)}" supporting-text="${escape(hint)}"></md-outlined-text-field>`,
  select: (label, options) =>
    `<md-outlined-select label="${escape(label)}">${each(
      options,
      (text) =>
        `<md-select-option value="${slug(text)}"><div slot="headline">${escape(text)}</div></md-select-option>`,
    )}</md-outlined-select>`,
  checkbox: (label) =>
    `<label class="tick"><md-checkbox touch-target="wrapper"></md-checkbox>${escape(label)}</label>`,
  button: (label) => `<md-outlined-button>${escape(label)}</md-outlined-button>`,
  choice: (label, options) =>
    `<md-chip-set aria-label="${escape(label)}">${each(
      options,
      (text) => `<md-filter-chip label="${escape(text)}"></md-filter-chip>`,
    )}</md-chip-set>`,
};

export const kits = {shoelace, webawesome, material};
