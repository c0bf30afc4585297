// The command `anagen`, as it is built: each bad file gets its line, its column, what was found, what was
// expected and how to mend it, and exit code 1.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {badFiles} from './cli-files.mjs';
import {built, commandIn, expectStatus, expectText} from './cli-run.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const {folder, anagen, write, remove} = commandIn('anagen-cli-');

const checkBad = ({content, name, place, found, expected, hint}) => ({
  name: `a file: ${name}`,
  check() {
    const result = anagen(['check', write(content)]);
    expectStatus(result, 1);
    expectText(result.text, `clinic.json:${place}`, `found ${found}`, `expected ${expected}`, hint);
    expectText(result.text, 'clinic.json: 1 mistake\n');
    if (result.stdout) throw new Error('  speaks of a mistake where results go');
  },
});

const others = [
  {
    name: 'the example clinic’s file is fine, and its numbers are listed',
    check() {
      const result = anagen(['check', join(root, 'site/clinic.json')]);
      expectStatus(result, 0);
      expectText(result.stdout, 'clinic.json: fine. Wrenmoor Hospital:', 'Ring these before');
      expectText(result.stdout, '01632 960145  (phone)', '(added[0].contact.phone)');
    },
  },
  {
    name: 'the example in docs/clinic-file.md is fine',
    check() {
      const text = readFileSync(join(root, 'docs/clinic-file.md'), 'utf8');
      const example = /^```json\n(\{[^]*?\n\})\n```$/m.exec(text);
      expectStatus(anagen(['check', write(example[1])]), 0);
    },
  },
  {
    name: 'all mistakes are listed, in the order of the file',
    check() {
      const result = anagen(['check', write('{\n"phone": "x",\n"anagen": 1,\n"email": "y"}')]);
      expectStatus(result, 1);
      expectText(result.text, 'clinic.json: 2 mistakes');
      const order = [...result.text.matchAll(/clinic\.json:(\d+):/g)].map(([, line]) => line);
      if (order.join() !== '2,4') throw new Error(`  lines ${order.join()}`);
    },
  },
  {
    name: 'several files: one mistake is enough',
    check() {
      const good = write('{"anagen": 1}', 'good.json');
      const result = anagen(['check', good, 'none.json']);
      expectStatus(result, 1);
      expectText(result.text, 'good.json: fine.', 'none.json:1:1', 'found no such file');
    },
  },
  {
    name: 'a folder in place of a file',
    check() {
      const result = anagen(['check', '.']);
      expectStatus(result, 1);
      expectText(result.text, 'found a folder');
    },
  },
  {
    name: '5 MB are not read',
    check() {
      const result = anagen(['check', write(`"${'x'.repeat(5 * 1024 * 1024)}"`)]);
      expectStatus(result, 1);
      expectText(result.text, 'found 5121 kB, expected at most 256 kB', 'Shorten the file');
      if (result.text.length > 1000) throw new Error('  prints the file');
    },
  },
  {
    name: 'what would control the terminal is spelt out',
    check() {
      const text = JSON.stringify({anagen: 1, ['\u001b[2Jx']: 1, phone: '\u009b2J\u202e'});
      const result = anagen(['check', write(text)]);
      expectStatus(result, 1);
      if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(result.text)) {
        throw new Error('  prints control characters');
      }
    },
  },
  {
    name: '--version, --help, schema',
    check() {
      const result = anagen(['--version']);
      expectStatus(result, 0);
      if (result.stdout !== `${version}\n`) throw new Error(`  prints ${result.stdout}`);
      expectText(anagen(['--help']).stdout, 'anagen check clinic.json');
      const schema = readFileSync(join(root, 'dist/clinic.schema.json'), 'utf8');
      if (anagen(['schema']).stdout !== schema) throw new Error('  is not dist/clinic.schema.json');
    },
  },
  {
    name: 'an unknown command gets the nearest one; none gets the help',
    check() {
      const result = anagen(['chekc']);
      expectStatus(result, 1);
      expectText(result.stderr, 'no command “chekc”', 'Did you mean “check”?');
      expectStatus(anagen(['constructor']), 1);
      expectStatus(anagen([]), 1);
      expectStatus(anagen(['check']), 1);
    },
  },
];

const sentence = (text, more = {}) => ({text, certainty: 'low', sources: ['a'], ...more});

/** 23 sentences of one option: 3 more than are listed. */
const many = (word) =>
  Object.fromEntries(
    Array.from({length: 23}, (_, index) => [
      `folded.options.light.good.${index}`,
      sentence(`${word} sentence ${index}.`),
    ]),
  );

/** The command with records of its own: 9.0.0, and what has changed in 9.1.0. */
function withHistory() {
  const cli = join(folder, 'cli');
  cpSync(built, cli, {recursive: true});
  rmSync(join(cli, 'history'), {recursive: true});
  mkdirSync(join(cli, 'history'));
  const record = (recorded, timeline, biotin) =>
    writeFileSync(
      join(cli, 'history', `${recorded}.json`),
      JSON.stringify({
        version: recorded,
        widgets: {'regrowth-timeline': timeline, 'therapy-comparison': biotin},
      }),
    );
  const same = sentence('Same.', {translations: {es: 'Igual.'}});
  record(
    '9.0.0',
    {'glance.lead': sentence('Old.'), 'glance.same': same, 'glance.gone': sentence('Gone.')},
    {
      'folded.options.biotin.hard.0': sentence('Hard.'),
      'glance.options.wigs.what': sentence('W.'),
      ...many('Old'),
    },
  );
  // 9.10.0 is later than 9.9.0 would be: versions are numbers, not words.
  record(
    '9.10.0',
    {
      'glance.lead': sentence('New.'),
      'glance.same': {...same, translations: {es: 'Lo mismo.'}},
      'glance.more': sentence('More.'),
    },
    {
      'folded.options.biotin.hard.0': sentence('Hard.', {certainty: 'moderate'}),
      'glance.options.wigs.what': sentence('Wigs.'),
      'glance.options.prp.what': sentence('Prp.'),
      'folded.options.prp.hard.0': sentence('Prp is hard.'),
      ...many('New'),
    },
  );
  return cli;
}

const review = (content, languages) => ({
  widget: 'regrowth-timeline',
  content,
  by: 'Dr A. Example',
  on: '2026-11-10',
  languages,
});

const afterUpgrade = [
  {
    name: 'after an upgrade: what the file says about sentences that have changed',
    check() {
      const file = {
        anagen: 1,
        content: '9.0.0',
        options: {biotin: {hidden: true}},
        reviews: [review('9.0.0', ['en']), review('9.0.0', ['en', 'es']), review('9.10.0', ['en'])],
      };
      const result = anagen(['check', write(JSON.stringify(file))], withHistory());
      expectStatus(result, 0);
      expectText(result.stdout, 'options.biotin: since 9.0.0: 1 sentence changed');
      expectText(result.stdout, 'therapy-comparison folded.options.biotin.hard.0\n    “Hard.”');
      expectText(result.stdout, 'reviews[0]: regrowth-timeline 9.0.0, reviewed by Dr A. Example');
      expectText(result.stdout, 'on 2026-11-10: 3 sentences changed.', 'reviewed as 9.10.0');
      expectText(result.stdout, 'was “Old.”\n    now “New.”', 'new\n    now “More.”');
      expectText(result.stdout, 'was “Gone.”\n    no longer there');
      // Spanish was reviewed there, too, and has changed.
      expectText(result.stdout, 'on 2026-11-10: 4 sentences changed.');
      if (result.stdout.includes('wigs')) throw new Error('  speaks of an option not in the file');
      if (result.stdout.includes('reviews[2]')) throw new Error('  speaks of the newest review');
    },
  },
  {
    name: 'after an upgrade: what is new as a whole is one line',
    check() {
      const newWidget = {...review('9.0.0', ['en']), widget: 'therapy-comparison'};
      const file = {
        anagen: 1,
        content: '9.0.0',
        options: {prp: {hidden: true}},
        reviews: [newWidget],
      };
      const cli = withHistory();
      const old = join(cli, 'history/9.0.0.json');
      const {version: recorded, widgets} = JSON.parse(readFileSync(old, 'utf8'));
      delete widgets['therapy-comparison'];
      writeFileSync(old, JSON.stringify({version: recorded, widgets}));
      const result = anagen(['check', write(JSON.stringify(file))], cli);
      expectStatus(result, 0);
      const where = 'new as a whole: read it on the sign-off sheet (npm run review-sheet).';
      const [, ...lines] = result.stdout.trimEnd().split('\n');
      const expected = [
        '',
        `options.prp: since 9.0.0: ${where}`,
        '',
        `reviews[0]: therapy-comparison 9.0.0, reviewed by Dr A. Example on 2026-11-10: ${where}`,
      ];
      if (lines.join('\n') !== expected.join('\n')) throw new Error(result.stdout);
    },
  },
  {
    name: 'after an upgrade: at most 20 sentences an option and a review, and how many more there are',
    check() {
      const file = {
        anagen: 1,
        content: '9.0.0',
        options: {light: {hidden: true}},
        reviews: [{...review('9.0.0', ['en']), widget: 'therapy-comparison'}],
      };
      const {stdout} = anagen(['check', write(JSON.stringify(file))], withHistory());
      const [, option, reviewed] = stdout.split(/^(?=options\.|reviews\[)/m);
      const more = (count) =>
        `  and ${count} more: read them on the sign-off sheet (npm run review-sheet -- --since 9.0.0).`;
      // 23 of light; with them biotin, wigs and two of prp.
      expectText(option, 'since 9.0.0: 23 sentences changed.', more(3));
      expectText(reviewed, '27 sentences changed.', more(7));
      for (const part of [option, reviewed]) {
        const listed = part.match(/^ {2}(?!and )\S/gm).length;
        if (listed !== 20) throw new Error(`  lists ${listed}:\n${part}`);
      }
      expectText(option, 'was “Old sentence 19.”');
      if (option.includes('Old sentence 20.')) throw new Error('  lists more than 20');
    },
  },
  {
    name: 'after an upgrade: a version that there never was',
    check() {
      const file = JSON.stringify({anagen: 1, content: '9.1.0'});
      const result = anagen(['check', write(file)], withHistory());
      expectStatus(result, 1);
      expectText(result.text, 'found “9.1.0”', `expected a version that there is: 9.0.0, 9.10.0`);
    },
  },
  {
    name: 'without an upgrade nothing has changed',
    check() {
      const file = {anagen: 1, content: '9.10.0', options: {biotin: {hidden: true}}};
      const result = anagen(['check', write(JSON.stringify(file))], withHistory());
      expectStatus(result, 0);
      if (/changed\. /.test(result.stdout)) throw new Error(result.stdout);
    },
  },
];

try {
  await runChecks([...badFiles.map(checkBad), ...others, ...afterUpgrade]);
} finally {
  remove();
}
