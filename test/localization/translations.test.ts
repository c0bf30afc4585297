import {expect} from '@open-wc/testing';
import {
  directionOf,
  languages,
  sourceLanguage,
  type Review,
} from '../../src/localization/languages.js';
import {catalog} from '../../src/embed/catalog.js';
import {speakers, widgets} from '../support/words.js';
import {stringsOf} from './strings.js';

// Strings that are rightly the same as in English, by speaker and language, as “place: string”.
const same: Record<string, string[]> = {};

describe('the released languages', () => {
  it('say who stands behind their words', () => {
    const reviews = Object.entries(languages).map(([language, {review}]) => [language, review]);
    expect(Object.fromEntries(reviews)).to.deep.equal({en: 'source', es: 'machine', ar: 'machine'});
  });

  it('have one source, and name the person and day of each review', () => {
    const source = Object.keys(languages).filter((name) => languages[name].review === 'source');
    expect(source).to.deep.equal([sourceLanguage]);
    const isSound = (review: Review) =>
      typeof review === 'string' || (review.by !== '' && /^\d{4}-\d\d-\d\d$/.test(review.on));
    expect(Object.values(languages).every(({review}) => isSound(review))).to.equal(true);
  });

  it('are looked at in every widget', () => {
    expect(Object.keys(widgets)).to.have.members(Object.keys(catalog));
  });

  for (const [speaker, {parts}] of Object.entries(speakers)) {
    it(`are those of all parts: ${speaker}`, () => {
      for (const [part, locales] of Object.entries(parts)) {
        expect(Object.keys(locales), part).to.have.members(Object.keys(languages));
      }
    });
  }
});

describe('the direction of a language', () => {
  for (const tag of ['ar', 'ar-SA', 'ar-u-nu-latn', 'fa', 'fa-IR', 'he', 'he-IL', 'ur', 'ps']) {
    it(`is right to left for “${tag}”`, () => expect(directionOf(tag)).to.equal('rtl'));
  }

  for (const tag of ['en', 'es', 'es-MX', 'arn', 'fake', 'und', '', 'de-AR', 'hey']) {
    it(`is left to right for “${tag}”`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});

const translations = Object.keys(languages).filter((name) => name !== sourceLanguage);
const pairs = translations.flatMap((language) =>
  Object.keys(speakers).map((speaker) => ({speaker, language})),
);

for (const {speaker, language} of pairs) {
  describe(`the words in “${language}”: ${speaker}`, () => {
    it('have the same places as the English ones', async () => {
      const [english, other] = await Promise.all([
        stringsOf(speaker, 'en'),
        stringsOf(speaker, language),
      ]);
      const places = ({leaves}: typeof english) => leaves.map(({path}) => path);
      expect(places(other)).to.deep.equal(places(english));
    });

    it('are not English', async () => {
      const [english, other] = await Promise.all([
        stringsOf(speaker, 'en'),
        stringsOf(speaker, language),
      ]);
      const texts = new Map(english.leaves.map(({path, text}) => [path, text]));
      const left = other.leaves
        .filter(({path, text}) => texts.get(path) === text)
        .map(({path, text}) => `${path}: ${text}`);
      expect(left).to.deep.equal(same[`${speaker} ${language}`] ?? []);
    });

    it('are never empty', async () => {
      const {leaves} = await stringsOf(speaker, language);
      expect(leaves).not.to.be.empty;
      expect(leaves.filter(({text}) => text.trim() === '')).to.deep.equal([]);
    });
  });
}
