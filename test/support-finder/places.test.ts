import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Address, Service} from '../../src/directory/hsds.js';
import {readCentres} from '../../src/widgets/support-finder/support-finder.centres.js';
import {
  labelOf,
  matchPlaces,
} from '../../src/widgets/support-finder/support-finder.match-places.js';
import {placesFrom, type Place} from '../../src/widgets/support-finder/support-finder.places.js';

const at = (latitude: number, longitude: number, ...addresses: Address[]): Service => ({
  ...{id: '1', name: 'Help'},
  service_at_locations: [{location: {latitude, longitude, addresses}}],
});
const london = (postal_code: string): Address => ({
  ...{city: 'London', state_province: 'England', postal_code, country: 'GB'},
});

const services = [
  at(51.5, -0.13, london('SW1A 1AA')),
  at(51.52, -0.15, london('SW1P 3JX')),
  at(42.98, -81.25, {
    city: 'London',
    state_province: 'Ontario',
    postal_code: 'N6A 3K7',
    country: 'CA',
  }),
  at(36.72, -4.42, {city: 'Málaga', postal_code: '29001', country: 'ES'}),
  at(40.71, -74, {
    city: 'New York',
    state_province: 'NY',
    postal_code: '10001-1234',
    country: 'US',
  }),
  at(51.75, -0.34, {
    city: 'St. Albans',
    state_province: 'England',
    postal_code: 'AL1 1AA',
    country: 'GB',
  }),
];
const places = placesFrom(services);
const labels = (query: string, among: readonly Place[] = places) => {
  const found = matchPlaces(query, among);
  return {labels: found.places.map((place) => labelOf(place, 'en')), sure: found.sure};
};
const sure = (...found: string[]) => ({labels: found, sure: true});
const unsure = (...found: string[]) => ({labels: found, sure: false});

const LONDON = 'London, England, United Kingdom';
const ONTARIO = 'London, Ontario, Canada';
const ST_ALBANS = 'St. Albans, England, United Kingdom';

describe('a typed place', () => {
  for (const [what, query, expected] of [
    ['is a postcode', 'SW1A 1AA', sure(`SW1A 1AA, ${LONDON}`)],
    ['is a postcode in any writing', 'sw1a1aa', sure(`SW1A 1AA, ${LONDON}`)],
    ['is the area of a postcode', 'SW1A', sure('SW1A, England, United Kingdom')],
    [
      'is the area of a postcode that isn’t known',
      'SW1A 2ZZ',
      sure('SW1A, England, United Kingdom'),
    ],
    ['is the area of a postcode half typed', 'SW1A 2', sure('SW1A, England, United Kingdom')],
    [
      'is the beginning of areas, to choose from',
      'SW1',
      unsure('SW1A, England, United Kingdom', 'SW1P, England, United Kingdom'),
    ],
    ['is a ZIP code of five digits for one of nine', '10001', sure('10001, NY, United States')],
    [
      'is a ZIP code near one that is known, to choose',
      '10025',
      unsure('10001, NY, United States'),
    ],
    ['is a Canadian postcode by its first half', 'N6A 1A1', sure('N6A, Ontario, Canada')],
    ['is a postcode beside its town', '29001 Málaga', sure('29001, Málaga, Spain')],
    ['is a town', 'New York', sure('New York, NY, United States')],
    ['is a town without its accents', 'malaga', sure('Málaga, Spain')],
    ['is a town by the beginning of its name', 'new', unsure('New York, NY, United States')],
    ['is a town by a word of its name', 'york', unsure('New York, NY, United States')],
    ['is one of two towns of a name, to choose', 'london', sure(LONDON, ONTARIO)],
    ['is the one of them with its region', 'London, Ontario', sure(ONTARIO)],
    ['is the one of them with its country', 'london canada', sure(ONTARIO)],
    ['is the one of them with the code of its country', 'London GB', sure(LONDON)],
    ['is a saint’s in both writings', 'Saint Albans', sure(ST_ALBANS)],
    ['is nowhere', 'Atlantis', unsure()],
    ['is nothing', ' 🎗️ .*', unsure()],
    ['is too short', 'l', unsure()],
  ] as const) {
    it(what, () => expect(labels(query)).to.deep.equal(expected));
  }

  it('throws at nothing', () => {
    const text = fc.oneof(fc.string(), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(text, (query) => {
        expect(matchPlaces(query, places).places.length).to.be.at.most(8);
      }),
    );
    expect(matchPlaces('9'.repeat(10_000), places).places).to.deep.equal([]);
  });
});

describe('where a place is', () => {
  const find = (query: string, ...args: Parameters<typeof placesFrom>) =>
    matchPlaces(query, placesFrom(...args)).places;

  it('is the middle of all that are there', () => {
    const [place] = find('london gb', services);
    expect(place.latitude).to.be.closeTo(51.51, 1e-9);
    expect(place.longitude).to.be.closeTo(-0.14, 1e-9);
  });

  it('is the middle over the line at which the days change', () => {
    const told = {city: 'Taveuni', country: 'FJ'};
    const [place] = find('taveuni', [at(-17, 179.9, told), at(-17, -179.7, told)]);
    expect(place.longitude).to.be.closeTo(-179.9, 1e-9);
  });

  it('is where the file of centres says, whatever the records say', () => {
    const centre = {name: 'London', country: 'GB', latitude: 51.507, longitude: -0.128};
    const [place] = find('london gb', services, [centre]);
    expect(place).to.include({latitude: 51.507, longitude: -0.128, region: 'England'});
  });

  it('is two where two of a name are far from each other', () => {
    const told = {city: 'Springfield', country: 'US'};
    const found = find('springfield', [at(39.8, -89.6, told), at(42.1, -72.6, told)]);
    expect(found).to.have.length(2);
  });

  it('is one where a record doesn’t say the country', () => {
    const found = find('malaga', [...services, at(36.73, -4.41, {city: 'MALAGA'})]);
    expect(found).to.have.length(1);
  });

  it('is known of postcodes in the file of centres', () => {
    const centre = {postal_code: 'LS1', country: 'GB', latitude: 53.8, longitude: -1.55};
    const [place] = find('LS1 4AP', services, [centre]);
    expect(place).to.include({latitude: 53.8, longitude: -1.55});
  });
});

describe('a file of centres', () => {
  const good = {name: ' Leeds ', country: 'gb', latitude: 53.8, longitude: -1.55};

  it('is a list, or an object that holds one', () => {
    const centres = [{name: 'Leeds', country: 'GB', latitude: 53.8, longitude: -1.55}];
    expect(readCentres([good])).to.deep.equal({centres, bad: 0, list: true});
    expect(readCentres({places: [good]})).to.deep.equal({centres, bad: 0, list: true});
  });

  it('is none where it is anything else', () => {
    for (const json of [null, undefined, 'Leeds', 7, {}, {places: {}}]) {
      expect(readCentres(json)).to.deep.equal({centres: [], bad: 0, list: false});
    }
  });

  it('may have postcodes as numbers', () => {
    const {centres} = readCentres([{postal_code: 10115, latitude: 52.5, longitude: 13.4}]);
    expect(centres[0].postal_code).to.equal('10115');
  });

  it('loses what is no centre, and counts it', () => {
    const bad = [
      null,
      'Leeds',
      {latitude: 53.8, longitude: -1.55},
      {...good, latitude: 200},
      {...good, longitude: '-1.55'},
      {...good, latitude: NaN},
      {...good, name: '  '},
      {...good, name: 'x'.repeat(1000)},
    ];
    const read = readCentres([good, ...bad, good]);
    expect(read.centres).to.have.length(2);
    expect(read.bad).to.equal(bad.length);
  });

  it('loses a country that is no code, and no more', () => {
    const {centres, bad} = readCentres([{...good, country: 'England'}]);
    expect(centres[0]).not.to.have.property('country');
    expect(bad).to.equal(0);
  });

  it('throws at nothing, and all that it gives can be told and found', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (json) => {
        const {centres} = readCentres(json);
        for (const place of placesFrom([], centres)) expect(labelOf(place, 'en')).not.to.equal('');
      }),
    );
  });
});
