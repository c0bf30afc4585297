import {taxonomy, type Kind} from '../directory/kinds.js';
import type {Service} from '../directory/hsds.js';
import {figures, resources, resourcesChecked, type Resource} from '../evidence/resources.js';
import {formatsFor} from '../localization/format.js';
import {writeFigures} from '../localization/write-figures.js';
import type {Content, ResourceWords} from '../widgets/support-finder/support-finder.content.js';
import {locales} from '../widgets/support-finder/support-finder.locales.js';
import {offerName} from '../clinic/nearest-name.js';
import {written} from '../clinic/show.js';
import type {Outcome} from './outcome.js';

const attributesOf = (codes: readonly string[], {names}: Content['kinds']) =>
  codes.map((code) => ({taxonomy_term: {code, name: names[code as Kind], taxonomy}}));

/** An organization of the built-in list in the format in which clinics write theirs. */
export const serviceOf = (
  resource: Resource,
  {what, cost, languages}: ResourceWords,
  words: Content,
): Service => {
  const {id, name, url, phones = [], ways = []} = resource;
  return {
    id,
    name,
    description: what,
    url,
    phones: phones.map((number) => ({number, type: 'voice'})),
    service_at_locations: ways.map((way) => ({
      location: {location_type: way === 'online' ? 'virtual' : 'physical'},
    })),
    service_areas: resource.countries.map((extent) => ({extent, extent_type: 'country'})),
    languages: resource.languages?.map((code) => ({code})),
    interpretation_services: languages,
    cost_options: resource.free ? [{amount: 0}] : undefined,
    fees_description: cost,
    maximum_age: resource.maximumAge,
    attributes: attributesOf(resource.kinds, words.kinds),
    assured_date: resourcesChecked,
  };
};

/** The built-in list as a directory, with what each offers in a language: a start for one of the clinic's own. */
export const builtInDirectory = async (language = 'en'): Promise<Outcome> => {
  if (!Object.hasOwn(locales, language)) {
    const hint = offerName(language, Object.keys(locales));
    return {lines: [`There is no language “${written(language)}”. ${hint}`], ok: false};
  }
  const {content} = await locales[language]();
  const words = content(writeFigures(figures, formatsFor(language), 'cm'));
  const services = resources.map((one) => serviceOf(one, words.resources[one.id], words));
  return {lines: [JSON.stringify(services, null, 2)], ok: true};
};
