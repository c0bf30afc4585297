import {expect} from '@open-wc/testing';
import {serviceOf} from '../../src/cli/built-in.js';
import {readDirectory} from '../../src/directory/read-directory.js';
import {resources} from '../../src/evidence/resources.js';
import {builtIn} from '../../src/widgets/support-finder/support-finder.directory.js';
import {locales} from '../../src/widgets/support-finder/support-finder.locales.js';
import {entryOf} from '../../src/widgets/support-finder/support-finder.records.js';

describe('the built-in list', () => {
  for (const locale of Object.keys(locales)) {
    it(`is the same as its records in the format of a directory, in ${locale}`, async () => {
      const module = await locales[locale]();
      const words = module.content({helplineLanguages: '200'});
      const services = resources.map((one) => serviceOf(one, words.resources[one.id], words));
      // As a clinic's file comes: read out of JSON.
      const read = readDirectory(JSON.parse(JSON.stringify(services)));
      expect(read.faultCount).to.equal(0);
      expect(read.services).to.have.length(resources.length);
      const pairs = builtIn(words).map((entry, at) => [entry, entryOf(read.services[at])] as const);
      for (const [short, whole] of pairs) {
        const {id, name, description} = short.service;
        const number = (entry: typeof short) => entry.phones.map((phone) => phone.number);
        expect(number(short), id).to.deep.equal(number(whole));
        for (const part of ['website', 'kinds', 'ways', 'countries', 'regions'] as const) {
          expect(short[part], `${id}: ${part}`).to.deep.equal(whole[part]);
        }
        expect([short.languages, short.free], id).to.deep.equal([whole.languages, whole.free]);
        const said = Object.entries(short.service).filter(([, value]) => value !== undefined);
        for (const [part, value] of said) {
          expect(whole.service[part as 'id'], `${id}: ${part}`).to.equal(value);
        }
        for (const text of [short.text(), whole.text()]) {
          expect(text).to.include(name).and.include(description);
        }
      }
    });
  }
});
