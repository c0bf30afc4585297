import type {Provenance} from '../evidence/provenance.js';

/**
 * What stands behind the words that all widgets share: none of them claims anything about hair. They come
 * after a widget's own words, unless its provenance places them earlier. No page loads this.
 */
export const provenance: Provenance = [
  ['kit.help', 'direction'],
  ['kit.standing.*', 'wording'],
  ['kit.reviewed', 'wording'],
  ['kit.due', 'wording'],
  ['kit.questions', 'wording'],
  ['kit.questionsUs', 'wording'],
  ['kit.website', 'wording'],
  ['kit.certainty.*', 'wording'],
  ['kit.sources', 'wording'],
  ['kit.sourcesOf', 'wording'],
  ['kit.kinds.*', 'wording'],
  ['kit.noYear', 'wording'],
  ['kit.failed', 'wording'],
];
