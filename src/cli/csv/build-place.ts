import type {Address, Location} from '../../directory/hsds.js';
import type {Cells} from './cells.js';

/** The parts that say something. */
const filled = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;

const addressOf = (cells: Cells, type: string): (Address & {address_type: string}) | undefined => {
  const address = filled({
    address_1: cells.address,
    city: cells.city,
    state_province: cells['state or county'],
    postal_code: cells['postal code'],
  });
  // A country alone is where it is from, not where to go.
  if (!cells.address && !cells.city && !cells['postal code']) return undefined;
  return {...address, ...filled({country: cells.country}), address_type: type};
};

/** Where a row's service is to be had: in a place, online, or both. By phone is everywhere. */
export const placeOf = (cells: Cells): Location[] => {
  const {how, latitude, longitude} = cells;
  // Where “how” says nothing, an address is a place to go to.
  const type = !how || how.includes('in person') ? 'physical' : 'postal';
  const address = addressOf(cells, type);
  const onMap = latitude !== undefined;
  const place: Location[] =
    address || onMap
      ? [
          filled({
            location_type: type,
            latitude,
            longitude,
            addresses: address && [address],
          }),
        ]
      : [];
  return how?.includes('online')
    ? [...place, filled<Location>({location_type: 'virtual', url: cells.website})]
    : place;
};
