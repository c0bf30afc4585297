/**
 * The parts of Open Referral's Human Services Data Specification 3.0 that a directory of help is made of, as they are
 * once read: names are the standard's. What is not a value of its kind was left out by `read-directory.ts`.
 */

/** A number to call or to text. */
export interface Phone {
  number: string;
  extension?: string;
  /** `voice` where it says none; `text` takes messages, `fax` is not shown. */
  type?: string;
  description?: string;
}

/** When something is open, after iCalendar. */
export interface Schedule {
  freq?: 'WEEKLY' | 'MONTHLY';
  /** `MO,TU`; with MONTHLY also `1MO` (the first Monday) and `-1FR` (the last Friday). */
  byday?: string;
  /** With MONTHLY: `1,15`. */
  bymonthday?: string;
  interval?: number;
  /** Days as `2026-03-02`. */
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  until?: string;
  /** `09:00`; `24:00` closes at midnight; closing before opening is the next day. */
  opens_at?: string;
  closes_at?: string;
  /** Hours from UTC. */
  timezone?: number;
  /** An addition of ours to the standard: the name of a zone, which knows about summer time: `Europe/London`. */
  time_zone?: string;
  description?: string;
  notes?: string;
}

export interface Address {
  address_1?: string;
  address_2?: string;
  city?: string;
  region?: string;
  state_province?: string;
  postal_code?: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string;
}

export interface Location {
  location_type?: 'physical' | 'postal' | 'virtual';
  name?: string;
  description?: string;
  transportation?: string;
  url?: string;
  latitude?: number;
  longitude?: number;
  addresses?: readonly Address[];
  phones?: readonly Phone[];
  schedules?: readonly Schedule[];
  languages?: readonly Language[];
  accessibility?: readonly {description?: string; details?: string; url?: string}[];
}

/** Where a service is to be had: also without a place on a map (`virtual`). */
export interface ServiceAtLocation {
  description?: string;
  location?: Location;
  phones?: readonly Phone[];
  schedules?: readonly Schedule[];
}

export interface ServiceArea {
  name?: string;
  /** With `extent_type` `country`: ISO 3166-1 alpha-2; with `state` or another: the name of the part of a country. */
  extent?: string;
  extent_type?: string;
}

export interface Language {
  /** A tag such as `es`; what is none was left out. */
  code?: string;
  name?: string;
  note?: string;
}

export interface CostOption {
  option?: string;
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  amount_description?: string;
  valid_from?: string;
  valid_to?: string;
}

export interface Organization {
  id?: string;
  name: string;
  alternate_name?: string;
  description?: string;
  website?: string;
  email?: string;
  phones?: readonly Phone[];
  locations?: readonly Location[];
}

/** A word of a taxonomy on a service. The kinds of help of `kinds.ts` are known by `code`, else by `name`. */
export interface Attribute {
  value?: string;
  taxonomy_term?: {id?: string; code?: string; name?: string; taxonomy?: string};
}

/** One kind of help by one organization. `id` and `name` are always there. */
export interface Service {
  id: string;
  name: string;
  alternate_name?: string;
  description?: string;
  url?: string;
  email?: string;
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  interpretation_services?: string;
  wait_time?: string;
  alert?: string;
  /** The day on which somebody last checked the record: `2026-03-02`. */
  assured_date?: string;
  phones?: readonly Phone[];
  schedules?: readonly Schedule[];
  service_areas?: readonly ServiceArea[];
  service_at_locations?: readonly ServiceAtLocation[];
  languages?: readonly Language[];
  organization?: Organization;
  cost_options?: readonly CostOption[];
  attributes?: readonly Attribute[];
  required_documents?: readonly {document?: string; uri?: string}[];
}

/** What is wrong with a directory, in terms that the words for webmasters are made of. */
export interface DirectoryFault {
  /** Where: `3.phones.0.number` counts records from 0 in the list as it came. */
  at: readonly (string | number)[];
  rule:
    | 'shape'
    | 'version'
    | 'empty'
    | 'record'
    | 'missing'
    | 'type'
    | 'text'
    | 'long'
    | 'html'
    | 'link'
    | 'date'
    | 'range'
    | 'phone'
    | 'language'
    | 'country'
    | 'choice'
    | 'twice';
  found: unknown;
}

/** What a file or an API page holds. */
export interface DirectoryPage {
  services: readonly Service[];
  /** At most `MOST_FAULTS` of them… */
  faults: readonly DirectoryFault[];
  /** … and how many there were. */
  faultCount: number;
  /** Records that could not be used at all. */
  dropped: number;
  /** What an API page says of itself; undefined where it is the whole list. */
  page?: {number: number; pages: number; items: number};
}
