import {expect} from '@open-wc/testing';
import {textFor} from '../../src/clinic/text.js';

describe('a clinic’s text', () => {
  const both = {en: 'Ask.', 'es-MX': 'Pregunte.'};

  it('is in the file’s language where it says none', () => {
    expect(textFor('Fragen Sie.', 'en', 'de')).to.deep.equal({text: 'Fragen Sie.', lang: 'de'});
  });

  it('is in the reader’s language where there is one', () => {
    expect(textFor(both, 'en', 'es')).to.deep.equal({text: 'Ask.', lang: 'en'});
    expect(textFor(both, 'es', 'en')).to.deep.equal({text: 'Pregunte.', lang: 'es-MX'});
    expect(textFor(both, 'en-GB', 'es')).to.deep.equal({text: 'Ask.', lang: 'en'});
  });

  it('is in the file’s language otherwise, and in any if there is not even that', () => {
    expect(textFor(both, 'ar', 'es')).to.deep.equal({text: 'Pregunte.', lang: 'es-MX'});
    expect(textFor(both, 'ar', 'fr')).to.deep.equal({text: 'Ask.', lang: 'en'});
  });
});
