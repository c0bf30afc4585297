import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Clinic, ClinicProblem} from '../../src/clinic/clinic.js';
import {known} from '../../src/clinic/known.js';
import {readClinic} from '../../src/clinic/read-clinic.js';
import {wholeFile} from './files.js';

type Json = Record<string, unknown>;

/** Every place in a value, as the steps to it. */
const placesIn = (value: unknown, at: string[] = []): string[][] =>
  value && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
    : [at];

/** The whole file with other things in some of its places. */
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(wholeFile).slice(1)), fc.jsonValue(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    const file = structuredClone(wholeFile) as Json;
    for (const [place, value, rename] of changes) {
      const holder = place
        .slice(0, -1)
        .reduce<unknown>((part, step) => (part as Json | undefined)?.[step], file) as Json;
      if (!holder || typeof holder !== 'object') continue;
      if (rename) holder[`${place.at(-1)}x`] = value;
      else holder[place.at(-1)!] = value;
    }
    return file;
  });

const anything = fc.oneof(fc.jsonValue(), mutated);

const isKept = ({expected}: ClinicProblem): boolean => expected === 'plain text';
const isDefault = (key: string, value: unknown): boolean =>
  (key === 'language' && value === 'en') || (key === 'anagen' && value === 1);

/** What is in a file, as what a clinic is made of would have it; the defaults are in each. */
const withDefaults = (data: unknown): unknown =>
  data && typeof data === 'object' && !Array.isArray(data)
    ? {anagen: 1, language: 'en', ...data}
    : data;

describe('whatever a clinic file holds', () => {
  it('nothing is thrown, and each problem is told in words', () => {
    fc.assert(
      fc.property(anything, (data) => {
        for (const {path, found, expected, hint} of readClinic(data, known).problems) {
          for (const words of [path, found, expected, hint]) expect(words).to.match(/\S/);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('what is kept has no mistakes of its own', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {clinic} = readClinic(data, known);
        const again = readClinic(clinic, known);
        expect(again.problems.filter((problem) => !isKept(problem))).to.deep.equal([]);
        expect(again.clinic).to.deep.equal(clinic);
      }),
      {numRuns: 2000},
    );
  });

  it('something is told if, and only if, something was left out', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {clinic, problems} = readClinic(data, known);
        const whole = JSON.stringify(sorted(withDefaults(data))) === JSON.stringify(sorted(clinic));
        const formatGiven = (data as Json | null)?.anagen === 1;
        expect(problems.every(isKept)).to.equal(whole && formatGiven);
      }),
      {numRuns: 2000},
    );
  });

  it('only what the file says is in what is read', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const {clinic} = readClinic(data, known);
        for (const [key, value] of Object.entries(clinic as unknown as Json)) {
          const given = (data as Json | null)?.[key];
          if (given === undefined) expect(isDefault(key, value)).to.equal(true);
        }
      }),
    );
  });
});

/** The same with its members in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, sorted((value as Json)[name])]);
}

it('a valid file with any texts is kept whole', () => {
  const text = fc.stringMatching(/^[A-Za-z][A-Za-z .,’é本😀-]{0,80}$/);
  const many = fc.oneof(
    text,
    fc.dictionary(fc.constantFrom('en', 'es', 'pt-BR'), text, {minKeys: 1}),
  );
  const file: fc.Arbitrary<Clinic> = fc.record({
    anagen: fc.constant(1 as const),
    language: fc.constantFrom('en', 'es', 'ar'),
    name: text,
    country: fc.constantFrom('GB', 'US', 'FR', 'DE', 'BR', 'XK'),
    options: fc.dictionary(
      fc.constantFrom(...known.options),
      fc.record({offered: fc.record({note: many, price: many})}),
    ),
  });
  fc.assert(
    fc.property(file, (data) => {
      expect(readClinic(data, known)).to.deep.equal({clinic: data, problems: []});
    }),
  );
});
