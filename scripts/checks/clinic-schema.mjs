// The clinic file's published format and the reader on the page say the same: what a full JSON Schema validator
// accepts is read without a fault of form, and what it rejects is not. On files made up at random.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {known} from '../../dist/lib/clinic/known.js';
import {readFaults} from '../../dist/lib/clinic/read-faults.js';
import {options} from '../../dist/lib/evidence/therapies.js';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const schema = readJson('dist/clinic.schema.json');
const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
const isValid = ajv.compile(schema);

/** What no schema can say; all else is of the form. */
const SENSE = ['taken', 'twice', 'no-day', 'future', 'no-country', 'html', 'against'];
const faultsOfForm = (data) =>
  readFaults(data, known).faults.filter(({rule}) => !SENSE.includes(rule));

const textLike = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('', ' ', 'A text.', '<b>', 'a\u0000b', 'a\u202eb', 'a\nb', '😀'.repeat(200)),
  fc.constantFrom('é'.repeat(200), 'é'.repeat(201), '😀'.repeat(2000), 'x'.repeat(2001)),
  fc.constantFrom('01632 960145', '+44 (0)1632', '12', '1234 ext 5', '(01) 2', '1'.repeat(21)),
  fc.constantFrom('a@b.example', 'a@b', 'a b@c.de', "o'x@y.example", 'mailto:a@b.c', 'a@b.c?d=e'),
  fc.constantFrom(
    'https://a.example/b?c#d',
    'http://a',
    'javascript:1',
    'https://a@b',
    '//a',
    'data:,',
  ),
  fc.constantFrom('2026-11-10', '2026-13-40', '10/11/2026', '0.1.0', '0.1', '1.2.3.4'),
  fc.constantFrom('GB', 'UK', 'ZZ', 'gb', 'XK', 'en', 'pt-BR', 'EN', 'english', 'e'),
  fc.constantFrom('wig-bank', 'Wig', 'a--b', '9a', 'any', 'later', 'scalp', ...known.options),
  fc.constantFrom('constructor', '__proto__', 'toString', ...known.widgets),
);

const others = fc.oneof(fc.jsonValue({maxDepth: 2}), fc.constantFrom(null, true, 5, [], {}, [[]]));

/** How many parts are right for one that is wrong: most files should have one fault, or none. */
const RIGHT = 60;

/** What fits a part of the schema more often than not, but by no means always. */
function likely(part) {
  const wrong = {arbitrary: fc.oneof(textLike, others), weight: 1};
  const right = (arbitrary) => fc.oneof({arbitrary, weight: RIGHT}, wrong);
  if ('const' in part) return right(fc.constant(part.const));
  if (part.enum) return right(fc.constantFrom(...part.enum));
  if (part.type === 'boolean') return right(fc.boolean());
  if (part.type === 'array')
    return right(fc.array(likely(part.items), {minLength: part.minItems, maxLength: 3}));
  if (part.properties) return right(members(part));
  const text = part.pattern === undefined ? textLike : right(fc.constant(sampleOf(part)));
  if (part.propertyNames) return part.pattern ? fc.oneof(text, byName(part)) : right(byName(part));
  return text;
}

/** A text of the form, so that whole files are valid often enough. */
function sampleOf({pattern, description}) {
  const samples = [
    '01632 960145',
    'a@b.example',
    'https://a.example',
    '2026-11-10',
    '0.1.0',
    'GB',
    'en',
    'wig-bank',
  ];
  return samples.find((sample) => new RegExp(pattern, 'u').test(sample)) ?? String(description);
}

function members({properties, required = []}) {
  const parts = Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, likely(part)]),
  );
  const whole = fc.record(parts, {requiredKeys: required});
  const odd = fc.tuple(fc.record(parts, {requiredKeys: []}), fc.dictionary(textLike, others));
  return fc.oneof(
    {arbitrary: whole, weight: RIGHT},
    {arbitrary: odd.map(([some, more]) => ({...some, ...more})), weight: 1},
  );
}

function byName({propertyNames, additionalProperties, minProperties}) {
  const names = fc.constantFrom(...(propertyNames.enum ?? ['en', 'es', 'pt-BR']));
  return fc.dictionary(names, likely(additionalProperties), {minKeys: minProperties, maxKeys: 3});
}

function checkAgreement() {
  const seen = {valid: 0, invalid: 0};
  fc.assert(
    fc.property(likely(schema), (data) => {
      const valid = isValid(data);
      seen[valid ? 'valid' : 'invalid'] += 1;
      return valid === (faultsOfForm(data).length === 0);
    }),
    {numRuns: 20_000},
  );
  // Agreement on nothing but wrong files would be no proof.
  if (seen.valid < 500 || seen.invalid < 500) throw new Error(`  ${JSON.stringify(seen)}`);
}

const checkKept = () =>
  fc.assert(
    fc.property(likely(schema), (data) => {
      const {clinic} = readFaults(data, known);
      if (!isValid(clinic)) throw new Error(ajv.errorsText(isValid.errors));
    }),
    {numRuns: 20_000},
  );

function checkExample() {
  const example = readJson('site/clinic.json');
  if (!isValid(example)) throw new Error(ajv.errorsText(isValid.errors));
}

/** Each part that has a name of its own has words that an editor shows. */
function undescribed(part, path = '') {
  const below = [
    ...Object.entries(part.properties ?? {}).map(([name, child]) => [child, `${path}.${name}`]),
    ...(part.items ? [[part.items, `${path}[]`]] : []),
    ...(part.additionalProperties ? [[part.additionalProperties, `${path}.*`]] : []),
  ];
  const named = /\w$/.test(path);
  return [
    ...(named && !part.description ? [path] : []),
    ...below.flatMap(([child, place]) => undescribed(child, place)),
  ];
}

function checkDescriptions() {
  const without = undescribed(schema);
  if (without.length > 0) throw new Error(`  no description: ${without.join(', ')}`);
}

/** The webmaster's guide names just the options that there are, and those that are off by themselves. */
function checkGuide() {
  const text = readFileSync(join(root, 'docs/clinic-file.md'), 'utf8');
  const told = (start) => {
    const [, paragraph] = new RegExp(`${start}([^]*?)\\.`).exec(text);
    return [...paragraph.matchAll(/`([\w-]+)`/g)].map(([, id]) => id).sort();
  };
  const there = options.map(({id}) => id).sort();
  const off = options.filter(({verified}) => !verified).map(({id}) => id);
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  if (!same(told('The ids:'), there)) throw new Error(`  the ids are ${there.join(', ')}`);
  if (!same(told('Off until you turn them on:'), off.sort())) {
    throw new Error(`  off are ${off.join(', ')}`);
  }
}

await runChecks([
  {name: 'docs/clinic-file.md names the options that there are', check: checkGuide},
  {name: 'the published format is a JSON Schema', check: () => ajv.validateSchema(schema, true)},
  {name: 'the example clinic’s file is valid by it', check: checkExample},
  {name: 'it accepts just what the reader reads without a fault', check: checkAgreement},
  {name: 'what the reader keeps is valid by it', check: checkKept},
  {name: 'editors find a description of each member', check: checkDescriptions},
]);
