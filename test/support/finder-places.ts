/** Records at places on the map, and what a reader does to sort by them. */
import type {Service} from '../../src/directory/hsds.js';
import {
  button,
  get,
  mountOn,
  openPart,
  record,
  textOf,
  until,
  type Attributes,
  type Finder,
} from './finder.js';

/** A record at a place on the map. */
export const at = (
  name: string,
  [latitude, longitude]: [number, number],
  address: object,
  more: Partial<Service> = {},
) =>
  record(name, {
    service_at_locations: [
      {location: {location_type: 'physical', latitude, longitude, addresses: [address]}},
    ],
    ...more,
  });

// Half a degree of latitude is 55.6 km, or 34.5 miles.
export const records = [
  record('By phone', {phones: [{number: '01632 960145'}]}),
  at('Far', [40, -83], {city: 'Springfield', state_province: 'Ohio', country: 'US'}),
  at('Farther', [45, -68], {city: 'Springfield', state_province: 'Maine', country: 'US'}),
  at('Halfway', [50.5, 0], {city: 'Midton', postal_code: '70123', country: 'GB'}),
  at('Here', [50, 0], {city: 'Nordhavn', postal_code: '70456', country: 'GB'}),
];

export const status = (element: Element) => get(element, 'details.near [role=status]');

/** Types a place and asks for it. */
export const near = async (element: Finder, text: string): Promise<void> => {
  const details = await openPart(element, 'near');
  const input = details.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  button(element, 'Sort by distance').click();
  await element.updateComplete;
  await until(() => textOf(status(element)) && !/Looking/.test(textOf(status(element))), 'place');
};

export const mountPlaces = (attributes: Attributes = {}) =>
  mountOn(records, {lang: 'en', ...attributes});
