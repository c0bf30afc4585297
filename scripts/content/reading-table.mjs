// `node scripts/content/reading-table.mjs` writes the results into docs/clinical/reading-level.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {GLOSSARY} from '../checks/reading-samples.mjs';
import {hasGrade, sentencesOf} from './reading.mjs';
import {ROOT, statementsOf, widgetNames} from './statements.mjs';

export const READING = join('docs', 'clinical', 'reading-level.md');
const HARDEST = 10;

/** The English sentences of a widget that are long enough for a grade, each once, the hardest first. */
async function gradedSentences(widget) {
  const statements = (await statementsOf(widget)).filter(({shown}) => shown);
  const texts = statements.flatMap(({text, other = text}) => [text, other]);
  const sentences = texts.flatMap(sentencesOf).filter(hasGrade);
  const once = [...new Map(sentences.map((each) => [each.text, each])).values()];
  return {count: statements.length, sentences: once.sort((a, b) => b.grade - a.grade)};
}

const line = (cells) => `| ${cells.join(' | ')} |`;

function summary(widget, {count, sentences}) {
  const mean = sentences.reduce((sum, {grade}) => sum + grade, 0) / sentences.length;
  return line([widget, count, sentences.length, mean.toFixed(1), sentences[0].grade.toFixed(1)]);
}

/** The document with its table and lists as the words are now. */
export async function readingDocument() {
  const results = await Promise.all(
    widgetNames().map(async (widget) => [widget, await gradedSentences(widget)]),
  );
  const all = results.flatMap(([, {sentences}]) => sentences).sort((a, b) => b.grade - a.grade);
  const hardest = [...new Map(all.map((each) => [each.text, each])).values()].slice(0, HARDEST);
  const parts = {
    results: [
      line(['Widget', 'Statements', 'Sentences graded', 'Mean grade', 'Hardest']),
      line(Array(5).fill('---')),
      ...results.map(([widget, found]) => summary(widget, found)),
    ],
    hardest: hardest.map(({grade, text}) => `- ${grade.toFixed(1)}: ${text}`),
    glossary: Object.entries(GLOSSARY).map(([word, why]) => `- *${word}*: ${why}`),
  };
  return readFileSync(join(ROOT, READING), 'utf8').replace(
    /(<!-- (\w+) -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, open, name, close) => `${open}${parts[name].join('\n')}\n${close}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, READING), await readingDocument());
  console.log(READING);
}
