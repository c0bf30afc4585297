import {aTimeout, expect} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import {HostPage} from '../support/host-page.js';

// Only Chromium tells how much a page has jumped.
if (engine === 'chromium') {
  describe('the page below a widget', () => {
    for (const name of ['element', 'placeholder']) {
      it(`does not jump when the widget comes: ${name}`, async () => {
        const page = await HostPage.open(name);
        await page.state('ready');
        await page.quiet();
        await aTimeout(200);
        expect(page.seen.shifts).to.deep.equal([]);
      });
    }
  });
}

describe('a placeholder', () => {
  const placeIn = async (styles: string): Promise<{place: HTMLElement; page: HostPage}> => {
    const page = await HostPage.open('placeholder');
    const sheet = page.document.createElement('style');
    sheet.textContent = styles;
    page.document.head.append(sheet);
    await page.state('ready');
    return {place: page.find('#place'), page};
  };

  for (const [box, styles] of [
    ['a row', 'body {display: flex; flex-wrap: wrap}'],
    ['a column', 'body {display: flex; flex-direction: column; align-items: center}'],
    ['a grid', 'body {display: grid; justify-items: start}'],
    ['a float', '.box {float: left}'],
  ]) {
    it(`fills ${box} that is only as wide as what is in it`, async () => {
      const {place, page} = await placeIn(`body {margin: 0} ${styles}`);
      const {clientWidth, scrollWidth} = page.document.documentElement;
      expect(place.getBoundingClientRect().width).to.equal(clientWidth);
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('has room for the space that the page puts in it and around it', async () => {
    const styles = 'body {margin: 0; display: grid; justify-items: start} ';
    const {place, page} = await placeIn(`${styles} .box {margin: 0 40px; padding: 0 20px}`);
    const {clientWidth, scrollWidth} = page.document.documentElement;
    expect(place.getBoundingClientRect().width).to.equal(clientWidth - 80);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('is as wide as the page says, where it does', async () => {
    const {place} = await placeIn('.box {width: 400px}');
    expect(place.getBoundingClientRect().width).to.equal(400);
  });
});
