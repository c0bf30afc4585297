import {FaultLog} from './fault-log.js';
import {ById} from './fold-twice.js';
import type {DirectoryPage, Service} from './hsds.js';
import {isObject, missing} from './parts.js';
import {organization, service} from './services.js';
import {isOldVersion, listOf, pageOf} from './shape.js';

/** More than anybody reads in a console; `npx --no-install anagen check` lists more. */
const MOST_FAULTS = 20;

/** Services that there are no more. */
const isGone = ({status}: Service): boolean => status === 'inactive' || status === 'defunct';

/** Reads one record; undefined where it can't be used. */
const readOne = (value: unknown, log: FaultLog): Service | undefined => {
  if (!isObject(value)) return log.fault('record', value);
  const read = service(value, log);
  if (read && !('id' in read)) missing(value, 'id', log);
  return read;
};

/**
 * Reads what a directory's file or API holds, whatever that is: the good parts, and what is wrong with the others. A
 * list of services, an API page, or an object with `services`, all of HSDS 3.0. Never throws.
 */
export const readDirectory = (data: unknown, most = MOST_FAULTS): DirectoryPage => {
  const log = new FaultLog(most);
  const ids = new ById();
  const found = isOldVersion(data)
    ? log.fault('version', data)
    : (listOf(data) ?? log.fault('shape', data));
  const page = found && pageOf(data);
  if (found && !found.list.length && !page) log.fault('empty', data);
  // An organization with its services: they are told whose they are.
  const owner = isObject(data) && 'name' in data && organization(data, log);
  const rest = owner && {organization: owner};
  let dropped = 0;
  found?.list.forEach((value, index) =>
    log.at(index, () => {
      const read = readOne(value, log);
      if (!read) dropped += 1;
      else if (!isGone(read)) ids.add({...rest, ...read, id: read.id ?? `#${index}`}, log);
    }),
  );
  return {services: ids.services, faults: log.faults, faultCount: log.count, dropped, page};
};
