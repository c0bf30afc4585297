import {offerName} from '../clinic/nearest-name.js';
import {publishedSchema} from '../clinic/published-schema.js';
import {written} from '../clinic/show.js';
import {version} from '../version.js';
import {check} from './check.js';
import {joined, type Outcome} from './outcome.js';

const help = [
  'anagen: checks the files that a clinic writes for Anagen’s widgets',
  '',
  '  anagen check clinic.json   says what is wrong in a file, where, and how to mend it;',
  '                             which phone numbers to ring; what has changed since it was written',
  '  anagen schema              prints the format of a clinic file, for editors (JSON Schema)',
  '  anagen --help              this text',
  '  anagen --version           the version',
  '',
  'It ends with 0 if the file is fine, and with 1 if it is not. More: docs/clinic-file.md',
];

const usage = (message: string): Outcome => ({lines: [message, '', ...help], ok: false});

const commands: Record<string, (args: readonly string[]) => Outcome> = {
  check: (files) =>
    files.length ? joined(files.map(check)) : usage('Which file? Write: anagen check clinic.json'),
  schema: () => ({lines: [JSON.stringify(publishedSchema(), null, 2)], ok: true}),
  '--help': () => ({lines: help, ok: true}),
  '--version': () => ({lines: [version], ok: true}),
};
const others: Record<string, string> = {'-h': '--help', help: '--help', '-v': '--version'};

/** Does what the words after `anagen` ask for. */
export const run = ([asked, ...rest]: readonly string[]): Outcome => {
  if (asked === undefined) return usage('What shall be done?');
  const name = Object.hasOwn(others, asked) ? others[asked] : asked;
  if (Object.hasOwn(commands, name)) return commands[name](rest);
  const offer = offerName(asked, Object.keys(commands));
  return usage(`There is no command “${written(asked)}”. ${offer}`);
};
