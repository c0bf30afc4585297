import type {ClinicProblem} from './clinic.js';
import {explain} from './explain.js';
import type {Fault} from './prune.js';

/** What is fetched when something is wrong with a clinic file: the words for it. */
export {explainFailure} from './failures.js';

/** More than anybody reads in a console; `npx --no-install anagen check` lists them all. */
const MOST = 20;

/** The first faults in words, and how many more there are. */
export const explainMost = (faults: readonly Fault[]): ClinicProblem[] => {
  const problems = faults.slice(0, MOST).map(explain);
  const more = faults.length - MOST;
  if (more > 0) {
    problems.push({
      code: 'clinic-invalid',
      path: 'the file',
      at: [],
      found: `${more} more mistakes`,
      expected: 'none',
      hint: 'Run “npx --no-install anagen check” on the file: it lists them all.',
    });
  }
  return problems;
};
