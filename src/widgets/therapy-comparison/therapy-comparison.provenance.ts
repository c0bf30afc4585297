/**
 * What stands behind each sentence of the comparison, in the order in which a reader meets them, all parts
 * opened. For the checks and the sheets that clinicians sign; no page loads it.
 */
import type {CitationId} from '../../evidence/citations.js';
import type {Behind, Provenance} from '../../evidence/provenance.js';
import type {Support} from '../../evidence/support.js';
import {options, type Option} from '../../evidence/therapies.js';
import {
  conditionSources,
  figures,
  keptSources,
  optionSupport,
} from '../../evidence/therapies.support.js';
import {exact} from './therapy-comparison.sentences.js';

export {standing} from '../../evidence/therapies.js';
export {figureSources} from './therapy-comparison.figure-sources.js';
export {figures};

const cooling = options.find(({id}) => id === 'scalp-cooling')!;

// Grades by the rule of docs/decisions/0004-what-may-be-shown.md.
const condition: Support = {certainty: 'moderate', sources: conditionSources};
const kept: Support = {certainty: 'moderate', sources: keptSources};
const count: Support = {certainty: cooling.certainty, sources: ['nangia2017']};
const deadline: Support = {
  certainty: cooling.certainty,
  sources: ['nangia2017', 'bajpai2020'],
};

/** What stands behind a sentence of an option, or what it is without a source. */
const behind = (
  {certainty, verified}: Option,
  sources: readonly CitationId[],
  without: Behind = 'wording',
): Behind => (verified && sources.length > 0 ? {certainty, sources} : without);

/** What an option says at a glance. */
const card = (option: Option): Provenance => {
  const {id} = option;
  const sources = exact[`${id}.card`] ?? optionSupport[id].found;
  const found = behind(option, sources);
  return [
    [`glance.options.${id}.name`, 'wording'],
    [`glance.options.${id}.what`, found],
    [`glance.options.${id}.when`, behind(option, sources, 'direction')],
    [`glance.options.${id}.found`, found],
  ];
};

type Cell = 'like' | 'found' | 'good' | 'hard' | 'avoid' | 'practical';

/** One cell of an option, in order: the sentences as far as one stands on fewer sources, or on none, then the rest. */
const cell = (option: Option, name: Cell): Provenance => {
  const place = `${option.id}.${name}`;
  const sources = optionSupport[option.id][name];
  const known = Object.keys(exact).filter((key) => key.startsWith(`${place}.`));
  const length = Math.max(0, ...known.map((key) => Number(key.slice(place.length + 1)) + 1));
  // That nothing was found claims nothing. All else without a source is for a clinician to look at.
  const without = name === 'found' ? 'wording' : 'direction';
  const entry = (key: string): Provenance[number] => [
    `folded.options.${key}`,
    behind(option, exact[key] ?? sources, without),
  ];
  return [...Array.from({length}, (_, index) => entry(`${place}.${index}`)), entry(`${place}.*`)];
};

/** A sentence that stands on its own. */
const one = (option: Option, key: string): Provenance[number] => [
  `folded.options.${key}`,
  behind(option, exact[key]),
];

const regions = ['us', 'eu', 'uk'] as const;

/** What an option says once it is opened. */
const details = (option: Option): Provenance => {
  const {id} = option;
  const {regulators, found} = optionSupport[id];
  return [
    ...cell(option, 'like'),
    ...cell(option, 'found'),
    [`folded.options.${id}.sure`, behind(option, found)],
    ...cell(option, 'good'),
    ...cell(option, 'hard'),
    ...(exact[`${id}.whose`] ? [one(option, `${id}.whose`)] : []),
    ...cell(option, 'avoid'),
    ...regions
      .filter((region) => regulators[region].length > 0)
      .map((region): Provenance[number] => [
        `folded.options.${id}.regulators.${region}`,
        behind(option, regulators[region]),
      ]),
    ...cell(option, 'practical'),
    [`folded.options.${id}.ask.*`, 'wording'],
  ];
};

const groups = ['before', 'during', 'after', 'any'] as const;

export const provenance: Provenance = [
  ['glance.title', 'wording'],
  ['glance.lead', 'wording'],
  ['glance.deadline', deadline],
  ['glance.condition', condition],
  ['glance.decision', 'wording'],
  ['kit.help', 'direction'],
  ['glance.filters.**', 'wording'],
  ['glance.order', 'wording'],
  ['glance.certainty.*', 'wording'],
  ...groups.flatMap((time): Provenance => [
    [`glance.groups.${time}`, 'wording'],
    ...options.filter(({group}) => group === time).flatMap(card),
  ]),
  ['glance.offeredHere', 'wording'],
  ['glance.addedBy', 'wording'],
  ['glance.noSource', 'wording'],
  ['glance.price', 'wording'],
  ['glance.contact', 'wording'],
  ['glance.choose', 'wording'],
  ['glance.chosen', 'wording'],
  ['glance.compareHow', 'wording'],
  ['glance.tooMany', 'wording'],
  ['glance.compare', 'wording'],
  ['glance.more', 'wording'],
  ['glance.sheet', 'wording'],
  ['glance.about', 'wording'],
  ['folded.rows.*', 'wording'],
  ['folded.regions.*', 'wording'],
  ['folded.regulatorsAsOf', 'wording'],
  ['folded.notMedical', 'wording'],
  ['folded.unknown', 'wording'],
  ['folded.noRegulator', 'wording'],
  ['folded.notChecked', 'wording'],
  ['folded.array.title', 'wording'],
  ['folded.array.caption', count],
  ['folded.array.captionWithout', count],
  ['folded.array.whom', count],
  ['folded.array.uncertain', {certainty: cooling.certainty, sources: ['vdhurk_jnccn']}],
  ['folded.array.keptMeans', kept],
  ['folded.array.*', 'wording'],
  ...groups.flatMap((time) => options.filter(({group}) => group === time).flatMap(details)),
  ['folded.compare.*', 'wording'],
  ['folded.sheet.**', 'wording'],
  ['folded.about.**', 'wording'],
];
