import {pathOf} from '../clinic/explain.js';
import {shown} from '../clinic/show.js';
import type {DirectoryFault} from './hsds.js';
import {memberWords} from './member-words.js';

/** What is wrong with a directory, in words for the webmaster; the code is that of the report. */
export interface DirectoryProblem {
  code: 'directory-invalid' | 'directory-missing';
  /** Where in the list, such as `[3].phones[0].number`; the file's address where it did not load. */
  path: string;
  /** The same in steps. */
  at: readonly (string | number)[];
  found: string;
  expected: string;
  hint: string;
}

interface Words {
  found?: string;
  expected: string;
  hint: string;
}

type Explain = (fault: DirectoryFault) => Words;

const nameOf = ({at}: DirectoryFault): string => String(at.at(-1));
const member: Explain = (fault) => memberWords(nameOf(fault), fault.found);

const example = 'Compare with the example in docs/directory.md.';

/** What is lost without a member that is needed. */
const losses: Readonly<Record<string, string>> = {
  id: ' Until then its place in the list stands for it.',
  latitude: ' Until then the place is on no map.',
  longitude: ' Until then the place is on no map.',
};

const missing: Explain = (fault) => {
  const name = nameOf(fault);
  const loss = losses[name] ?? ` Until then ${pathOf(fault.at.slice(0, -1))} is left out.`;
  return {found: 'nothing', expected: member(fault).expected, hint: `Add “${name}”.${loss}`};
};

const long: Explain = ({found, at}) => {
  if (Array.isArray(found)) {
    const hint = 'Those after the limit are left out.';
    return {found: `${found.length} entries`, expected: 'at most 200', hint};
  }
  const most = /^(description|[a-z]+_description|details|note|notes|alert)$/.test(
    String(at.at(-1)),
  );
  return {
    found: `${String(found).length} characters`,
    expected: most ? 'at most 2,000' : 'at most 300, or 2,000 in a description',
    hint: 'Shorten it. Until then readers see the beginning.',
  };
};

const odd: Explain = ({found}) => ({
  expected: 'text without control characters',
  hint: String(found).includes('\ufffd')
    ? 'Some characters can’t be read. Save the file as UTF-8.'
    : 'Remove them. Until then they are left out.',
});

const words: Record<DirectoryFault['rule'], Explain> = {
  shape: () => ({
    expected: 'a list of services […], an API page with “contents”, or {"services": […]}',
    hint: example,
  }),
  version: () => ({
    found: 'an older version of the standard',
    expected: 'HSDS 3.0, in which each service has its parts inside',
    hint: 'Export it as HSDS 3.0, or make it from a spreadsheet: “npx --no-install anagen directory template”.',
  }),
  empty: () => ({
    found: 'no service',
    expected: 'at least one',
    hint: 'Add your services, or take the file off the page.',
  }),
  record: () => ({expected: 'a service: {…}', hint: `Until then it is left out. ${example}`}),
  missing,
  type: member,
  text: odd,
  long,
  html: () => ({
    expected: 'plain text',
    hint: 'Readers see the tags as you wrote them. Remove them; links belong into “url”.',
  }),
  link: member,
  date: (fault) =>
    nameOf(fault) === 'assured_date' && /^\d{4}-\d\d-\d\d$/.test(String(fault.found))
      ? {
          expected: 'a real day that is not in the future',
          hint: 'Write the day on which somebody last checked the record.',
        }
      : member(fault),
  range: member,
  phone: member,
  language: member,
  country: member,
  choice: member,
  twice: () => ({
    expected: 'an id that no other service has',
    hint: 'Where all else is the same, both are shown as one; else as two. Give this one another id.',
  }),
};

/** A fault in words for the webmaster. */
export const explainFault = (fault: DirectoryFault): DirectoryProblem => {
  const {found = shown(fault.found), expected, hint} = words[fault.rule](fault);
  return {code: 'directory-invalid', path: pathOf(fault.at), at: fault.at, found, expected, hint};
};
