import {aTimeout, expect} from '@open-wc/testing';
import {standing} from '../../src/evidence/resources.js';
import {toIso} from '../../src/kit/calendar-days.js';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import {day} from '../model/days.js';
import {
  BUILT_IN,
  codesOf,
  complete,
  countOf,
  get,
  listen,
  mount,
  reported,
  saysAll,
  textOf,
  until,
} from '../support/finder.js';

const {nextReview} = standing;
const dayBefore = toIso(day(nextReview) - 1);
const due = 'These words are due for a fresh check. Some of it may have changed. Ask your team.';

describe('the finder’s words whose day of review has come', () => {
  it('say so calmly, and tell the webmaster once', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'}, nextReview);
    expect(textOf(get(element, '.standing'))).to.include(due);
    const {level, message} = await reported(reports, 'review-due');
    expect(level).to.equal('warn');
    expect(message).to.include(nextReview).and.to.include('anagen-support-finder');
    expect(countOf(element)).to.equal(BUILT_IN);
    element.lang = 'es';
    await complete(element, 'es');
    const spanish = (await kitSeldomLocales.es()).content().due;
    await until(() => textOf(get(element, '.standing')).includes(spanish), 'in Spanish');
    await aTimeout(30);
    expect(codesOf(reports).filter((code) => code === 'review-due')).to.have.length(1);
  });

  it('say neither on the day before', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'}, dayBefore);
    await reported(reports, 'directory-general');
    await aTimeout(50);
    expect(saysAll(element)).not.to.include('due for a fresh check');
    expect(codesOf(reports)).to.deep.equal(['directory-general']);
  });

  it('let every record of the built-in list say “call first” by then', async () => {
    listen();
    const element = await mount({lang: 'en', limit: '100'}, '2027-12-01');
    const old = /This may be old\. Call first\./g;
    expect(textOf(get(element, '[part=results]')).match(old)).to.have.length(BUILT_IN);
  });

  it('say when the sources were last read', async () => {
    const element = await mount({lang: 'en'});
    expect(textOf(get(element, '.standing'))).to.include(
      'We last read the sources in November 2026. No clinician has reviewed these words yet.',
    );
  });
});
