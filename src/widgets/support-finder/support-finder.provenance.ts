/**
 * What stands behind each sentence of the finder, in the order in which a reader meets them, all parts opened. For the
 * checks and the sheets that clinicians sign; no page loads it.
 */
import type {CitationId} from '../../evidence/citations.js';
import type {Provenance} from '../../evidence/provenance.js';
import {crisisLines, figures as crisisFigures} from '../../evidence/crisis-lines.js';
import {figures as ownFigures, resources} from '../../evidence/resources.js';
import type {Support} from '../../evidence/support.js';

export {standing} from '../../evidence/resources.js';
export const figures = {...ownFigures, ...crisisFigures};

// Both are counts of languages by the organizations themselves: no work of science stands behind them.
export const figureSources: Readonly<Record<keyof typeof figures, readonly CitationId[]>> = {
  helplineLanguages: [],
  indianLanguages: [],
};

// Grades by the rule of docs/decisions/0004-what-may-be-shown.md.
const feelings: Support = {certainty: 'low', sources: ['paterson2021']};
const positive: Support = {certainty: 'low', sources: ['coyne2010']};

export const provenance: Provenance = [
  ['glance.title', 'wording'],
  ['glance.urgent', 'wording'],
  ['kit.help', 'direction'],
  ['folded.urgent.country', 'wording'],
  ['folded.urgent.choose', 'wording'],
  ['folded.urgent.chooseCountry', 'wording'],
  ...crisisLines.map(({id}): Provenance[number] => [`folded.crisis.${id}.*`, 'record']),
  ['folded.urgent.elsewhere', 'wording'],
  ['folded.urgent.checked', 'wording'],
  ['folded.urgent.none', 'direction'],
  ['glance.lead', 'wording'],
  ['glance.feelings', feelings],
  ['glance.positive', positive],
  ['glance.kinds.title', 'wording'],
  ['glance.kinds.all', 'wording'],
  ['glance.kinds.names.*', 'wording'],
  ['glance.search.*', 'wording'],
  ['glance.filters.**', 'wording'],
  ['folded.filters.**', 'wording'],
  ['glance.near', 'wording'],
  ['folded.near.*', 'wording'],
  ['glance.results.*', 'wording'],
  ['folded.failed.*', 'wording'],
  ['folded.nothing.*', 'wording'],
  ['glance.list', 'wording'],
  ['folded.list.*', 'wording'],
  ...resources.map(({id}): Provenance[number] => [`glance.resources.${id}.*`, 'record']),
  ['glance.card.*', 'wording'],
  ['folded.card.*', 'wording'],
  ['glance.about', 'wording'],
  ['folded.about.*', 'wording'],
  ['folded.synonyms.*', 'wording'],
];
