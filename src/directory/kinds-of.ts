import type {Service} from './hsds.js';
import {crisis, kinds} from './kinds.js';

const known: readonly string[] = [...kinds, crisis];

/** The kinds that a record says, by the code of a taxonomy term, else by its name. */
export const kindsSaid = ({attributes = []}: Service): string[] => {
  const found = attributes
    .flatMap(({taxonomy_term: term, value}) => [term?.code, term?.name, value])
    .map((word) => word?.trim().toLowerCase() ?? '')
    .filter((word) => known.includes(word));
  return [...new Set(found)];
};

/** The kinds of a record; `other` where it says none. */
export const kindsOf = (service: Service): string[] => {
  const said = kindsSaid(service);
  return said.length ? said : ['other'];
};
