// A directory in SQLite, searched with FTS5: what a clinic's own server might do.
import sqlite from 'node-sqlite3-wasm';

/** Most words of a search that are looked for. */
const MOST_WORDS = 12;
const BATCH = 200;
const FILTERS = [
  'kind',
  'country',
  'language',
  'way',
  'free',
  'taxonomy_term_id',
  'organization_id',
];

/** Chinese and Japanese have no spaces: each letter is a word, and a word typed is a phrase of them. */
const spaced = (text) =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ');

const tags = new Map();

/** A word that no text has, for one value of one filter. */
function tag(filter, value) {
  const name = `${filter}${value}`;
  if (!tags.has(name)) tags.set(name, `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}tag`);
  return tags.get(name);
}

/** What people type, as FTS5 wants it: every word begins a word of the record. Nothing in it is an operator. */
function phrases(search) {
  const words = search.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => `words:"${spaced(word).trim()}"*`);
}

const locationsOf = ({service_at_locations: places = []}) => places.map(({location}) => location);

/** The countries that a service is for; where it names none, those that it stands in; `any` where that is nowhere. */
function countriesOf(service) {
  const areas = (service.service_areas ?? []).filter((area) => area.extent_type === 'country');
  const addresses = locationsOf(service).flatMap((location) => location.addresses ?? []);
  const found =
    areas.length > 0 ? areas.map(({extent}) => extent) : addresses.map(({country}) => country);
  return found.length > 0 ? found : ['any'];
}

function waysOf(service) {
  const locations = locationsOf(service);
  const phones = [service, ...locations].flatMap((part) => part.phones ?? []);
  const types = locations.map((location) => location.location_type);
  const found = [
    ...(phones.some(({type}) => type !== 'fax') ? ['phone'] : []),
    ...(types.includes('virtual') ? ['online'] : []),
    ...(types.includes('physical') ? ['in-person'] : []),
  ];
  return found.length > 0 ? found : ['online'];
}

function tagsOf(service) {
  const terms = (service.attributes ?? []).map((attribute) => attribute.taxonomy_term);
  const values = {
    kind: terms.map(({code}) => code),
    taxonomy_term_id: terms.map(({id}) => id),
    country: countriesOf(service),
    language: (service.languages ?? []).map(({code}) => code.split('-')[0]),
    way: waysOf(service),
    free: [(service.cost_options ?? []).some(({amount}) => amount === 0)],
    organization_id: [service.organization?.id],
  };
  const own = FILTERS.flatMap((filter) => values[filter].map((value) => tag(filter, value)));
  return [...new Set(own)].join(' ');
}

function wordsOf(service) {
  const {name, description, organization, eligibility_description: who} = service;
  const cities = locationsOf(service).flatMap(({addresses = []}) =>
    addresses.flatMap(({city, postal_code: code}) => [city, code]),
  );
  return spaced([name, description, who, organization?.name, ...new Set(cities)].join(' '));
}

const SCHEMA = `
pragma page_size = 16384;
pragma journal_mode = off;
pragma synchronous = off;
create table service (id integer primary key, record text not null);
create virtual table found using fts5(
  words, tags, content = '', detail = full, tokenize = 'unicode61 remove_diacritics 2'
);`;

export class Store {
  #database = new sqlite.Database();

  constructor(services) {
    this.#database.exec(SCHEMA);
    this.#database.exec('begin');
    for (let at = 0; at < services.length; at += BATCH) this.#add(services.slice(at, at + BATCH));
    this.#database.exec('commit');
  }

  /** Many records in one statement: a call into SQLite costs more than a record. */
  #add(services) {
    const rows = (row) => services.map(() => row).join();
    this.#database.run(
      `insert into service (record) values ${rows('(?)')}`,
      services.map((service) => JSON.stringify(service)),
    );
    this.#database.run(
      `insert into found (words, tags) values ${rows('(?, ?)')}`,
      services.flatMap((service) => [wordsOf(service), tagsOf(service)]),
    );
  }

  /** The condition of a query; undefined where nothing can match; empty where everything does. */
  #match(query) {
    const search = query.search?.trim() ?? '';
    const words = phrases(search);
    if (search && words.length === 0) return undefined;
    const asked = FILTERS.filter((filter) => query[filter] !== undefined);
    const wanted = asked.map((filter) => {
      const own = `tags:"${tag(filter, query[filter])}"`;
      return filter === 'country' ? `(${own} OR tags:"${tag('country', 'any')}")` : own;
    });
    return [...words, ...wanted].join(' AND ');
  }

  /** Records as JSON, in an order that stays the same from page to page: best first where words are searched. */
  find(query, page, size) {
    const match = this.#match(query);
    if (match === undefined) return {items: 0, records: []};
    const from = match ? 'from found where found match ?' : 'from service';
    const values = match ? [match] : [];
    const order = match && query.search?.trim() ? 'bm25(found, 1, 0), rowid' : 'rowid';
    const {items} = this.#database.get(`select count(*) as items ${from}`, values);
    const ids = this.#database.all(
      `select rowid as id ${from} order by ${order} limit ? offset ?`,
      [...values, size, (page - 1) * size],
    );
    const read = 'select record from service where id = ?';
    return {items, records: ids.map(({id}) => this.#database.get(read, [id]).record)};
  }

  close() {
    this.#database.close();
  }
}
