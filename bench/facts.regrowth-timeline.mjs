// The timeline's facts: the message, the phases with what is in them, the other blocks.
import {figures, phases} from '../dist/lib/evidence/timeline.js';
import {figures as foldedFigures, phaseSupport} from '../dist/lib/evidence/timeline.support.js';
import {sentences, sourcesOf} from './fact-parts.mjs';

const MONTHS = {week: 12 / 52, month: 1, year: 12};
const AXIS_MONTHS = 13;

function bandOf(span) {
  if (!span) return undefined;
  const at = (value) => Math.min(100, (value * MONTHS[span.unit] * 100) / AXIS_MONTHS);
  return {from: at(span.min), to: at(span.max)};
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

export function factsOf(words, formats) {
  const {kit} = words;
  const glance = words.glance(figures);
  const folded = words.folded(foldedFigures);
  return {
    title: glance.title,
    lead: glance.lead,
    more: sentences(glance.leadMore),
    caption: glance.figure,
    controls: {dates: [folded.dates.first, folded.dates.last]},
    phases: phases.map((phase) => phaseFacts(phase, {glance, folded, kit}, formats)),
    blocks: [
      ...BLOCKS.map((name) => blockFacts(name, glance, folded)),
      {texts: [kit.help, ...sentences(kit.standing)]},
    ],
  };
}
