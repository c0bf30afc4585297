import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Low</title>
<script src="spy.js"></script><script type="module" src="anagen/anagen.js"></script></head>
<body><anagen-support-finder country="US"></anagen-support-finder></body></html>`;

/** Help in distress, opened on a screen of this height. In a page of its own: WebKit asks shared styles about it once. */
const opened = async (height: number): Promise<HTMLDetailsElement> => {
  const files = {'low.html': {body, type: 'html'}};
  const page = await HostPage.open('low.html', {files, width: 320, height});
  const element = await page.state('ready', 'anagen-support-finder');
  await page.quiet();
  const urgent = element.shadowRoot!.querySelector<HTMLDetailsElement>('.urgent')!;
  urgent.open = true;
  await waitUntil(() => urgent.querySelector('a[href^=tel]'), 'the lines');
  return urgent;
};

const isCut = ({scrollHeight, clientHeight}: Element): boolean => scrollHeight - clientHeight > 1;

describe('help in distress that is open', () => {
  it('is read in its place on a low screen, with no number below an edge of its own', async () => {
    const urgent = await opened(568);
    expect(getComputedStyle(urgent).position).to.equal('static');
    expect(isCut(urgent)).to.equal(false);
  });

  it('keeps in sight on a screen that has room for it', async () => {
    const urgent = await opened(740);
    expect(getComputedStyle(urgent).position).to.equal('sticky');
    expect(isCut(urgent)).to.equal(true);
  });
});
