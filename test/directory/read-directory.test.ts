import {expect} from '@open-wc/testing';
import {readDirectory} from '../../src/directory/read-directory.js';
import type {Service} from '../../src/directory/hsds.js';
import {wholeService} from './services.js';

const service = (members: object = {}) => ({id: 'a', name: 'A', ...members});

/** What is left of a service with these members, and what is told. */
const reading = (members: object) => {
  const {services, faults} = readDirectory([service(members)]);
  const {id, name, ...rest} = services[0] ?? {};
  return {
    kept: rest as Partial<Service>,
    told: faults.map(({at, rule}) => `${at.join('.')} ${rule}`),
    id,
    name,
  };
};

const rules = (data: unknown) => readDirectory(data).faults.map(({rule}) => rule);
const ids = (data: unknown) => readDirectory(data).services.map(({id}) => id);

describe('a directory', () => {
  it('keeps all that is right as it is', () => {
    const {services, faults} = readDirectory([wholeService]);
    expect(faults).to.deep.equal([]);
    expect(services).to.deep.equal([wholeService]);
  });

  it('is not changed by being read', () => {
    const data = [structuredClone(wholeService), {id: 5, name: ' B ', phones: [{number: 'x'}]}];
    const before = structuredClone(data);
    readDirectory(data);
    expect(data).to.deep.equal(before);
  });

  it('may be a list, a page, or an object with services', () => {
    expect(readDirectory([service()]).page).to.equal(undefined);
    const page = {total_items: 40, total_pages: 2, page_number: 1, size: 20};
    expect(readDirectory({contents: [service()], ...page})).to.deep.include({
      services: [service()],
      page: {number: 1, pages: 2, items: 40},
    });
    expect(ids({services: [service()]})).to.deep.equal(['a']);
  });

  it('may be an organization with its services, which are told whose they are', () => {
    const {services, faults} = readDirectory({id: 'o', name: 'Us', services: [service()]});
    expect(faults).to.deep.equal([]);
    expect(services[0].organization).to.deep.equal({id: 'o', name: 'Us'});
  });

  it('says so where it is none', () => {
    for (const data of [undefined, null, 5, 'text', {}, {contents: 5}, {data: []}]) {
      expect(rules(data), JSON.stringify(data)).to.deep.equal(['shape']);
    }
  });

  it('says so where it is empty; a page of a search may be', () => {
    for (const data of [[], {services: []}, {contents: []}]) {
      expect(rules(data)).to.deep.equal(['empty']);
    }
    expect(rules({contents: [], total_items: 0, total_pages: 0, page_number: 1})).to.deep.equal([]);
  });

  it('of an older version of the standard is named as such, and not used', () => {
    const old = [
      {resources: [], name: 'directory'},
      [service({regular_schedules: []})],
      [service({taxonomy_ids: 'x'})],
      {services: [service({physical_addresses: []})]},
      [{service: {name: 'A'}}],
      [{organization: {name: 'A'}}],
      {organizations: [], services: [service()], holiday_schedules: []},
    ];
    for (const data of old) {
      expect(rules(data), JSON.stringify(data)).to.deep.equal(['version']);
      expect(ids(data)).to.deep.equal([]);
    }
  });

  it('loses only the records that can’t be used', () => {
    const {services, faults, dropped} = readDirectory([
      null,
      5,
      [],
      {},
      {id: 'b', name: ' '},
      service(),
    ]);
    expect(services).to.deep.equal([service()]);
    expect(dropped).to.equal(5);
    expect(faults.map(({at, rule}) => `${at.join('.')} ${rule}`)).to.deep.equal([
      '0 record',
      '1 record',
      '2 record',
      '3.name missing',
      '4.name missing',
    ]);
  });

  it('does not show what there is no more, and that is no fault', () => {
    const services = [service({status: 'defunct'}), service({status: 'Inactive'})];
    expect(readDirectory(services)).to.deep.include({services: [], faultCount: 0, dropped: 0});
  });

  it('tells 20 faults, and counts all', () => {
    const services = Array.from({length: 30}, (_, index) => ({
      id: `${index}`,
      name: 'A',
      email: 'x',
    }));
    const {faults, faultCount} = readDirectory(services);
    expect(faults.length).to.equal(20);
    expect(faultCount).to.equal(30);
  });

  it('gives a service without an id one, and says so', () => {
    const {services, faults} = readDirectory([service(), {name: 'B'}]);
    expect(services.map(({id}) => id)).to.deep.equal(['a', '#1']);
    expect(faults.map(({at, rule}) => [at, rule])).to.deep.equal([[[1, 'id'], 'missing']]);
  });
});

describe('one id twice', () => {
  it('is one service where nothing contradicts that, with the older day of checking', () => {
    const {services, faults} = readDirectory([
      service({phones: [{number: '988'}], assured_date: '2026-03-02'}),
      service({
        phones: [{number: '988'}, {number: '116 123'}],
        assured_date: '2025-03-02',
        email: 'a@b.example',
      }),
    ]);
    expect(faults.map(({at, rule}) => [at, rule])).to.deep.equal([[[1, 'id'], 'twice']]);
    expect(services).to.deep.equal([
      service({
        phones: [{number: '988'}, {number: '116 123'}],
        assured_date: '2025-03-02',
        email: 'a@b.example',
      }),
    ]);
  });

  it('is two services where they differ, and stays so however often', () => {
    const names = ['A', 'B', 'C'];
    const {services} = readDirectory(names.map((name) => service({name})));
    expect(services.map(({id, name}) => `${id} ${name}`)).to.deep.equal(['a A', 'a#2 B', 'a#3 C']);
  });

  it('is two services where the descriptions differ', () => {
    const services = ['Groups', 'Wigs'].map((description) => service({description}));
    expect(ids(services)).to.deep.equal(['a', 'a#2']);
  });
});

const leftOut: readonly (readonly [member: string, value: unknown, rule: string])[] = [
  ['url', 'javascript:alert(1)', 'link'],
  ['url', 'https://user:word@a.example', 'link'],
  ['url', 'www.a.example', 'link'],
  ['url', 5, 'type'],
  ['email', 'Us <a@b.example>', 'link'],
  ['status', 'open', 'choice'],
  ['minimum_age', '16', 'type'],
  ['minimum_age', -1, 'range'],
  ['assured_date', '2026-02-30', 'date'],
  ['assured_date', '2/3/2026', 'date'],
  ['assured_date', '2999-01-01', 'date'],
  ['description', {}, 'type'],
  ['phones', {}, 'type'],
  ['organization', [], 'type'],
];

describe('a member that is wrong', () => {
  for (const [member, value, rule] of leftOut) {
    it(`is left out: ${member} ${JSON.stringify(value)}`, () => {
      const {kept, told} = reading({[member]: value});
      expect(told).to.deep.equal([`0.${member} ${rule}`]);
      expect(kept).to.deep.equal({});
    });
  }

  it('is not told where it says nothing', () => {
    const blank = {
      url: '',
      email: null,
      description: ' ',
      phones: null,
      languages: [],
      organization: null,
    };
    expect(reading(blank)).to.deep.include({kept: {}, told: []});
  });

  it('takes its record along where that can’t stand without it', () => {
    const {kept, told} = reading({
      phones: [{number: 'ask us'}, {type: 'voice'}, {number: '116 123'}],
      organization: {description: 'nameless'},
    });
    expect(kept).to.deep.equal({phones: [{number: '116 123'}]});
    expect(told).to.deep.equal([
      '0.phones.0.number phone',
      '0.phones.1.number missing',
      '0.organization.name missing',
    ]);
  });

  it('of a place on the map takes the other along', () => {
    const at = (location: object) => reading({service_at_locations: [{location}]});
    const here = '0.service_at_locations.0.location';
    const off = at({latitude: 200, longitude: 3, name: 'L'});
    expect(off.kept.service_at_locations).to.deep.equal([{location: {name: 'L'}}]);
    expect(off.told).to.deep.equal([`${here}.latitude range`]);
    const half = at({longitude: 3});
    expect(half.kept).to.deep.equal({});
    expect(half.told).to.deep.equal([`${here}.latitude missing`]);
    expect(at({latitude: 0, longitude: 0}).told).to.deep.equal([]);
  });

  it('of opening hours leaves only the words beside them', () => {
    const hours = {
      freq: 'WEEKLY',
      byday: 'MO',
      opens_at: '09:00',
      closes_at: '17:00',
      notes: 'Ring',
    };
    const spoilt = [
      {valid_to: '2026-13-01'},
      {freq: 'DAILY'},
      {byday: 'Monday'},
      {opens_at: '9 am'},
      {time_zone: 'Mars/One'},
      {timezone: 15},
    ];
    for (const members of spoilt) {
      const {kept, told} = reading({schedules: [{...hours, ...members}]});
      expect(kept.schedules, JSON.stringify(members)).to.deep.equal([{notes: 'Ring'}]);
      expect(told.length).to.equal(1);
    }
    // What is not read is no fault, but would say something else.
    expect(reading({schedules: [{...hours, count: 3}]})).to.deep.include({
      kept: {schedules: [{notes: 'Ring'}]},
      told: [],
    });
  });
});

describe('what is written in another way', () => {
  it('is read as the same', () => {
    const {kept, told} = reading({
      status: 'Active',
      assured_date: '2026-03-02T10:00:00Z',
      schedules: [
        {freq: 'weekly', byday: 'mo, tu', opens_at: '09:00:00Z', closes_at: '17:00+01:00'},
      ],
      phones: [{number: ' 01632 960145 ', extension: 4, type: 'Voice'}],
      languages: [{code: 'ES-mx'}],
      service_areas: [{extent: 'uk', extent_type: 'country'}],
    });
    expect(told).to.deep.equal([]);
    expect(kept).to.deep.equal({
      status: 'active',
      assured_date: '2026-03-02',
      schedules: [{freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00'}],
      phones: [{number: '01632 960145', extension: '4', type: 'voice'}],
      languages: [{code: 'es-MX'}],
      service_areas: [{extent: 'GB', extent_type: 'country'}],
    });
  });
});

describe('text', () => {
  it('that looks like HTML stays as it is, and is told', () => {
    const {kept, told} = reading({description: '<b>Free</b>'});
    expect(kept).to.deep.equal({description: '<b>Free</b>'});
    expect(told).to.deep.equal(['0.description html']);
  });

  it('loses what controls and what turns the writing around', () => {
    const {kept, told} = reading({description: 'a\u0000b\u202ec\ufffd\ud800d', alert: 'x\ny'});
    expect(kept).to.deep.equal({description: 'abcd', alert: 'x\ny'});
    expect(told).to.deep.equal(['0.description text']);
  });

  it('that is too long is cut at a word', () => {
    const {kept, told} = reading({description: 'word '.repeat(20_000)});
    // 399 words and the blanks between them are 1,994 characters; the next blank is at the limit.
    expect(kept.description).to.equal(`${'word '.repeat(398)}word…`);
    expect(told).to.deep.equal(['0.description long']);
  });

  it('without words is cut between characters', () => {
    const {kept} = reading({description: '😀'.repeat(5000)});
    expect(kept.description).to.equal(`${'😀'.repeat(999)}…`);
  });

  it('that is short takes 300 characters', () => {
    const {services, faults} = readDirectory([{id: 'a', name: 'n'.repeat(301)}]);
    expect(services[0].name).to.equal(`${'n'.repeat(299)}…`);
    expect(faults.map(({rule}) => rule)).to.deep.equal(['long']);
  });
});

describe('a long list', () => {
  it('keeps 40 phones', () => {
    const phones = Array.from({length: 40}, (_, index) => ({number: `01632 9601${10 + index}`}));
    expect(reading({phones}).kept.phones).to.deep.equal(phones);
  });

  it('keeps the first 200', () => {
    const phones = Array.from({length: 201}, () => ({number: '988'}));
    const {kept, told} = reading({phones});
    expect(kept.phones?.length).to.equal(200);
    expect(told).to.deep.equal(['0.phones long']);
  });
});

it('10,000 services are all read', () => {
  const data = Array.from({length: 10_000}, (_, index) => ({...wholeService, id: `${index}`}));
  expect(readDirectory(data).services.length).to.equal(10_000);
});
