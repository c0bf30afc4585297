import type {OptionId} from '../evidence/therapies.js';
import type {Known} from './clinic.js';

// As a record, so that the compiler misses none and lets in none that there isn't.
const options: Record<OptionId, true> = {
  'scalp-cooling': true,
  'cold-caps': true,
  'topical-minoxidil': true,
  'oral-minoxidil': true,
  bimatoprost: true,
  prp: true,
  light: true,
  exosomes: true,
  biotin: true,
  'iron-zinc': true,
  supplements: true,
  'anti-androgens': true,
  wigs: true,
  'make-up': true,
  'scalp-care': true,
  programmes: true,
  counselling: true,
  mindfulness: true,
};

/** The names that a clinic file may use: the built-in options, and the widgets that can be reviewed. */
export const known: Known = {
  options: Object.keys(options),
  widgets: ['regrowth-timeline', 'support-finder', 'therapy-comparison'],
};
