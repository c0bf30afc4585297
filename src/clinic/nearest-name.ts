/** Edits between two words (Levenshtein). */
export const distance = (a: string, b: string): number => {
  let row = [...Array<undefined>(b.length + 1)].map((_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length];
};

// Nobody misses a name by more than this; and what a file holds may be long.
const LONGEST = 60;

/** The name nearest to what was written, if it is near enough to be a slip. */
export const nearestName = (found: string, names: readonly string[]): string | undefined => {
  if (found.length > LONGEST) return undefined;
  // A word of one or two letters is a slip of any other.
  const most = found.length > 2 ? Math.max(2, found.length / 2) : 0;
  const ranked = names
    .map((name) => ({name, edits: distance(found.toLowerCase(), name.toLowerCase())}))
    .sort((a, b) => a.edits - b.edits);
  return ranked.length && ranked[0].edits <= most ? ranked[0].name : undefined;
};

/** What to tell somebody who wrote an unknown name. */
export const offerName = (found: string, names: readonly string[]): string => {
  const near = nearestName(found, names);
  return near ? `Did you mean “${near}”?` : `Known names: ${names.join(', ')}.`;
};
