import {
  type Parts,
  word,
  between,
  one,
  list,
  formed,
  link,
  email,
  day,
  country,
  number,
  texts,
  table,
} from './schema-forms.js';

/** How something is reached. */
export const reached: Parts = {
  phones: list('phone'),
  schedules: list('schedule'),
  contacts: list('contact'),
};

/** The tables with few members. */
export const smallTables: Parts = {
  service_at_location: table({
    ...texts('id service_id location_id description'),
    ...reached,
    location: one('location'),
  }),
  address: table({
    ...texts('id location_id attention address_1 address_2 city region state_province postal_code'),
    country,
    address_type: word('physical', 'postal', 'virtual'),
  }),
  phone: table(
    {
      ...texts(
        'id location_id service_id organization_id contact_id service_at_location_id type description',
      ),
      number,
      extension: {type: ['number', 'string', 'null']},
      languages: list('language'),
    },
    'number',
  ),
  contact: table({
    ...texts(
      'id organization_id service_id service_at_location_id location_id name title department',
    ),
    email,
    phones: list('phone'),
  }),
  service_area: table(texts('id service_id name description extent extent_type uri')),
  language: table({
    ...texts('id service_id location_id phone_id name note'),
    code: formed('[A-Za-z]{2,3}(-[A-Za-z0-9]+)*', 'A language tag, such as en or es.'),
  }),
  cost_option: table({
    ...texts('id service_id option amount_description'),
    valid_from: day,
    valid_to: day,
    currency: formed('[A-Za-z]{3}', 'ISO 4217: three letters.'),
    amount: between(0, 1e9),
  }),
  accessibility: table({...texts('id location_id description details'), url: link}),
  required_document: table({...texts('id service_id document'), uri: link}),
  attribute: {
    type: ['object', 'null'],
    properties: {
      ...texts('id link_id taxonomy_term_id link_type link_entity value'),
      taxonomy_term: one('taxonomy_term'),
      metadata: list('object'),
    },
  },
  taxonomy_term: {
    type: ['object', 'null'],
    properties: {
      ...texts('id code name description parent_id taxonomy language taxonomy_id term_uri'),
      taxonomy_detail: one('taxonomy'),
      metadata: list('object'),
    },
  },
  taxonomy: {
    type: ['object', 'null'],
    properties: {...texts('id name description uri version'), metadata: list('object')},
  },
  object: {type: ['object', 'null']},
};
