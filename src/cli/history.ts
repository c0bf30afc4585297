import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A sentence as it was in one version, and what stood behind it. */
export interface Sentence {
  text: string;
  certainty: string | null;
  sources: readonly string[];
  translations?: Readonly<Record<string, string>>;
}

/** The sentences of one version, by widget and place. */
export interface Snapshot {
  version: string;
  widgets: Readonly<Record<string, Readonly<Record<string, Sentence>>>>;
}

/** All recorded versions, the oldest first. */
export type History = readonly Snapshot[];

const numbers = ({version}: Snapshot): number[] => version.split('.').map(Number);

const byAge = (a: Snapshot, b: Snapshot): number => {
  const [left, right] = [numbers(a), numbers(b)];
  const first = left.findIndex((part, index) => part !== right[index]);
  return first < 0 ? 0 : left[first] - right[first];
};

/** The records that come with this command, beside its script. */
export const readHistory = (folder = join(import.meta.dirname, 'history')): History =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Snapshot)
    .sort(byAge);
