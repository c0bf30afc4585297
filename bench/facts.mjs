// The timeline's facts in one language as plain data, out of the same words that the widget shows:
// what the pages that it is compared with are made of.
import {figures, phases} from '../dist/lib/evidence/timeline.js';
import {figures as foldedFigures, phaseSupport} from '../dist/lib/evidence/timeline.support.js';
import {citations} from '../dist/lib/evidence/citations.js';
import {formatsFor} from '../dist/lib/localization/format.js';
import {directionOf} from '../dist/lib/localization/languages.js';
import {usualLengthUnit, writeFigures} from '../dist/lib/localization/write-figures.js';

const MONTHS = {week: 12 / 52, month: 1, year: 12};
const AXIS_MONTHS = 13;

const wordsOf = (lang, part) =>
  import(
    `../dist/lib/generated/${lang}/widgets/regrowth-timeline/regrowth-timeline${part}.content.js`
  );

/** The words that all widgets share: those at a glance and those on sources, as one. */
async function sharedWords(lang) {
  const [glance, late] = await Promise.all(
    ['kit', 'kit.late'].map(
      (name) => import(`../dist/lib/generated/${lang}/kit/${name}.content.js`),
    ),
  );
  return {...glance.content(), ...late.content()};
}

/** Every sentence in a part of the content, in its order. */
function sentences(part) {
  if (typeof part === 'string') return [part];
  return part && typeof part === 'object' ? Object.values(part).flatMap(sentences) : [];
}

function bandOf(span) {
  if (!span) return undefined;
  const at = (value) => Math.min(100, (value * MONTHS[span.unit] * 100) / AXIS_MONTHS);
  return {from: at(span.min), to: at(span.max)};
}

function sourcesOf(ids) {
  return ids.map((id) => {
    const {title, by, venue, year, url} = citations[id];
    return {text: [title ?? by, venue, year].filter(Boolean).join(', '), url};
  });
}

function phaseFacts({id, span, anchor}, {glance, folded, kit}, formats) {
  const {name, when, note} = glance.phases[id];
  const {certainty, sources} = phaseSupport[id];
  const {notice, helps, sure} = folded.phases[id];
  return {
    name,
    when: span ? glance.after[anchor](formats.range(span.min, span.max, span.unit)) : when,
    note,
    band: bandOf(span),
    details: [
      {label: folded.labels.notice, texts: notice},
      {label: folded.labels.helps, texts: helps},
      {label: folded.labels.sure, texts: [`${kit.certainty[certainty]}. ${sure}`]},
    ],
    sources: sourcesOf(sources),
  };
}

const BLOCKS = ['review', 'notes', 'dates', 'take'];

/** A block's heading is its title, in whichever of the two parts that stands. */
function blockFacts(name, glance, folded) {
  const {title, ...rest} = {...folded[name], ...glance[name]};
  return {title, texts: sentences(rest)};
}

export async function factsOf(lang) {
  const formats = formatsFor(lang);
  const unit = usualLengthUnit(lang);
  const glance = (await wordsOf(lang, '')).content(writeFigures(figures, formats, unit));
  const folded = (await wordsOf(lang, '.folded')).content(
    writeFigures(foldedFigures, formats, unit),
  );
  const kit = await sharedWords(lang);
  return {
    lang,
    dir: directionOf(lang),
    title: glance.title,
    lead: glance.lead,
    more: sentences(glance.leadMore),
    caption: glance.figure,
    phases: phases.map((phase) => phaseFacts(phase, {glance, folded, kit}, formats)),
    blocks: [
      ...BLOCKS.map((name) => blockFacts(name, glance, folded)),
      {texts: [kit.help, ...sentences(kit.standing)]},
    ],
  };
}
