import type {Region} from '../evidence/therapies.js';

const members =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Whose regulators speak for a country (ISO 3166-1 alpha-2); undefined where none of ours do. */
export const regionOf = (country: string | undefined): Region | undefined => {
  if (country === 'US') return 'us';
  if (country === 'GB') return 'uk';
  return country && members.includes(country) ? 'eu' : undefined;
};
