/**
 * How sure a statement is, in the four words of GRADE. Nobody has graded these statements for us;
 * the rule that picks the word is in `docs/decisions/0004-what-may-be-shown.md`.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** All grades, the surest first. */
export const certainties: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low'];
