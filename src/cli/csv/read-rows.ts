import {shown} from '../../clinic/show.js';
import {CellError, readers, type Cells} from './cells.js';
import type {Column} from './columns.js';
import type {CellFault, Row, Table} from './read-table.js';

/** A row of which every cell could be read. */
export interface ReadRow {
  row: number;
  cells: Cells;
}

type Fault = Omit<CellFault, 'row' | 'letter'>;

/** A cell that is read, or what is wrong with it. */
const readCell = (column: Column, cell: string): {value: unknown} | Fault => {
  try {
    return {value: readers[column](cell)};
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return {column, found: shown(cell), expected: error.expected, hint: error.hint};
  }
};

const lacks = (column: Column, expected: string, hint: string): Fault => ({
  column,
  found: 'nothing',
  expected,
  hint,
});

/** What is missing beside what is there. */
const gaps = (cells: Row['cells']): Fault[] => {
  const {name, how = '', latitude, longitude} = cells;
  const says = (way: string) => how.toLowerCase().includes(way);
  const number = cells.phone ?? cells['phone 2'] ?? cells['text number'];
  return [
    ...(name ? [] : [lacks('name', 'a name', 'Write what people call it.')]),
    ...(says('phone') && !number
      ? [lacks('phone', 'a phone number', 'Write the number, or take “phone” out of “how”.')]
      : []),
    ...(says('in person') && !cells.address && !cells.city
      ? [lacks('address', 'an address or a city', 'Write it, or take “in person” out of “how”.')]
      : []),
    ...(latitude && !longitude
      ? [lacks('longitude', 'a longitude', 'Write both, or neither.')]
      : []),
    ...(longitude && !latitude ? [lacks('latitude', 'a latitude', 'Write both, or neither.')] : []),
  ];
};

/** Reads the rows: those that are right, and what is wrong with the others. */
export const readRows = ({rows, letters}: Table): {good: ReadRow[]; faults: CellFault[]} => {
  const good: ReadRow[] = [];
  const faults: CellFault[] = [];
  for (const {row, cells} of rows) {
    const own: Fault[] = gaps(cells);
    const read: Partial<Record<Column, unknown>> = {};
    for (const [column, cell] of Object.entries(cells) as [Column, string][]) {
      const result = readCell(column, cell);
      if ('value' in result) read[column] = result.value;
      else own.push(result);
    }
    if (own.length) {
      faults.push(...own.map((fault) => ({...fault, row, letter: letters[fault.column!]})));
    } else good.push({row, cells: read as Cells});
  }
  return {good, faults};
};
