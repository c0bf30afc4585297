/**
 * What is known about when hair falls out and grows back around chemotherapy: spans of time, figures,
 * how sure they are and where they come from. Words are content; this file holds facts only.
 *
 * Every span and figure was read in a copy of its source. Where the only source of a figure was a
 * consumer page, a forum or a seller, the figure is left out (docs/decisions/0004-what-may-be-shown.md).
 */
import type {Certainty} from './certainty.js';
import type {CitationId} from './citations.js';

/** The treatment a span is counted from. */
export type Anchor = 'first' | 'last';

/** A span of time after an anchor, from its earliest to its latest. */
export interface Span {
  min: number;
  max: number;
  unit: 'week' | 'month' | 'year';
}

export type PhaseId =
  | 'prepare'
  | 'tender'
  | 'shedding'
  | 'loss'
  | 'brows'
  | 'goesOn'
  | 'fuzz'
  | 'regrowth'
  | 'length'
  | 'cover'
  | 'texture'
  | 'years';

export interface Phase {
  id: PhaseId;
  anchor: Anchor;
  /** Missing where no sound source says when: such a phase is shown without a time, never with a guess. */
  span?: Span;
  certainty: Certainty;
  sources: CitationId[];
}

/** The phases in the order in which a reader meets them. */
export const phases: readonly Phase[] = [
  {
    id: 'prepare',
    anchor: 'first',
    certainty: 'moderate',
    sources: ['nangia2017', 'bajpai2020', 'ics_hair', 'macmillan_wigs'],
  },
  {
    id: 'tender',
    anchor: 'first',
    span: {min: 1, max: 3, unit: 'week'},
    certainty: 'low',
    sources: ['ics_hair', 'acs_hair'],
  },
  {
    id: 'shedding',
    anchor: 'first',
    span: {min: 1, max: 4, unit: 'week'},
    certainty: 'moderate',
    sources: ['watanabe2019', 'acs_hair', 'cruk_hair', 'ics_hair', 'bccancer_hair', 'nci2008'],
  },
  {
    id: 'loss',
    anchor: 'first',
    span: {min: 1, max: 2, unit: 'month'},
    certainty: 'very-low',
    sources: ['acs_hair', 'ics_hair'],
  },
  {
    id: 'brows',
    anchor: 'first',
    certainty: 'low',
    sources: ['cruk_hair', 'acs_hair', 'mayo2014'],
  },
  {
    id: 'goesOn',
    anchor: 'last',
    span: {min: 0, max: 4, unit: 'week'},
    certainty: 'very-low',
    sources: ['mayo2014'],
  },
  {
    // 2 to 3 weeks also circulates, from consumer press only: not shown.
    id: 'fuzz',
    anchor: 'last',
    span: {min: 6, max: 8, unit: 'week'},
    certainty: 'low',
    sources: ['bccancer_hair', 'macmillan_regrow', 'ics_hair', 'bajpai2020'],
  },
  {
    id: 'regrowth',
    anchor: 'last',
    span: {min: 1, max: 4, unit: 'month'},
    certainty: 'low',
    sources: ['watanabe2019', 'bajpai2020', 'bccancer_hair'],
  },
  {
    // A calendar for this length circulates, but nobody measured it: not shown.
    id: 'length',
    anchor: 'last',
    certainty: 'very-low',
    sources: ['ics_hair', 'macmillan_regrow'],
  },
  {
    // Up to 12 months also circulates, from consumer press only: not shown.
    id: 'cover',
    anchor: 'last',
    span: {min: 3, max: 10, unit: 'month'},
    certainty: 'low',
    sources: ['ics_hair', 'mayo2014', 'watanabe2019'],
  },
  {
    // "About a year" until it settles is one expert's word in the press: not shown.
    id: 'texture',
    anchor: 'last',
    certainty: 'low',
    sources: ['macmillan_after', 'bccancer_hair', 'cancernet2023'],
  },
  {
    id: 'years',
    anchor: 'last',
    span: {min: 2, max: 5, unit: 'year'},
    certainty: 'low',
    sources: ['watanabe2019', 'kang2019'],
  },
];

/** When hair loss that has not come back well is worth a review: the usual definition in studies. */
export const review = {
  months: 6,
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
} as const satisfies {months: number; certainty: Certainty; sources: CitationId[]};

/** What the lead and the notes say stands on these. */
export const noteSources: CitationId[] = ['cruk_hair', 'sehouli2015', 'coyne2010', 'paterson2021'];

/**
 * Published figures that sentences quote. A sentence takes them as values, so that neither a writer
 * nor a translator can change one. `in` says how a reader's language writes it.
 */
export const figures = {
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
  /** Usual growth in a month, in centimetres (ics_hair). */
  growth: {value: 1, in: 'length'},
  /** The length that the phase is about, in centimetres: one inch. */
  inch: {value: 2.5, in: 'length'},
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
  /** When to ask for a review (kuo2024, kang2019, freites2019jaad2). */
  reviewAfter: {value: review.months, in: 'month'},
  /** When regrowth clearly begins (watanabe2019, bajpai2020, bccancer_hair). */
  regrowthSpan: {value: [1, 4], in: 'month'},
} as const satisfies Record<string, Figure>;

export interface Figure {
  value: number | readonly [number, number];
  in: 'number' | 'percent' | 'length' | 'day' | 'week' | 'month' | 'year';
}

/** The figures as the reader's language writes them, for sentences to quote. */
export type Figures = Readonly<Record<keyof typeof figures, string>>;

/** When the sources were last read (the month counts). No clinician has reviewed the words yet. */
export const standing = {sourcesChecked: '2026-11-01'} as const;
