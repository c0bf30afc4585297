/** What is fetched when something is wrong with a directory: the words for it. */
import type {LoadFailure} from '../clinic/load-json.js';
import {explainFault, type DirectoryProblem} from './explain-fault.js';
import type {DirectoryPage} from './hsds.js';

const again = 'It is tried again when the browser is back online, or on the next visit.';

/** What should have been there, and how to mend it. */
const failures: Record<LoadFailure, readonly [expected: string, hint: string]> = {
  address: [
    'an address, such as “/anagen/support.json”',
    'Write the address of the file into src, or remove the attribute.',
  ],
  missing: ['a file', 'Copy the file to the server, or correct the address in src.'],
  status: ['status 200', 'Check that the server gives it to everybody, without signing in.'],
  html: [
    'JSON',
    'A web page is in its place, perhaps an error page or one to sign in. Open the address in a private window.',
  ],
  'too-big': ['at most 20 MB', 'Put so many services behind an API: see docs/directory.md.'],
  'not-json': ['JSON', 'Run “npx --no-install anagen check” on the file: it names the line.'],
  timeout: ['an answer within 10 seconds', `Check how fast the server answers. ${again}`],
  network: [
    'an answer',
    `Check the address, the security policy (connect-src) and, on another host, Access-Control-Allow-Origin. ${again}`,
  ],
};

/** A failed load in words for the webmaster. */
export const explainFailure = (
  address: string,
  failure: LoadFailure,
  detail: string,
): DirectoryProblem => {
  const [expected, hint] = failures[failure];
  return {code: 'directory-missing', path: address, at: [], found: detail, expected, hint};
};

/** The faults that were kept, in words, and how many more there are. */
export const explainMost = ({faults, faultCount}: DirectoryPage): DirectoryProblem[] => {
  const problems = faults.map(explainFault);
  const more = faultCount - faults.length;
  if (more > 0) {
    problems.push({
      code: 'directory-invalid',
      path: 'the file',
      at: [],
      found: `${more} more mistake${more === 1 ? '' : 's'}`,
      expected: 'none',
      hint: 'Run “npx --no-install anagen check” on the file: it lists them.',
    });
  }
  return problems;
};
