// What `anagen doctor` says about pages: each mistake with its place and how to mend it, about pages on the disk and
// on a server. Whatever the page is, it ends with a verdict.
import {mkdtempSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {built, commandIn, expectStatus, expectText} from './cli-run.mjs';
import {badPages, goodPages, pageOf} from './doctor-pages.mjs';
import {reportChecks} from './doctor-reports.mjs';
import {serverChecks} from './doctor-server.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const {anagen, folder, write, remove} = commandIn('anagen-doctor-');
const doctor = (content, name = 'page.html') => anagen(['doctor', write(content, name)]);

const FINE =
  'page.html: fine, as far as the page itself goes; files on a server were not asked for\n';
const counted = (count) => `page.html: ${count} mistake${count === 1 ? '' : 's'}\n`;

const checkBad = ({name, body, says, never, mistakes = 1, ...around}) => ({
  name: `a page with ${name}`,
  check() {
    const result = doctor(pageOf(body, around));
    expectStatus(result, 1);
    expectText(result.text, ...says, counted(mistakes));
    if (never && result.text.includes(never)) throw new Error(`  says ${never}`);
  },
});

const checkGood = ({name, body, says, never, ...around}) => ({
  name: `nothing wrong with ${name}`,
  check() {
    const result = doctor(pageOf(body, around));
    expectStatus(result, 0);
    expectText(result.stdout, ...says, FINE);
    if (never && result.text.includes(never)) throw new Error(`  says ${never}`);
  },
});

const noPages = [
  {name: 'an empty file', content: ' \n', says: ['nothing: it is empty']},
  {name: 'a file that is no page', content: 'Just words.', says: ['text without any tag']},
  {name: 'a picture', content: 'GIF89a\0<', says: ['something that is no text']},
  {name: 'a file of 11 MB', content: '<p>'.repeat(4e6), says: ['11719 kB', 'at most 10 MB']},
  {
    name: 'a script with tags in it',
    content: 'export const x = "<anagen-therapy-comparison>";',
    file: 'anagen.js',
    says: ['a file “.js”'],
  },
].map(({name, content, file = 'page.html', says}) => ({
  name: `no page: ${name}`,
  check() {
    const result = doctor(content, file);
    expectStatus(result, 1);
    expectText(result.text, file, ...says);
  },
}));

const noTargets = [
  {target: 'missing.html', says: 'no such file'},
  {target: '.', says: 'a folder'},
  {target: 'ftp://files.example/page.html', says: 'an address with ftp:'},
  {target: 'http://', says: 'no address'},
  {target: 'http://nobody.invalid/page.html', says: 'no answer'},
].map(({target, says}) => ({
  name: `no page: ${target}`,
  check() {
    const result = anagen(['doctor', target]);
    expectStatus(result, 1);
    expectText(result.text, target, says);
  },
}));

/** What it says of each form of setting where the value is `§`; of an address, that may be one. */
const saysOf = {
  choice: 'expects one of',
  whole: 'a whole number from',
  date: 'a real date',
  country: 'the two letters',
  flag: 'nothing: the bare name',
  list: '“§” in',
  address: '',
};

/** The settings in `src/cli/doctor` are those of the widgets, of which every one gets those of all. */
async function checkSettings() {
  // A widget looks for this when it is imported.
  globalThis.MutationObserver ??= class {};
  const classes = await import(join(root, 'dist/lib/index.js'));
  const widgets = Object.entries(classes).filter(([, {settings}]) => settings);
  if (widgets.length < 3) throw new Error('  the widgets were not found');
  const every = widgets.flatMap(([, {settings}]) => Object.values(settings));
  const cases = widgets.flatMap(([name, {settings}]) => {
    const tag = name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
    const own = new Map(Object.values(settings).map((setting) => [setting.attribute, setting]));
    return every.map(({attribute}) => ({tag, attribute, setting: own.get(attribute)}));
  });
  const lines = cases.map(({tag, attribute}) => `<${tag} ${attribute}="§"><p>x</p></${tag}>`);
  const parts = doctor(pageOf(lines.join('\n'))).text.split(/^page\.html:/m);
  cases.forEach(({tag, attribute, setting}, index) => {
    const said = parts.filter((part) => part.startsWith(`${index + 4}:`)).join('');
    const unknown = `“${attribute}” that it does not know`;
    if (!setting) return expectText(`${tag}:\n${said}`, unknown);
    if (said.includes(unknown)) throw new Error(`  ${tag} does not know ${attribute}`);
    const allowed = setting.form === 'choice' ? setting.allowed.map((name) => `“${name}”`) : [];
    return expectText(said, saysOf[setting.form], allowed.join(', '));
  });
}

const piece = fc.oneof(
  fc.constantFrom(
    '<anagen-',
    'therapy-comparison',
    '<div data-anagen="',
    '">',
    '</div>',
    '<p>',
    '</',
    '<!--',
    '&lt;anagen-x',
    '<script src="/a/anagen.js"',
    ' type="module">',
    '<script type=module>import "/a/anagen.js"',
    "<script>x.src='anagen.classic.js'",
    '</script>',
    '<i data-anagn="',
    '<iframe sandbox=allow-scripts src=/anagen/pages/en/support-finder.html',
    '<template>',
    '<svg>',
    '<table>',
    '<iframe src="/pages/es/x.html"',
    '<a href="http://[">',
    '<base href="::">',
    '<meta http-equiv="content-security-policy" content="',
    " script-src 'x';",
    '<script type=importmap>{"integrity":{"a":1}}',
    ' lang="',
    '\0',
    '\u202e',
    'first-treatment=',
    '<select>',
    '<frameset>',
    '<form>',
    '<math><mi>',
    '<link rel=stylesheet href=//[/anagen.css>',
    ' data-anagen-bases="x ::"',
    ' src=":"',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({maxLength: 20}),
);
const anyPage = fc.array(piece, {maxLength: 40}).map((parts) => `<${parts.join('')}`);

function checkAny() {
  const pages = fc.sample(anyPage, 400);
  const names = pages.map((page, index) => write(page, `any-${index}.html`));
  const result = anagen(['doctor', ...names]);
  if (![0, 1].includes(result.status) || /^\s+at .+:\d+:\d+\)?$/m.test(result.text)) {
    throw new Error(`  ends with ${result.status}:\n${result.text.slice(-2000)}`);
  }
  const silent = names.filter(
    (name) => !new RegExp(`^${name}(: (fine|\\d+ mistake)|$)`, 'm').test(result.text),
  );
  if (silent.length > 0) throw new Error(`  no verdict on ${silent.join(', ')}`);
}

function checkDeep() {
  const deep = doctor(
    pageOf(`${'<div>'.repeat(50_000)}<anagen-therapy-comparison>x</anagen-therapy-comparison>`),
  );
  expectStatus(deep, 0);
}

function checkBeside() {
  write('{"anagen": 1, "email": "x"}', 'clinic.json');
  const page = pageOf(undefined, {}).replace(
    'anagen.js"',
    'anagen.js" data-anagen-clinic="clinic.json"',
  );
  const result = doctor(page);
  expectStatus(result, 1);
  expectText(
    result.text,
    'clinic.json:1:24  email',
    'clinic.json: 1 mistake',
    'not a file that it names',
  );
}

function checkFolderNamed() {
  const name = mkdtempSync(join(folder, 'sub-')).slice(folder.length + 1);
  const other = write(pageOf(), 'other.html');
  const clinic = `anagen.js" data-anagen-clinic="${name}/"`;
  const page = write(pageOf().replace('anagen.js"', clinic), 'page.html');
  const result = anagen(['doctor', page, other]);
  expectStatus(result, 1);
  expectText(result.text, `${name}/ can’t be read: found a folder, expected a file.`);
  expectText(result.text, `${page}: 1 mistake\n`, `${other}: fine`);
}

function checkReady() {
  const page = readFileSync(join(root, 'dist/cdn/pages/es/regrowth-timeline.html'), 'utf8');
  const result = doctor(page);
  expectStatus(result, 0);
  expectText(result.stdout, 'regrowth-timeline, element, speaks Spanish (es)', FINE);
}

function checkReadyPolicy() {
  const page = readFileSync(join(root, 'dist/cdn/pages/es/regrowth-timeline.html'), 'utf8');
  const policy = `<meta http-equiv="content-security-policy" content="style-src 'none'">`;
  const result = doctor(page.replace('<meta', `${policy}<meta`));
  expectStatus(result, 1);
  expectText(result.text, '/page.css, /theme.css', "Add 'self' to style-src.", counted(1));
}

function checkHelp() {
  expectText(anagen(['--help']).stdout, 'anagen doctor https://', 'It asks for that page');
  const asked = [
    ['doctor', '--help'],
    ['check', '-h'],
    ['doctor', 'page.html', '--help'],
  ];
  for (const words of asked) {
    const helped = anagen(words);
    expectStatus(helped, 0);
    expectText(helped.stdout, 'anagen doctor https://');
    if (helped.text.includes('no such file')) throw new Error(`  looks for a file: ${words}`);
  }
  const without = anagen(['doctor']);
  expectStatus(without, 1);
  expectText(without.text, 'Which page?');
}

function checkLicences() {
  const licences = readFileSync(join(built, 'LICENSES.txt'), 'utf8');
  expectText(licences, 'parse5\n', 'entities\n', 'content-security-policy-parser\n');
}

try {
  await runChecks([
    ...badPages.map(checkBad),
    ...goodPages.map(checkGood),
    ...reportChecks(doctor),
    ...noPages,
    ...noTargets,
    {name: 'its settings are those of the widgets', check: checkSettings},
    {name: 'a clinic file beside the page is checked', check: checkBeside},
    {name: 'a folder in the place of a clinic file', check: checkFolderNamed},
    {name: 'nothing wrong with a ready-made page', check: checkReady},
    {name: 'a ready-made page that forbids its styles', check: checkReadyPolicy},
    {name: 'a page as deep as nobody writes it', check: checkDeep},
    {name: 'any text at all ends with a verdict', check: checkAny},
    {name: 'the help says what it asks for', check: checkHelp},
    {name: 'the licences of what it is made of', check: checkLicences},
    ...serverChecks,
  ]);
} finally {
  remove();
}
