// The translation gate as checks: every released language is complete, current and whole.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {importTypeScript} from './import-typescript.mjs';
import {
  brokenPlaceholders,
  differentLanguages,
  leftInEnglish,
  misledLocales,
  staleUnits,
  untranslatedUnits,
  wrongLanguage,
} from './translation-problems.mjs';
import {readXliff} from './xliff.mjs';

const fileOf = (folder, language) => join(folder, `${language}.xlf`);

/** What the gate needs to know of a copy of the project. */
function readProject(root) {
  const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
  return {root, config, translations: join(root, config.interchange.xliffDir)};
}

/** Extracts the content into a copy of the translation files: what they should be. */
function extractInto(folder, {root, config, translations}) {
  const xliffDir = join(folder, 'translations');
  cpSync(translations, xliffDir, {recursive: true});
  const configFile = join(folder, 'lit-localize.json');
  const tsConfig = join(root, config.tsConfig);
  const interchange = {...config.interchange, xliffDir};
  writeFileSync(configFile, JSON.stringify({...config, tsConfig, interchange}));
  const command = join(root, 'node_modules', '.bin', 'lit-localize');
  try {
    execFileSync(command, ['extract', '--config', configFile], {cwd: root, stdio: 'pipe'});
  } catch (error) {
    throw new Error(`extract failed:\n${error.stdout}${error.stderr}`, {cause: error});
  }
  return Object.fromEntries(
    config.targetLocales.map((language) => [language, readXliff(fileOf(xliffDir, language))]),
  );
}

function extract(project) {
  const folder = mkdtempSync(join(tmpdir(), 'translations-'));
  try {
    return extractInto(folder, project);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Every map from a language to its words, as {place, locales}. */
async function localeMaps(root) {
  const widgets = join(root, 'src', 'widgets');
  const files = readdirSync(widgets, {recursive: true}).filter((file) =>
    file.endsWith('.locales.ts'),
  );
  const maps = files.map(async (file) => {
    const exported = await importTypeScript(join(widgets, file));
    return Object.entries(exported).map(([name, locales]) => ({
      place: `"${name}" in src/widgets/${file}`,
      locales,
    }));
  });
  return (await Promise.all(maps)).flat();
}

function expectNone(problems) {
  if (problems.length > 0) throw new Error(problems.map((problem) => `  ${problem}`).join('\n'));
}

function fileChecks(language, {translations}, extracted) {
  const check = (name, problems) => ({
    name: `${language}: ${name}`,
    check: () => expectNone(problems(language, readXliff(fileOf(translations, language)))),
  });
  return [
    check('the file is for this language', wrongLanguage),
    check('the units are those of the content', (_, file) =>
      staleUnits(language, file, extracted()[language]),
    ),
    check('every unit is translated', untranslatedUnits),
    check('placeholders are those of the source', brokenPlaceholders),
    check('nothing is left in English', leftInEnglish),
  ];
}

async function languageChecks({root, config, translations}) {
  const {languages} = await importTypeScript(join(root, 'src/localization/languages.ts'));
  const files = readdirSync(translations).map((file) => basename(file, '.xlf'));
  const places = [
    {place: 'lit-localize.json', found: [config.sourceLocale, ...config.targetLocales]},
    {place: 'translations/', found: [config.sourceLocale, ...files]},
    ...(await localeMaps(root)).map(({place, locales}) => ({
      place,
      found: Object.keys(locales),
      misled: misledLocales(place, locales),
    })),
  ];
  return places.map(({place, found, misled = []}) => ({
    name: `${place} has the released languages`,
    check: () =>
      expectNone([...differentLanguages(place, found, Object.keys(languages)), ...misled]),
  }));
}

/** The checks of the gate for the project in this folder; they only read it. */
export async function translationChecks(root) {
  const project = readProject(root);
  // Extracting takes seconds, so it is done once, and in a check, so that its failure counts as one.
  let extraction;
  const extracted = () => (extraction ??= extract(project));
  return [
    ...(await languageChecks(project)),
    ...project.config.targetLocales.flatMap((language) => fileChecks(language, project, extracted)),
  ];
}
