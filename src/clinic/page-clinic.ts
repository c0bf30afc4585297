import type {Clinic, ClinicProblem, Known} from './clinic.js';
import {known as allKnown} from './known.js';
import {loadClinic} from './load-clinic.js';
import type {Loaded, LoadFailure} from './load-json.js';
import type {Fault} from './prune.js';
import {readFaults} from './read-faults.js';

/** What the page's clinic file says, and what is wrong with it. */
export interface PageClinic {
  /** Undefined where the page names no file, or it did not load. */
  clinic?: Clinic;
  problems: readonly ClinicProblem[];
  /** Where the file did not load: resolves when it is worth asking again. */
  again?: Promise<void>;
}

const named = (): string | undefined =>
  document.querySelector('[data-anagen-clinic]')?.getAttribute('data-anagen-clinic')?.trim();

/** Where the page says that its clinic file is: the first `data-anagen-clinic`, on any element. */
export const clinicAddress = (): string | undefined => {
  const address = named();
  if (address === undefined) return undefined;
  try {
    const {href, protocol} = new URL(address || ':', document.baseURI);
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
};

// The words may be missing, too. Then the bare facts have to do.
const bare = (code: ClinicProblem['code'], path: string, found: string): ClinicProblem => ({
  code,
  path,
  at: [],
  found,
  expected: '',
  hint: '',
});

const words = () => import('./for-webmasters.js');

const failed = async (address: string, failure: LoadFailure, detail: string) => [
  await words().then(
    ({explainFailure}) => explainFailure(address, failure, detail),
    () => bare('clinic-missing', address, detail),
  ),
];

const explained = (faults: readonly Fault[]): Promise<ClinicProblem[]> =>
  words().then(
    ({explainMost}) => explainMost(faults),
    () => faults.slice(0, 1).map(({at, rule}) => bare('clinic-invalid', at.join('.'), rule)),
  );

const read = async (loaded: Loaded, address: string, known: Known): Promise<PageClinic> => {
  if ('failure' in loaded) {
    const {failure, detail, again} = loaded;
    return {problems: await failed(address, failure, detail), again};
  }
  const {clinic, faults} = readFaults(loaded.data, known);
  return {clinic, problems: faults.length ? await explained(faults) : []};
};

const readings = new WeakMap<Promise<Loaded>, Promise<PageClinic>>();
const unnamed: Promise<PageClinic> = Promise.resolve({problems: []});
let unusable: Promise<PageClinic> | undefined;

/** The page's clinic file, loaded and read once for all widgets. Never rejects. */
export const clinicFor = (known: Known = allKnown): Promise<PageClinic> => {
  const address = clinicAddress();
  if (address === undefined) return unnamed;
  if (!address) {
    const found = `“${named()}”`;
    unusable ??= failed('data-anagen-clinic', 'address', found).then((problems) => ({problems}));
    return unusable;
  }
  const loading = loadClinic(address);
  const reading = readings.get(loading) ?? loading.then((loaded) => read(loaded, address, known));
  readings.set(loading, reading);
  return reading;
};
