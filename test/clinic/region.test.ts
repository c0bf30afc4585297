import {expect} from '@open-wc/testing';
import {regionOf} from '../../src/clinic/region.js';

describe('the region whose regulators speak', () => {
  it('is that of the country', () => {
    expect(regionOf('US')).to.equal('us');
    expect(regionOf('GB')).to.equal('uk');
    for (const code of ['DE', 'IE', 'GR', 'HR']) expect(regionOf(code)).to.equal('eu');
  });

  it('is none where we know no regulator', () => {
    for (const code of ['CH', 'NO', 'BR', 'EL', '', undefined]) {
      expect(regionOf(code)).to.equal(undefined);
    }
  });

  it('has 27 members of the European Union', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    expect(codes.filter((code) => regionOf(code) === 'eu').length).to.equal(27);
  });
});
