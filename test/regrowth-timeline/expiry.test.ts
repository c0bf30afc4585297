import {aTimeout, expect} from '@open-wc/testing';
import {standing} from '../../src/evidence/timeline.js';
import {toIso} from '../../src/kit/calendar-days.js';
import {day} from '../model/days.js';
import {
  codesOf,
  complete,
  get,
  listen,
  mount,
  ownWords,
  replaceWords,
  reported,
  saysAll,
  textOf,
  until,
} from '../support/timeline.js';

const {nextReview} = standing;
const dayBefore = toIso(day(nextReview) - 1);
const due = 'These words are due for a fresh check. Some of it may have changed. Ask your team.';

/** How often the webmaster was told that the words are due. */
const timesTold = (reports: ReturnType<typeof listen>): number =>
  codesOf(reports).filter((code) => code === 'review-due').length;

describe('words whose day of review has come', () => {
  for (const [when, today] of [
    ['on the day', nextReview],
    ['years later', '2031-01-01'],
  ] as const) {
    it(`say so calmly, and tell the webmaster once: ${when}`, async () => {
      const reports = listen();
      const element = await mount({lang: 'en'}, today);
      expect(textOf(get(element, '.standing'))).to.include(due);
      const {level, message, element: of} = await reported(reports, 'review-due');
      expect(level).to.equal('warn');
      expect(message).to.include(nextReview).and.to.include('anagen-regrowth-timeline');
      expect(of).to.equal(element);
      expect(element.getAttribute('data-anagen-state')).to.equal('ready');
      element.requestUpdate();
      element.lang = 'es';
      await complete(element, 'es');
      await aTimeout(30);
      expect(timesTold(reports)).to.equal(1);
    });
  }

  it('say so in the language shown, and in no other', async () => {
    listen();
    const element = await mount({lang: 'ar'}, nextReview);
    const words = (await ownWords.kitSeldomLocales.ar()).content();
    expect(textOf(get(element, '.standing'))).to.include(words.due);
  });

  it('say neither on the day before', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'}, dayBefore);
    await aTimeout(50);
    expect(saysAll(element)).not.to.include('due for a fresh check');
    expect(codesOf(reports)).to.deep.equal([]);
  });

  it('go by the day that is today now, on a page that stays open', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'}, dayBefore);
    element.today = nextReview;
    await until(() => saysAll(element).includes(due), 'the line');
    await reported(reports, 'review-due');
    element.today = dayBefore;
    await until(() => !saysAll(element).includes(due), 'the line is gone');
    expect(timesTold(reports)).to.equal(1);
  });

  it('leave all else as it is where their own line does not load', async () => {
    const reports = listen();
    replaceWords('kitSeldomLocales', {en: () => Promise.reject(new Error('404'))});
    const element = await mount({lang: 'en'}, nextReview);
    expect((await reported(reports, 'extra-missing')).level).to.equal('warn');
    expect(saysAll(element)).not.to.include(due);
    expect(textOf(get(element, '.standing'))).to.include('We last read the sources in');
  });
});
