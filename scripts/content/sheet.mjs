// What a sign-off sheet says, before it is a page or a table: one row a statement, in reading order.
import {join} from 'node:path';
import {differences, readVersion, wordsNow} from './history.mjs';
import {loadTypeScript} from './load-typescript.mjs';
import {placesOf} from './places.mjs';
import {hardestGrade} from './reading.mjs';
import {evidenceOf, languages, ROOT, sourceLanguage, statementsOf} from './statements.mjs';

const {citations} = await loadTypeScript(join(ROOT, 'src', 'evidence', 'citations.ts'));

/** What a cell says where there is nothing to say. */
export const NOTHING = '–';

/** Who stands behind a language's words. */
export function translationState(language) {
  const {review} = languages[language];
  if (review === 'source') return NOTHING;
  if (review === 'machine') return 'Machine translation, unchecked';
  return `Translation reviewed by ${review.by} on ${review.on}`;
}

/** Whether a clinician has reviewed the words, and when they are due. */
const statusOf = ({reviewedBy, nextReview}) =>
  `${reviewedBy ? `Reviewed by ${reviewedBy}` : 'Not reviewed'}. Next review ${nextReview}`;

const certaintyOf = ({behind, certainty}) => {
  if (behind === 'wording') return 'wording';
  if (behind === 'direction') return 'direction, no source: please look';
  if (behind === 'record') return 'what their own page says';
  return certainty ? certainty.replace('-', ' ') : 'MISSING';
};

const sourceOf = (id) => ({id, ...citations[id]});

function rowOf(statement, {place, english, language}) {
  const {path, text, other, sources, standing} = statement;
  const grade = language === sourceLanguage ? hardestGrade(text) : undefined;
  return {
    path,
    place: place(path),
    text,
    // The same with the other unit of length.
    other,
    english: language === sourceLanguage ? undefined : english.get(path),
    sources: sources.map(sourceOf),
    certainty: certaintyOf(statement),
    grade: grade === undefined ? NOTHING : Math.max(0, grade).toFixed(1),
    status: statusOf(standing),
    translation:
      language !== sourceLanguage && text === english.get(path)
        ? 'Same as the English: not translated?'
        : translationState(language),
  };
}

const textIn = (words, language) =>
  language === sourceLanguage ? words.text : (words.translations[language] ?? NOTHING);

/** What a statement was before, where that differs. */
function beforeOf(before, now, language) {
  const parts = {
    text: textIn(before, language),
    ...(language !== sourceLanguage && {English: before.text}),
    certainty: before.certainty ?? NOTHING,
    sources: before.sources.join(', ') || NOTHING,
  };
  const nowParts = {
    text: now && textIn(now, language),
    English: now?.text,
    certainty: now?.certainty ?? NOTHING,
    sources: now?.sources.join(', ') || NOTHING,
  };
  return Object.entries(parts)
    .filter(([part, value]) => !now || value !== nowParts[part])
    .map(([part, value]) => `${part}: ${value}`)
    .join('; ');
}

/** The rows that changed since a version, with what they were; what was removed comes last. */
function changesOf(rows, before, now, language) {
  const {added, changed, removed} = differences(before, now, language);
  const kept = rows
    .filter(({path}) => added.includes(path) || changed.includes(path))
    .map((row) => {
      if (added.includes(row.path)) return {...row, change: 'added', before: NOTHING};
      return {
        ...row,
        change: 'changed',
        before: beforeOf(before[row.path], now[row.path], language),
      };
    });
  const gone = removed.map((path) => ({
    path,
    place: path,
    number: NOTHING,
    text: '',
    english: language === sourceLanguage ? undefined : '',
    sources: [],
    certainty: NOTHING,
    grade: NOTHING,
    status: NOTHING,
    translation: NOTHING,
    change: 'removed',
    before: beforeOf(before[path], undefined, language),
  }));
  return [...kept, ...gone];
}

/** The sheet of one widget in one language; `since` a version, only what changed. `history` is its folder. */
export async function sheetOf(widget, language, {since, history} = {}) {
  const english = await statementsOf(widget);
  const texts = new Map(english.map(({path, text}) => [path, text]));
  const statements = (await statementsOf(widget, language)).filter(({shown}) => shown);
  const given = {place: placesOf(english), english: texts, language};
  const rows = statements.map((statement, index) => ({
    number: index + 1,
    ...rowOf(statement, given),
  }));
  const {standing} = await evidenceOf(widget);
  const sheet = {widget, language, since, standing, title: statements[0].text, all: rows.length};
  if (since === undefined) return {...sheet, rows};
  const before = readVersion(since, history)[widget] ?? {};
  return {...sheet, rows: changesOf(rows, before, await wordsNow(widget), language)};
}
