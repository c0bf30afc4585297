// The empty shell of a page: as many parts as with all words, each with a label of one word and nothing inside.

const LABEL = 'Label';
// Lists of words, of which none are left. All other lists are of parts, and stay.
const WORDS = new Set(['texts', 'more', 'links', 'sources', 'lines']);

/** The same facts without their words: {@link LABEL} for each text, nothing where several texts stood. */
export function shellOf(part, name = '') {
  if (typeof part === 'string') return LABEL;
  if (Array.isArray(part)) return WORDS.has(name) ? [] : part.map((each) => shellOf(each));
  if (!part || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shellOf(value, key)]));
}
