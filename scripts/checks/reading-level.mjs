// Measures every English sentence that a patient can read: US grade 6 or below (Flesch-Kincaid),
// and no long word in a label that is too short to measure. Needs `npm run localize` first.
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
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

/** All strings in the content, as [place, text]; functions are called with their samples. */
function strings(value, place, calls) {
  if (place in NOT_IN_ENGLISH) return [];
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'function') {
    return Object.entries(value).flatMap(([key, part]) =>
      strings(part, place ? `${place}.${key}` : key, calls),
    );
  }
  if (!(place in calls)) throw new Error(`${place}: add a sample in reading-samples.mjs`);
  return [[place, value(...calls[place])]];
}

/** The words of a text with their syllables. A number, and a word of the glossary, counts as one. */
function wordsOf(text) {
  return [...wordSplitter.segment(text)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment: word}) => {
      const plain = word.toLowerCase() in GLOSSARY || /\d/.test(word);
      return {word, syllables: plain ? 1 : Math.max(1, syllable(word))};
    });
}

function measure([place, text]) {
  return [...sentenceSplitter.segment(text)].map(({segment}) => {
    const words = wordsOf(segment);
    const syllables = words.reduce((sum, word) => sum + word.syllables, 0);
    const grade = fleschKincaid({sentence: 1, word: words.length, syllable: syllables});
    const long = words.filter((word) => word.syllables > MAX_SYLLABLES).map(({word}) => word);
    return {place, text: segment.trim(), words: words.length, grade, long};
  });
}

function expectPlain({text, words, grade, long}) {
  if (words >= MIN_WORDS && grade > MAX_GRADE) {
    throw new Error(`  grade ${grade.toFixed(1)}, at most ${MAX_GRADE}: ${text}`);
  }
  if (words < MIN_WORDS && long.length > 0) {
    throw new Error(`  a long word in a short label: ${long.join(', ')}`);
  }
}

async function readContent() {
  const {formatsFor} = await importTypeScript(join(root, 'src/localization/format.ts'));
  const {writeFigures} = await importTypeScript(join(root, 'src/localization/write-figures.ts'));
  const [{figures}, glance, folded] = await Promise.all([
    load('evidence/timeline.support.js'),
    load('widgets/regrowth-timeline/regrowth-timeline.content.js'),
    load('widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
  ]);
  const formats = formatsFor('en');
}
