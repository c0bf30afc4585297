import type {ClinicProblem} from './clinic.js';
import {expectedOf, formHint} from './forms.js';
import {nearestName} from './nearest-name.js';
import type {Fault, Rule, Step} from './prune.js';
import {shown, written} from './show.js';
import {isoCountry} from './sense.js';

interface Words {
  found?: string;
  expected: string;
  hint: string;
}

/** A place in the file as people write it: `added[0].name`. */
export const pathOf = (at: readonly Step[]): string =>
  at
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w$-]+$/.test(step)) return `[${shown(step)}]`;
      return `${index ? '.' : ''}${written(step)}`;
    })
    .join('') || 'the file';

const last = (at: readonly Step[]): string => String(at.at(-1));

const expectedMember = ({schema, names = []}: Fault): string =>
  names.length ? `one of ${names.map((name) => `“${name}”`).join(', ')}` : expectedOf(schema);

const memberHint = ({schema, found, names = []}: Fault): string => {
  if (!names.length) return formHint(schema, found);
  const near = nearestName(String(found), names);
  return near ? `Did you mean “${near}”?` : 'Write one of these, or remove it.';
};

const words: Record<Rule, (fault: Fault) => Words> = {
  form: ({schema, found}) => ({expected: expectedOf(schema), hint: formHint(schema, found)}),
  missing: ({schema, at}) => ({
    found: 'nothing',
    expected: expectedOf(schema),
    hint: `Add “${last(at)}”.`,
  }),
  unknown: (fault) => ({
    found: `the name ${shown(fault.found)}`,
    expected: expectedMember(fault),
    hint: memberHint(fault),
  }),
  many: ({schema, found}) => ({
    found: `${(found as unknown[]).length} entries`,
    expected: `at most ${schema.maxItems}`,
    hint: 'Keep the most important ones. Those after the limit are left out.',
  }),
  few: ({schema, found}) => ({
    found: 'nothing in it',
    expected: expectedOf(schema),
    hint: schema.items ? formHint(schema, found) : 'Write something into it, or remove it.',
  }),
  format: ({found}) => ({
    found: found === undefined ? 'nothing' : shown(found),
    expected: 'the number 1: the format of this file',
    hint:
      found === '1'
        ? 'Write the number without quotes: "anagen": 1. It is read as format 1.'
        : 'Write "anagen": 1 as the first line of the file. It is read as format 1.',
  }),
  newer: ({found}) => ({
    found: shown(found),
    expected: 'the number 1: the format that this version of Anagen reads',
    hint: 'Update Anagen, or write the file in format 1.',
  }),
  against: ({found, at}) => ({
    found: `“${String(found)}” beside “hidden”`,
    expected: 'either “hidden” or the others',
    hint: `The option stays hidden. Remove “hidden” or “${last(at)}”.`,
  }),
  taken: ({found}) => ({
    expected: 'an id of its own',
    hint: `There is a built-in option ${shown(found)}. To change that, name it in “options”; else choose another id.`,
  }),
  twice: () => ({
    expected: 'an id that no other added option has',
    hint: 'The first one stays. Give this one another id.',
  }),
  'no-day': ({schema}) => ({
    expected: expectedOf(schema),
    hint: 'There is no such day. Check day and month.',
  }),
  future: () => ({
    expected: 'a day that is not in the future',
    hint: 'Write the day on which the review was done.',
  }),
  'no-country': ({schema, found}) => {
    const code = isoCountry(String(found));
    return {
      expected: expectedOf(schema),
      hint: code ? `Write “${code}”.` : 'Look the code up in the list of ISO 3166-1.',
    };
  },
  html: () => ({
    expected: 'plain text',
    hint: 'Readers see the tags as you wrote them. Remove them; links belong into “url”.',
  }),
};

const loss = ({rule, lost}: Fault): string => {
  if (rule === 'html' || !lost) return '';
  return lost.length
    ? ` Until then ${pathOf(lost)} is left out.`
    : ' Until then the file is not used.';
};

/** A fault in words for the webmaster. */
export const explain = (fault: Fault): ClinicProblem => {
  const {found = shown(fault.found), expected, hint} = words[fault.rule](fault);
  return {
    code: 'clinic-invalid',
    path: pathOf(fault.at),
    at: fault.at,
    found,
    expected,
    hint: hint + loss(fault),
  };
};
