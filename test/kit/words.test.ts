import {expect} from '@open-wc/testing';
import {certainties} from '../../src/evidence/certainty.js';
import {citations} from '../../src/evidence/citations.js';
import {standing} from '../../src/evidence/timeline.js';
import {languages} from '../../src/localization/languages.js';
import {formatsFor} from '../../src/localization/format.js';
import {day} from '../model/days.js';
import {get, listen, mount, ownWords, saysAll, textOf} from '../support/timeline.js';

const kit = async (language: string) => (await ownWords.kitLocales[language]()).content();
const late = async (language: string) => (await ownWords.kitLateLocales[language]()).content();

describe('the words that all widgets share', () => {
  it('have a word for each grade of certainty, another for each', async () => {
    const {certainty} = await late('en');
    expect(Object.keys(certainty)).to.have.members([...certainties]);
    expect(new Set(Object.values(certainty)).size).to.equal(certainties.length);
  });

  it('have a name for each kind of source that is cited', async () => {
    const {kinds} = await late('en');
    for (const {kind} of Object.values(citations)) expect(kinds[kind], kind).to.match(/\w/);
  });

  it('count sources', async () => {
    expect((await late('en')).sourcesOf('3')).to.equal('Sources (3)');
  });

  for (const lang of Object.keys(languages)) {
    it(`stand in every widget: how far it can be relied on, and help in distress (${lang})`, async () => {
      listen();
      const element = await mount({lang});
      const {help, standing: words} = await kit(lang);
      const month = formatsFor(lang).day(day(standing.reviewed), 'month');
      const said = textOf(get(element, '.standing'));
      expect(said).to.include(words.education);
      expect(said).to.include(words.sourcesChecked(month));
      expect(said).to.include(words.notReviewed);
      expect(said.includes(words.machine)).to.equal(lang !== 'en');
      expect(saysAll(element)).to.include(help);
    });
  }

  it('say no more of a review than there was', async () => {
    const element = await mount({lang: 'en'});
    expect(saysAll(element)).to.include('We last read the sources in November 2026.');
    expect(saysAll(element)).to.include('No clinician has reviewed these words yet.');
    expect(saysAll(element)).not.to.include('reviewed these words on');
  });
});
