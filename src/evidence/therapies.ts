import type {Certainty} from './certainty.js';
import type {Figure} from './figures.js';
import type {Standing} from './support.js';

/** When an option matters. `any` is any time. */
export type Time = 'before' | 'during' | 'after' | 'any';
/** What an option is for. */
export type Purpose = 'scalp' | 'lashes' | 'cover' | 'feelings';
/** Where a regulator speaks. */
export type Region = 'us' | 'eu' | 'uk';

export type OptionId =
  | 'scalp-cooling'
  | 'cold-caps'
  | 'topical-minoxidil'
  | 'oral-minoxidil'
  | 'bimatoprost'
  | 'prp'
  | 'light'
  | 'exosomes'
  | 'biotin'
  | 'iron-zinc'
  | 'supplements'
  | 'anti-androgens'
  | 'wigs'
  | 'make-up'
  | 'scalp-care'
  | 'programmes'
  | 'counselling'
  | 'mindfulness';
