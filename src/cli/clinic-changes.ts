import type {Clinic, ClinicReview} from '../clinic/clinic.js';
import {pathOf} from '../clinic/explain.js';
import type {Step} from '../clinic/prune.js';
import {shown, written} from '../clinic/show.js';
import {version as own} from '../version.js';
import type {History, Sentence, Snapshot} from './history.js';
import type {Mistake} from './kind.js';
import {counted} from './outcome.js';

type Sentences = Readonly<Record<string, Sentence>>;

/** A sentence that is not what it was. */
interface Change {
  path: string;
  was?: Sentence;
  now?: Sentence;
}

/** What a reviewer judged: the words in the languages read, how sure they are, where they are from. */
const judged = (sentence: Sentence | undefined, languages: readonly string[]): string =>
  JSON.stringify([
    sentence?.text,
    sentence?.certainty,
    sentence?.sources,
    languages.map((language) => sentence?.translations?.[language]),
  ]);

const changesBetween = (
  was: Sentences,
  now: Sentences,
  languages: readonly string[] = [],
): Change[] =>
  [...new Set([...Object.keys(now), ...Object.keys(was)])]
    .map((path) => ({path, was: was[path], now: now[path]}))
    .filter((change) => judged(change.was, languages) !== judged(change.now, languages));

const printedChange = ({path, was, now}: Change): string[] => {
  const lines = [`  ${path}`];
  if (was && now && was.text === now.text) {
    return [
      ...lines,
      `    “${now.text}”`,
      '    Same words; a source, a grade or a translation changed.',
    ];
  }
  lines.push(was ? `    was “${was.text}”` : '    new');
  lines.push(now ? `    now “${now.text}”` : '    no longer there');
  return lines;
};

/** The sentences about one option, out of all widgets. */
const about = (id: string, {widgets}: Snapshot): Sentences =>
  Object.fromEntries(
    Object.entries(widgets).flatMap(([widget, sentences]) =>
      Object.entries(sentences)
        .filter(([path]) => path.split('.').includes(id))
        .map(([path, sentence]) => [`${widget} ${path}`, sentence]),
    ),
  );

/** More than anybody reads in a terminal; the sign-off sheet has all, with their sources. */
const MOST = 20;
const SHEET = 'on the sign-off sheet (npm run review-sheet';

const section = (
  title: string,
  was: Sentences,
  changes: readonly Change[],
  since: string,
  advice: string,
): string[] => {
  if (!changes.length) return [];
  if (!Object.keys(was).length) return ['', `${title}: new as a whole: read it ${SHEET}).`];
  const more = changes.length - MOST;
  return [
    '',
    `${title}: ${counted(changes.length, 'sentence')} changed. ${advice}`,
    ...changes.slice(0, MOST).flatMap(printedChange),
    ...(more > 0 ? [`  and ${more} more: read them ${SHEET} -- --since ${since}).`] : []),
  ];
};

const reviewSection = (review: ClinicReview, index: number, history: History): string[] => {
  const now = history.at(-1)!;
  const was = history.find(({version}) => version === review.content);
  if (!was || was === now) return [];
  const {widget, by, on, content, languages} = review;
  const before = was.widgets[widget] ?? {};
  const changes = changesBetween(before, now.widgets[widget] ?? {}, languages);
  const title = `reviews[${index}]: ${widget} ${content}, reviewed by ${written(by)} on ${on}`;
  return section(title, before, changes, content, `Have them reviewed as ${now.version}.`);
};

/** What the file says about words that have since changed: the options that it names, and its reviews. */
export const changesFor = (clinic: Clinic, history: History): string[] => {
  const now = history.at(-1);
  if (!now) return [];
  const was = history.find(({version}) => version === clinic.content);
  const named = was && was !== now ? Object.keys(clinic.options ?? {}) : [];
  const options = named.flatMap((id) => {
    const title = `options.${id}: since ${was!.version}`;
    const before = about(id, was!);
    const changes = changesBetween(before, about(id, now));
    return section(title, before, changes, was!.version, 'Does what your file says still hold?');
  });
  const reviews = (clinic.reviews ?? []).flatMap((review, index) =>
    reviewSection(review, index, history),
  );
  return [...options, ...reviews];
};

type AtMistake = Omit<Mistake, 'offset'> & {at: readonly Step[]};

/** Versions of our words that there never were. */
export const unknownVersions = (clinic: Clinic, history: History): AtMistake[] => {
  const there = new Set([...history.map(({version}) => version), own]);
  const named: [Step[], string | undefined][] = [
    [['content'], clinic.content],
    ...(clinic.reviews ?? []).map(({content}, index): [Step[], string] => [
      ['reviews', index, 'content'],
      content,
    ]),
  ];
  return named
    .filter(([, version]) => version !== undefined && !there.has(version))
    .map(([at, version]) => ({
      code: 'clinic-invalid',
      path: pathOf(at),
      at,
      found: shown(version),
      expected: `a version that there is: ${[...there].join(', ')}`,
      hint: 'Copy the version from the review sheet or the changelog.',
    }));
};
