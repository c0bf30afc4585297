/** What is expected of each member of a directory's records, in words for the webmaster. */
import {expectedOf, formHint} from '../clinic/forms.js';
import type {Form} from '../clinic/schema.js';

interface Words {
  expected: string;
  hint: string;
}

const oneOf = (...names: string[]): Words => ({
  expected: `one of ${names.map((name) => `“${name}”`).join(', ')}`,
  hint: 'Write one of these, or leave it out.',
});
const numbers = (least: number, most: number, hint: string): Words => ({
  expected: `a number from ${least} to ${most}`,
  hint,
});
const time: Words = {
  expected: 'a time, such as “09:00”',
  hint: 'Write hours from 00 to 24 and minutes with two digits each.',
};
const age = numbers(0, 150, 'Write years, without quotes.');

const members: Readonly<Record<string, Words>> = {
  status: oneOf('active', 'temporarily closed', 'inactive', 'defunct'),
  location_type: oneOf('physical', 'postal', 'virtual'),
  freq: oneOf('WEEKLY', 'MONTHLY'),
  byday: {
    expected: 'days, such as “MO,TU,WE”, or “1MO” for the first Monday of a month',
    hint: 'Write MO, TU, WE, TH, FR, SA and SU with commas between them.',
  },
  bymonthday: {
    expected: 'days of the month, such as “1,15”',
    hint: 'Write numbers from 1 to 31 with commas between them, in double quotes.',
  },
  opens_at: time,
  closes_at: time,
  time_zone: {
    expected: 'a time zone, such as “Europe/London” or “America/New_York”',
    hint: 'Look the name up in the list of time zones of the IANA.',
  },
  timezone: numbers(-12, 14, 'Write the hours from UTC, without quotes. “time_zone” is better.'),
  interval: numbers(1, 99, 'Write 2 for every other week or month.'),
  latitude: numbers(
    -90,
    90,
    'Write degrees with a point, without quotes; south is below 0. Until then the place is on no map.',
  ),
  longitude: numbers(
    -180,
    180,
    'Write degrees with a point, without quotes; west is below 0. Until then the place is on no map.',
  ),
  minimum_age: age,
  maximum_age: age,
  amount: numbers(0, 1e9, 'Write an amount with a point, without quotes or a currency.'),
  currency: {
    expected: 'three letters of a currency (ISO 4217), such as “GBP”',
    hint: 'Write the code, not the sign.',
  },
  id: {
    expected: 'an id of its own',
    hint: 'Write a text that stays the same and that no other service has.',
  },
  name: {expected: 'a name', hint: 'Write what people call it.'},
};

/** Members that are of a form which the clinic file has, too. */
const forms: Readonly<Record<string, Form>> = {
  number: 'phone',
  email: 'email',
  url: 'link',
  website: 'link',
  uri: 'link',
  assured_date: 'date',
  valid_from: 'date',
  valid_to: 'date',
  dtstart: 'date',
  until: 'date',
  country: 'country',
  extent: 'country',
  code: 'language',
};

const lists =
  /^(phones|schedules|service_areas|service_at_locations|locations|languages|cost_options|attributes|required_documents|addresses|accessibility)$/;
const objects = /^(\d+|organization|location|taxonomy_term)$/;

/** What should stand under a name, and how to mend what stands there. */
export const memberWords = (name: string, found: unknown): Words => {
  if (lists.test(name)) return {expected: 'a list: […]', hint: 'Write […] around it.'};
  if (objects.test(name)) {
    return {expected: 'an object: {…}', hint: 'Compare with the example in docs/directory.md.'};
  }
  if (Object.hasOwn(members, name)) return members[name];
  if (!Object.hasOwn(forms, name)) return {expected: 'text', hint: 'Write it in double quotes.'};
  const schema = {form: forms[name]};
  return {expected: expectedOf(schema), hint: formHint(schema, found)};
};
