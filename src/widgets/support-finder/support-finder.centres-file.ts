/** A file of the clinic's with the centers of areas, for distances. */
import {loadOnce} from '../../clinic/load-json.js';
import {report} from '../../kit/report.js';
import {readCentres, type Centre} from './support-finder.centres.js';

const LIMITS = {maxBytes: 5 * 1024 * 1024, patience: 10_000};

/** What the file holds that can be used. Never rejects; what can't be used is told. */
export const readCentresFile = async (
  url: string | undefined,
  host: Element,
): Promise<readonly Centre[]> => {
  if (!url) return [];
  const loaded = await loadOnce('places', url, LIMITS);
  const tell = (found: string, hint: string) =>
    void report(host, 'warn', 'places-invalid', {path: url, found, hint});
  if ('failure' in loaded) {
    tell(loaded.detail, 'Check the address in places.');
    return [];
  }
  const {centres, bad, list} = readCentres(loaded.data);
  if (!list) tell('no list', 'Write a list: [{"name": "…", "latitude": 0, "longitude": 0}].');
  else if (bad)
    tell(
      `${bad} without a place`,
      'Give each a name or a postal_code, a latitude and a longitude.',
    );
  return centres;
};
