import {offerName} from '../clinic/nearest-name.js';
import {publishedSchema} from '../clinic/published-schema.js';
import {written} from '../clinic/show.js';
import {version} from '../version.js';
import {directorySchema} from '../directory/schema.js';
import {builtInDirectory} from './built-in.js';
import {check} from './check.js';
import {doctor} from './doctor/doctor.js';
import {template} from './csv/columns.js';
import {csvArguments, fromCsv} from './from-csv.js';
import {joined, type Outcome} from './outcome.js';

const help = [
  'anagen: checks and makes the files that a clinic writes for Anagen’s widgets',
  '',
  '  anagen check clinic.json support.json',
  '      says what is wrong in a file, where, and how to mend it; which phone numbers to ring;',
  '      what has changed since it was written, or was not checked for long',
  '  anagen doctor https://your-clinic.example/page.html',
  '      looks at a page, or at a file saved from one: which widgets are on it, what is wrong, how to',
  '      mend it. It asks for that page and, on its host and that of its Anagen folder, for the files that',
  '      the page may load of that folder, and the clinic’s own files that it names. Nothing is sent to',
  '      anybody else; a file asks for nothing',
  '  anagen directory template > support.csv',
  '      prints a spreadsheet (CSV) with two invented services, to start a directory from',
  '  anagen directory from-csv support.csv --out support.json',
  '      makes a directory from a spreadsheet; without --out, prints it. If there is a mistake in',
  '      any row, nothing is made, unless you add --keep-going: then without those rows',
  '  anagen directory built-in > support.json',
  '      prints the list that the finder has of itself, as a directory to change: add what is near you.',
  '      Behind it may stand a language: anagen directory built-in es',
  '  anagen schema clinic, anagen schema support',
  '      prints the format of a file, for editors (JSON Schema)',
  '  anagen --help       this text',
  '  anagen --version    the version',
  '',
  'It ends with 0 if all is fine, and with 1 if it is not.',
  'More: docs/clinic-file.md, docs/directory.md, docs/hosting.md',
];

const usage = (message: string): Outcome => ({lines: [message, '', ...help], ok: false});

const unknown = (what: string, name: string, known: Readonly<Record<string, unknown>>): Outcome =>
  usage(`There is no ${what} “${written(name)}”. ${offerName(name, Object.keys(known))}`);

type Command = (args: readonly string[]) => Outcome | Promise<Outcome>;

const schemas: Record<string, () => object> = {
  clinic: publishedSchema,
  support: () => directorySchema,
};

const directory: Record<string, Command> = {
  template: () => ({lines: template(), ok: true}),
  'from-csv': (args) => {
    const {files, out, keepGoing, wrong} = csvArguments(args);
    if (wrong) return usage(wrong);
    if (files.length === 1) return fromCsv(files[0], {out, keepGoing});
    return usage('Which file? Write: anagen directory from-csv support.csv --out support.json');
  },
  'built-in': ([language]) => builtInDirectory(language),
};

const inDirectory = Object.fromEntries(
  Object.keys(directory).map((name) => [`directory ${name}`, true]),
);

const commands: Record<string, Command> = {
  check: (files) =>
    files.length ? joined(files.map(check)) : usage('Which file? Write: anagen check clinic.json'),
  doctor: async (pages) =>
    pages.length
      ? joined(await Promise.all(pages.map(doctor)))
      : usage('Which page? Write: anagen doctor https://your-clinic.example/page.html'),
  schema: ([kind = 'clinic']) =>
    Object.hasOwn(schemas, kind)
      ? {lines: [JSON.stringify(schemas[kind](), null, 2)], ok: true}
      : unknown('format', kind, schemas),
  directory: ([name, ...rest]) => {
    if (name === undefined)
      return usage('Write “template”, “from-csv” or “built-in” behind “directory”.');
    return Object.hasOwn(directory, name)
      ? directory[name](rest)
      : unknown('command', `directory ${name}`, inDirectory);
  },
  '--help': () => ({lines: help, ok: true}),
  '--version': () => ({lines: [version], ok: true}),
};
const others: Record<string, string> = {'-h': '--help', help: '--help', '-v': '--version'};

/** Does what the words after `anagen` ask for. */
export const run = async ([asked, ...rest]: readonly string[]): Promise<Outcome> => {
  if (asked === undefined) return usage('What shall be done?');
  const asksForHelp = rest.some((word) => word === '--help' || word === '-h');
  const name = asksForHelp ? '--help' : Object.hasOwn(others, asked) ? others[asked] : asked;
  if (Object.hasOwn(commands, name)) return commands[name](rest);
  return unknown('command', asked, commands);
};
