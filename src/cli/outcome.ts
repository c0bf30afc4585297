/** What a command prints, and whether all is well. */
export interface Outcome {
  lines: readonly string[];
  ok: boolean;
  /** What is not the result itself, where that goes into a file: it does not go there. */
  aside?: readonly string[];
}

/** Several, one after the other. */
export const joined = (outcomes: readonly Outcome[]): Outcome => ({
  lines: outcomes.flatMap(({lines}, index) => (index ? ['', ...lines] : lines)),
  ok: outcomes.every(({ok}) => ok),
});

/** “1 mistake”, “2 mistakes”. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;
