// The comparison's facts: the message, the options under their times, what is in each, the other blocks.
import {figures, options} from '../dist/lib/evidence/therapies.js';
import {figures as foldedFigures} from '../dist/lib/evidence/therapies.figures.js';
import {optionSupport} from '../dist/lib/evidence/therapies.support.js';
import {sentences, sourcesOf} from './fact-parts.mjs';

const GROUPS = ['before', 'during', 'after', 'any'];
const ROWS = ['like', 'found', 'good', 'hard', 'avoid', 'regulators', 'practical', 'ask'];

const shown = options.filter(({verified}) => verified);

function sourcesIn({regulators, ...cells}) {
  const ids = [...Object.values(cells), ...Object.values(regulators)].flat();
  return sourcesOf([...new Set(ids)]);
}

function optionFacts({id, certainty}, glance, folded) {
  const {name, what, when, found} = glance.options[id];
  const details = folded.options[id];
  const row = (part) => ({label: folded.rows[part], texts: sentences(details[part])});
  return {
    name,
    texts: [what, when, `${glance.filters.certainty}: ${glance.certainty[certainty]}`, found],
    details: [...ROWS.map(row), {label: folded.rows.sure, texts: [details.sure]}],
    sources: sourcesIn(optionSupport[id]),
  };
}

/** What narrows the list and puts options side by side. Plain pages leave it out. */
function controlFacts({filters, certainty, compare, options: named}, folded) {
  const {all, times, purposes} = filters;
  const select = (label, values) => ({label, options: [all, ...Object.values(values)]});
  return {
    selects: [
      select(filters.when, times),
      select(filters.purpose, purposes),
      select(filters.certainty, certainty),
    ],
    compare,
    table: {
      columns: shown.slice(0, 2).map(({id}) => named[id].name),
      rows: ROWS.map((row) => folded.rows[row]),
    },
  };
}

export function factsOf(words) {
  const {kit} = words;
  const glance = words.glance(figures);
  const folded = words.folded(foldedFigures);
  return {
    title: glance.title,
    lead: glance.lead,
    more: [glance.deadline, glance.condition, glance.decision, glance.order],
    groups: GROUPS.map((group) => ({
      title: glance.groups[group],
      options: shown
        .filter((option) => option.group === group)
        .map((option) => optionFacts(option, glance, folded)),
    })),
    open: glance.more,
    controls: controlFacts(glance, folded),
    blocks: [
      {title: glance.sheet, texts: sentences(folded.sheet)},
      {title: glance.about, texts: sentences(folded.about)},
      {texts: [kit.help, ...sentences(kit.standing)]},
    ],
  };
}
