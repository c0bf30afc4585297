import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatsFor} from '../../src/localization/format.js';
import {negotiate, type Negotiated} from '../../src/localization/negotiate.js';

const offered = ['en', 'es', 'ar'];

const english = (problem?: Negotiated['problem']): Negotiated => ({
  locale: 'en',
  formats: 'en',
  problem,
});

// What stands in a page's `lang`, and what is shown: the language, the tag of its formats, the problem.
const table: readonly (readonly [lang: string, shown: Negotiated])[] = [
  ['en', english()],
  ['en-GB', {locale: 'en', formats: 'en-GB', problem: undefined}],
  ['EN', english()],
  ['es', {locale: 'es', formats: 'es', problem: undefined}],
  ['es-MX', {locale: 'es', formats: 'es-MX', problem: undefined}],
  ['ES-mx', {locale: 'es', formats: 'es-MX', problem: undefined}],
  [' es ', {locale: 'es', formats: 'es', problem: undefined}],
  ['es-419', {locale: 'es', formats: 'es-419', problem: undefined}],
  ['ar-SA', {locale: 'ar', formats: 'ar-SA', problem: undefined}],
  ['ar-Arab-EG', {locale: 'ar', formats: 'ar-Arab-EG', problem: undefined}],
  ['ar-u-nu-latn', {locale: 'ar', formats: 'ar-u-nu-latn', problem: undefined}],
  ['', english()],
  ['  ', english()],
  ['pt-BR', english('lang-unavailable')],
  ['zh-Hans', english('lang-unavailable')],
  ['est', english('lang-unavailable')],
  ['123', english('lang-malformed')],
  ['x', english('lang-malformed')],
  ['-', english('lang-malformed')],
  ['en-', english('lang-malformed')],
  ['english', english('lang-unavailable')],
  ['a'.repeat(500), english('lang-malformed')],
  ['pt_BR', english('lang-malformed')],
  ['{{ lang }}', english('lang-malformed')],
  ['العربية', english('lang-malformed')],
];

describe('the language shown', () => {
  for (const [lang, shown] of table) {
    it(`for lang="${lang.slice(0, 20)}" is ${JSON.stringify(shown)}`, () => {
      const {locale, formats, problem} = negotiate(lang, offered);
      expect({locale, formats, problem}).to.deep.equal(shown);
    });
  }

  it('for a tag with underscores, as many systems write it, is its language all the same', () => {
    const {locale, problem} = negotiate('es_MX', offered);
    expect({locale, problem}).to.deep.equal({locale: 'es', problem: 'lang-malformed'});
  });

  it('is one on offer, with formats that work, for any text', () => {
    const almostTags = fc
      .array(
        fc.constantFrom('en', 'es', 'ar', 'x', 'u', 'nu', 'MX', 'Hans', '419', '', 'foobarbazqux'),
      )
      .chain((parts) => fc.constantFrom('-', '_', '--', ' ').map((dash) => parts.join(dash)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), almostTags), (lang) => {
        const {locale, formats} = negotiate(lang, offered);
        expect(offered).to.include(locale);
        expect(formats.split('-')[0]).to.equal(locale);
        expect(formatsFor(formats).range(1, 4, 'month')).to.be.a('string');
        expect(['cm', 'in']).to.include(formatsFor(formats).usualLength());
      }),
      {numRuns: 500},
    );
  });
});
