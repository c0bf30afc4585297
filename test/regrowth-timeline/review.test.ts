import {expect} from '@open-wc/testing';
import {get, mount, textOf} from '../support/timeline.js';

const dates = {'first-treatment': '2026-03-02', 'last-treatment': '2026-06-15'};

/** Whether the review stands before the phases. */
const broughtForward = (element: Element): boolean => {
  const [review, timeline] = [get(element, '[part=review]'), get(element, '[part=timeline]')];
  return Boolean(review.compareDocumentPosition(timeline) & Node.DOCUMENT_POSITION_FOLLOWING);
};

describe('what to do when hair has not come back well', () => {
  for (const {when, attributes, today, forward} of [
    {when: 'without dates', attributes: {}, today: '2027-06-01', forward: false},
    {when: 'while treatment goes on', attributes: dates, today: '2026-05-01', forward: false},
    {
      when: 'with no last date, however long ago the first was',
      attributes: {'first-treatment': '2025-01-06'},
      today: '2027-06-01',
      forward: false,
    },
    {
      when: 'the day before six months',
      attributes: dates,
      today: '2026-12-14',
      forward: false,
    },
    {when: 'from six months on', attributes: dates, today: '2026-12-15', forward: true},
    {when: 'years on', attributes: dates, today: '2029-01-01', forward: true},
  ]) {
    it(`stands ${forward ? 'before' : 'after'} the phases ${when}`, async () => {
      const element = await mount(attributes, today);
      expect(broughtForward(element)).to.equal(forward);
      const said = textOf(get(element, '[part=review]'));
      expect(said).to.include('If it has not come back well after 6 months');
      expect(said).to.include('Ask your team for a review.');
      expect(said).to.include('What a review can look at');
      expect(said).to.include('Sources (');
    });
  }

  it('is there once, wherever it stands', async () => {
    const element = await mount(dates, '2026-12-15');
    expect(element.shadowRoot!.querySelectorAll('[part=review]')).to.have.length(1);
  });
});
