import {expect} from '@open-wc/testing';
import {explainFailure} from '../../src/clinic/for-webmasters.js';

describe('a clinic file that is not there', () => {
  it('is looked for where a page names it, be it an attribute or an address', () => {
    const {hint} = explainFailure('/klinik.json', 'missing', 'status 404');
    expect(hint).to.include('data-anagen-clinic').and.include('“clinic=”');
  });
});
