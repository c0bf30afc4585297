import type {Service} from './hsds.js';
import {crisis, kinds} from './kinds.js';

const known: readonly string[] = [...kinds, crisis];

/** The kinds that a record says, by the code of a taxonomy term, else by its name; `other` where it says none. */
export const kindsOf = ({attributes = []}: Service): string[] => {
  const found = attributes
    .flatMap(({taxonomy_term: term, value}) => [term?.code, term?.name, value])
    .map((word) => word?.trim().toLowerCase() ?? '')
    .filter((word) => known.includes(word));
  return found.length ? [...new Set(found)] : ['other'];
};
