import {isObject, type Json} from './parts.js';

/** The list in what was loaded, and the steps to it. */
export interface Found {
  list: readonly unknown[];
  at: readonly string[];
}

// What HSDS 1 and 2 had, and 3 has not.
const old =
  /^(taxonomy_ids|(service|services|organization|program)_taxonomy|(regular|holiday)_schedules?|(physical|postal)_address(es)?|resources)$/;

const isOld = (value: unknown): boolean =>
  isObject(value) &&
  (Object.keys(value).some((name) => old.test(name)) ||
    // One table after the other: `{"service": {…}}`.
    /^(service|organization)$/.test(Object.keys(value).join()));

/** The list of services: by itself, in an API page, or under `services`. */
export const listOf = (data: unknown): Found | undefined => {
  if (Array.isArray(data)) return {list: data, at: []};
  if (!isObject(data)) return undefined;
  const name = ['contents', 'services'].find((member) => Array.isArray(data[member]));
  return name === undefined ? undefined : {list: data[name] as unknown[], at: [name]};
};

/** Whether this is an older version of the standard: other names, one table beside the other. */
export const isOldVersion = (data: unknown): boolean => isOld(data) || isOld(listOf(data)?.list[0]);

const count = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;

/** What an API page says of itself. */
export const pageOf = (
  data: unknown,
): {number: number; pages: number; items: number} | undefined => {
  const {page_number: number, total_pages: pages, total_items: items} = data as Json;
  return count(number) && count(pages) && count(items) ? {number, pages, items} : undefined;
};
