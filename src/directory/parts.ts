/** Records and lists of them. */
import type {FaultLog, Read} from './fault-log.js';

export type Json = Record<string, unknown>;

/** More than any record needs. */
const MOST = 200;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file says nothing here. */
export const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? !value.trim() : value === undefined || value === null;

const filled = (kept: object): boolean => {
  for (const name in kept) return name in kept;
  return false;
};

/** Tells that a member is missing, unless it is there and was told to be wrong. */
export const missing = (value: Json, name: string, log: FaultLog): undefined => {
  if (isBlank(value[name])) log.at(name, () => log.fault('missing', undefined));
};

/** How each member of a record is read. */
type Members<T> = {readonly [Name in keyof T]-?: Read};

/** The members that are right; undefined without the one that is needed, or without any. */
export const record = <T extends object>(
  members: Members<T>,
  needed?: keyof T & string,
): Read<T> => {
  const names = Object.keys(members) as (keyof T & string)[];
  return (value, log) => {
    if (!isObject(value)) return log.fault('type', value);
    const kept: Json = {};
    for (const name of names) {
      const part = log.part(name, value[name], members[name]);
      if (part !== undefined) kept[name] = part;
    }
    if (needed && !(needed in kept)) return missing(value, needed, log);
    return filled(kept) ? (kept as T) : undefined;
  };
};

/** Reads a record, and then changes what was kept of it. */
export const refined =
  <T extends object>(
    read: Read<T>,
    change: (kept: T, value: Json, log: FaultLog) => void,
  ): Read<T> =>
  (value, log) => {
    const kept = read(value, log);
    if (!kept) return undefined;
    change(kept, value as Json, log);
    return filled(kept) ? kept : undefined;
  };

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, log) => {
    if (!Array.isArray(value)) return log.fault('type', value);
    if (value.length > MOST) log.fault('long', value);
    const kept: T[] = [];
    for (let index = 0; index < value.length && index < MOST; index += 1) {
      const item = log.part(index, value[index], read);
      if (item !== undefined) kept.push(item);
    }
    return kept.length ? kept : undefined;
  };
