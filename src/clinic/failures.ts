import type {ClinicProblem} from './clinic.js';
import type {LoadFailure} from './load-json.js';

const again = 'It is tried again when the browser is back online, or on the next visit.';

/** What should have been there, and how to mend it. */
const failures: Record<LoadFailure, readonly [expected: string, hint: string]> = {
  address: [
    'an address, such as “/anagen/clinic.json”',
    'Write the address of the file into data-anagen-clinic, or remove the attribute.',
  ],
  missing: [
    'a file',
    'Copy the file to the server, or correct its address: in data-anagen-clinic, or, of a link or a frame, after “clinic=” in its address.',
  ],
  status: ['status 200', 'Check that the server gives the file to everybody, without signing in.'],
  html: [
    'JSON',
    'A web page is in its place, perhaps an error page or one to sign in. Open the address in a private window.',
  ],
  'too-big': ['at most 256 kB', 'Shorten the file. It holds text only: no pictures.'],
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
): ClinicProblem => {
  const [expected, hint] = failures[failure];
  return {code: 'clinic-missing', path: address, at: [], found: detail, expected, hint};
};
