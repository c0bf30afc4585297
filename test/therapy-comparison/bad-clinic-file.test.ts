import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  all,
  ClinicFile,
  codesOf,
  complete,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  namesOf,
  openAll,
  put,
  ready,
  reported,
  textOf,
} from '../support/comparison.js';
import {wholeFile} from '../clinic/files.js';
import type {OwnFile} from '../support/host-page.js';

const unusable: readonly (readonly [what: string, content: unknown, more?: Partial<OwnFile>])[] = [
  ['is not there', '', {status: 404}],
  ['needs signing in', '', {status: 403}],
  ['is a server’s error', 'oops', {status: 500}],
  ['is a web page', '<!doctype html><title>Sign in</title>', {type: 'html'}],
  ['is a web page sent as JSON', '<!doctype html><title>Sign in</title>'],
  ['has 5 MB', ' '.repeat(1024), {times: 5 * 1024}],
  ['is not JSON', '{anagen: 1}'],
  ['is empty', ''],
];

const invalid: readonly (readonly [what: string, file: unknown, path: string])[] = [
  ['a list instead of an object', [], 'the file'],
  ['wrong types', {anagen: 1, added: {}}, 'added'],
  ['an unknown name', {anagen: 1, colour: 'blue'}, 'colour'],
  ['an unknown option', {anagen: 1, options: {biotn: {hidden: true}}}, 'options.biotn'],
  ['no format', {}, 'anagen'],
  ['a later format', {anagen: 2, options: {biotin: {hidden: true}}}, 'anagen'],
  ['a script as a link', {anagen: 1, url: 'javascript:alert(1)'}, 'url'],
  [
    'a script as the link of a source',
    {
      anagen: 1,
      added: [
        {
          id: 'a',
          name: 'A',
          what: 'A',
          when: 'any',
          purpose: 'scalp',
          sources: [{title: 'T', url: 'javascript:alert(1)'}],
        },
      ],
    },
    'added[0].sources[0].url',
  ],
  ['a phone number that is none', {anagen: 1, phone: 'ring us'}, 'phone'],
  ['HTML in a text', {anagen: 1, name: '<img src=x onerror=alert(1)>', phone: '111'}, 'name'],
  [
    'an option under a built-in name',
    {anagen: 1, added: [{id: 'biotin', name: 'B', what: 'B', when: 'any', purpose: 'scalp'}]},
    'added[0].id',
  ],
];

/** What the built-in content says, all of it. */
const expectBuiltIn = (element: Element): void => {
  expect(namesOf(element)).to.include.members(['Scalp cooling by machine', 'Biotin']);
  expect(textOf(get(element, '[part=deadline]'))).to.include('before your first treatment');
  expect(textOf(get(element, '[part=root]'))).to.include('emergency number');
};

/** Nothing that a text could have brought to life. */
const expectNoMarkup = (element: Element): void => {
  expect(
    find(element, 'img, script, iframe, b, object, embed, style, [style], [onerror]'),
  ).to.equal(null);
  for (const link of all<HTMLAnchorElement>(element, 'a')) {
    expect(link.protocol).to.match(/^(https?|tel|mailto):$/);
  }
};

describe('with a clinic file that can’t be used the comparison stands on its own', () => {
  for (const [what, content, more] of unusable) {
    it(`because it ${what}`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const file = await ClinicFile.on(content, more);
      const element = await mount({lang: 'en'});
      const {level, message} = await reported(reports, 'clinic-missing');
      expect(level).to.equal('warn');
      expect(message).to.include('/clinic.json');
      expect(namesOf(element)).to.have.length(14);
      expectBuiltIn(element);
      await aTimeout(30);
      expect(codesOf(reports)).to.deep.equal(['clinic-missing']);
      expect(await file.asked()).to.equal(1);
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('with a mistake in the clinic file, reported by its path, the rest stands', () => {
  for (const [what, file, path] of invalid) {
    it(what, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      await ClinicFile.on(file);
      const element = await mount({lang: 'en'});
      const {level, message} = await reported(reports, 'clinic-invalid');
      expect(level).to.equal('warn');
      expect(message).to.include(` at ${path}: `);
      expectBuiltIn(element);
      await openAll(element);
      expectNoMarkup(element);
      await aTimeout(30);
      expect(codesOf(reports)).to.deep.equal(['clinic-invalid']);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('leaves what is right beside it', async () => {
    listen();
    await ClinicFile.on({
      anagen: 1,
      phone: 'ring us',
      options: {biotin: {hidden: 'yes'}, prp: {hidden: true}},
    });
    const element = await mount({lang: 'en'});
    expectBuiltIn(element);
    expect(namesOf(element)).not.to.include('Platelet-rich plasma (PRP)');
    expect(find(element, '[part=contact]')).to.equal(null);
  });

  it('that names no file at all is reported, too', async () => {
    const reports = listen();
    const mark = document.createElement('meta');
    mark.setAttribute('data-anagen-clinic', 'javascript:alert(1)');
    document.head.append(mark);
    const element = await mount({lang: 'en'});
    mark.remove();
    await reported(reports, 'clinic-missing');
    expectBuiltIn(element);
  });
});

type Json = Record<string, unknown>;

/** Every place in a value, as the steps to it. */
const placesIn = (value: unknown, at: string[] = []): string[][] =>
  value && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
    : [at];

const nasty = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '${alert(1)}',
    '</p><iframe>',
    '\u202e\u0000',
    '__proto__',
    'constructor',
    {__proto__: null, toString: 1},
    {en: '<b>x</b>', constructor: 'x'},
  ),
);

/** A file that uses all there is, with other things in some of its places. */
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(wholeFile).slice(1)), nasty), {
    minLength: 1,
    maxLength: 5,
  })
  .map((changes) => {
    const file = structuredClone(wholeFile) as Json;
    for (const [place, value] of changes) {
      const holder = place
        .slice(0, -1)
        .reduce<unknown>((part, step) => (part as Json | undefined)?.[step], file) as Json;
      if (holder && typeof holder === 'object') holder[place.at(-1)!] = value;
    }
    return file;
  });

it('whatever the clinic file holds: no throw, no markup, and the options are there', async () => {
  const thrown = listenForThrown();
  const reports = listen();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), mutated), async (content) => {
      const file = await ClinicFile.on(JSON.stringify(content));
      const element = put({lang: 'en', compare: 'scalp-cooling wigs'});
      await ready(element);
      await complete(element);
      get<HTMLButtonElement>(element, '[part=compare] > button')?.click();
      await element.updateComplete;
      await openAll(element);
      expect(namesOf(element).length).to.be.above(5);
      expect(textOf(get(element, '[part=deadline]'))).to.include('before your first treatment');
      expectNoMarkup(element);
      expect(await file.asked()).to.equal(1);
      file.off();
      element.parentElement?.remove();
    }),
    {numRuns: 40},
  );
  expect(codesOf(reports)).not.to.include('render-failed');
  expect(thrown).to.deep.equal([]);
}).timeout(120_000);
