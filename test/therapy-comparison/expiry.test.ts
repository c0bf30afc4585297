import {aTimeout, expect} from '@open-wc/testing';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import {standing} from '../../src/evidence/therapies.js';
import {toIso} from '../../src/kit/calendar-days.js';
import {day} from '../model/days.js';
import {
  codesOf,
  complete,
  get,
  listen,
  mount,
  namesOf,
  reported,
  saysAll,
  textOf,
  until,
} from '../support/comparison.js';

const {nextReview} = standing;
const dayBefore = toIso(day(nextReview) - 1);
const due = 'These words are due for a fresh check. Some of it may have changed. Ask your team.';
const isDue = (code: string): boolean => code === 'review-due';

describe('the comparison’s words whose day of review has come', () => {
  for (const [when, today] of [
    ['on the day', nextReview],
    ['years later', '2031-01-01'],
  ] as const) {
    it(`say so calmly, and tell the webmaster once: ${when}`, async () => {
      const reports = listen();
      const element = await mount({lang: 'en'}, today);
      expect(textOf(get(element, '.standing'))).to.include(due);
      const {level, message} = await reported(reports, 'review-due');
      expect(level).to.equal('warn');
      expect(message).to.include(nextReview).and.to.include('anagen-therapy-comparison');
      expect(namesOf(element)).to.have.length(14);
      element.requestUpdate();
      element.lang = 'es';
      await complete(element, 'es');
      const spanish = (await kitSeldomLocales.es()).content().due;
      await until(() => textOf(get(element, '.standing')).includes(spanish), 'in Spanish');
      await aTimeout(30);
      expect(codesOf(reports).filter(isDue)).to.have.length(1);
    });
  }

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
    expect(codesOf(reports).filter(isDue)).to.have.length(1);
  });

  it('say when the sources were last read', async () => {
    const element = await mount({lang: 'en'});
    expect(textOf(get(element, '.standing'))).to.include(
      'We last read the sources in November 2026. No clinician has reviewed these words yet.',
    );
  });
});
