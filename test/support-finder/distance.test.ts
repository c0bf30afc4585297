import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Location, Service} from '../../src/directory/hsds.js';
import {
  kilometersBetween,
  nearestOf,
  unitFor,
  writeDistance,
} from '../../src/widgets/support-finder/support-finder.distance.js';

const point = (latitude: number, longitude: number) => ({latitude, longitude});
const anyPoint = fc.record({
  latitude: fc.double({min: -90, max: 90, noNaN: true}),
  longitude: fc.double({min: -180, max: 180, noNaN: true}),
});

describe('a straight line', () => {
  it('is 111.195 km for a degree, a 360th of the way around', () => {
    expect(kilometersBetween(point(0, 0), point(0, 1))).to.be.closeTo(111.195, 0.001);
    expect(kilometersBetween(point(0, 0), point(1, 0))).to.be.closeTo(111.195, 0.001);
    // At 60° north a circle of latitude is half as long.
    expect(kilometersBetween(point(60, 0), point(60, 0.1))).to.be.closeTo(5.56, 0.001);
  });

  it('goes the short way over the line at which the days change', () => {
    expect(kilometersBetween(point(0, 179.5), point(0, -179.5))).to.be.closeTo(111.195, 0.001);
  });

  it('is half the way around to the other side of the earth, and no further anywhere', () => {
    expect(kilometersBetween(point(90, 0), point(-90, 0))).to.be.closeTo(20015.1, 0.1);
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const there = kilometersBetween(from, to);
        expect(there).to.be.within(0, 20015.2);
        expect(kilometersBetween(to, from)).to.be.closeTo(there, 1e-6);
      }),
    );
  });
});

describe('the nearest place of a service', () => {
  const service = (...locations: Location[]): Service => ({
    ...{id: '1', name: 'Help'},
    service_at_locations: locations.map((location) => ({location})),
  });
  const near = {name: 'near', ...point(0, 1)};
  const far = {name: 'far', ...point(0, 2)};

  it('is the one with the shortest line', () => {
    const found = nearestOf(service(far, near), point(0, 0));
    expect(found?.location.name).to.equal('near');
    expect(found?.kilometers).to.be.closeTo(111.195, 0.001);
  });

  it('is none where nobody can go, or nobody knows where', () => {
    const nowhere = [
      {...near, location_type: 'virtual'},
      {...near, location_type: 'postal'},
      {name: 'lost', latitude: 0},
    ] as Location[];
    expect(nearestOf(service(...nowhere), point(0, 0))).to.equal(undefined);
    expect(nearestOf({id: '1', name: 'Help'}, point(0, 0))).to.equal(undefined);
  });

  it('is the equator’s, at 0, too', () => {
    expect(nearestOf(service(point(0, 0)), point(0, 0))?.kilometers).to.equal(0);
  });
});

describe('a distance', () => {
  const inKilometers = (kilometers: number) => writeDistance(kilometers, 'en', 'kilometer');

  it('is told with a digit below ten, and else without', () => {
    expect(inKilometers(1)).to.deep.equal({distance: '1 kilometer', under: false});
    expect(inKilometers(3.44).distance).to.equal('3.4 kilometers');
    expect(inKilometers(9.94).distance).to.equal('9.9 kilometers');
    expect(inKilometers(9.96).distance).to.equal('10 kilometers');
    expect(inKilometers(10.4).distance).to.equal('10 kilometers');
    expect(inKilometers(1234.5).distance).to.equal('1,235 kilometers');
  });

  it('is less than one, no finer', () => {
    expect(inKilometers(0)).to.deep.equal({distance: '1 kilometer', under: true});
    expect(inKilometers(0.99)).to.deep.equal({distance: '1 kilometer', under: true});
    expect(writeDistance(1.6, 'en-US')).to.deep.equal({distance: '1 mile', under: true});
  });

  it('is told in miles where roads are', () => {
    expect(writeDistance(16.09344, 'en-GB').distance).to.equal('10 miles');
    for (const tag of ['en', 'en-US', 'en-GB', 'es-US', 'cy', 'my']) {
      expect(unitFor(tag), tag).to.equal('mile');
    }
    for (const tag of ['es', 'ar', 'fr-CA', 'en-AU', 'de', 'zh-Hans']) {
      expect(unitFor(tag), tag).to.equal('kilometer');
    }
  });

  it('is written as the language writes it', () => {
    expect(writeDistance(3.44, 'es').distance).to.equal('3,4 kilómetros');
  });
});
