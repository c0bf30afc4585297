import type {Clinic, Known} from './clinic.js';
import {Pruner, type Fault} from './prune.js';
import {clinicSchema} from './schema.js';

type Json = Record<string, unknown>;

/** The newest format that is read. */
const FORMAT = 1;

const isNewer = (format: unknown): boolean =>
  (typeof format === 'number' || typeof format === 'string') && Number(format) > FORMAT;

/**
 * Reads what a clinic file holds, whatever that is: the good parts, and what is wrong with the others. Never
 * throws. A file of a later format is not used, since it may mean something else by the same words.
 */
export const readFaults = (data: unknown, known: Known): {clinic: Clinic; faults: Fault[]} => {
  const schema = clinicSchema(known);
  const pruner = new Pruner();
  const nothing: Clinic = {anagen: FORMAT, language: 'en'};
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  const format = isObject ? (data as Json).anagen : FORMAT;
  if (isNewer(format)) {
    const fault: Fault = {rule: 'newer', schema, found: format, at: ['anagen'], lost: []};
    return {clinic: nothing, faults: [fault]};
  }
  if (format !== FORMAT)
    pruner.faults.push({rule: 'format', schema, found: format, at: ['anagen']});
  const kept = pruner.prune(schema, isObject ? {...data, anagen: FORMAT} : data);
  return {clinic: {...nothing, ...(kept as Partial<Clinic>)}, faults: pruner.faults};
};
