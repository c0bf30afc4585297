/**
 * What stands behind each sentence of the timeline, in the order in which a reader meets them, all parts
 * opened. For the checks and the sheets that clinicians sign; no page loads it.
 */
import {certainties} from '../../evidence/certainty.js';
import type {CitationId} from '../../evidence/citations.js';
import type {Provenance} from '../../evidence/provenance.js';
import type {Support} from '../../evidence/support.js';
import {phases, type Anchor, type PhaseId} from '../../evidence/timeline.js';
import {figures, phaseSupport, reviewSupport} from '../../evidence/timeline.support.js';

export {standing} from '../../evidence/timeline.js';
export {figures};

/** Where each figure was read. */
export const figureSources: Readonly<Record<keyof typeof figures, readonly CitationId[]>> = {
  growth: ['ics_hair'],
  // A round length that the phase is named after; nobody published it.
  inch: [],
  reviewAfter: ['kuo2024', 'kang2019', 'freites2019jaad2'],
  regrowthSpan: ['watanabe2019', 'bajpai2020', 'bccancer_hair'],
  surveyWomen: ['watanabe2019'],
  sheddingMean: ['watanabe2019'],
  regrowthMean: ['watanabe2019'],
  trialAt6: ['bajpai2020'],
  trialAt12: ['bajpai2020'],
  trialWeek6: ['bajpai2020'],
  trialWeek12: ['bajpai2020'],
  wigMean: ['watanabe2019'],
  coverIrish: ['ics_hair'],
  coverMayo: ['mayo2014'],
  sparse: ['watanabe2019'],
  sparseOf: ['watanabe2019'],
  sparseShare: ['watanabe2019'],
  sparseFrom: ['watanabe2019'],
  sparseUntil: ['watanabe2019'],
  cohortWomen: ['kang2019'],
  cohortThin: ['kang2019'],
  cohortYears: ['kang2019'],
};

/** What several facts stand on at once: all their sources, and no surer than the least sure of them. */
const together = (...supports: readonly Support[]): Support => ({
  certainty: certainties[Math.max(...supports.map((each) => certainties.indexOf(each.certainty)))],
  sources: [...new Set(supports.flatMap(({sources}) => sources))],
});

/** What stands behind “common at this time”, which names any phase with a time. */
const dated = (anchor: Anchor): Support =>
  together(
    ...phases
      .filter((phase) => phase.anchor === anchor && phase.span)
      .map(({id}) => phaseSupport[id]),
  );

// Grades by the rule of docs/decisions/0004-what-may-be-shown.md.
const mostRegrow: Support = {certainty: 'moderate', sources: ['watanabe2019', 'cruk_hair']};
const notAllDrugs: Support = {certainty: 'very-low', sources: ['cruk_hair']};
const noFault: Support = {certainty: 'low', sources: ['paterson2021', 'coyne2010']};
const noSign: Support = {certainty: 'low', sources: ['sehouli2015']};
const noMood: Support = {certainty: 'low', sources: ['coyne2010']};
const menAndWomen: Support = {certainty: 'moderate', sources: ['paterson2021']};

/** What one phase says, closed and then opened. Names that are only names claim nothing. */
const phase = (id: PhaseId): Provenance => {
  const {anchor} = phases.find((each) => each.id === id)!;
  const support = phaseSupport[id];
  const onlyNames = ['prepare', 'brows', 'length', 'texture', 'years'];
  const timed = phases.some((each) => each.id === id && each.span);
  return [
    [`glance.phases.${id}.name`, onlyNames.includes(id) ? 'wording' : support],
    [timed ? `glance.after.${anchor}.${id}` : `glance.phases.${id}.when`, support],
    ...(id === 'prepare' ? ([['glance.phases.prepare.note', support]] as const) : []),
    [`folded.phases.${id}.notice.*`, support],
    ...(id === 'years' ? ([['folded.array', support]] as const) : []),
    [`folded.phases.${id}.helps.*`, id === 'brows' ? 'direction' : support],
    ...(id === 'prepare' ? ([['folded.covers', 'wording']] as const) : []),
    [`folded.phases.${id}.sure`, support],
  ];
};

/** Where today is. */
const place = (anchor: Anchor): Provenance => [
  [`glance.place.${anchor}.ahead`, 'wording'],
  [`glance.place.${anchor}.past`, 'wording'],
  [`glance.place.${anchor}.amid`, dated(anchor)],
];

const group = (title: string, ids: readonly PhaseId[]): Provenance => [
  [`glance.groups.${title}`, 'wording'],
  ...ids.flatMap(phase),
];

export const provenance: Provenance = [
  ['glance.title', 'wording'],
  ['glance.lead', mostRegrow],
  ['glance.leadMore.0', phaseSupport.regrowth],
  ['glance.leadMore.1', phaseSupport.years],
  ['glance.leadMore.2', notAllDrugs],
  ...place('first'),
  ...place('last'),
  ['glance.dates.title', 'wording'],
  ['folded.dates.*', 'wording'],
  ['glance.today', 'wording'],
  ['folded.labels.*', 'wording'],
  ...group('first', ['prepare', 'tender', 'shedding', 'loss', 'brows']),
  ...group('last', ['goesOn', 'fuzz', 'regrowth', 'length', 'cover', 'texture']),
  ['glance.figure', together(phaseSupport.regrowth, phaseSupport.length)],
  ...group('later', ['years']),
  ['glance.review.title', reviewSupport],
  ['glance.review.lead', noFault],
  ['glance.review.looksAt', 'wording'],
  ['folded.review.list.*', reviewSupport],
  ['folded.review.sure', reviewSupport],
  ['glance.notes.title', 'wording'],
  ['glance.notes.list.0', noSign],
  ['glance.notes.list.1', noMood],
  ['glance.notes.list.2', menAndWomen],
  ['kit.help', 'direction'],
  ['glance.take.title', 'wording'],
  ['folded.take.*', 'wording'],
];
