import type {Support} from './support.js';

/**
 * What stands behind a sentence: its support; or no source. Then it is `wording` where it claims nothing (a label, a
 * question). It is a `direction` where it tells the reader whom to ask, what to do or what to expect, and no source
 * that may be shown stands behind it: the sign-off sheet asks the clinician to look. It is a `record` where it says what
 * an organization offers, as that organization's own page says: the register of it is `resources.ts`.
 */
export type Behind = Support | 'wording' | 'direction' | 'record';

/**
 * What stands behind each sentence of a widget, in the order in which a reader meets them. A path names a place in
 * the words, `glance.options.biotin.found` or `folded.labels.sure`; `*` is any one step, `**` at the end any
 * number of them. The first entry that fits a sentence holds.
 */
export type Provenance = readonly (readonly [path: string, behind: Behind])[];
