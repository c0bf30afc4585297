// How hard an English text is to read: its sentences, each with its US grade (Flesch-Kincaid), and the
// words that are too long for a label, which is too short to have a grade.
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {GLOSSARY} from '../checks/reading-samples.mjs';

export const MAX_GRADE = 6;
/** A grade says little about fewer words: there, the longest word counts. */
const MIN_WORDS = 4;
export const MAX_SYLLABLES = 3;

const sentenceSplitter = new Intl.Segmenter('en', {granularity: 'sentence'});
const wordSplitter = new Intl.Segmenter('en', {granularity: 'word'});

/** The words of a text with their syllables. A number, or a word of the glossary, counts as one. */
function wordsOf(text) {
  return [...wordSplitter.segment(text)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment: word}) => {
      const plain = word.toLowerCase() in GLOSSARY || /\d/.test(word);
      return {word, syllables: plain ? 1 : Math.max(1, syllable(word))};
    });
}

/** The sentences of a text: {text, words, grade, long}. */
export function sentencesOf(text) {
  return [...sentenceSplitter.segment(text)].map(({segment}) => {
    const words = wordsOf(segment);
    const syllables = words.reduce((sum, word) => sum + word.syllables, 0);
    const grade = fleschKincaid({sentence: 1, word: words.length, syllable: syllables});
    const long = words.filter((word) => word.syllables > MAX_SYLLABLES).map(({word}) => word);
    return {text: segment.trim(), words: words.length, grade, long};
  });
}

/** Whether it is long enough for a grade. */
export const hasGrade = ({words}) => words >= MIN_WORDS;

/** The grade of the hardest sentence of a text; undefined where none is long enough. */
export function hardestGrade(text) {
  const grades = sentencesOf(text)
    .filter(hasGrade)
    .map(({grade}) => grade);
  return grades.length > 0 ? Math.max(...grades) : undefined;
}
