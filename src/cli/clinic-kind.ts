import type {Clinic} from '../clinic/clinic.js';
import {explain, pathOf} from '../clinic/explain.js';
import {known} from '../clinic/known.js';
import type {Fault, Step} from '../clinic/prune.js';
import {readFaults} from '../clinic/read-faults.js';
import {shown, written} from '../clinic/show.js';
import {changesFor, unknownVersions} from './clinic-changes.js';
import {readHistory} from './history.js';
import {offsetOf, type JsonFile} from './json-file.js';
import type {Checked, Kind, Mistake} from './kind.js';
import {counted} from './outcome.js';

/** Faults of a name rather than of what stands under it. */
const ofNames: readonly Fault['rule'][] = ['unknown', 'against'];

const mistakeOf = (fault: Fault, {tree}: JsonFile): Mistake => ({
  ...explain(fault),
  offset: offsetOf(tree, [...fault.at], ofNames.includes(fault.rule) ? 'name' : 'value'),
});

/** Every phone number, with the place of the first time it stands there. */
const phonesIn = (value: unknown, at: readonly Step[] = []): Map<string, string> => {
  const found = new Map<string, string>();
  if (!value || typeof value !== 'object') return found;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const here = key === 'phone' ? [[part as string, pathOf([...at, step])] as const] : [];
    for (const [phone, path] of [...here, ...phonesIn(part, [...at, step])]) {
      if (!found.has(phone)) found.set(phone, path);
    }
  }
  return found;
};

const phoneNotes = (clinic: Clinic): string[] => {
  const phones = [...phonesIn(clinic)];
  if (!phones.length) return [];
  const lines = phones.map(([phone, path]) => `  ${phone}  (${path})`);
  return ['', 'Ring these before you go live:', ...lines];
};

const summaryOf = ({name, options = {}, added = [], reviews = []}: Clinic): string =>
  [
    `fine.${name ? ` ${written(name)}:` : ''} ${counted(Object.keys(options).length, 'option')} changed`,
    `${added.length} added`,
    counted(reviews.length, 'review'),
  ].join(', ');

const check = (file: JsonFile): Checked => {
  const {clinic, faults} = readFaults(file.data, known);
  const history = readHistory();
  const mistakes = faults.map((fault) => mistakeOf(fault, file));
  const versions = unknownVersions(clinic, history).map((mistake) => ({
    ...mistake,
    offset: offsetOf(file.tree, [...mistake.at], 'value'),
  }));
  return {
    mistakes: [...mistakes, ...versions],
    notes: [...phoneNotes(clinic), ...changesFor(clinic, history)],
    summary: summaryOf(clinic),
  };
};

/** `clinic.json`. */
export const clinicKind: Kind = {
  fits: (data) => typeof data === 'object' && data !== null && 'anagen' in data,
  names: /clinic/i,
  maxBytes: 256 * 1024,
  missing: 'clinic-missing',
  docs: 'docs/clinic-file.md',
  check,
  repeated: (name) => ({
    code: 'clinic-invalid',
    path: written(name),
    found: `${shown(name)} a second time`,
    expected: 'each name once',
    hint: 'Only the last one counts. Put both together, or remove one.',
  }),
};
