import {expect} from '@open-wc/testing';
import {
  expectComplete,
  expectFallback,
  expectOwn,
  expectSeen,
  openFor,
  placesOf,
  standOn,
  widgets,
} from '../support/hostile-pages.js';

standOn('policies');

describe('a list of Trusted Types policies that lacks ours (policy-types)', () => {
  for (const widget of widgets) {
    it(`leaves the text that stands in the ${widget}, and says what to add`, async () => {
      const page = await openFor(widget, 'policy-types');
      for (const place of placesOf(widget)) {
        page.find(place.split(' ')[0]).scrollIntoView();
        expectFallback(await page.state('error', place));
      }
      const {hint} = await page.reported('render-failed');
      expect(hint).to.contain('trusted-types, add “anagen”');
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });
  }
});

describe('the same list, with a default policy that lets all through (policy-types-default)', () => {
  for (const widget of widgets) {
    it(`lets the ${widget} be drawn, with two refusals that harm nobody`, async () => {
      const page = await openFor(widget, 'policy-types-default');
      const element = await page.state('ready', '#element');
      await expectComplete(element, widget);
      expectSeen(element);
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.violations).to.deep.equal([
        'trusted-types trusted-types-policy anagen',
        'trusted-types trusted-types-policy lit-html',
      ]);
    });
  }
});

describe('the same list, with a default policy that cleans (policy-types-purified)', () => {
  for (const widget of widgets) {
    it(`leaves the text that stands in the ${widget}, and says what to add`, async () => {
      const page = await openFor(widget, 'policy-types-purified');
      await page.reported('render-failed');
      expectFallback(await page.state('error', '#element'));
      expectOwn(page);
      expect(page.seen.errors).to.deep.equal([]);
    });
  }
});
