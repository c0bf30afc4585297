import type {Support} from './support.js';

/** What stands behind a sentence: its support, or `wording` where it claims nothing (a label, a question, a direction). */
export type Behind = Support | 'wording';

/**
 * What stands behind each sentence of a widget, in the order in which a reader meets them. A path names a place in
 * the words, `glance.options.biotin.found` or `folded.labels.sure`; `*` is any one step, `**` at the end any
 * number of them. The first entry that fits a sentence holds.
 */
export type Provenance = readonly (readonly [path: string, behind: Behind])[];
