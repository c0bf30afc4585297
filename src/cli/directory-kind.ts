import {shown, written} from '../clinic/show.js';
import type {DirectoryProblem} from '../directory/explain-fault.js';
import {explainFault} from '../directory/explain-fault.js';
import {pathOf} from '../clinic/explain.js';
import {readDirectory} from '../directory/read-directory.js';
import {isOldVersion, listOf} from '../directory/shape.js';
import {directoryNotes} from './directory-notes.js';
import {schemaProblems} from './directory-schema-problems.js';
import {offsetOf, type JsonFile} from './json-file.js';
import type {Checked, Kind, Mistake} from './kind.js';
import {counted} from './outcome.js';

type Step = string | number;

/** More than anybody reads of one kind of mistake. */
const MOST = 20;
/** Where even counting ends: a file with more is wrong as a whole. */
const MOST_AT_ALL = 100_000;

/** What a mistake is like: lists are the same wherever they stand, and so are records. */
const likeness = ({at, expected}: DirectoryProblem): string =>
  `${at.filter((step) => typeof step === 'string').join('.') || 'the list'}\n${expected}`;

/** The first mistakes of each kind, and how many more there are. */
const firsts = (problems: readonly DirectoryProblem[]) => {
  const counts = new Map<string, number>();
  const listed = problems.filter((problem) => {
    const kind = likeness(problem);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST;
  });
  const more = [...counts]
    .filter(([, count]) => count > MOST)
    .map(([kind, count]) => ({what: kind.split('\n')[0], count: count - MOST}));
  return {listed, more};
};

const problemsIn = (data: unknown): DirectoryProblem[] => {
  const {faults} = readDirectory(data, MOST_AT_ALL);
  const problems = faults.map(explainFault);
  if (isOldVersion(data)) return problems;
  const told = new Set(problems.map(({at}) => at.join('/')));
  return [...problems, ...schemaProblems(listOf(data)?.list ?? [], told, MOST_AT_ALL)];
};

const mistakesIn = (file: JsonFile): Pick<Checked, 'mistakes' | 'more'> => {
  const {listed, more} = firsts(problemsIn(file.data));
  const prefix: readonly Step[] = listOf(file.data)?.at ?? [];
  const mistakes = listed.map((problem): Mistake => {
    const at = [...prefix, ...problem.at];
    return {...problem, path: pathOf(at), offset: offsetOf(file.tree, at, 'value')};
  });
  return {mistakes, more};
};

/** A directory of help: `support.json`. */
export const directoryKind: Kind = {
  fits: (data) => listOf(data) !== undefined || isOldVersion(data),
  names: /support|directory/i,
  maxBytes: 20 * 1024 * 1024,
  missing: 'directory-missing',
  docs: 'docs/directory.md',
  check: (file) => {
    const {services} = readDirectory(file.data, 0);
    return {
      ...mistakesIn(file),
      notes: directoryNotes(services),
      summary: `fine. ${counted(services.length, 'service')}`,
    };
  },
  repeated: (name) => ({
    code: 'directory-invalid',
    path: written(name),
    found: `${shown(name)} a second time`,
    expected: 'each name once',
    hint: 'Only the last one counts. Put both together, or remove one.',
  }),
};
