/** The records of a directory, and how each of their members is read. */
import {choice, country, currency, day, email, line, link, number, text} from './forms.js';
import type {FaultLog, Read} from './fault-log.js';
import type {Attribute, CostOption, Organization, Service, ServiceArea} from './hsds.js';
import {list, record, type Json} from './parts.js';
import {languages, locations, phones, placesOfService, schedules} from './places.js';

const DAY = 24 * 60 * 60 * 1000;
const age = number(0, 150);

export const organization = record<Organization>(
  {
    id: line,
    name: line,
    alternate_name: line,
    description: text,
    website: link,
    email,
    phones,
    locations,
  },
  'name',
);

/** How far a service reaches: a country by its code, another part of the world by its name. */
const area: Read<ServiceArea> = (value, log) => {
  const type = (value as Json | undefined)?.extent_type;
  // A shape on a map is no name.
  const shape = typeof type === 'string' && /json|kml/i.test(type);
  const extent: Read = shape ? () => undefined : type === 'country' ? country : line;
  return record<ServiceArea>({name: line, extent, extent_type: line})(value, log);
};

const cost = record<CostOption>({
  option: line,
  amount: number(0, 1e9),
  currency,
  amount_description: text,
  valid_from: day,
  valid_to: day,
});

const term = record<NonNullable<Attribute['taxonomy_term']>>({
  id: line,
  code: line,
  name: line,
  taxonomy: line,
});

/** A day that is not yet to come: nobody has checked anything tomorrow, except where it is tomorrow already. */
export const pastDay: Read<string> = (value, log) => {
  const found = day(value, log);
  return found && Date.parse(found) > Date.now() + DAY ? log.fault('date', value) : found;
};

/** A service as far as it can be read; undefined without a name. Its `id` may still be missing. */
export const service: Read<Service> = record<Service>(
  {
    id: (value: unknown, log: FaultLog) =>
      line(typeof value === 'number' ? `${value}` : value, log),
    name: line,
    alternate_name: line,
    description: text,
    url: link,
    email,
    status: choice('active', 'inactive', 'defunct', 'temporarily closed'),
    application_process: text,
    fees_description: text,
    eligibility_description: text,
    minimum_age: age,
    maximum_age: age,
    interpretation_services: text,
    wait_time: text,
    alert: text,
    assured_date: pastDay,
    phones,
    schedules,
    service_areas: list(area),
    service_at_locations: placesOfService,
    languages,
    organization,
    cost_options: list(cost),
    attributes: list(record<Attribute>({value: line, taxonomy_term: term})),
    required_documents: list(
      record<{document?: string; uri?: string}>({document: text, uri: link}),
    ),
  },
  'name',
);
