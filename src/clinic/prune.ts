import type {Schema} from './schema.js';
import type {SenseRule} from './sense.js';

export type Step = string | number;

/** Something in the file that is not as it should be. */
export interface Fault {
  at: readonly Step[];
  found: unknown;
  /** What should be there. */
  schema: Schema;
  rule: Rule;
  /** The right names, where a name is wrong. */
  names?: readonly string[];
  /** What is left out with it, because it can't stand without it. */
  lost?: readonly Step[];
}

/**
 * `form`: not what the schema describes. `missing`, `unknown`: a member. `many`, `few`: of a list. `format`, `newer`:
 * of the file as a whole. Only `html` leaves nothing out.
 */
export type Rule =
  'form' | 'missing' | 'unknown' | 'many' | 'few' | 'format' | 'newer' | 'against' | SenseRule;

type Json = Record<string, unknown>;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const fits = (value: unknown, schema: Schema): boolean => {
  const {type, pattern, maxLength = Infinity} = schema;
  if (type && ![type].flat().includes(typeOf(value))) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  if (typeof value !== 'string' || pattern === undefined) return true;
  // The length first: it bounds what the pattern costs. JSON Schema counts code points.
  return (
    value.length <= maxLength * 2 &&
    [...value].length <= maxLength &&
    new RegExp(pattern, 'u').test(value)
  );
};

/** Reads one file by a schema, and keeps what fits. */
export class Pruner {
  readonly faults: Fault[] = [];

  /** The part of a value that fits; undefined where nothing does. Never changes what it reads. */
  prune(schema: Schema, value: unknown, at: readonly Step[] = []): unknown {
    if (!fits(value, schema)) return this.#fault('form', schema, value, at);
    if (Array.isArray(value)) return this.#list(schema, value, at);
    if (typeOf(value) === 'object') return this.#object(schema, value as Json, at);
    const broken = typeof value === 'string' && schema.sense?.(value);
    if (broken) this.#fault(broken, schema, value, at);
    return broken && broken !== 'html' ? undefined : value;
  }

  #fault(
    rule: Rule,
    schema: Schema,
    found: unknown,
    at: readonly Step[],
    names?: readonly string[],
  ): undefined {
    this.faults.push({rule, schema, found, at, names});
  }

  #list(schema: Schema, value: unknown[], at: readonly Step[]): unknown {
    const {items = {}, minItems = 0, maxItems = Infinity} = schema;
    if (value.length > maxItems) this.#fault('many', schema, value, at);
    if (value.length < minItems) return this.#fault('few', schema, value, at);
    const kept = value
      .slice(0, maxItems)
      .map((item, index) => this.prune(items, item, [...at, index]))
      .filter((item) => item !== undefined);
    return kept.length < minItems ? undefined : kept;
  }

  #object(schema: Schema, value: Json, at: readonly Step[]): unknown {
    const {properties = {}, required = [], minProperties = 0} = schema;
    const names = Object.keys(value);
    const kept: Json = {};
    const start = this.faults.length;
    if (names.length < minProperties) return this.#fault('few', schema, value, at);
    for (const name of names) {
      const before = this.faults.length;
      const part = this.#member(schema, name, value[name], [...at, name]);
      if (part !== undefined) kept[name] = part;
      else if (required.includes(name)) this.#lose(before, at);
    }
    for (const name of required.filter((wanted) => !Object.hasOwn(value, wanted))) {
      this.#fault('missing', properties[name], undefined, [...at, name]);
      this.#lose(this.faults.length - 1, at);
    }
    for (const name of schema.against?.(kept) ?? []) {
      this.#fault('against', schema, name, [...at, name]);
      delete kept[name];
    }
    const whole = required.every((name) => Object.hasOwn(kept, name));
    if (whole && Object.keys(kept).length >= minProperties) return kept;
    if (whole) this.#lose(start, at);
    return undefined;
  }

  // Only names that the schema knows get here: `__proto__` is none of them.
  #member(schema: Schema, name: string, value: unknown, at: readonly Step[]): unknown {
    const {properties = {}, propertyNames = {}, additionalProperties = false} = schema;
    const known = Object.hasOwn(properties, name);
    const wanted = known ? properties[name] : additionalProperties;
    if (wanted && fits(name, propertyNames)) return this.prune(wanted, value, at);
    const names = propertyNames.enum ?? Object.keys(properties);
    return this.#fault('unknown', propertyNames, name, at, names);
  }

  #lose(from: number, at: readonly Step[]): void {
    for (const fault of this.faults.slice(from)) fault.lost = at;
  }
}
