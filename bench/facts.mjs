// A widget's facts in one language as plain data, out of the same words that the widget shows: what the
// pages that it is compared with are made of.
import {formatsFor} from '../dist/lib/localization/format.js';
import {directionOf} from '../dist/lib/localization/languages.js';
import {writeFigures} from '../dist/lib/localization/write-figures.js';
import {factsOf as comparison} from './facts.therapy-comparison.mjs';
import {factsOf as finder} from './facts.support-finder.mjs';
import {factsOf as timeline} from './facts.regrowth-timeline.mjs';

const makers = {
  'regrowth-timeline': timeline,
  'therapy-comparison': comparison,
  'support-finder': finder,
};

/** The widgets that are compared with other makes of the same facts. */
export const COMPARED = Object.keys(makers);

const contentOf = async (lang, path) =>
  (await import(`../dist/lib/generated/${lang}/${path}.content.js`)).content;

/** The words that all widgets share: those at a glance and those on sources, as one. */
async function sharedWords(lang) {
  const [glance, late] = await Promise.all(
    ['kit/kit', 'kit/kit.late'].map((name) => contentOf(lang, name)),
  );
  return {...glance(), ...late()};
}

/** A widget's words, with figures written as the language writes them. */
async function wordsOf(lang, widget, formats) {
  const path = `widgets/${widget}/${widget}`;
  const unit = formats.usualLength();
  const write = async (part) => {
    const content = await contentOf(lang, path + part);
    return (figures) => content(writeFigures(figures, formats, unit));
  };
  return {glance: await write(''), folded: await write('.folded'), kit: await sharedWords(lang)};
}

export async function factsOf(widget, lang) {
  const formats = formatsFor(lang);
  const facts = makers[widget](await wordsOf(lang, widget, formats), formats);
  return {lang, dir: directionOf(lang), ...facts};
}
