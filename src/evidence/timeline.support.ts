/**
 * What the facts of `timeline.ts` stand on: how sure each is, its sources, and the figures that its
 * details quote. Every figure was read in a copy of its source, and says whom it was measured in.
 */
import type {CitationId} from './citations.js';
import type {Figure} from './figures.js';
import type {Support} from './support.js';
import {figures as glanceFigures, type PhaseId} from './timeline.js';

export const phaseSupport: Readonly<Record<PhaseId, Support>> = {
  prepare: {
    certainty: 'moderate',
    sources: ['nangia2017', 'bajpai2020', 'ics_hair', 'macmillan_wigs'],
  },
  tender: {
    certainty: 'low',
    sources: ['ics_hair', 'acs_hair'],
  },
  shedding: {
    certainty: 'moderate',
    sources: ['watanabe2019', 'acs_hair', 'cruk_hair', 'ics_hair', 'bccancer_hair', 'nci2008'],
  },
  loss: {
    certainty: 'very-low',
    sources: ['acs_hair', 'ics_hair'],
  },
  brows: {
    certainty: 'low',
    sources: ['cruk_hair', 'acs_hair', 'mayo2014'],
  },
  goesOn: {
    certainty: 'very-low',
    sources: ['mayo2014'],
  },
  fuzz: {
    certainty: 'low',
    sources: ['bccancer_hair', 'macmillan_regrow', 'ics_hair', 'bajpai2020'],
  },
  regrowth: {
    certainty: 'low',
    sources: ['watanabe2019', 'bajpai2020', 'bccancer_hair'],
  },
  length: {
    certainty: 'very-low',
    sources: ['ics_hair', 'macmillan_regrow'],
  },
  cover: {
    certainty: 'low',
    sources: ['ics_hair', 'mayo2014', 'watanabe2019'],
  },
  texture: {
    certainty: 'low',
    sources: ['macmillan_after', 'bccancer_hair', 'cancernet2023'],
  },
  years: {
    certainty: 'low',
    sources: ['watanabe2019', 'kang2019'],
  },
};

/** The time for a review, and what a review can look at. */
export const reviewSupport: Support = {
  certainty: 'moderate',
  sources: [
    'kuo2024',
    'kang2019',
    'freites2019jaad2',
    'martin2018',
    'chan2021',
    'freites2018eia',
    'guo2017',
  ],
};

/** What the lead and the notes say. */
export const noteSources: readonly CitationId[] = [
  'cruk_hair',
  'sehouli2015',
  'coyne2010',
  'paterson2021',
];

/** Published figures that the details quote, beside those at a glance. */
export const figures = {
  ...glanceFigures,
  /** Women in the Japanese survey with usable answers (watanabe2019). */
  surveyWomen: {value: 1478, in: 'number'},
  /** Mean days from the first treatment until hair began to fall (watanabe2019). */
  sheddingMean: {value: 18, in: 'day'},
  /** Mean months from the last treatment until hair began to grow back (watanabe2019). */
  regrowthMean: {value: 3.3, in: 'month'},
  /** Women without cooling who had regrowth 6 and 12 weeks after chemotherapy (bajpai2020). */
  trialAt6: {value: 12, in: 'percent'},
  trialAt12: {value: 59, in: 'percent'},
  trialWeek6: {value: 6, in: 'week'},
  trialWeek12: {value: 12, in: 'week'},
  /** Mean months of wearing a wig (watanabe2019). */
  wigMean: {value: 12.5, in: 'month'},
  /** Full cover: Irish Cancer Society (ics_hair) and Mayo Clinic (mayo2014). */
  coverIrish: {value: [5, 6], in: 'month'},
  coverMayo: {value: [3, 10], in: 'month'},
  /** Women of 100 with less than this share of scalp hair back at 2 years (watanabe2019). */
  sparse: {value: 4, in: 'number'},
  sparseOf: {value: 100, in: 'number'},
  sparseShare: {value: 30, in: 'percent'},
  sparseFrom: {value: 2, in: 'year'},
  sparseUntil: {value: 5, in: 'year'},
  /** Women in the Korean cohort, and those who met its measure of lasting loss at 3 years (kang2019). */
  cohortWomen: {value: 61, in: 'number'},
  cohortThin: {value: 42.3, in: 'percent'},
  cohortYears: {value: 3, in: 'year'},
} as const satisfies Record<string, Figure>;
