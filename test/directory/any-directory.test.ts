import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {explainFault} from '../../src/directory/explain-fault.js';
import {readDirectory} from '../../src/directory/read-directory.js';
import {wholeService} from './services.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a value, as the steps to it. */
const placesIn = (value: unknown, at: string[] = []): string[][] =>
  isObject(value)
    ? [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
    : [at];

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('<b>', 'javascript:1', '\u202e', 'x'.repeat(3000), '2026-02-30', 1e300, [[]]),
);

/** A whole service with other things in some of its places. */
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(wholeService).slice(1)), odd), {maxLength: 4})
  .map((changes) => {
    const service = structuredClone(wholeService) as Json;
    for (const [place, value] of changes) {
      const holder = place
        .slice(0, -1)
        .reduce<unknown>((part, step) => (part as Json | undefined)?.[step], service);
      if (isObject(holder)) holder[place.at(-1)!] = value;
    }
    return service;
  });

const list = fc.array(fc.oneof(mutated, fc.jsonValue()), {maxLength: 4});
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  list,
  list.map((services) => ({services})),
  list.map((contents) => ({contents, total_items: 4, total_pages: 1, page_number: 1})),
);

/** All texts in a value, by the name that they stand under. */
const textsIn = (value: unknown, name = ''): [name: string, text: string][] => {
  if (typeof value === 'string') return [[name, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, /^\d+$/.test(key) ? name : key),
  );
};

describe('whatever a directory holds', () => {
  it('nothing is thrown, and each fault is told in words', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {faults, faultCount} = readDirectory(data);
        expect(faultCount).to.be.at.least(faults.length);
        for (const {path, found, expected, hint} of faults.map(explainFault)) {
          for (const words of [path, found, expected, hint]) expect(words).to.match(/\S/);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('each service has a name and an id of its own', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {services} = readDirectory(data);
        for (const {id, name} of services)
          for (const text of [id, name]) expect(text).to.match(/\S/);
        expect(new Set(services.map(({id}) => id)).size).to.equal(services.length);
      }),
      {numRuns: 1000},
    );
  });

  it('links lead to the web, and no text is long or controls anything', () => {
    fc.assert(
      fc.property(anything, (data) => {
        for (const [name, text] of textsIn(readDirectory(data).services)) {
          if (/^(url|website|uri)$/.test(name)) expect(text).to.match(/^https?:\/\/[^@<>"\s]+$/i);
          if (name === 'email') expect(text).to.match(/^[^<>"\s]+@[^<>"\s]+$/);
          expect(text).not.to.match(/[\u0000-\u0008\u202d\u202e]/);
          expect(text.length).to.be.at.most(2000);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('what is kept has no faults of its own, and is kept again', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {services} = readDirectory(data);
        if (!services.length) return;
        const again = readDirectory(services);
        expect(again.services).to.deep.equal(services);
        expect(again.faults.filter(({rule}) => rule !== 'html')).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('every service that is right is there, whatever stands beside it', () => {
    fc.assert(
      fc.property(list, (others) => {
        const good = {...wholeService, id: 'the good one', name: 'The good one'};
        expect(
          readDirectory([{id: 'first', name: 'First'}, ...others, good]).services,
        ).to.deep.include(good);
      }),
      {numRuns: 500},
    );
  });

  it('depth, length and odd names break nothing', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const named = JSON.parse(
      '[{"__proto__": {"name": "x"}, "constructor": 1, "name": "A"}]',
    ) as unknown;
    expect(readDirectory(deep).services).to.deep.equal([]);
    expect(readDirectory(named).services).to.deep.equal([{id: '#0', name: 'A'}]);
    const many = Array.from({length: 100_000}, () => ({
      id: 'a',
      name: 'A',
      phones: [{number: '988'}],
    }));
    expect(readDirectory(many).services.length).to.equal(1);
  });
});
