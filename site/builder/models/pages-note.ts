import {lets, type Merged} from './csp/merge.js';
import type {Plan} from './plan.js';

const NOTE =
  "Does this policy cover the folder, too? The pages in it are files and have no nonce. For them it has to say `script-src 'self'; style-src 'self'`, or the page that opens shows its words and nothing more.";

/** What a policy means for the pages that links and frames open, where it is sent with them as well. */
export const notesOnPages = (
  {form, script, base}: Plan,
  merged: readonly Merged[],
): readonly string[] => {
  const opens = form === 'frame' || (form === 'link' && !script);
  const isShut = merged.some(
    ({directives}) =>
      !(['script-src', 'style-src'] as const).every((name) => lets(directives, name, "'self'")),
  );
  return opens && !base.elsewhere && isShut ? [NOTE] : [];
};
