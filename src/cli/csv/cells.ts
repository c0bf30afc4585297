/** What stands in the cells of a row, and what is wrong with it. */
import {formHint} from '../../clinic/forms.js';
import {nearestName} from '../../clinic/nearest-name.js';
import {isoCountry} from '../../clinic/sense.js';
import {shown} from '../../clinic/show.js';
import {explainFault} from '../../directory/explain-fault.js';
import {FaultLog, type Read} from '../../directory/fault-log.js';
import * as forms from '../../directory/forms.js';
import type {CostOption, Schedule, ServiceArea} from '../../directory/hsds.js';
import {crisis, kinds} from '../../directory/kinds.js';
import {pastDay} from '../../directory/services.js';
import {codeOfCountry, codeOfLanguage} from './codes.js';
import type {Column} from './columns.js';
import {readHours} from './hours.js';

/** Why a cell can't be used. */
export class CellError extends Error {
  constructor(
    readonly expected: string,
    readonly hint: string,
  ) {
    super(hint);
  }
}

/** Reads as the page will, and refuses what the page would find fault with. */
const as =
  <T>(member: string, read: Read<T>) =>
  (cell: string): T => {
    const log = new FaultLog(1);
    const kept = log.part(member, cell, read);
    if (log.faults.length || kept === undefined) {
      const {expected, hint} = explainFault(log.faults[0]);
      throw new CellError(expected, hint);
    }
    return kept;
  };

const several = <T>(cell: string, read: (part: string) => T, sign = /[;,\n]/): T[] =>
  cell
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(read);

const oneOf =
  (names: readonly string[]) =>
  (cell: string): string => {
    const found = cell.toLowerCase();
    if (names.includes(found)) return found;
    const near = nearestName(cell, names);
    throw new CellError(
      `one or more of ${names.join('; ')}`,
      near ? `Did you mean “${near}”?` : 'Write these words, with semicolons between them.',
    );
  };

/** A number; where the comma is the point, with a comma. */
const numeric = (member: string, least: number, most: number) => (cell: string) =>
  as<number>(member, (_, log) => {
    const number = /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : NaN;
    return number >= least && number <= most ? number : log.fault('range', cell);
  })(cell);

const signs: Readonly<Record<string, string>> = {'£': 'GBP', '€': 'EUR'};

/** `free`, an amount with its currency, or words. */
const cost = (cell: string): {cost?: CostOption; words?: string} => {
  if (/^(free|free of charge|0)$/i.test(cell)) return {cost: {option: 'Free', amount: 0}};
  const [, before, amount, after] =
    /^([A-Z]{3}|\p{Sc})?\s*(\d+(?:[.,]\d\d?)?)\s*([A-Z]{3}|\p{Sc})?$/u.exec(cell) ?? [];
  if (!amount) return {words: as('fees_description', forms.text)(cell)};
  const sign = before ?? after ?? '';
  const currency = signs[sign] ?? sign;
  if (!/^[A-Z]{3}$/.test(currency) || (before && after)) {
    const hint = 'Write the three letters of the currency behind the amount.';
    throw new CellError('“free”, an amount with its currency, such as “5 GBP”, or words', hint);
  }
  return {cost: {amount: Number(amount.replace(',', '.')), currency}};
};

/** One number. */
const phone = (cell: string): string => {
  if (!/^(?:[^\d/;,]*\d){7,}[^\d/;,]*[/;,](?:\D*\d){3}/.test(cell))
    return as('number', forms.phoneNumber)(cell);
  throw new CellError(
    'one number',
    'Write the second one in a column of its own, such as “phone 2”.',
  );
};

const language = (cell: string): string => {
  const code = codeOfLanguage(cell);
  if (!code) return as('code', forms.language)(cell);
  throw new CellError('language tags, such as “en; es”', `Did you mean “${code}”?`);
};

const country = (cell: string): string => {
  const code = isoCountry(cell.toUpperCase()) ?? codeOfCountry(cell);
  if (code?.toUpperCase() === cell.toUpperCase()) return as('country', forms.country)(cell);
  const {expected, hint} = explainFault({at: ['country'], rule: 'country', found: cell});
  throw new CellError(expected, code ? `Did you mean “${code}”?` : hint);
};

/** A country by its code or name; else a place by its name. */
const area = (cell: string): ServiceArea => {
  const code = /^[A-Z]{2}$/.test(cell) ? isoCountry(cell) : codeOfCountry(cell);
  if (code) return {name: cell, extent: code, extent_type: 'country'};
  const name = as('extent', forms.line)(cell);
  return {name, extent: name, extent_type: 'other'};
};

const hours = (cell: string): Schedule[] => {
  const found = readHours(cell);
  if (found) return found;
  if (/^(24-Jul|Jul-24|24\/0?7\/\d+)$/i.test(cell.trim())) {
    const hint =
      'Your spreadsheet program made a date of it: set the column to text, then write 24/7.';
    throw new CellError('“24/7”', hint);
  }
  throw new CellError(
    'opening hours, such as “Mon-Fri 09:00-17:00; Sat 10:00-12:00”, “1st Tue 18:00-20:00” or “24/7”',
    'Write days in English, times with four digits, and a semicolon between the parts.',
  );
};

/** A day: year first, or as spreadsheets show it, where nobody can take the month for the day. */
const checkedOn = (cell: string): string => {
  const [, day, sign, month, year] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(cell) ?? [];
  const clear = year && (sign === '.' || Number(day) > 12 || Number(day) === Number(month));
  if (clear) return checkedOn(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!year) return as('assured_date', pastDay)(cell);
  const hint = `${shown(cell)} may be two days: which number is the month? Write the year first.`;
  throw new CellError('a day as year-month-day, such as “2026-03-02”', hint);
};

const website = (cell: string): string => {
  try {
    return as('url', forms.link)(cell);
  } catch (error) {
    const {expected} = error as CellError;
    throw new CellError(expected, formHint({form: 'link', type: 'string'}, cell));
  }
};

/** A kind that none of the others is needs no word. */
const kindNames = [...kinds.filter((kind) => kind !== 'other'), crisis];

/** How each column is read. */
export const readers = {
  name: as('name', forms.line),
  organization: as('name', forms.line),
  kind: (cell: string) => several(cell, oneOf(kindNames)),
  description: as('description', forms.text),
  'who it is for': as('eligibility_description', forms.text),
  'minimum age': numeric('minimum_age', 0, 150),
  'maximum age': numeric('maximum_age', 0, 150),
  cost,
  languages: (cell: string) => several(cell, language),
  phone,
  'phone 2': phone,
  'text number': phone,
  email: as('email', forms.email),
  website,
  how: (cell: string) => several(cell, oneOf(['phone', 'online', 'in person'])),
  address: as('address_1', forms.line),
  city: as('city', forms.line),
  'state or county': as('state_province', forms.line),
  'postal code': as('postal_code', forms.line),
  country,
  latitude: numeric('latitude', -90, 90),
  longitude: numeric('longitude', -180, 180),
  'area served': (cell: string) => several(cell, area, /[;\n]/),
  'opening hours': hours,
  'time zone': as('time_zone', forms.zone),
  'checked on': checkedOn,
  id: as('id', forms.line),
} satisfies Record<Column, (cell: string) => unknown>;

/** A row as it was read. */
export type Cells = {[Name in Column]?: ReturnType<(typeof readers)[Name]>};
