/** The directory that is there without a clinic's own, in the format in which clinics write theirs. */
import type {CostOption, Phone, Service, ServiceAtLocation} from '../../directory/hsds.js';
import {resources, resourcesChecked, type Resource} from '../../evidence/resources.js';
import type {Content, ResourceWords} from './support-finder.content.js';

const phonesOf = ({phones = [], text}: Resource, description?: string): Phone[] => [
  ...phones.map((number): Phone => ({number, type: 'voice', description})),
  ...(text
    ? [{number: text, type: 'text', description: phones.length ? undefined : description}]
    : []),
];

const placesOf = ({ways = []}: Resource): ServiceAtLocation[] =>
  ways.map((way) => ({
    location: {location_type: way === 'online' ? 'virtual' : 'physical'},
  }));

const costsOf = ({free}: Resource): CostOption[] => (free ? [{amount: 0}] : []);

/** A record in the format in which clinics write theirs. */
export const serviceOf = (
  resource: Resource,
  {what, how, cost, languages}: ResourceWords & {how?: string},
): Service => ({
  id: resource.id,
  name: resource.name,
  description: what,
  url: resource.url,
  phones: phonesOf(resource, how),
  service_at_locations: placesOf(resource),
  service_areas: resource.countries.map((extent) => ({extent, extent_type: 'country'})),
  languages: resource.languages?.map((code) => ({code})),
  interpretation_services: languages,
  cost_options: costsOf(resource),
  fees_description: cost,
  maximum_age: resource.maximumAge,
  attributes: resource.kinds.map((code) => ({taxonomy_term: {code}})),
  assured_date: resourcesChecked,
});

/** The built-in directory in one language. */
export const builtIn = (words: Content): Service[] =>
  resources.map((resource) => serviceOf(resource, words.resources[resource.id]));
