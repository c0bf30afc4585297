import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  emulateMedia,
  engine,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
  usedHeap,
} from './commands.js';

// What the other tests take for granted in each engine, since part of it is our own code.
describe('the commands for tests', () => {
  it('give the viewport the width of a phone, and that of a desk', async () => {
    for (const width of [320, 1280]) {
      await setViewport({width, height: 640});
      // Firefox tells the page after the command has returned.
      await aTimeout(50);
      expect(innerWidth).to.equal(width);
    }
  });

  it('press and type keys in a page that has the focus', async () => {
    const form = await fixture<HTMLElement>(html`<p><button>One</button><input title="Two" /></p>`);
    expect(document.hasFocus()).to.equal(true);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Año 25'});
    expect(form.querySelector('input')?.value).to.equal('Año 25');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(document.activeElement?.matches('button:focus-visible')).to.equal(true);
  });

  it('click where the pointer is', async () => {
    const button = await fixture<HTMLElement>(html`<button>One</button>`);
    const {left, top} = button.getBoundingClientRect();
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    await sendMouse({type: 'click', position: [Math.ceil(left) + 3, Math.ceil(top) + 3]});
    expect(clicks).to.equal(1);
    await resetMouse();
  });

  it('leave a host page as it is on disk', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/support/webkit/frame.html';
    const loaded = oneEvent(frame, 'load');
    await fixture(html`${frame}`);
    await loaded;
    expect(frame.contentDocument?.scripts.length).to.equal(0);
  });
});

if (engine === 'chromium') {
  describe('the commands for tests in Chromium', () => {
    it('show the page under other media', async () => {
      await emulateMedia({media: 'print', colorScheme: 'dark', forcedColors: 'active'});
      expect(matchMedia('print').matches).to.equal(true);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    });

    it('end that with the test', () => {
      expect(matchMedia('print, (forced-colors: active)').matches).to.equal(false);
    });

    it('measure the heap', async () => {
      expect(await usedHeap()).to.be.above(0);
    });
  });
}
