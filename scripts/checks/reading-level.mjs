// Measures every English sentence that a patient can read: US grade 6 or below (Flesch-Kincaid),
// and no long word in a label that is too short to measure. Needs `npm run localize` first.
import {hasGrade, MAX_GRADE, MAX_SYLLABLES, sentencesOf} from '../content/reading.mjs';
import {statementsOf, widgetNames} from '../content/statements.mjs';
import {runChecks} from './report.mjs';

const WORST = 5;

function expectPlain({place, text, words, grade, long}) {
  if (hasGrade({words}) && grade > MAX_GRADE) {
    throw new Error(`  grade ${grade.toFixed(1)}, at most ${MAX_GRADE}, at ${place}: ${text}`);
  }
  if (!hasGrade({words}) && long.length > 0) {
    throw new Error(`  a word of more than ${MAX_SYLLABLES} syllables at ${place}: ${long.join()}`);
  }
}

/** Every English sentence once, with lengths in both units. */
async function readSentences() {
  const widgets = widgetNames();
  const statements = await Promise.all(widgets.map((name) => statementsOf(name)));
  const found = statements.flatMap((list, index) =>
    list
      .filter(({shown}) => shown)
      .flatMap(({path, text, other = text}) =>
        [text, other]
          .flatMap(sentencesOf)
          .map((each) => ({...each, place: `${widgets[index]}.${path}`})),
      ),
  );
  return [...new Map(found.map((sentence) => [sentence.text, sentence])).values()];
}

function printSummary(found) {
  const sentences = found.filter(hasGrade).sort((a, b) => b.grade - a.grade);
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
