// Shows the translation gate failing, on copies of the project that are each broken in one way.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runChecks} from './report.mjs';
import {translationChecks} from './translation-checks.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const COPIED = ['lit-localize.json', 'tsconfig.content.json', 'translations', 'src'];

const ES = 'translations/es.xlf';
const CONTENT = 'src/widgets/regrowth-timeline/regrowth-timeline.content.ts';
const LOCALES = 'src/widgets/regrowth-timeline/regrowth-timeline.locales.ts';
const LANGUAGES = 'src/localization/languages.ts';

const UNIT = /<trans-unit id="\w+">.*?<\/trans-unit>\n/s;

const UNITS = 'es: the units are those of the content';
const TRANSLATED = 'es: every unit is translated';
const PLACEHOLDERS = 'es: placeholders are those of the source';
const MAP = `"locales" in ${LOCALES}`;

// Each: what is broken, where and how, the check that must fail, and what it must say.
const broken = [
  {
    name: 'an English sentence that changed',
    edit: [CONTENT, /msg\('/, "msg('Now: "],
    fails: UNITS,
    says: [/es: unit \w+ “Now: .*” is missing/, /es: unit \w+ .* is no longer in the content/],
  },
  {
    name: 'a unit that is missing',
    edit: [ES, UNIT, ''],
    fails: UNITS,
    says: [/es: unit \w+ “.*” is missing/],
  },
  {
    name: 'a unit that the content no longer has',
    edit: [ES, UNIT, (unit) => unit.replace(/id="\w+"/, 'id="s0000000000000000"') + unit],
    fails: UNITS,
    says: [/es: unit s0000000000000000 “.*” is no longer in the content/],
  },
  {
    name: 'a stale source',
    edit: [ES, '<source>', '<source>Once '],
    fails: UNITS,
    says: [/es: unit \w+ “.*” is stale/],
  },
  {
    name: 'a stale note for the translator',
    edit: [ES, /<note from="lit-localize">/, '$&Once '],
    fails: UNITS,
    says: [/es: unit \w+ “.*” is stale/],
  },
  {
    name: 'a file that is not as extracted',
    edit: [ES, /(<x [^>]*)\/>/, '$1></x>'],
    fails: UNITS,
    says: [/es: the file is not as it would be extracted/],
  },
  {
    name: 'a unit without a translation',
    edit: [ES, /\n *<target>.*?<\/target>/s, ''],
    fails: TRANSLATED,
    says: [/es: unit \w+ “.*” has no translation/],
  },
  {
    name: 'an empty translation',
    edit: [ES, /<target>.*?<\/target>/s, '<target> </target>'],
    fails: TRANSLATED,
    says: [/es: unit \w+ “.*” has no translation/],
  },
  {
    name: 'a placeholder that was lost',
    edit: [ES, /(<target>[^<]*)<x [^>]*>/, '$1'],
    fails: PLACEHOLDERS,
    says: [/es: unit \w+ “.*” has other placeholders in its <target> \(none\)/],
  },
  {
    name: 'a placeholder that was renamed',
    edit: [ES, /(<target>[^<]*<x id="\d+" equiv-text=")[^"]*/, '$1${f.other}'],
    fails: PLACEHOLDERS,
    says: [/es: unit \w+ “.*” has other placeholders in its <target> \(.*f\.other/],
  },
  {
    name: 'a placeholder with another number',
    edit: [ES, /(<target>[^<]*<x id=")\d+/, '$19'],
    fails: PLACEHOLDERS,
    says: [/es: unit \w+ “.*” has other placeholders in its <target> \(<x 9>/],
  },
  {
    name: 'a sentence left in English',
    edit: [ES, /<source>([^<]*)<\/source>\n( *)<target>[^<]*/, '<source>$1</source>\n$2<target>$1'],
    fails: 'es: nothing is left in English',
    says: [/es: unit \w+ “.*” is left in English/],
  },
  {
    name: 'a file for another language',
    edit: [ES, 'target-language="es"', 'target-language="fr"'],
    fails: 'es: the file is for this language',
    says: [/its target-language is "fr"/],
  },
  {
    name: 'a file that is no XML',
    edit: [ES, '</body>', ''],
    fails: TRANSLATED,
    says: [/es\.xlf: /],
  },
  {
    name: 'a language that is translated but not released',
    edit: [LANGUAGES, /\n *ar: .*/, ''],
    fails: 'lit-localize.json has the released languages',
    says: [/ar: in lit-localize\.json, but not in src\/localization\/languages\.ts/],
  },
  {
    name: 'a released language that is not extracted',
    edit: ['lit-localize.json', ', "ar"', ''],
    fails: 'lit-localize.json has the released languages',
    says: [/ar: released, but not in lit-localize\.json/],
  },
  {
    name: 'a released language without a file',
    edit: [LANGUAGES, /\n( *)ar: /, "\n$1fr: {review: 'machine'},$&"],
    fails: 'translations/ has the released languages',
    says: [/fr: released, but not in translations\//],
  },
  {
    name: 'a locale map that lacks a language',
    edit: [LOCALES, /(export const locales[^}]*)\n *ar: [^,]*,/, '$1'],
    fails: `${MAP} has the released languages`,
    says: [/ar: released, but not in "locales"/],
  },
  {
    name: 'a locale map that loads the wrong language',
    edit: [LOCALES, /(export const locales[^}]*generated\/)ar/, '$1es'],
    fails: `${MAP} has the released languages`,
    says: [/ar: "locales" in .* loads another language/],
  },
];

function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'translations-gate-'));
  const filter = (file) => file !== join(root, 'src', 'generated');
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), {recursive: true, filter});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function apply([file, from, to], copy) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to break in ${file}: ${from}`);
  writeFileSync(path, after);
}

/** Gives a copy of the project, broken or sound, to `use`, and removes it. */
async function withCopy(edit, use) {
  const copy = copyProject();
  try {
    if (edit) apply(edit, copy);
    await use(copy);
  } finally {
    rmSync(copy, {recursive: true});
  }
}

const failureOf = (check) =>
  Promise.resolve()
    .then(check)
    .then(
      () => 'it passed',
      (error) => error.message,
    );

async function expectFailure(copy, {fails, says}) {
  const found = (await translationChecks(copy)).find(({name}) => name === fails);
  if (!found) throw new Error(`there is no check "${fails}"`);
  const message = await failureOf(found.check);
  const unsaid = says.filter((part) => !part.test(message));
  if (unsaid.length > 0) throw new Error(`expected ${unsaid.join(', ')}, but: ${message}`);
}

function expectExit(copy, expected) {
  const gate = join(root, 'scripts', 'checks', 'translations.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [gate, copy], {encoding: 'utf8'});
  if (status !== expected) throw new Error(`exit code ${status}:\n${stdout}${stderr}`);
}

await runChecks([
  {
    name: 'the gate ends with 0 on a sound copy',
    check: () => withCopy(undefined, (copy) => expectExit(copy, 0)),
  },
  {
    name: 'the gate ends with 1 on a broken copy',
    check: () => withCopy(broken[0].edit, (copy) => expectExit(copy, 1)),
  },
  ...broken.map((breakage) => ({
    name: `the gate fails on ${breakage.name}`,
    check: () => withCopy(breakage.edit, (copy) => expectFailure(copy, breakage)),
  })),
]);
