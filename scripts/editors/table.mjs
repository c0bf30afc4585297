// The table of systems in docs/embedding.md, and the same as data for the page that builds snippets.
import {FORMS} from './samples.mjs';
import {systems} from './systems.mjs';

const WORDS = {
  works: 'yes',
  text: 'no: the tag goes, the text stays',
  source: 'no: **readers see the code**',
  nothing: 'no: nothing stays',
  no: 'no',
  untried: 'not tried',
};
const NAMES = {
  element: 'the element',
  placeholder: 'the `<div>`',
  link: 'the link',
  frame: 'the frame',
};

/** What the table says about a form: what stays of it, or under which condition it works. */
function cell(outcome, note) {
  if (!note) return WORDS[outcome];
  if (outcome === 'own') return note;
  return outcome === 'no' ? `no: ${note}` : `no, ${note}`;
}

export const HEAD = ['System', 'Element', '`<div data-anagen>`', 'Link', 'Frame', 'Use'];

/** The rows of the table, as text in Markdown. */
export const rows = () =>
  systems().map((system) => [
    system.name,
    ...FORMS.map((form) => cell(system[form], system.notes[form])),
    system.use.map((form) => NAMES[form]).join(', or else '),
  ]);

/** `site/generated/forms.json`: which form survives where. */
export const formsFile = () => `${JSON.stringify({systems: systems()}, null, 2)}\n`;
