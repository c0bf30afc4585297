import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const widget = 'anagen-regrowth-timeline';

describe('the script more than once on a page', () => {
  it('works as if it were there once', async () => {
    const page = await HostPage.open('twice');
    const count = () => page.all(`${widget}[data-anagen-state=ready]`).length;
    await waitUntil(() => count() === 2, 'both are ready', {timeout: 8000});
    const asked = await page.quiet();
    expect(asked.length, asked.join()).to.equal(new Set(asked).size);
    expect(page.seen.errors).to.deep.equal([]);
    expect(page.seen.reports).to.deep.equal([]);
  });
});

describe('two versions on a page', () => {
  it('leave the work to the first, and say so', async () => {
    const page = await HostPage.open('versions');
    await page.state('ready');
    const {level, message} = await page.reported('copy-clash');
    expect(level).to.equal('warn');
    expect(message).to.contain('99.0.0');
    const asked = await page.quiet();
    const newer = asked.filter((file) => /^anagen-newer.*regrowth/.test(file));
    expect(newer).to.deep.equal([]);
    expect(page.codes).to.deep.equal(['copy-clash']);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('leave an element to the class that has it, and say so', async () => {
    const page = await HostPage.open('tag-taken');
    const {message} = await page.reported('copy-clash');
    expect(message).to.contain('99.0.0 runs');
    expect(page.find(widget).innerText).to.contain('Call us.');
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('a second Lit on a page that allows each policy once', () => {
  for (const name of ['other-lit-first', 'other-lit-last']) {
    it(`works beside ours, and ours beside it: ${name}`, async () => {
      const page = await HostPage.open(name);
      await page.state('ready');
      await waitUntil(() => page.find('#other').innerText === 'Other', 'the other Lit draws');
      await page.quiet();
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.violations).to.deep.equal([]);
    });
  }
});
