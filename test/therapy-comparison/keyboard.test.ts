import {expect} from '@open-wc/testing';
import {engine, sendKeys, setViewport} from '../support/commands.js';
import {
  afterwards,
  all,
  box,
  choose,
  chosenBar,
  compareButton,
  find,
  get,
  mount,
  replace,
  table,
  textOf,
  until,
  type AnagenTherapyComparison,
} from '../support/comparison.js';

const cooling = 'Scalp cooling by machine';
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Presses Tab until the focus is on something that this is true of. */
const tabTo = async (element: Element, wanted: (node: Element) => boolean): Promise<Element> => {
  for (let count = 0; count < 90; count++) {
    await sendKeys({press: 'Tab'});
    const node = focused(element);
    if (node && wanted(node)) return node;
  }
  throw new Error('Tab never came there');
};

/** A button before and after, so that Tab has a place to come from and to go to. */
const between = async (attributes = {}): Promise<AnagenTherapyComparison> => {
  const element = await mount({lang: 'en', ...attributes});
  const [before, after] = ['Before', 'After'].map((text) => {
    const button = document.createElement('button');
    button.textContent = text;
    return button;
  });
  element.before(before);
  element.after(after);
  before.focus();
  return element;
};

const says = (name: string, text: string) => (node: Element) =>
  node.localName === name && textOf(node).includes(text);

describe('the comparison by keyboard alone', () => {
  it('takes the focus in the order in which it reads', async () => {
    const element = await between();
    const order: Element[] = [];
    for (let count = 0; count < 60; count++) {
      await sendKeys({press: 'Tab'});
      const node = focused(element);
      if (!node && order.length) break;
      if (node && node !== order.at(-1)) order.push(node);
    }
    const inTree = all(element, 'summary, button, input, select').filter(
      (node) => node.getClientRects().length > 0,
    );
    expect(order.map((node) => node.outerHTML)).to.deep.equal(inTree.map((node) => node.outerHTML));
    // Three choices; a box and “More” on each card; compare; the sheet and the notes.
    expect(order).to.have.length(3 + 14 * 2 + 1 + 2);
  }).timeout(40_000);

  it('does the whole task: choose two, compare, back, the sheet, print', async () => {
    let printed = 0;
    replace(window, 'print', () => void (printed += 1));
    afterwards(() => dispatchEvent(new Event('afterprint')));
    const element = await between();
    await tabTo(element, (node) => node === box(element, cooling));
    await sendKeys({press: ' '});
    await tabTo(element, (node) => node === box(element, 'Biotin'));
    await sendKeys({press: ' '});
    await until(() => textOf(chosenBar(element)).includes('Chosen: 2'), 'two chosen');
    await tabTo(element, (node) => node === compareButton(element));
    await sendKeys({press: 'Enter'});
    await table(element);
    await until(() => textOf(focused(element)) === 'Side by side', 'focus on the comparison');
    await tabTo(element, says('button', 'Back to all options'));
    await sendKeys({press: 'Enter'});
    await until(() => focused(element) && focused(element) === compareButton(element), 'back');
    await tabTo(element, says('summary', 'For your appointment'));
    await sendKeys({press: 'Enter'});
    await until(() => find(element, '[part=sheet]'), 'sheet');
    await tabTo(element, (node) => node.matches('[part=sheet] input'));
    await sendKeys({press: ' '});
    await until(() => find(element, '.left-out'), 'a question left out');
    await tabTo(element, says('button', 'Print'));
    await sendKeys({press: 'Enter'});
    await until(() => printed, 'printed');
    expect(printed).to.equal(1);
  }).timeout(60_000);

  for (const key of ['Enter', ' ']) {
    it(`opens and closes a card with ${key === ' ' ? 'the space bar' : key}`, async () => {
      const element = await between();
      const summary = await tabTo(element, says('summary', `More: ${cooling}`));
      const details = summary.parentElement as HTMLDetailsElement;
      await sendKeys({press: key});
      await until(() => details.open, 'open');
      expect(focused(element)).to.equal(summary);
      await sendKeys({press: key});
      await until(() => !details.open, 'closed');
    });
  }

  it('never has the focus behind the bar at the foot', async () => {
    await setViewport({width: 360, height: 640});
    afterwards(() => void setViewport({width: 1024, height: 800}));
    const element = await between();
    await choose(element, cooling, 'Biotin');
    const bar = chosenBar(element);
    expect(getComputedStyle(bar).position).to.equal('sticky');
    get<HTMLElement>(element, 'select').focus();
    let looked = 0;
    for (let count = 0; count < 40; count++) {
      await sendKeys({press: 'Tab'});
      const node = focused(element);
      if (!node || bar.contains(node)) break;
      const {top, bottom} = node.getBoundingClientRect();
      expect(bottom, node.outerHTML).to.be.at.most(bar.getBoundingClientRect().top + 1);
      expect(top, node.outerHTML).to.be.at.least(0);
      looked += 1;
    }
    // Two more choices, two stops on each card, and a way to compare on the last that was chosen.
    expect(looked).to.equal(2 + 14 * 2 + 1);
  }).timeout(40_000);

  for (const chosen of [
    [cooling],
    [cooling, 'Biotin'],
    [cooling, 'Biotin', 'Exosomes', 'Light treatment'],
  ]) {
    it(`leaves room for the bar where a browser scrolls no further than it must, with ${chosen.length} chosen`, async () => {
      await setViewport({width: 320, height: 640});
      afterwards(() => void setViewport({width: 1024, height: 800}));
      const element = await between();
      await choose(element, ...chosen);
      const bar = chosenBar(element);
      const stops = all(element, '[part=card] :is(input, summary), select');
      expect(stops).to.have.length(3 + 14 * 2);
      for (const node of stops) {
        scrollTo(0, 0);
        node.scrollIntoView({block: 'nearest', behavior: 'instant'});
        const {bottom} = node.getBoundingClientRect();
        // The ring around what has the focus is five pixels wide.
        expect(bottom + 5, node.outerHTML).to.be.at.most(bar.getBoundingClientRect().top);
      }
    });
  }

  it('shows where the focus is', async () => {
    const element = await between();
    for (const wanted of [
      (node: Element) => node.localName === 'select',
      (node: Element) => node === box(element, cooling),
      says('summary', 'More'),
    ]) {
      const {outlineStyle, outlineWidth} = getComputedStyle(await tabTo(element, wanted));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  });

  // WebKitGTK, as Safari by default, does not stop at links with Tab.
  const atLinks = engine === 'webkit' ? it.skip : it;
  atLinks('comes by each source’s link', async () => {
    const element = await between();
    await tabTo(element, says('summary', `More: Biotin`));
    await sendKeys({press: 'Enter'});
    await tabTo(element, says('summary', 'Sources ('));
    await sendKeys({press: 'Enter'});
    const link = await tabTo(element, (node) => node.localName === 'a');
    expect(link.closest('[part=sources]')).to.exist;
  });

  it('is no trap', async () => {
    const element = await between({options: 'wigs biotin'});
    for (let count = 0; count < 30 && textOf(document.activeElement) !== 'After'; count++) {
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement).to.equal(element.nextElementSibling);
  });
});
