import {expect} from '@open-wc/testing';
import {figures as generatedFigures} from '../../src/generated/en/evidence/timeline.support.js';
import {figures} from '../../src/evidence/timeline.support.js';
import {languages} from '../../src/localization/languages.js';
import {stringsOf} from '../localization/strings.js';

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

describe('the English sentences', () => {
  for (const phrase of forbidden) {
    it(`never say ${String(phrase)}`, async () => {
      const {leaves} = await stringsOf('en');
      expect(leaves.filter(({text}) => phrase.test(text))).to.deep.equal([]);
    });
  }

  it('say “bald” only where they deny it', async () => {
    const {leaves} = await stringsOf('en');
    const sentences = leaves.flatMap(({text}) => text.split(/(?<=[.?!]) /));
    expect(sentences.filter((sentence) => /\bbald/i.test(sentence))).to.deep.equal([
      'It does not mean that they were bald.',
    ]);
  });
});

for (const language of Object.keys(languages)) {
  describe(`the sentences in “${language}”`, () => {
    // A figure enters a sentence as a value out of the register, so that neither a writer nor a
    // translator can change one. Placeholders are letters: any digit left is in the words themselves.
    it('have no figure of their own', async () => {
      const {leaves} = await stringsOf(language);
      expect(leaves.filter(({text}) => /\p{N}/u.test(text))).to.deep.equal([]);
    });

    it('quote every figure of the register, and no other', async () => {
      const {quoted} = await stringsOf(language);
      expect([...quoted]).to.have.members(Object.keys(figures));
    });

    it('show every value that they are given', async () => {
      const english = new Map((await stringsOf('en')).leaves.map(({path, text}) => [path, text]));
      const placeholders = (text = '') => (text.match(/⟨\w+⟩/g) ?? []).sort();
      for (const {path, text} of (await stringsOf(language)).leaves) {
        expect(placeholders(text), path).to.deep.equal(placeholders(english.get(path)));
      }
    });
  });
}

describe('the generated words', () => {
  it('were made from the figures as they are now; if not, run “npm run localize”', () => {
    expect(generatedFigures).to.deep.equal(figures);
  });
});
