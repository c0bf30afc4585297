import type {Clinic, ClinicProblem, Known} from './clinic.js';
import {explain} from './explain.js';
import {readFaults} from './read-faults.js';

/** What a clinic file says, as far as it can be used, and in words what is wrong with the rest. Never throws. */
export const readClinic = (
  data: unknown,
  known: Known,
): {clinic: Clinic; problems: ClinicProblem[]} => {
  const {clinic, faults} = readFaults(data, known);
  return {clinic, problems: faults.map(explain)};
};
