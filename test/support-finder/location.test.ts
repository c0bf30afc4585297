import {expect} from '@open-wc/testing';
import type {Service} from '../../src/directory/hsds.js';
import {
  afterwards,
  button,
  find,
  get,
  mountOn,
  namesOf,
  openPart,
  record,
  textOf,
  until,
  type Attributes,
  type Finder,
} from '../support/finder.js';

/** A record at a place on the map. */
const at = (
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
const records = [
  record('By phone', {phones: [{number: '01632 960145'}]}),
  at('Far', [40, -83], {city: 'Springfield', state_province: 'Ohio', country: 'US'}),
  at('Farther', [45, -68], {city: 'Springfield', state_province: 'Maine', country: 'US'}),
  at('Halfway', [50.5, 0], {city: 'Midton', postal_code: '70123', country: 'GB'}),
  at('Here', [50, 0], {city: 'Nordhavn', postal_code: '70456', country: 'GB'}),
];

const status = (element: Element) => get(element, 'details.near [role=status]');

/** Types a place and asks for it. */
const near = async (element: Finder, text: string): Promise<void> => {
  const details = await openPart(element, 'near');
  const input = details.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  button(element, 'Sort by distance').click();
  await until(() => textOf(status(element)) && !/Looking/.test(textOf(status(element))), 'place');
};

const mountPlaces = (attributes: Attributes = {}) => mountOn(records, {lang: 'en', ...attributes});

describe('where the browser is', () => {
  type Got = (position: GeolocationPosition) => void;
  /** Stands in for the browser: `answer` is what it does when it is asked. */
  const replaceLocation = (answer?: (got: Got, refused: () => void) => void): (() => number) => {
    let asked = 0;
    const getCurrentPosition = (got: Got, refused: () => void) => {
      asked += 1;
      answer!(got, refused);
    };
    const value = answer && {getCurrentPosition};
    Object.defineProperty(navigator, 'geolocation', {value, configurable: true});
    afterwards(() => void Reflect.deleteProperty(navigator, 'geolocation'));
    return () => asked;
  };
  const granted = (got: Got) =>
    got({coords: {latitude: 50.5, longitude: 0.001}} as GeolocationPosition);

  it('is not asked for without allow-location', async () => {
    const asked = replaceLocation(granted);
    const element = await mountPlaces();
    const details = await openPart(element, 'near');
    expect(textOf(details)).not.to.include('Use where I am');
    expect(asked()).to.equal(0);
  });

  it('is asked for by a button alone, and stays in the page', async () => {
    const asked = replaceLocation(granted);
    const element = await mountPlaces({'allow-location': ''});
    await openPart(element, 'near');
    expect(asked()).to.equal(0);
    const [address, entries] = [location.href, history.length];
    performance.clearResourceTimings();
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(asked()).to.equal(1);
    expect(namesOf(element)[0]).to.equal('Halfway');
    expect(textOf(status(element))).to.equal('Nearest to you first.');
    expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    expect([location.href, history.length]).to.deep.equal([address, entries]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
    expect(element.outerHTML).not.to.match(/50\.5|0\.001/);
  });

  it('that is refused leaves the list as it is, and the field', async () => {
    replaceLocation((_, refused) => refused());
    const element = await mountPlaces({'allow-location': ''});
    await openPart(element, 'near');
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(textOf(status(element))).to.include('Type a town instead.');
    expect(namesOf(element)[0]).to.equal('By phone');
    await near(element, 'Nordhavn');
    expect(namesOf(element)[0]).to.equal('Here');
  });

  it('is as good as refused where the browser has no such thing', async () => {
    replaceLocation();
    const element = await mountPlaces({'allow-location': ''});
    await openPart(element, 'near');
    if (!find(element, 'details.near')?.textContent.includes('Use where I am')) return;
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(textOf(status(element))).to.include('Type a town instead.');
  });
});
