import {expect} from '@open-wc/testing';
import {generate, KINDS, TODAY} from '../../bench/directory/generate.mjs';
import {kindsOf} from '../../src/directory/kinds-of.js';
import {kinds} from '../../src/directory/kinds.js';
import {readDirectory} from '../../src/directory/read-directory.js';
import type {Service} from '../../src/directory/hsds.js';

const COUNT = 3000;
const services = generate(COUNT);
const text = JSON.stringify(services);

const placesOf = ({service_at_locations: places = []}: Service) =>
  places.map(({location}) => location!);
const phonesOf = (service: Service) =>
  [service, ...placesOf(service)].flatMap(({phones = []}) => phones.map(({number}) => number));

// What the authorities of each country keep for films and books.
const fiction = [
  /^(01632 960|\+44 1632 960|020 7946 0|0808 157 0)\d{3}$/,
  /^(\(\d{3}\) |\d{3}-|\+1 \d{3} )555[- ]01\d\d$/,
  /^(\(02\) |\+61 2 )5550 \d{4}$/,
  /^(020 91|\+353 20 91)\d \d{4}$/,
  /^((\+49 |0)30 23125|069 90009|089 99998) \d{3}$/,
  /^(01 99 00|\+33 2 61 91|03 53 01|04 65 71) \d\d \d\d$/,
];

describe('made-up directories', () => {
  it('are the same in every run, and others with another seed', () => {
    expect(JSON.stringify(generate(COUNT))).to.equal(text);
    expect(JSON.stringify(generate(COUNT, 2))).not.to.equal(text);
    // A smaller one is the beginning of a larger one, but for how it ends.
    expect(generate(60).slice(0, 50)).to.deep.equal(services.slice(0, 50));
  });

  it('are read without a fault, every record of them', () => {
    const {services: read, faults, dropped} = readDirectory(JSON.parse(text));
    expect(faults).to.deep.equal([]);
    expect(dropped).to.equal(0);
    expect(read.length).to.equal(COUNT);
  });

  it('have every kind of help, and no other', () => {
    expect([...KINDS].sort()).to.deep.equal([...kinds].sort());
    const found = new Set(services.flatMap(kindsOf));
    expect([...found].sort()).to.deep.equal([...kinds].sort());
  });

  it('are as large and as mixed as real ones', () => {
    expect(new TextEncoder().encode(text).length / COUNT).to.be.within(1000, 2000);
    const places = services.map((service) => placesOf(service).length);
    expect(places.filter((count) => count === 0).length).to.be.above(COUNT / 10);
    expect(places.filter((count) => count > 1).length).to.be.above(COUNT / 10);
    expect(places.filter((count) => count >= 5).length).to.be.above(COUNT / 100);
    const languages = new Set(
      services.flatMap(({languages: all = []}) => all.map(({code}) => code)),
    );
    expect(languages.size).to.be.at.least(14);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{Script=Hiragana}/u]) {
      expect(services.filter(({name}) => script.test(name)).length).to.be.above(COUNT / 50);
    }
  });

  it('were checked lately, or long ago, but not tomorrow', () => {
    const days = services.map(({assured_date: day}) => day!).sort();
    expect(days.at(-1)! <= TODAY).to.equal(true);
    const old = days.filter((day) => day < '2025-11-01').length;
    expect(old).to.be.within(COUNT / 20, COUNT / 2);
  });

  it('ring nobody’s telephone, and lead to nobody’s page', () => {
    const real = services
      .flatMap(phonesOf)
      .filter((number) => !fiction.some((form) => form.test(number)));
    expect(real).to.deep.equal([]);
    const hosts = text.match(/(?<=https?:\/\/|@)[^/"]+/g)!;
    expect(hosts.filter((host) => !host.endsWith('.example'))).to.deep.equal([]);
  });
});
