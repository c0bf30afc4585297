// The sign-off sheets hold every statement once and in order, and with --since exactly what changed.
// Needs `npm run localize` first.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {DOMParser} from '@xmldom/xmldom';
import {parse} from 'csv-parse/sync';
import {differences, versions, wordsNow} from '../content/history.mjs';
import {csvOf} from '../content/sheet-csv.mjs';
import {htmlOf} from '../content/sheet-html.mjs';
import {sheetOf} from '../content/sheet.mjs';
import {languages, ROOT, statementsOf, widgetNames} from '../content/statements.mjs';
import {runChecks} from './report.mjs';

const COMMAND = join(ROOT, 'scripts', 'content', 'review-sheet.mjs');
const run = (...args) => spawnSync(process.execPath, [COMMAND, ...args], {encoding: 'utf8'});

/** Gives a folder that is removed afterwards. */
async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'review-sheet-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const readCsv = (text) => parse(text, {bom: true, columns: true});

/** The rows of a page, as the text of their cells. Fails on a page that is not well-formed. */
function readPage(text) {
  const fail = (message) => {
    throw new Error(message);
  };
  const errorHandler = {warning: fail, error: fail, fatalError: fail};
  const page = new DOMParser({errorHandler}).parseFromString(text, 'text/xml');
  const rows = Array.from(page.getElementsByTagName('tr')).filter((row) =>
    row.getAttribute('data-path'),
  );
  return rows.map((row) => ({
    path: row.getAttribute('data-path'),
    cells: Array.from(row.getElementsByTagName('td'), (cell) => cell.textContent),
    language: row.getElementsByTagName('td')[2].getAttribute('lang'),
    direction: row.getElementsByTagName('td')[2].getAttribute('dir'),
  }));
}

/** The items of each list follow one another from the first on. */
function checkLists(paths) {
  const next = new Map();
  for (const path of paths) {
    const [, list, number] = /^(.*)\.(\d+)$/.exec(path) ?? [];
    if (list === undefined) continue;
    equal(Number(number), next.get(list) ?? 0, `${path} is out of order`);
    next.set(list, Number(number) + 1);
  }
}

/** Every statement once, in order, in both forms, with its English beside a translation. */
function checkSheet(folder, widget, language, statements, english) {
  const shown = statements.filter((each) => each.shown);
  const read = (ending) => readFileSync(join(folder, `${widget}.${language}.${ending}`), 'utf8');
  const table = readCsv(read('csv'));
  const page = readPage(read('html'));
  equal(new Set(shown.map(({path}) => path)).size, shown.length, 'a statement stands twice');
  checkLists(shown.map(({path}) => path));
  for (const rows of [table.map((row) => row.Path), page.map(({path}) => path)]) {
    deepEqual(
      rows,
      shown.map(({path}) => path),
    );
  }
  shown.forEach(({path, text, sources, certainty}, index) => {
    const [row, {cells, language: lang, direction}] = [table[index], page[index]];
    deepEqual([row.Number, row.Sentence], [`${index + 1}`, text]);
    deepEqual(
      [cells[0], lang, direction],
      [`${index + 1}`, language, language === 'ar' ? 'rtl' : 'ltr'],
    );
    ok(cells[2].startsWith(text), path);
    if (language !== 'en')
      deepEqual([row['English source'], cells[3]], [english.get(path), english.get(path)]);
    for (const id of sources) ok(row.Sources.includes(id), `${path} lacks ${id}`);
    ok(certainty === null || row['How sure'] === certainty.replace('-', ' '), path);
    match(row.Status, /Next review \d{4}-\d\d-\d\d$/);
    match(row['Reading grade'], language === 'en' ? /^(–|\d+\.\d)$/ : /^–$/);
  });
}

async function checkAllSheets() {
  await inFolder(async (folder) => {
    const {status, stderr} = run('--out', folder);
    equal(status, 0, stderr);
    const names = widgetNames();
    equal(readdirSync(folder).length, names.length * Object.keys(languages).length * 2);
    for (const widget of names) {
      const english = new Map((await statementsOf(widget)).map(({path, text}) => [path, text]));
      for (const language of Object.keys(languages)) {
        const statements = await statementsOf(widget, language);
        checkSheet(folder, widget, language, statements, english);
      }
    }
  });
}

/** What directs without a source is marked as such in both forms, in every language; mere wording is not. */
async function checkDirections() {
  const marks = {
    'folded.options.oral-minoxidil.avoid.0': 'direction, no source: please look',
    'folded.options.topical-minoxidil.avoid.1': 'direction, no source: please look',
    'kit.help': 'direction, no source: please look',
    'glance.title': 'wording',
    'folded.options.programmes.found.0': 'wording',
  };
  for (const language of Object.keys(languages)) {
    const sheet = await sheetOf('therapy-comparison', language);
    const [table, page] = [readCsv(csvOf(sheet)), readPage(htmlOf(sheet, '2026-11-22'))];
    for (const [path, mark] of Object.entries(marks)) {
      const [row, {cells}] = [table, page].map((rows) =>
        rows.find((each) => (each.Path ?? each.path) === path),
      );
      deepEqual([row.Sources, row['How sure']], ['–', mark]);
      ok(cells.includes(mark), `${path} lacks “${mark}” on the page`);
    }
  }
}

/** Earlier words that differ in every way from those of now, and what a sheet must then list. */
function earlier(now) {
  const claims = Object.keys(now).filter((path) => now[path].sources.length > 0);
  const [text, source, grade, added, moved, spanish] = claims;
  const before = structuredClone(now);
  before[text].text = 'It was said in another way.';
  before[source].sources = ['gone1999'];
  before[grade].certainty = before[grade].certainty === 'high' ? 'low' : 'high';
  before[spanish].translations.es = 'Otra cosa.';
  delete before[added];
  before['glance.elsewhere'] = before[moved];
  delete before[moved];
  before['glance.gone'] = {text: 'Gone.', certainty: null, sources: [], translations: {es: 'Ido.'}};
  return {before, text, source, grade, added, spanish};
}

async function checkSince(language) {
  await inFolder(async (history) => {
    const [widget] = widgetNames();
    const given = earlier(await wordsNow(widget));
    const words = JSON.stringify({version: '0.0.1', widgets: {[widget]: given.before}});
    writeFileSync(join(history, '0.0.1.json'), words);
    const sheet = await sheetOf(widget, language, {since: '0.0.1', history});
    const found = Object.fromEntries(sheet.rows.map(({path, change}) => [path, change]));
    deepEqual(found, {
      [given.text]: 'changed',
      [given.source]: 'changed',
      [given.grade]: 'changed',
      [given.added]: 'added',
      'glance.gone': 'removed',
      ...(language === 'es' && {[given.spanish]: 'changed'}),
    });
    const rows = readCsv(csvOf(sheet));
    equal(rows.length, sheet.rows.length);
    const of = (path) => rows.find((row) => row.Path === path).Before;
    match(of(given.text), /It was said in another way\./);
    match(of(given.source), /sources: gone1999/);
    match(of(given.grade), /certainty: (high|low)/);
    match(of('glance.gone'), language === 'es' ? /Ido\./ : /Gone\./);
    equal(readPage(htmlOf(sheet, '2026-11-22')).length, sheet.rows.length);
  });
}

async function checkNothingChanged() {
  await inFolder(async (history) => {
    const [widget] = widgetNames();
    const words = JSON.stringify({version: '0.0.1', widgets: {[widget]: await wordsNow(widget)}});
    writeFileSync(join(history, '0.0.1.json'), words);
    for (const language of Object.keys(languages)) {
      const sheet = await sheetOf(widget, language, {since: '0.0.1', history});
      deepEqual(sheet.rows, []);
      match(htmlOf(sheet, '2026-11-22'), /Nothing has changed since 0\.0\.1\./);
      equal(readCsv(csvOf(sheet)).length, 0);
    }
  });
}

async function checkFirstVersion() {
  const since = versions()[0];
  await inFolder(async (folder) => {
    const {status, stdout, stderr} = run('--out', folder, '--since', since);
    equal(status, 0, stderr);
    for (const widget of widgetNames())
      match(stdout, new RegExp(`${widget}\\.en\\.since-${since}`));
  });
}

function checkUnknownVersion() {
  const {status, stderr} = run('--since', '9.9.9');
  equal(status, 1);
  ok(stderr.includes('no content version "9.9.9"'), stderr);
  ok(stderr.includes(`Known versions: ${versions().join(', ')}`), stderr);
}

/** A sentence that would be markup in a page, or run in a spreadsheet. */
async function checkHarmless() {
  const sheet = await sheetOf(widgetNames()[0], 'en');
  const texts = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '<b>"a" & b</b>, c\nd'];
  const rows = texts.map((text, index) => ({...sheet.rows[index], text, other: undefined}));
  const table = readCsv(csvOf({...sheet, rows})).map(({Sentence}) => Sentence);
  deepEqual(table, [...texts.slice(0, 4).map((text) => `'${text}`), texts[4]]);
  const page = readPage(htmlOf({...sheet, rows}, '2026-11-22')).map(({cells}) => cells[2]);
  deepEqual(page, texts);
}

function checkLineBreaks() {
  const now = {a: {text: '1–4 weeks', certainty: null, sources: [], translations: {}}};
  const before = {a: {...now.a, text: '1-4\u00a0weeks'}};
  deepEqual(differences(before, now), {added: [], changed: [], removed: []});
  const other = {a: {...now.a, text: '1-5 weeks'}};
  deepEqual(differences(other, now).changed, ['a']);
}

await runChecks([
  {name: 'the sheets hold every statement once, in reading order', check: checkAllSheets},
  {name: 'directions without a source ask the clinician to look', check: checkDirections},
  {name: '--since lists exactly what changed, in English', check: () => checkSince('en')},
  {name: '--since lists exactly what changed, in a translation', check: () => checkSince('es')},
  {name: '--since says so where nothing changed', check: checkNothingChanged},
  {name: '--since works from the first version on', check: checkFirstVersion},
  {name: '--since with an unknown version names the known ones', check: checkUnknownVersion},
  {name: 'a text is never markup and never a formula', check: checkHarmless},
  {name: 'another dash or space of the runtime is no change', check: checkLineBreaks},
]);
