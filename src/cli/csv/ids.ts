/** Ids that are the same each time a spreadsheet is read. */

/** A name as an id: small letters and digits of any writing, with hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'service';

/** A record with its id in front. */
export type WithIds<T> = T & {id: string};

/** Where a list has a name that says what one of them is. */
const singular = (name: string): string => name.replace(/(?<=ss)es$|s$/, '').replace(/_/g, '-');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A record with ids for itself and all its parts: those of parts are made of their place. What says nothing is left
 * out.
 */
export const numbered = <T extends object>(id: string, record: T): WithIds<T> => {
  const parts = Object.entries(record)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && !part.length))
    .map(([name, part]): [string, unknown] => {
      if (Array.isArray(part)) {
        const one = `${id}-${singular(name)}`;
        return [name, part.map((item: object, index) => numbered(`${one}-${index + 1}`, item))];
      }
      if (!isRecord(part)) return [name, part];
      const own = typeof part.id === 'string' ? part.id : `${id}-${singular(name)}`;
      return [name, numbered(own, part)];
    });
  return {id, ...Object.fromEntries(parts.filter(([name]) => name !== 'id'))} as WithIds<T>;
};
