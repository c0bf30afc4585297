import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {written} from '../clinic/show.js';
import {buildServices} from './csv/build-services.js';
import {decode, readTable, type CellFault} from './csv/read-table.js';
import {readRows} from './csv/read-rows.js';
import {counted, type Outcome} from './outcome.js';

/** As large as the directory that is made of it may be. */
const MAX_BYTES = 20 * 1024 * 1024;
/** More than anybody reads of one column; the others are counted. */
const MOST = 20;

/** What is asked for beside the file. */
interface Options {
  /** The file to write. */
  out?: string;
  /** Whether to leave out rows with mistakes, in place of making nothing. */
  keepGoing?: boolean;
}

/** The words behind `from-csv`. */
export const csvArguments = (
  args: readonly string[],
): Options & {files: string[]; wrong?: string} => {
  const files: string[] = [];
  const options: Options = {};
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === '--keep-going') options.keepGoing = true;
    else if (word === '--out') {
      index += 1;
      if (!args[index]) return {files, wrong: 'Which file? Write its name behind --out.'};
      options.out = args[index];
    } else if (word.startsWith('--')) {
      return {files, wrong: `There is no “${written(word)}” here, only --out and --keep-going.`};
    } else files.push(word);
  }
  return {files, ...options};
};

const placeOf = ({row, letter, column}: CellFault): string => {
  const name = column ? `(${column})` : '';
  // A column that is not there has no letter.
  const place = letter ? `column ${letter} ${name}`.trim() : name;
  return [row && `row ${row}`, place].filter(Boolean).join(', ');
};

/** The mistakes in order of the rows; of each column the first. */
const printed = (path: string, faults: readonly CellFault[]): string[] => {
  const counts = new Map<string, number>();
  const lines = [...faults]
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    .flatMap((fault) => {
      const kind = fault.column ?? '';
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > MOST) return [];
      const {found, expected, hint} = fault;
      const place = [path, placeOf(fault)].filter(Boolean).join(': ');
      return [place, `  Found ${found}, expected ${expected}.`, `  ${hint}`];
    });
  const more = [...counts].filter(([, count]) => count > MOST);
  return [
    ...lines,
    ...more.map(([kind, count]) => `${count - MOST} more${kind && ` in column “${kind}”`}`),
    '',
    `${path}: ${counted(faults.length, 'mistake')}`,
  ];
};

const unread = (found: string, expected: string, hint: string): CellFault => ({
  found,
  expected,
  hint,
});

const textOf = (path: string): string | CellFault => {
  try {
    const {size} = statSync(path);
    if (size > MAX_BYTES) {
      return unread(`${Math.ceil(size / 1024)} kB`, 'at most 20 MB', 'Remove what is no service.');
    }
    const hint = 'Save it from the spreadsheet as “CSV UTF-8”.';
    return decode(readFileSync(path)) ?? unread('bytes that are no UTF-8', 'a CSV file', hint);
  } catch (error) {
    const {message} = error as Error;
    return unread(
      `“${message}”`,
      'a file that can be read',
      'Check its name, and who may read it.',
    );
  }
};

/** Puts the result where it is wanted. */
const delivered = (json: string, out: string | undefined, told: readonly string[]): Outcome => {
  if (out === undefined) return {lines: [json], ok: true, aside: told};
  try {
    writeFileSync(out, `${json}\n`);
  } catch (error) {
    return {lines: [`${out} can’t be written: ${(error as Error).message}`], ok: false};
  }
  return {lines: told, ok: true};
};

/** Makes a directory from a spreadsheet. With a mistake in it, nothing is made unless it is to keep going. */
export const fromCsv = (path: string, {out, keepGoing}: Options): Outcome => {
  if (out !== undefined && resolve(out) === resolve(path)) {
    return {lines: [`${out} is the spreadsheet itself. Give the result another name.`], ok: false};
  }
  const text = textOf(path);
  const failed = (...faults: CellFault[]): Outcome => ({
    lines: [...printed(path, faults), 'Nothing was made.'],
    ok: false,
  });
  if (typeof text !== 'string') return failed(text);
  const table = readTable(text);
  // Where headings are wrong, nobody knows what the cells are.
  if (table.faults.length) return failed(...table.faults);
  const {good, faults: cellFaults} = readRows(table);
  const {services, faults: rowFaults} = buildServices(good, table.letters);
  const faults = [...cellFaults, ...rowFaults];
  if (!services.length && !faults.length) {
    return failed(
      unread('no service', 'at least one row below the headings', 'Add your services.'),
    );
  }
  if (faults.length && !(keepGoing && services.length)) return failed(...faults);
  const count = counted(services.length, 'service');
  const next = `${out ? `${out}: ` : ''}${count}. Check it: npx --no-install anagen check ${out ?? 'support.json'}`;
  const told = [...(faults.length ? printed(path, faults) : []), next];
  const result = delivered(JSON.stringify(services, null, 2), out, told);
  return {...result, ok: result.ok && !faults.length};
};
