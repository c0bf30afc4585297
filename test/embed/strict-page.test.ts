import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const widget = 'anagen-regrowth-timeline';

const partsOf = (element: Element): HTMLDetailsElement[] => [
  ...element.shadowRoot!.querySelectorAll('details'),
];

/** Opens all there is to open, also what opening brings. */
const openAll = async (element: Element): Promise<void> => {
  const opened = () => {
    for (const part of partsOf(element)) part.open = true;
    return element.shadowRoot!.querySelectorAll('.sources li').length > 20;
  };
  await waitUntil(opened, 'everything is open', {timeout: 8000});
};

describe('the strictest page', () => {
  it('has no rule broken by a widget with all its parts opened', async () => {
    const page = await HostPage.open('strict');
    const element = await page.state('ready');
    await openAll(element);
    expect(partsOf(element).length).to.be.above(10);
    await page.quiet();
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('has none broken by dates that a reader types, and a calendar file', async () => {
    const page = await HostPage.open('strict');
    const element = await page.state('ready');
    await openAll(element);
    const root = element.shadowRoot!;
    const last = root.querySelector<HTMLInputElement>('#last')!;
    last.value = '2026-07-01';
    last.dispatchEvent(new Event('input', {bubbles: true}));
    // The file itself would open a dialogue in some browsers.
    let saved = '';
    page.document.addEventListener('click', (event) => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      saved = link.download;
    });
    root.querySelector<HTMLButtonElement>('.take form button')!.click();
    await waitUntil(() => saved, 'the file is offered');
    expect(saved).to.match(/\.ics$/);
    expect(page.seen.violations).to.deep.equal([]);
  });

  it('has none broken by a report and its box', async () => {
    const page = await HostPage.open('strict', {query: '?anagen-debug'});
    await page.state('ready', '#bad');
    await page.reported('setting-invalid');
    await waitUntil(() => page.all('#bad + .anagen-debug').length, 'the box is there');
    await page.quiet();
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('a page with a small root size and rules for everything', () => {
  it('leaves the widget readable', async () => {
    const page = await HostPage.open('hostile');
    const element = await page.state('ready');
    await openAll(element);
    await page.quiet();
    const root = element.shadowRoot!;
    const styleOf = (selector: string) =>
      page.window.getComputedStyle(root.querySelector(selector)!);
    expect(parseFloat(styleOf('.root').fontSize)).to.be.at.least(16);
    for (const selector of ['p', 'li', 'summary', 'button']) {
      const style = styleOf(selector);
      expect(style.display, selector).to.not.equal('none');
      expect(style.letterSpacing, selector).to.equal('normal');
      expect(style.textTransform, selector).to.equal('none');
      expect(style.color, selector).to.not.equal('rgb(186, 218, 85)');
      expect(parseFloat(style.fontSize), selector).to.be.at.least(16);
      expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), selector).to.be.above(1.2);
    }
    expect(styleOf('button').minHeight).to.equal('44px');
  });

  it('keeps its own rules for itself', async () => {
    const page = await HostPage.open('hostile');
    const below = page.find('#below');
    const before = page.window.getComputedStyle(below).cssText;
    const fontBefore = page.window.getComputedStyle(below).font;
    await page.state('ready');
    expect(page.window.getComputedStyle(below).cssText).to.equal(before);
    expect(page.window.getComputedStyle(below).font).to.equal(fontBefore);
  });
});

describe('the settings of the element itself', () => {
  it('leave the page around it as wide as its frame', async () => {
    const page = await HostPage.open('element', {width: 320});
    await page.state('ready');
    await page.quiet();
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(page.find(widget).getBoundingClientRect().right).to.be.at.most(320);
  });
});
