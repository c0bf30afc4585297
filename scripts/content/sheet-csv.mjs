// A sign-off sheet as a table for a spreadsheet. No cell can run as a formula.
import {stringify} from 'csv-stringify/sync';
import {NOTHING} from './sheet.mjs';

const doiOf = ({url = ''}) => /^https:\/\/doi\.org\/(.+)$/.exec(url)?.[1];

const sourceText = (source) => {
  const doi = doiOf(source);
  return doi ? `${source.id} (doi:${doi})` : source.id;
};

const COLUMNS = [
  ['Number', ({number}) => number],
  ['Place', ({place}) => place],
  ['Sentence', ({text}) => text],
  ['Sentence in the other unit of length', ({other}) => other ?? ''],
  ['English source', ({english}) => english ?? NOTHING],
  ['Sources', ({sources}) => sources.map(sourceText).join('; ') || NOTHING],
  ['How sure', ({certainty}) => certainty],
  ['Status', ({status}) => status],
  ['Reading grade', ({grade}) => grade],
  ['Translation', ({translation}) => translation],
  ['Agree / change', () => ''],
  ['Comment', () => ''],
  ['Path', ({path}) => path],
];

const CHANGES = [
  ['Change', ({change}) => change],
  ['Before', ({before}) => before],
];

/** The sheet as CSV: UTF-8 with a byte order mark, as spreadsheets expect. */
export function csvOf({rows, since}) {
  const columns = since === undefined ? COLUMNS : [...COLUMNS, ...CHANGES];
  return stringify(
    rows.map((row) => columns.map(([, cell]) => cell(row))),
    {
      header: true,
      columns: columns.map(([name]) => name),
      bom: true,
      quoted: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}
