/** The lists of names that the page wrote: what is known of them, and what is wrong with the rest. */
import type {Clinic} from '../../clinic/clinic.js';
import {itemsOf, leastCompared, mostCompared, shownItems} from './therapy-comparison.model.js';

/** What is wrong with a list of names that the page wrote. */
export interface ListProblem {
  found: string;
  expected: string;
  /** The right names, where one of them was probably meant. */
  names?: readonly string[];
  /** How to mend it, where taking the name out would not. */
  hint?: string;
}

/** The known names in a list, each once and no more than `most`; and what was wrong with the others. */
const readNames = (
  list: readonly string[],
  known: readonly string[],
  most = Infinity,
): {names: string[]; problems: ListProblem[]} => {
  const names: string[] = [];
  const problems: ListProblem[] = [];
  for (const found of list) {
    if (!known.includes(found)) {
      problems.push({found, expected: 'the name of an option that is shown', names: known});
    } else if (names.includes(found)) problems.push({found, expected: 'each name once'});
    else if (names.length >= most) problems.push({found, expected: `at most ${most} names`});
    else names.push(found);
  }
  return {names, problems};
};

/** What the page's lists come to. */
export interface Lists {
  /** The options asked for by name. */
  asked: string[];
  /** The options to put side by side at first. */
  compared: string[];
  problems: (ListProblem & {attribute: string})[];
  /** The options that are shown though nobody has read their sources. */
  unverified: string[];
}

const idsOf = (items: readonly {id: string}[]): string[] => items.map(({id}) => id);

/** Reads both lists. Those to compare have to be among those shown, and one alone is no comparison. */
export const readLists = (
  clinic: Clinic | undefined,
  options: readonly string[] = [],
  compare: readonly string[] = [],
): Lists => {
  const asked = readNames(options, idsOf(itemsOf(clinic)));
  const shown = shownItems(clinic, asked.names);
  const compared = readNames(compare, idsOf(shown), mostCompared);
  const of = (attribute: string) => (problem: ListProblem) => ({attribute, ...problem});
  const problems = [...asked.problems.map(of('options')), ...compared.problems.map(of('compare'))];
  // A misspelt second name has been told of already.
  if (compared.names.length === leastCompared - 1 && compare.length < leastCompared) {
    const [found] = compared.names;
    const hint = 'Add a second name, or remove compare.';
    problems.push({attribute: 'compare', found, expected: 'a second name beside it', hint});
  }
  const unverified = shown.filter(({option}) => option && !option.verified);
  return {asked: asked.names, compared: compared.names, problems, unverified: idsOf(unverified)};
};
