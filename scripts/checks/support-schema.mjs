// The published format of a directory and the reader on the page say the same: what a full JSON Schema validator
// accepts is read without a fault of form, and what the reader keeps is valid. On directories made up at random.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {loadTypeScript} from '../content/load-typescript.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const {readDirectory} = await loadTypeScript(join(root, 'src/directory/read-directory.ts'));
const schema = JSON.parse(readFileSync(join(root, 'dist/support.schema.json'), 'utf8'));
const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
const isValid = ajv.compile(schema);

/** What no schema can say of a value; all else is of the form. `choice` is here a time zone. */
const SENSE = ['empty', 'version', 'text', 'long', 'html', 'date', 'twice', 'missing', 'choice'];
const isOfForm = ({rule, at}) =>
  !SENSE.includes(rule) ||
  (rule === 'choice' && at.at(-1) !== 'time_zone') ||
  (rule === 'missing' && !['latitude', 'longitude'].includes(at.at(-1)));

const texts = fc.constantFrom(
  ...['', ' ', 'A text.', '<b>', 'a\u0000b', 'x'.repeat(2001), '01632 960145', '+1 (800) 1 ext 5'],
  ...[
    '12',
    '116 123',
    'call',
    'a@b.example',
    'a@b',
    'https://a.example/b',
    ' http://a ',
    'javascript:1',
  ],
  ...[
    '//a',
    'https://a@b',
    '2026-03-02',
    '2026-13-40',
    '2026-03-02T09:00:00Z',
    '2/3/2026',
    '09:00',
  ],
  ...['09:00:00Z', '24:00', '25:00', '9:00', 'MO,TU', 'mo, tu', '1MO,-1FR', 'MON', '1,15', '32'],
  ...[
    'active',
    'inactive',
    'ACTIVE',
    'open',
    'WEEKLY',
    'DAILY',
    'physical',
    'GB',
    'gb',
    'ZZ',
    'GBP',
  ],
  ...['£', 'en', 'pt-BR', 'english', 'country', 'state', 'Europe/London', 'Mars', 'wig', 'geojson'],
);
const others = fc.oneof(
  texts,
  fc.constantFrom(null, true, 0, 5, -1, 91, 200, 1e10, 0.5, [], {}, [[]]),
  fc.jsonValue({maxDepth: 2}),
);

/** What each member is likely to hold. */
const likely = {
  ...{id: 'a', name: 'A', url: 'https://a.example', website: 'http://a.example', uri: 'https://a'},
  ...{email: 'a@b.example', number: '01632 960145', country: 'GB', code: 'en', currency: 'GBP'},
  ...{status: 'active', location_type: 'virtual', address_type: 'postal', freq: 'MONTHLY'},
  ...{byday: '1MO', bymonthday: '1,15', opens_at: '09:00', closes_at: '17:00', wkst: 'MO'},
  ...{valid_from: '2026-03-02', valid_to: '2026-03-02', dtstart: '2026-03-02', until: '2026-03-02'},
  ...{assured_date: '2026-03-02', assurer_email: 'a@b.example', time_zone: 'Europe/London'},
};

/** How many parts are right for one that is wrong: a service has hundreds of them. */
const RIGHT = 600;

const made = new Map();

/** What fits a table more often than not, but by no means always. */
function table(name) {
  if (!made.has(name)) {
    const {properties = {}} = schema.$defs[name];
    const members = Object.entries(properties).map(([member, part]) => [
      member,
      memberOf(member, part),
    ]);
    made.set(
      name,
      fc.record(Object.fromEntries(members), {
        requiredKeys: ['id', 'name', 'number'].filter((key) => key in properties),
      }),
    );
  }
  return made.get(name);
}

function memberOf(name, {type, items, $ref, minimum = 0, maximum = 99}) {
  const wrong = {arbitrary: others, weight: 1};
  const right = (arbitrary) => fc.oneof({arbitrary, weight: RIGHT}, wrong);
  const tableOf = (ref) => table(ref.slice('#/$defs/'.length));
  if ($ref) return right(fc.constant(null).chain(() => tableOf($ref)));
  if (items)
    return right(fc.constant(null).chain(() => fc.array(tableOf(items.$ref), {maxLength: 2})));
  if ([type].flat().includes('number')) return right(fc.integer({min: minimum, max: maximum}));
  return right(fc.constant(likely[name] ?? 'A text.'));
}

const services = fc.array(table('service'), {minLength: 1, maxLength: 3});

function checkAgreement() {
  const seen = {valid: 0, invalid: 0};
  fc.assert(
    fc.property(services, (data) => {
      const valid = isValid(data);
      seen[valid ? 'valid' : 'invalid'] += 1;
      const faults = readDirectory(data).faults.filter(isOfForm);
      if (valid && faults.length) throw new Error(JSON.stringify(faults[0]));
    }),
    {numRuns: 1500},
  );
  // Agreement on nothing but wrong files would be no proof.
  if (seen.valid < 200 || seen.invalid < 200) throw new Error(`  ${JSON.stringify(seen)}`);
}

const checkKept = () =>
  fc.assert(
    fc.property(services, (data) => {
      const kept = readDirectory(data).services;
      if (!isValid(JSON.parse(JSON.stringify(kept))))
        throw new Error(ajv.errorsText(isValid.errors));
    }),
    {numRuns: 1500},
  );

await runChecks([
  {name: 'the published format is a JSON Schema', check: () => ajv.validateSchema(schema, true)},
  {name: 'what it accepts, the reader reads without a fault of form', check: checkAgreement},
  {name: 'what the reader keeps is valid by it', check: checkKept},
]);
