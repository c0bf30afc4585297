import {
  type Part,
  type Parts,
  text,
  anyNumber,
  word,
  between,
  one,
  list,
  formed,
  needed,
  link,
  email,
  day,
  time,
  texts,
  table,
} from './schema-forms.js';
import {reached, smallTables} from './schema-tables.js';

const service = {
  ...table(
    {
      ...texts(
        'organization_id program_id alternate_name description interpretation_services application_process fees_description wait_time fees accreditations eligibility_description licenses alert last_modified',
      ),
      id: needed,
      name: needed,
      url: link,
      email,
      status: word('active', 'inactive', 'defunct', 'temporarily closed'),
      minimum_age: between(0, 150),
      maximum_age: between(0, 150),
      assured_date: {...day, description: 'The day on which somebody last checked the record.'},
      assurer_email: email,
      ...reached,
      service_areas: list('service_area'),
      service_at_locations: list('service_at_location'),
      languages: list('language'),
      organization: one('organization'),
      funding: list('object'),
      cost_options: list('cost_option'),
      program: one('object'),
      required_documents: list('required_document'),
    },
    'id',
    'name',
  ),
  type: 'object',
};

const organization = table(
  {
    ...texts(
      'id alternate_name description tax_status tax_id legal_status logo uri parent_organization_id',
    ),
    name: needed,
    email,
    website: link,
    year_incorporated: anyNumber,
    funding: list('object'),
    contacts: list('contact'),
    phones: list('phone'),
    locations: list('location'),
    programs: list('object'),
    organization_identifiers: list('object'),
  },
  'name',
);

const location = table({
  ...texts(
    'id organization_id name alternate_name description transportation external_identifier external_identifier_type',
  ),
  location_type: word('physical', 'postal', 'virtual'),
  url: link,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  languages: list('language'),
  addresses: list('address'),
  accessibility: list('accessibility'),
  ...reached,
});

const schedule = table({
  ...texts(
    'id service_id location_id service_at_location_id byweekno byyearday description schedule_link attending_type notes',
  ),
  valid_from: day,
  valid_to: day,
  dtstart: day,
  until: day,
  timezone: between(-12, 14),
  time_zone: {
    ...text,
    description:
      'The name of a time zone, such as Europe/London, which knows about summer time. Not in HSDS.',
  },
  count: anyNumber,
  wkst: word('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
  freq: word('WEEKLY', 'MONTHLY'),
  interval: between(1, 99),
  byday: formed(
    '[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(\\s*,\\s*[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*',
    'Days, such as MO,TU or 1MO for the first Monday of a month.',
  ),
  bymonthday: formed(
    '-?([1-9]|[12]\\d|3[01])(,-?([1-9]|[12]\\d|3[01]))*',
    'Days of the month, such as 1,15.',
  ),
  opens_at: time,
  closes_at: time,
});

const tables: Parts = {service, organization, location, schedule, ...smallTables};

const services = {type: 'array', items: {$ref: '#/$defs/service'}};
const count = {type: 'integer', minimum: 0};

/**
 * The format of a directory, `dist/support.schema.json`: the parts of HSDS 3.0 that a directory is made of, as a JSON Schema of our own (draft 2020-12): what `anagen check`
 * and editors check by. Required is only what the page can't do without. Members that are not named here are allowed.
 */
export const directorySchema: Part = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A directory of help for Anagen’s support finder',
  description:
    'Services with their parts inside, after Open Referral’s HSDS 3.0. See docs/directory.md.',
  anyOf: [
    services,
    {
      type: 'object',
      properties: {
        contents: services,
        total_items: count,
        total_pages: count,
        page_number: count,
        size: count,
      },
      required: ['contents'],
    },
    {type: 'object', properties: {services}, required: ['services']},
  ],
  $defs: tables,
};
