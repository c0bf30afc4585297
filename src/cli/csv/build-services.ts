import {isDeepStrictEqual} from 'node:util';
import {taxonomy} from '../../directory/kinds.js';
import type {Phone, Schedule, Service, ServiceArea} from '../../directory/hsds.js';
import type {Cells} from './cells.js';
import type {Column} from './columns.js';
import {placeOf} from './build-place.js';
import {numbered, slug, type WithIds} from './ids.js';
import type {ReadRow} from './read-rows.js';
import type {CellFault} from './read-table.js';

/** Cells that may differ where two rows are one service: they are of the place, or are put together. */
const ofPlace: readonly Column[] = [
  'phone',
  'phone 2',
  'text number',
  'how',
  'address',
  'city',
  'state or county',
  'postal code',
  'country',
  'latitude',
  'longitude',
  'opening hours',
  'time zone',
  'languages',
  'area served',
  'kind',
];

/** The rows of one service. */
type Group = readonly ReadRow[];

const keyOf = ({name = '', organization = ''}: Cells): string =>
  [name, organization].map((text) => text.toLowerCase().replace(/\s+/g, ' ')).join('\n');

const groupsOf = (rows: readonly ReadRow[]): Group[] => {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = keyOf(row.cells);
    const before = groups.get(key) ?? [];
    // The same row twice says nothing new.
    const isAgain = before.some((other) => isDeepStrictEqual(other.cells, row.cells));
    groups.set(key, isAgain ? before : [...before, row]);
  }
  return [...groups.values()];
};

/** What two rows of one service say differently. */
const conflicts = (group: Group, letters: Partial<Record<Column, string>>): CellFault[] =>
  group.slice(1).flatMap(({row, cells}) =>
    (Object.keys(cells) as Column[])
      .filter(
        (column) => !ofPlace.includes(column) && column !== 'name' && column !== 'organization',
      )
      .flatMap((column): CellFault[] => {
        const first = group.find((other) => other.cells[column] !== undefined)!;
        const same = JSON.stringify(first.cells[column]) === JSON.stringify(cells[column]);
        const expected = `the same as in row ${first.row}, or an empty cell`;
        const hint = 'Rows with one name and organization are one service in several places.';
        const found = 'something else';
        return same ? [] : [{row, column, letter: letters[column], found, expected, hint}];
      }),
  );

/** What the first row says that says anything. */
const firstIn = (group: Group): Cells =>
  Object.assign({}, ...[...group].reverse().map(({cells}) => cells)) as Cells;

const together = <T>(group: Group, pick: (cells: Cells) => readonly T[] | undefined): T[] => {
  const all = group.flatMap(({cells}) => pick(cells) ?? []);
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
};

const phonesOf = (cells: Cells): Phone[] => [
  ...[cells.phone, cells['phone 2']].flatMap((number) => (number ? [{number, type: 'voice'}] : [])),
  ...(cells['text number'] ? [{number: cells['text number'], type: 'text'}] : []),
];

const schedulesOf = (cells: Cells): Schedule[] | undefined =>
  cells['opening hours']?.map((entry) => {
    const zone = cells['time zone'];
    return zone ? {...entry, time_zone: zone} : entry;
  });

/** Where a service is for. A country without an address says no place to go to, so it is that. */
const areasOf = (cells: Cells): ServiceArea[] | undefined => {
  const {country: code} = cells;
  if (cells['area served'] || !code || placeOf(cells).length) return cells['area served'];
  return [{name: code, extent: code, extent_type: 'country'}];
};

const organizationOf = (name: string | undefined) =>
  name === undefined ? undefined : {id: slug(name), name};

const attributeOf = (kind: string) => ({
  taxonomy_term: {id: `${taxonomy}-${kind}`, code: kind, name: kind, taxonomy},
});

/** One service of its rows. With several, each place has its own numbers and hours. */
const serviceOf = (id: string, group: Group): WithIds<Service> => {
  const first = firstIn(group);
  const several = group.length > 1;
  const own = several ? group.filter(({cells}) => !placeOf(cells).length) : group;
  const places = group.flatMap(({cells}) =>
    placeOf(cells).map((location) => ({
      location,
      ...(several && {phones: phonesOf(cells), schedules: schedulesOf(cells)}),
    })),
  );
  const costs = first.cost;
  return numbered(id, {
    name: first.name!,
    description: first.description,
    url: first.website,
    email: first.email,
    status: 'active',
    fees_description: costs?.words,
    eligibility_description: first['who it is for'],
    minimum_age: first['minimum age'],
    maximum_age: first['maximum age'],
    assured_date: first['checked on'],
    phones: together(own, phonesOf),
    schedules: together(own, schedulesOf),
    service_areas: together(group, areasOf),
    service_at_locations: places,
    languages: together(group, (cells) => cells.languages).map((code) => ({code})),
    organization: organizationOf(first.organization),
    cost_options: costs?.cost ? [costs.cost] : [],
    attributes: together(group, (cells) => cells.kind).map(attributeOf),
  });
};

/** Services of rows: one for each name and organization. */
export const buildServices = (
  rows: readonly ReadRow[],
  letters: Partial<Record<Column, string>>,
): {services: WithIds<Service>[]; faults: CellFault[]} => {
  const taken = new Map<string, number>();
  const services: WithIds<Service>[] = [];
  const faults: CellFault[] = [];
  for (const group of groupsOf(rows)) {
    const {id, name, organization = ''} = firstIn(group);
    const problems = conflicts(group, letters);
    const [{row}] = group;
    if (id !== undefined && taken.has(id)) {
      const expected = `an id that no other service has: row ${taken.get(id)} has it`;
      const hint = 'Write another one, or leave the cell empty.';
      problems.push({row, column: 'id', letter: letters.id, found: `“${id}”`, expected, hint});
    }
    let own = id ?? slug(`${name} ${organization}`);
    for (let count = 2; id === undefined && taken.has(own); count += 1) {
      own = `${slug(`${name} ${organization}`)}-${count}`;
    }
    taken.set(own, row);
    faults.push(...problems);
    if (!problems.length) services.push(serviceOf(own, group));
  }
  return {services, faults};
};
