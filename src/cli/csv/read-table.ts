import {parse} from 'csv-parse/sync';
import {nearestName} from '../../clinic/nearest-name.js';
import {shown} from '../../clinic/show.js';
import {columnNames, columnOf, type Column} from './columns.js';

/** What is wrong in a cell, or in the table as a whole. */
export interface CellFault {
  /** As spreadsheets count: the headings are row 1. Undefined where the file as a whole is meant. */
  row?: number;
  column?: Column;
  /** The letter above the column. */
  letter?: string;
  found: string;
  expected: string;
  hint: string;
}

/** A row by its columns. Empty cells are left out. */
export interface Row {
  row: number;
  cells: Partial<Record<Column, string>>;
}

export interface Table {
  rows: Row[];
  letters: Partial<Record<Column, string>>;
  faults: CellFault[];
}

/** A, B … Z, AA … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The bytes as text: UTF-8, or UTF-16 as Excel writes “Unicode text”. Undefined where they are neither. */
export const decode = (bytes: Uint8Array): string | undefined => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What stands between cells: whichever is most in the headings. */
const delimiterOf = (text: string): string => {
  const head = (/^\s*(.*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({sign, count: head.split(sign).length}));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
};

interface Heading {
  index: number;
  heading: string;
  column?: Column;
}

/** Headings that mean nothing, or the same as one before. */
const headingFaults = (headings: readonly Heading[], row: number): CellFault[] => {
  const seen = new Set<Column>();
  return headings.flatMap(({index, heading, column}): CellFault[] => {
    const at = {row, letter: letterOf(index), found: heading ? shown(heading) : 'no heading'};
    if (!column) {
      const near = nearestName(heading, columnNames);
      const hint = `${near ? `Did you mean “${near}”? ` : ''}Rename the column, or remove it.`;
      return [{...at, expected: `one of ${columnNames.join(', ')}`, hint}];
    }
    if (!seen.has(column)) {
      seen.add(column);
      return [];
    }
    return [{...at, column, expected: 'each column once', hint: 'Put both into one column.'}];
  });
};

/** The headings of the columns in which anything stands. */
const headingsOf = (table: readonly (readonly string[])[], first: number): Heading[] => {
  const width = table.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({length: width}, (_, index) => ({
    index,
    heading: table[first]?.[index] ?? '',
    column: columnOf(table[first]?.[index] ?? ''),
  })).filter(({index}) => table.some((cells) => cells[index]));
};

const records = (text: string): string[][] | CellFault => {
  // Excel says in a first line what stands between the cells.
  const table = text.replace(/^\ufeff?sep=.\r?\n/i, '');
  try {
    return parse(table, {bom: true, delimiter: delimiterOf(table), relax_column_count: true});
  } catch (error) {
    return {
      found: `“${(error as Error).message}”`,
      expected: 'a table (CSV)',
      hint: 'A double quote inside a cell is written twice. Better save it from the spreadsheet again.',
    };
  }
};

/** Reads a table, whatever stands between its cells. Rows that are empty are passed over. */
export const readTable = (text: string): Table => {
  const all = records(text);
  if (!('map' in all)) return {rows: [], letters: {}, faults: [all]};
  const table = all.map((cells) => cells.map((cell) => cell.trim()));
  const first = table.findIndex((cells) => cells.some(Boolean));
  const headings = headingsOf(table, first);
  const faults = headingFaults(headings, first + 1);
  if (!headings.some(({column}) => column === 'name')) {
    const hint = 'Start from the template: “npx --no-install anagen directory template”.';
    faults.push({row: 1, found: 'no column “name”', expected: 'a column “name”', hint});
  }
  const rows = table.map((cells, index): Row => {
    const pairs = headings.map((heading) => [heading.column, cells[heading.index]] as const);
    const filled = pairs.filter((pair): pair is [Column, string] => Boolean(pair[0] && pair[1]));
    return {row: index + 1, cells: Object.fromEntries(filled)};
  });
  return {
    rows: rows.slice(first + 1).filter(({cells}) => Object.keys(cells).length),
    letters: Object.fromEntries(
      headings.map(({column, index}): [string, string] => [column ?? '', letterOf(index)]),
    ),
    faults,
  };
};
