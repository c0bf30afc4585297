import {loadOnce, type Loaded} from './load-json.js';

/** The most that a clinic file may hold. */
const MAX_BYTES = 256 * 1024;
const PATIENCE_MS = 10_000;

/** Loads a clinic file, once for the whole page. Never rejects. */
export const loadClinic = (url: string, patience = PATIENCE_MS): Promise<Loaded> =>
  loadOnce('clinic', url, {maxBytes: MAX_BYTES, patience});
