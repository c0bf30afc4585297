/**
 * How sure a statement is, in the four words of GRADE, and `none` where nobody has studied it. Nobody
 * has graded these statements for us; the rule that picks the word is in
 * `docs/decisions/0004-what-may-be-shown.md`.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'none';

/** All grades, the surest first. */
export const certainties: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low', 'none'];

/** How many of four marks a grade fills. */
export const marksOf = (grade: Certainty): number => 4 - certainties.indexOf(grade);
