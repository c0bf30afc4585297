/** Where, when and by which number: what services and organizations share. */
import {
  choice,
  country,
  day,
  days,
  language,
  line,
  link,
  monthDays,
  number,
  phoneNumber,
  text,
  time,
  zone,
} from './forms.js';
import type {FaultLog} from './fault-log.js';
import type {Address, Language, Location, Phone, Schedule, ServiceAtLocation} from './hsds.js';
import {isBlank, list, missing, record, refined, type Json} from './parts.js';

export const phones = list(
  record<Phone>(
    {
      number: phoneNumber,
      // A number in the standard, a text in many files.
      extension: (value, log) => line(typeof value === 'number' ? `${value}` : value, log),
      type: (value, log) => line(value, log)?.toLowerCase(),
      description: text,
    },
    'number',
  ),
);

const hours = {
  freq: choice('WEEKLY', 'MONTHLY'),
  byday: days,
  bymonthday: monthDays,
  interval: number(1, 99),
  valid_from: day,
  valid_to: day,
  dtstart: day,
  until: day,
  opens_at: time,
  closes_at: time,
  timezone: number(-12, 14),
  time_zone: zone,
};
// They narrow down what the others say, and are not read.
const narrow = ['count', 'byweekno', 'byyearday'];

/** Hours that are not read as a whole would mislead: then only the words beside them are kept. */
export const schedules = list(
  refined(record<Schedule>({...hours, description: text, notes: text}), (kept, value) => {
    const names = Object.keys(hours) as (keyof typeof hours)[];
    const spoilt = [...names, ...narrow].some((name) => !(name in kept) && !isBlank(value[name]));
    if (spoilt) for (const name of names) delete kept[name];
  }),
);

export const languages = list(record<Language>({code: language, name: line, note: text}));

const addresses = list(
  record<Address>({
    address_1: line,
    address_2: line,
    city: line,
    region: line,
    state_province: line,
    postal_code: line,
    country,
  }),
);

const accessibility = list(
  record<{description?: string; details?: string; url?: string}>({
    description: text,
    details: text,
    url: link,
  }),
);

/** Half a place on the map is none. */
const wholePlace = (kept: Location, value: Json, log: FaultLog): void => {
  for (const [one, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const) {
    if (one in kept && !(other in kept)) {
      missing(value, other, log);
      delete kept[one];
    }
  }
};

const location = refined(
  record<Location>({
    location_type: choice('physical', 'postal', 'virtual'),
    name: line,
    description: text,
    transportation: text,
    url: link,
    latitude: number(-90, 90),
    longitude: number(-180, 180),
    addresses,
    phones,
    schedules,
    languages,
    accessibility,
  }),
  wholePlace,
);
export const locations = list(location);

export const placesOfService = list(
  record<ServiceAtLocation>({description: text, location, phones, schedules}),
);
