// Measures every English sentence that a patient can read: US grade 6 or below (Flesch-Kincaid),
// and no long word in a label that is too short to measure. Needs `npm run localize` first.
import {readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {importTypeScript} from './import-typescript.mjs';
import {GLOSSARY, NOT_IN_ENGLISH, samples} from './reading-samples.mjs';
import {runChecks} from './report.mjs';

const MAX_GRADE = 6;
/** A grade says little about fewer words: there, the longest word counts. */
const MIN_WORDS = 4;
const MAX_SYLLABLES = 3;
const WORST = 5;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const english = join(root, 'src', 'generated', 'en');
const load = (file) => import(pathToFileURL(join(english, file)));

const sentenceSplitter = new Intl.Segmenter('en', {granularity: 'sentence'});
const wordSplitter = new Intl.Segmenter('en', {granularity: 'word'});

/** The modules of the English build under a folder whose names end so, as [path, exports]. */
function modulesOf(folder, ending) {
  const files = readdirSync(join(english, folder), {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
  return Promise.all(files.map(async (file) => [file, await load(file)]));
}

/** All strings of a content, as {place, text}; functions are called with their samples. */
function strings(value, module, calls, path = '') {
  const place = `${module}.${path}`;
  if (place in NOT_IN_ENGLISH) return [];
  if (typeof value === 'string') return [{place, text: value}];
  if (typeof value !== 'function') {
    return Object.entries(value).flatMap(([key, part]) =>
      strings(part, module, calls, path ? `${path}.${key}` : key),
    );
  }
  if (!(path in calls)) throw new Error(`${place}: add a sample in reading-samples.mjs`);
  return [{place, text: value(...calls[path])}];
}

/** The words of a text with their syllables. A number, or a word of the glossary, counts as one. */
function wordsOf(text) {
  return [...wordSplitter.segment(text)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment: word}) => {
      const plain = word.toLowerCase() in GLOSSARY || /\d/.test(word);
      return {word, syllables: plain ? 1 : Math.max(1, syllable(word))};
    });
}

/** The sentences of a text, each with its grade and its long words. */
function measure({place, text}) {
  return [...sentenceSplitter.segment(text)].map(({segment}) => {
    const words = wordsOf(segment);
    const syllables = words.reduce((sum, word) => sum + word.syllables, 0);
    const grade = fleschKincaid({sentence: 1, word: words.length, syllable: syllables});
    const long = words.filter((word) => word.syllables > MAX_SYLLABLES).map(({word}) => word);
    return {place, text: segment.trim(), words: words.length, grade, long};
  });
}

const isSentence = ({words}) => words >= MIN_WORDS;

function expectPlain({place, text, words, grade, long}) {
  if (isSentence({words}) && grade > MAX_GRADE) {
    throw new Error(`  grade ${grade.toFixed(1)}, at most ${MAX_GRADE}, at ${place}: ${text}`);
  }
  if (!isSentence({words}) && long.length > 0) {
    throw new Error(`  a word of more than ${MAX_SYLLABLES} syllables at ${place}: ${long.join()}`);
  }
}

/** Every English sentence once, with lengths in both units. */
async function readSentences() {
  const {formatsFor} = await importTypeScript(join(root, 'src/localization/format.ts'));
  const {writeFigures} = await importTypeScript(join(root, 'src/localization/write-figures.ts'));
  const evidence = await modulesOf('evidence', '.js');
  const figures = Object.assign({}, ...evidence.map(([, module]) => module.figures));
  const formats = formatsFor('en');
  const texts = (await modulesOf('widgets', '.content.js')).flatMap(([file, module]) =>
    ['in', 'cm'].flatMap((length) => {
      const content = module.content(writeFigures(figures, formats, length));
      const name = basename(file, '.content.js');
      return strings(content, name, samples[name]?.(formats, content) ?? {});
    }),
  );
  return [...new Map(texts.flatMap(measure).map((found) => [found.text, found])).values()];
}

function printSummary(found) {
  const sentences = found.filter(isSentence).sort((a, b) => b.grade - a.grade);
  const mean = sentences.reduce((sum, {grade}) => sum + grade, 0) / sentences.length;
  console.log(`${sentences.length} sentences, mean grade ${mean.toFixed(1)}; the hardest:`);
  for (const {grade, text} of sentences.slice(0, WORST)) {
    console.log(`  ${grade.toFixed(1)}  ${text}`);
  }
}

const sentences = await readSentences();
printSummary(sentences);
await runChecks(
  sentences.map((sentence) => ({name: sentence.text, check: () => expectPlain(sentence)})),
);
