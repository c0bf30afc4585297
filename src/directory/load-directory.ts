import {loadOnce, type Loaded} from '../clinic/load-json.js';

/** The most that a directory's file may hold; what is larger stays on a server. */
const MAX_BYTES = 20 * 1024 * 1024;
const PATIENCE_MS = 10_000;

/**
 * Loads a directory's file, once for the whole page. It may take as long as it keeps coming. A failure holds until the
 * browser is back online. Never rejects.
 */
export const loadDirectory = (url: string, patience = PATIENCE_MS): Promise<Loaded> =>
  loadOnce('directory', url, {maxBytes: MAX_BYTES, patience, renewed: true});
