// The snippets in the docs, and what is wrong with one in a system whose filter is known.
import {piecesOf} from './parts.mjs';
import {write} from './samples.mjs';
import {survival} from './survival.mjs';

/** The document that says which form to use where. */
export const GUIDE = 'docs/embedding.md';

/** The HTML that a document shows, each with the number of its line. */
export const snippetsIn = (text) =>
  [...text.matchAll(/^```html\n([^]*?)^```$/gm)].map(({1: html, index}) => ({
    html,
    line: text.slice(0, index).split('\n').length,
  }));

const isGuide = (document) => document === GUIDE;
const leadsToGuide = (text) => /\]\((?:docs\/)?embedding\.md(?:#[\w-]+)?\)/.test(text);

/** Whether a widget works in the form that the guide names for a system. */
function worksAs(form, part, system) {
  const {widget, settings, language = 'en'} = part;
  const html = write[form]({widget, settings, language, root: '/', fallback: '<p>Call us.</p>'});
  const told = piecesOf(html)[0].parts[0].settings;
  const all = Object.keys(part.settings).every((name) => name in told);
  return all && survival(system.id, html).outcome === 'works';
}

function pieceProblem({form, html, parts}, {document, text}, system) {
  if (form === 'head') return undefined;
  const {outcome, lost} = survival(system.id, html);
  if (outcome === 'works') return lost.length > 0 ? `loses ${lost.join(', ')}` : undefined;
  if (form === 'other') return outcome === 'text' ? undefined : `${outcome} is left of it`;
  if (outcome === 'broken') return 'what is left of it is neither the widget nor its text';
  if (!isGuide(document) && !leadsToGuide(text)) return `does not work, and no link to ${GUIDE}`;
  const [other] = system.use;
  const stuck = parts.find((part) => !worksAs(other, part, system));
  return stuck && `does not work, nor does ${stuck.widget} as ${other}`;
}

/** What is wrong with the snippets of a document, in words. */
export function problemsIn(document, text, systems) {
  return snippetsIn(text).flatMap(({html, line}) =>
    systems.flatMap((system) =>
      piecesOf(html)
        .map((piece) => [piece, pieceProblem(piece, {document, text}, system)])
        .filter(([, problem]) => problem)
        .map(([{form}, problem]) => `line ${line}, ${form} in ${system.name}: ${problem}`),
    ),
  );
}
