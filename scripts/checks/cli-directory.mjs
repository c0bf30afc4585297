// What the command `anagen` says about directories of help, and how it makes one from a spreadsheet.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {badDirectories, badTables} from './cli-directory-files.mjs';
import {commandIn, expectStatus, expectText} from './cli-run.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const {folder, anagen, write, remove} = commandIn('anagen-directory-');
const fromCsv = (content, ...more) =>
  anagen(['directory', 'from-csv', write(content, 'help.csv'), ...more]);

function expectSame(found, expected) {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value, null, 1));
  if (one !== other) throw new Error(`  is\n${one}\n  not\n${other}`);
}

/** The services that are made of a spreadsheet. */
function made(content) {
  const result = fromCsv(content);
  expectStatus(result, 0);
  return JSON.parse(result.stdout);
}

/** Without the ids, which the tests of ids look at. */
const bare = (value) =>
  JSON.parse(JSON.stringify(value, (name, part) => (name === 'id' ? undefined : part)));

const checkBad = ({content, name, place, found, expected, hint}) => ({
  name: `a directory: ${name}`,
  check() {
    const result = anagen(['check', write(content, 'support.json')]);
    expectStatus(result, 1);
    expectText(result.text, `support.json:${place}`, `found ${found}`, `expected ${expected}`);
    expectText(result.text, hint, 'support.json: 1 mistake\n');
  },
});

const checkBadTable = ({content, name, place, found, expected, hint}) => ({
  name: `a spreadsheet: ${name}`,
  check() {
    const result = fromCsv(content, '--out', 'never.json');
    expectStatus(result, 1);
    expectText(result.text, place, `Found ${found}`, expected, hint, 'help.csv: 1 mistake\n');
    expectText(result.text, 'Nothing was made.');
    if (existsSync(join(folder, 'never.json'))) throw new Error('  makes a file');
  },
});

const good = (more = {}) => ({
  id: 'a',
  name: 'A',
  assured_date: new Date().toISOString().slice(0, 10),
  languages: [{code: 'en'}],
  phones: [{number: '01632 960145'}],
  attributes: [{taxonomy_term: {code: 'wig'}}],
  ...more,
});
const checked = (...services) => anagen(['check', write(JSON.stringify(services), 'support.json')]);

const ofDirectories = [
  {
    name: 'the example in docs/directory.md is fine',
    check() {
      const text = readFileSync(join(root, 'docs/directory.md'), 'utf8');
      const [, example] = /^```json\n(\[[^]*?\n\])\n```$/m.exec(text);
      expectStatus(anagen(['check', write(example, 'support.json')]), 0);
    },
  },
  {
    name: 'numbers for people who feel unsafe are listed first, each number once',
    check() {
      const crisis = {attributes: [{taxonomy_term: {code: 'crisis'}}], phones: [{number: '988'}]};
      const result = checked(
        good(),
        good({id: 'b', name: 'B'}),
        good({id: 'c', name: 'C', ...crisis}),
      );
      expectStatus(result, 0);
      const lists = [
        'support.json: fine. 3 services',
        '',
        'Ring these first: people who feel unsafe call them.',
        '  988  C',
        '',
        'Ring these before you go live:',
        '  01632 960145  A',
      ];
      expectSame(result.stdout.trimEnd().split('\n'), lists);
    },
  },
  {
    name: 'what is old, or lacks something, is told and is no mistake',
    check() {
      const result = checked(
        good({assured_date: '2020-01-01'}),
        good({id: 'b', name: 'B', assured_date: undefined}),
        good({id: 'c', name: 'C', languages: undefined}),
        good({id: 'd', name: 'D', attributes: undefined}),
        good({id: 'e', name: 'E', phones: undefined}),
      );
      expectStatus(result, 0);
      expectText(result.stdout, '1 service last checked over 12 months ago', '\n  A  (a)\n');
      expectText(result.stdout, '1 service without assured_date', '\n  B  (b)\n');
      expectText(result.stdout, '1 service without languages', '\n  C  (c)\n');
      expectText(result.stdout, '1 service without a kind of help', '\n  D  (d)\n');
      expectText(result.stdout, '1 service without any way to reach', '\n  E  (e)\n');
    },
  },
  {
    name: '20 mistakes of a kind are listed, and all are counted',
    check() {
      const services = Array.from({length: 50}, (_, index) =>
        good({id: `s${index}`, email: 'x', url: index ? undefined : 'x'}),
      );
      const result = checked(...services);
      expectStatus(result, 1);
      expectText(result.text, '[19].email', '30 more at email, like those above', '51 mistakes');
      if (result.text.includes('[20].email')) throw new Error('  lists more');
    },
  },
  {
    name: '50,000 services are checked within 20 seconds, whether or not they are right',
    check() {
      const start = Date.now();
      for (const number of ['01632 960145', 'ask us']) {
        const services = Array.from({length: 50_000}, (_, index) =>
          good({id: `s${index}`, name: `Help ${index}`, phones: [{number}]}),
        );
        const result = checked(...services);
        expectStatus(result, number === 'ask us' ? 1 : 0);
        if (result.text.length > 20_000) throw new Error('  prints the file');
      }
      const seconds = (Date.now() - start) / 1000;
      if (seconds > 40) throw new Error(`  takes ${seconds} seconds`);
    },
  },
  {
    name: 'over 20 MB are not read',
    check() {
      const result = anagen(['check', write(' '.repeat(20 * 1024 * 1024 + 1), 'support.json')]);
      expectStatus(result, 1);
      expectText(result.text, 'found 20481 kB, expected at most 20 MB');
    },
  },
  {
    name: 'depth without end is told',
    check() {
      const deep = `[{"id": "a", "name": "A", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}]`;
      const result = anagen(['check', write(deep, 'support.json')]);
      expectStatus(result, 1);
      expectText(result.text, 'docs/directory.md');
    },
  },
  {
    name: 'the format is printed, and is the published one',
    check() {
      const schema = readFileSync(join(root, 'dist/support.schema.json'), 'utf8');
      if (anagen(['schema', 'support']).stdout !== schema) throw new Error('  is another');
      expectText(anagen(['schema', 'suport']).stderr, 'no format “suport”', '“support”?');
    },
  },
];

const row = (head, ...cells) => [head, ...cells].join('\n');

const ofTables = [
  {
    name: 'the template becomes a directory that is fine',
    check() {
      const template = anagen(['directory', 'template']);
      expectStatus(template, 0);
      const result = fromCsv(template.stdout, '--out', 'support.json');
      expectStatus(result, 0);
      expectText(
        result.stdout,
        'support.json: 2 services. Check it: npx --no-install anagen check support.json',
      );
      const fine = anagen(['check', 'support.json']);
      expectStatus(fine, 0);
      if (/without/.test(fine.stdout)) throw new Error(fine.stdout);
      const [first] = JSON.parse(readFileSync(join(folder, 'support.json'), 'utf8'));
      expectSame(first.id, 'wig-bank-wrenmoor-cancer-friends');
      expectSame(bare(first.schedules[1]), {
        freq: 'MONTHLY',
        byday: '1SA',
        opens_at: '10:00',
        closes_at: '12:00',
        time_zone: 'Europe/London',
      });
    },
  },
  {
    name: 'the built-in list becomes a directory that is fine, in each language',
    check() {
      for (const [language, first] of [
        ['en', 'A help line that is open'],
        ['es', 'Una línea de ayuda'],
        ['ar', 'خط مساعدة'],
      ]) {
        const result = anagen(['directory', 'built-in', language]);
        expectStatus(result, 0);
        expectText(JSON.parse(result.stdout)[0].description, first);
        writeFileSync(join(folder, 'built-in.json'), result.stdout);
        expectStatus(anagen(['check', 'built-in.json']), 0);
      }
    },
  },
  {
    name: 'a language that there is none of is told, with those that there are',
    check() {
      const result = anagen(['directory', 'built-in', 'xx']);
      expectStatus(result, 1);
      expectText(result.stderr, 'no language “xx”', 'Known names: en, es, ar.');
    },
  },
  {
    name: 'the same spreadsheet makes the same directory',
    check() {
      const {stdout} = anagen(['directory', 'template']);
      expectSame(fromCsv(stdout).stdout, fromCsv(stdout).stdout);
    },
  },
  {
    name: 'as spreadsheets save it: semicolons, tabs, a mark at the start, other line ends, UTF-16',
    check() {
      const expected = [{name: 'Ä; B', status: 'active', minimum_age: 16}];
      const quoted = '\ufeff\r\nNAME ; Minimum-Age;\r\n;;\r\n"Ä; B";16;\r\n;;\r\n';
      expectSame(bare(made(quoted)), expected);
      const tabs = 'name\tminimum age\nÄ; B\t16\n';
      expectSame(bare(made(tabs)), expected);
      expectSame(bare(made(Buffer.from(`\ufeff${tabs}`, 'utf16le'))), expected);
      expectSame(bare(made(`sep=\t\r\n${tabs}`)), expected);
    },
  },
  {
    name: 'as people write it: days, commas as points, other names of columns',
    check() {
      const [service] = made(
        row(
          'Name;Lat;Long;Last checked;Area;Cost;Hours;State',
          'A;51,5;-0,1;31.01.2026;United Kingdom; Camden;Free;Mon, Wed-Fri 9:00-12:00, 13.00-17.00',
        ).replace('; Camden', ''),
      );
      const {latitude, longitude} = service.service_at_locations[0].location;
      expectSame([latitude, longitude, service.assured_date], [51.5, -0.1, '2026-01-31']);
      const [area] = bare(service.service_areas);
      expectSame(area, {name: 'United Kingdom', extent: 'GB', extent_type: 'country'});
      expectSame(bare(service.cost_options), [{option: 'Free', amount: 0}]);
      const hours = service.schedules.map((entry) => [entry.byday, entry.opens_at]);
      expectSame(hours, [
        ['MO,WE,TH,FR', '09:00'],
        ['MO,WE,TH,FR', '13:00'],
      ]);
    },
  },
  {
    name: 'an amount, words for a cost, 24/7',
    check() {
      const services = made(
        row(
          'name,cost,opening hours',
          'A,"12,50 EUR",24/7',
          'B,Ask us first,',
          'C,£5,last Fri 18:00-20:00',
        ),
      );
      const amounts = services.map(({cost_options: [cost] = []}) => [cost?.amount, cost?.currency]);
      expectSame(
        amounts,
        [[12.5, 'EUR'], [], [5, 'GBP']].map(([a, b]) => [a, b]),
      );
      expectSame(services[1].fees_description, 'Ask us first');
      const [{byday, closes_at}] = services[0].schedules;
      expectSame([byday, closes_at], ['MO,TU,WE,TH,FR,SA,SU', '24:00']);
      expectSame(services[2].schedules[0].byday, '-1FR');
    },
  },
  {
    name: 'two rows of one name and organization are one service in two places',
    check() {
      const services = made(
        row(
          'name,organization,phone,city,languages,description,checked on',
          'Wigs,Friends,01632 960145,Wrenmoor,en,Ours,',
          'wigs,friends,01632 960146,Easton,es,,2026-10-01',
        ),
      );
      expectSame(services.length, 1);
      const [{service_at_locations: places, languages, description, phones}] = services;
      expectSame(
        places.map((place) => [place.location.addresses[0].city, place.phones[0].number]),
        [
          ['Wrenmoor', '01632 960145'],
          ['Easton', '01632 960146'],
        ],
      );
      expectSame([languages.length, description, phones], [2, 'Ours', undefined]);
      expectSame(services[0].assured_date, '2026-10-01');
    },
  },
  {
    name: 'the same row twice is one place, and a country without an address is whom it is for',
    check() {
      const twice = 'Wigs,Friends,01632 960145,Wrenmoor,GB';
      const services = made(
        row('name,organization,phone,city,country', twice, twice, 'Line,Friends,555 0100,,US'),
      );
      const [wigs, line] = services;
      expectSame([services.length, wigs.service_at_locations.length], [2, 1]);
      expectSame(
        [wigs, line].map(({service_areas: areas = []}) => areas.map(({extent}) => extent)),
        [[], ['US']],
      );
    },
  },
  {
    name: 'with --keep-going the good rows are kept, and the others told',
    check() {
      const result = fromCsv(row('name,email', 'A,a@b.example', 'B,c'), '--keep-going');
      expectStatus(result, 1);
      expectSame(
        JSON.parse(result.stdout).map(({name}) => name),
        ['A'],
      );
      expectText(result.stderr, 'row 3, column B (email)', 'help.csv: 1 mistake');
    },
  },
  {
    name: 'the spreadsheet itself is not written over, and unknown options are told',
    check() {
      const result = fromCsv('name\nA', '--out', './help.csv');
      expectStatus(result, 1);
      expectSame(readFileSync(join(folder, 'help.csv'), 'utf8'), 'name\nA');
      expectText(fromCsv('name\nA', '--force').text, 'There is no “--force” here');
      expectStatus(anagen(['directory', 'from-csv', 'none.csv']), 1);
      expectText(anagen(['directory', 'fromcsv']).text, 'Did you mean “directory from-csv”?');
      expectStatus(anagen(['directory']), 1);
    },
  },
];

try {
  await runChecks([
    ...badDirectories.map(checkBad),
    ...ofDirectories,
    ...badTables.map(checkBadTable),
    ...ofTables,
  ]);
} finally {
  remove();
}
