/**
 * What is known about when hair falls out and grows back around chemotherapy. How sure each fact is and
 * where it comes from stands in `timeline.support.ts`, which is loaded after it. Words are content.
 *
 * Every span and figure was read in a copy of its source. Where the only source of a figure was a
 * consumer page, a forum or a seller, the figure is left out (docs/decisions/0004-what-may-be-shown.md).
 */
import type {Figure} from './figures.js';
import type {Standing} from './support.js';

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
}

/** The phases in the order in which a reader meets them. */
export const phases: readonly Phase[] = [
  {
    id: 'prepare',
    anchor: 'first',
  },
  {
    id: 'tender',
    anchor: 'first',
    span: {min: 1, max: 3, unit: 'week'},
  },
  {
    id: 'shedding',
    anchor: 'first',
    span: {min: 1, max: 4, unit: 'week'},
  },
  {
    id: 'loss',
    anchor: 'first',
    span: {min: 1, max: 2, unit: 'month'},
  },
  {
    id: 'brows',
    anchor: 'first',
  },
  {
    id: 'goesOn',
    anchor: 'last',
    span: {min: 0, max: 4, unit: 'week'},
  },
  {
    // 2 to 3 weeks also circulates, from consumer press only: not shown.
    id: 'fuzz',
    anchor: 'last',
    span: {min: 6, max: 8, unit: 'week'},
  },
  {
    id: 'regrowth',
    anchor: 'last',
    span: {min: 1, max: 4, unit: 'month'},
  },
  {
    // A calendar for this length circulates, but nobody measured it: not shown.
    id: 'length',
    anchor: 'last',
  },
  {
    // Up to 12 months also circulates, from consumer press only: not shown.
    id: 'cover',
    anchor: 'last',
    span: {min: 3, max: 10, unit: 'month'},
  },
  {
    // "About a year" until it settles is one expert's word in the press: not shown.
    id: 'texture',
    anchor: 'last',
  },
  {
    id: 'years',
    anchor: 'last',
    span: {min: 2, max: 5, unit: 'year'},
  },
];

/** Months after which hair that has not come back well is worth a review: the usual definition in studies. */
export const reviewMonths = 6;

/**
 * Published figures that sentences quote at a glance. A sentence takes them as values, so that neither
 * a writer nor a translator can change one. `in` says how a reader's language writes it.
 */
export const figures = {
  /** Usual growth in a month, in centimetres (ics_hair). */
  growth: {value: 1, in: 'length'},
  /** The length that the phase is about, in centimetres: one inch. */
  inch: {value: 2.5, in: 'length'},
  /** When to ask for a review (kuo2024, kang2019, freites2019jaad2). */
  reviewAfter: {value: reviewMonths, in: 'month'},
  /** When regrowth clearly begins (watanabe2019, bajpai2020, bccancer_hair). */
  regrowthSpan: {value: [1, 4], in: 'month'},
} as const satisfies Record<string, Figure>;

/** How far the timeline's words can be relied on, and until when. */
export const standing: Standing = {
  content: '0.2.0',
  reviewed: '2026-11-01',
  nextReview: '2027-11-01',
  reviewedBy: '',
};
