// Makes up directories of help as large as wanted, in the form of HSDS 3.0, the same ones in every run. Organizations
// are invented, phone numbers are from ranges kept for fiction, addresses on the web end in `.example`.
// On the command line: node bench/directory/generate.mjs 10000 > directory.json
import {countries, lineForAll} from './places.mjs';
import {randomFrom} from './random.mjs';
import {words} from './words.mjs';

/** The day on which the records are as old as they say. */
export const TODAY = '2026-11-01';
export const KINDS = Object.keys(words.en.kinds);

const DAY_MS = 86_400_000;
const ALL_DAYS = 'MO,TU,WE,TH,FR,SA,SU';
const OTHER_LANGUAGES = [
  'es',
  'ar',
  'zh',
  'pl',
  'fr',
  'de',
  'pt',
  'ja',
  'ur',
  'so',
  'uk',
  'vi',
  'bn',
  'tr',
];
const WEIGHTED = countries.flatMap((country) => Array(country.weight).fill(country));

const names = new Intl.DisplayNames('en', {type: 'language'});
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
/** What stands for an organization in addresses on the web: Latin letters only. */
const slugOf = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const phoneFrom = ({pick, digits}, {phones}) =>
  pick(phones.length > 0 ? phones : lineForAll).replace(/#+/g, (run) => digits(run.length));

const postFrom = ({pick, digits}, {post}) =>
  post.replace(/[#X]/g, (sign) => (sign === '#' ? digits(1) : pick([...'ABCDEFGHKLMNPRSTVWY'])));

const dayBefore = (days) => new Date(Date.parse(TODAY) - days * DAY_MS).toISOString().slice(0, 10);

/** One service, and what its parts are made with. */
class Maker {
  #parts = 0;

  constructor(random, organization) {
    this.random = random;
    this.organization = organization;
    this.country = organization.country;
    this.lang = random.pick(this.country.languages);
    this.words = words[this.lang];
    this.town = random.pick(this.country.towns);
    this.id = random.uuid();
  }

  /** Parts have ids of their own in the standard: here those of their service, numbered. */
  part(letter) {
    this.#parts += 1;
    return `${this.id.slice(0, 8)}-${letter}${this.#parts}`;
  }

  phone() {
    const {random, country} = this;
    const type = random.pick(['voice', 'voice', 'voice', 'voice', 'text', 'fax']);
    const extension = random.chance(0.05) ? {extension: Number(random.digits(3))} : {};
    return {id: this.part('p'), number: phoneFrom(random, country), type, ...extension};
  }

  hours() {
    const {random} = this;
    return random.pick([
      {freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00'},
      {freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30'},
      {
        freq: 'WEEKLY',
        byday: random.pick(['TU', 'WE', 'TH', 'SA']),
        opens_at: '10:00',
        closes_at: '12:30',
      },
      {
        freq: 'WEEKLY',
        interval: 2,
        dtstart: '2026-01-05',
        byday: 'MO',
        opens_at: '18:00',
        closes_at: '20:00',
      },
      {
        freq: 'MONTHLY',
        byday: random.pick(['1MO', '2TU', '-1FR', '3SA']),
        opens_at: '14:00',
        closes_at: '16:00',
      },
      {freq: 'MONTHLY', bymonthday: '1,15', opens_at: '10:00', closes_at: '13:00'},
      {freq: 'WEEKLY', byday: ALL_DAYS, opens_at: '20:00', closes_at: '08:00'},
      {freq: 'WEEKLY', byday: ALL_DAYS, opens_at: '00:00', closes_at: '24:00'},
    ]);
  }

  schedule() {
    const {random, country, words: own} = this;
    const [time_zone, timezone] = country.zone;
    const notes = random.chance(0.3) ? {notes: own.open} : {};
    return {id: this.part('s'), ...this.hours(), timezone, time_zone, ...notes};
  }

  location(town) {
    const {random, country, organization} = this;
    const near = (degrees) => Number((degrees + (random.below(800) - 400) / 10_000).toFixed(4));
    const address = {
      id: this.part('a'),
      address_1: `${random.below(240) + 1} ${organization.short}`,
      city: town.city,
      state_province: town.state,
      postal_code: postFrom(random, country),
      country: country.code,
      address_type: 'physical',
    };
    const phones = random.chance(0.15) ? {phones: [this.phone()]} : {};
    return {
      id: this.part('l'),
      location: {
        id: this.part('l'),
        location_type: 'physical',
        name: `${organization.short}, ${town.city}`,
        latitude: near(town.latitude),
        longitude: near(town.longitude),
        addresses: [address],
        ...phones,
      },
    };
  }

  /** A meeting or a chat on the web. */
  online() {
    const location = {id: this.part('l'), location_type: 'virtual', name: 'Online'};
    return {id: this.part('l'), location};
  }

  /** None for a phone line, or one on the web; mostly one; some have many. */
  locations(kind) {
    const {random, country, town} = this;
    const apart = random.chance(kind === 'talk' || kind === 'info' ? 0.75 : 0.15);
    if (apart) return random.chance(0.4) ? [this.online()] : [];
    const several = random.chance(0.8) ? 2 + random.below(2) : 4 + random.below(5);
    const count = random.chance(0.65) ? 1 : several;
    const others = country.towns.filter((other) => other !== town);
    const places = [town, ...random.some(others, count - 1)].map((each) => this.location(each));
    return random.chance(0.1) ? [...places, this.online()] : places;
  }

  languages() {
    const {random, lang, country} = this;
    const more = random.chance(0.4) ? random.some(OTHER_LANGUAGES, 1 + random.below(3)) : [];
    const codes = new Set([lang, country.languages[0], ...more]);
    return [...codes].map((code) => ({id: this.part('g'), code, name: names.of(code)}));
  }

  cost() {
    const {random, country, words: own} = this;
    const [free, deposit] = own.cost;
    const draw = random.below(10);
    if (draw < 6)
      return [{id: this.part('c'), option: free, amount: 0, currency: country.currency}];
    if (draw < 8) return [];
    const amount = 5 * (1 + random.below(20));
    return [{id: this.part('c'), option: deposit, amount, currency: country.currency}];
  }

  /** Whoever has no place of their own is there for the whole country. */
  areas(places) {
    const {random, country, town} = this;
    const whole = places.length === 0 || random.chance(0.35);
    return [
      whole
        ? {id: this.part('r'), extent: country.code, extent_type: 'country'}
        : {id: this.part('r'), name: town.state, extent: town.state, extent_type: 'state'},
    ];
  }

  attributes(kinds) {
    return kinds.map((code) => ({
      id: this.part('t'),
      taxonomy_term: {
        id: `anagen-help-${code}`,
        code,
        name: code,
        taxonomy: 'anagen-help',
      },
    }));
  }

  texts(kinds) {
    const {random, organization, town, words: own} = this;
    const [title] = own.kinds[kinds[0]];
    const sentences = [
      ...kinds.map((kind) => own.kinds[kind][1]),
      ...random.some(own.more, 1 + random.below(3)),
    ];
    const values = {town: town.city, name: organization.short};
    return {
      name: random.chance(0.5) ? `${organization.short}: ${title}` : `${title} (${town.city})`,
      description: fill(sentences.join(' '), values),
      eligibility_description: fill(random.pick(own.who), values),
    };
  }

  service() {
    const {random, organization} = this;
    const kinds = random.some(KINDS, random.chance(0.15) ? 2 : 1);
    const locations = this.locations(kinds[0]);
    const places = locations.filter(({location}) => location.location_type === 'physical');
    const {slug} = organization;
    const hasPhone = locations.length === 0 || random.chance(0.85);
    // Most were checked within the year, some years ago.
    const age = random.chance(0.75) ? random.below(330) : random.below(1800);
    return {
      id: this.id,
      ...this.texts(kinds),
      url: `https://${slug}.example/${kinds[0]}/${this.id.slice(0, 4)}`,
      ...(random.chance(0.6) && {email: `${kinds[0]}@${slug}.example`}),
      status: random.chance(0.97) ? 'active' : 'temporarily closed',
      ...(random.chance(0.3) && {application_process: this.words.apply}),
      ...(random.chance(0.2) && {minimum_age: 18}),
      assured_date: dayBefore(age),
      ...(hasPhone && {phones: [this.phone(), ...(random.chance(0.15) ? [this.phone()] : [])]}),
      ...(random.chance(0.8) && {schedules: [this.schedule()]}),
      service_areas: this.areas(places),
      ...(locations.length > 0 && {service_at_locations: locations}),
      languages: this.languages(),
      organization: organization.part,
      cost_options: this.cost(),
      attributes: this.attributes(kinds),
    };
  }
}

function makeOrganization(random) {
  const country = random.pick(WEIGHTED);
  const own = words[random.pick(country.languages)];
  const short = random.pick(own.names);
  const id = random.uuid();
  const name = fill(random.pick(own.organizations), {name: short});
  const slug = [slugOf(short), id.slice(0, 4)].filter(Boolean).join('-');
  const part = {id, name, description: own.about, website: `https://${slug}.example/`};
  return {country, short, slug, part};
}

/**
 * @param count how many services
 * @param seed another one makes other services
 */
export function generate(count, seed = 1) {
  const random = randomFrom(seed);
  const services = [];
  while (services.length < count) {
    const organization = makeOrganization(random);
    const own = Math.min(count - services.length, 1 + random.below(6));
    for (let made = 0; made < own; made += 1) {
      services.push(new Maker(random, organization).service());
    }
  }
  return services;
}

const [, script, asked = '60', seed = '1'] = globalThis.process?.argv ?? [];
if (script && script === import.meta.filename) {
  process.stdout.write(JSON.stringify(generate(Number(asked), Number(seed))));
}
