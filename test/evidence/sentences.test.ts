import {expect} from '@open-wc/testing';
import {figures as generatedFigures} from '../../src/generated/en/evidence/timeline.support.js';
import {figures} from '../../src/evidence/timeline.support.js';
import {languages} from '../../src/localization/languages.js';
import {stringsOf} from '../localization/strings.js';
import {speakers} from '../support/words.js';

// Phrases that promise, blame or play down, or that no source of ours bears.
const forbidden = [
  /only temporary/i,
  /rarely permanent/i,
  /will (grow|come) back/i,
  /fall asleep/i,
  /dormant/i,
  /\bcur(e|es|ed|ing)\b/i,
  /guarant/i,
  /\bbest\b/i,
];

// The only sentences that may say “bald”, since they deny it.
const denials = ['It does not mean that they were bald.'];

for (const speaker of Object.keys(speakers)) {
  describe(`the English sentences: ${speaker}`, () => {
    for (const phrase of forbidden) {
      it(`never say ${String(phrase)}`, async () => {
        const {leaves} = await stringsOf(speaker, 'en');
        expect(leaves.filter(({text}) => phrase.test(text))).to.deep.equal([]);
      });
    }

    it('say “bald” only where they deny it', async () => {
      const {leaves} = await stringsOf(speaker, 'en');
      const sentences = leaves.flatMap(({text}) => text.split(/(?<=[.?!]) /));
      const said = sentences.filter((sentence) => /\bbald/i.test(sentence));
      expect(said).to.deep.equal(speaker === 'regrowth-timeline' ? denials : []);
    });
  });
}

const pairs = Object.keys(languages).flatMap((language) =>
  Object.entries(speakers).map(([speaker, {figures: register}]) => ({language, speaker, register})),
);

for (const {language, speaker, register} of pairs) {
  describe(`the sentences in “${language}”: ${speaker}`, () => {
    // A figure enters a sentence as a value out of the register, so that neither a writer nor a
    // translator can change one. Marks are letters: any digit left is in the words themselves.
    it('have no figure of their own', async () => {
      const {leaves} = await stringsOf(speaker, language);
      expect(leaves.filter(({text}) => /\p{N}/u.test(text))).to.deep.equal([]);
    });

    it('quote every figure of the register, and no other', async () => {
      const {quoted} = await stringsOf(speaker, language);
      expect([...quoted]).to.have.members(Object.keys(register));
    });

    it('show every value that they are given', async () => {
      const {leaves} = await stringsOf(speaker, 'en');
      const english = new Map(leaves.map(({path, text}) => [path, text]));
      const marks = (text = '') => (text.match(/⟨\w+⟩/g) ?? []).sort();
      for (const {path, text} of (await stringsOf(speaker, language)).leaves) {
        expect(marks(text), path).to.deep.equal(marks(english.get(path)));
      }
    });
  });
}

describe('the generated words', () => {
  it('were made from the figures as they are now; if not, run “npm run localize”', () => {
    expect(generatedFigures).to.deep.equal(figures);
  });
});
