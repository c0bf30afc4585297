import {pathOf} from '../clinic/explain.js';
import {shown} from '../clinic/show.js';
import type {DirectoryProblem} from '../directory/explain-fault.js';
import {memberWords} from '../directory/member-words.js';
import {validateService, type SchemaError} from './directory-validator.js';

type Step = string | number;

/** The steps of a JSON pointer; those into lists are numbers. */
const stepsOf = (pointer: string): Step[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const valueAt = (value: unknown, at: readonly Step[]): unknown =>
  at.reduce((part, step) => (part as Record<Step, unknown> | null)?.[step], value);

const named: Readonly<Record<string, readonly [expected: string, hint: string]>> = {
  string: ['text', 'Write it in double quotes.'],
  number: ['a number', 'Write it without quotes.'],
  array: ['a list: […]', 'Write […] around it.'],
  object: ['an object: {…}', 'Write {…} around it, with a name for each part.'],
};

/** What a mistake is in words: those for a wrong type from the type, all others from the member's name. */
const wordsFor = ({keyword, params}: SchemaError, name: string, found: unknown) => {
  const {type} = params as {type?: string | string[]};
  const [expected, hint] = keyword === 'type' ? (named[[type].flat()[0] ?? ''] ?? []) : [];
  return expected && hint ? {expected, hint} : memberWords(name, found);
};

const problemOf = (error: SchemaError, index: number, service: unknown): DirectoryProblem => {
  const {missingProperty} = error.params as {missingProperty?: string};
  const inside = [...stepsOf(error.instancePath), ...(missingProperty ? [missingProperty] : [])];
  const found = valueAt(service, inside);
  const at = [index, ...inside];
  return {
    code: 'directory-invalid',
    at,
    path: pathOf(at),
    found: found === undefined ? 'nothing' : shown(found),
    ...wordsFor(error, String(at.at(-1)), found),
  };
};

/**
 * What the schema finds in services, beyond what was `told` (as steps with slashes between): also in parts that the
 * page does not read.
 */
export const schemaProblems = (
  services: readonly unknown[],
  told: ReadonlySet<string>,
  most: number,
): DirectoryProblem[] => {
  const problems: DirectoryProblem[] = [];
  for (const [index, service] of services.entries()) {
    if (problems.length >= most) break;
    if (validateService(service)) continue;
    for (const error of validateService.errors ?? []) {
      const problem = problemOf(error, index, service);
      if (!told.has(problem.at.join('/'))) problems.push(problem);
    }
  }
  return problems;
};
