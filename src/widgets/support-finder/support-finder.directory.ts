/** The built-in directory, each organization as a record. */
import {fromIso} from '../../kit/days.js';
import {resources, resourcesChecked, type Resource} from '../../evidence/resources.js';
import type {Content, ResourceWords} from './support-finder.content.js';
import type {Entry, Way} from './support-finder.model.js';

/** Whoever can't be called or visited is there on a page of their own. */
const waysOf = ({phones, ways = []}: Resource): readonly Way[] =>
  phones ? ['phone', ...ways] : ways.length ? ways : ['online'];

/**
 * A record of ours as the finder works with it. What it would work out of a record in the format in which clinics write
 * theirs is said as it is: `anagen directory built-in` writes that format, and a test compares the two.
 */
export const entryFor = (
  resource: Resource,
  {what, cost, languages: spoken}: ResourceWords,
): Entry => {
  const {id, name, url, kinds, countries, languages = [], free = false, maximumAge} = resource;
  return {
    service: {
      id,
      name,
      description: what,
      interpretation_services: spoken,
      fees_description: cost,
      maximum_age: maximumAge,
    },
    phones: (resource.phones ?? []).map((number) => ({number})),
    website: url,
    kinds,
    ways: waysOf(resource),
    countries,
    regions: [],
    languages,
    free,
    checked: fromIso(resourcesChecked),
    text: () => `${name}\n${what}`,
  };
};

/** The built-in directory in one language. */
export const builtIn = (words: Content): Entry[] =>
  resources.map((resource) => entryFor(resource, words.resources[resource.id]));
