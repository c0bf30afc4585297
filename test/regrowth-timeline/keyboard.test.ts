import {expect} from '@open-wc/testing';
import {engine, sendKeys} from '../support/commands.js';
import {fieldOf, openDates, typeHere} from '../support/dates.js';
import {
  all,
  mount,
  phaseAt,
  put,
  replaceDownload,
  summaryAt,
  textOf,
  until,
} from '../support/timeline.js';

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Presses Tab until the focus is on something that this is true of. */
const tabTo = async (element: Element, wanted: (node: Element) => boolean): Promise<Element> => {
  for (let count = 0; count < 60; count++) {
    await sendKeys({press: 'Tab'});
    const node = focused(element);
    if (node && wanted(node)) return node;
  }
  throw new Error('Tab never came there');
};

const summarySaying = (text: string) => (node: Element) =>
  node.localName === 'summary' && textOf(node).includes(text);

/** Everything that takes the focus, in the order in which Tab comes by; each once. */
const tabOrder = async (element: Element): Promise<Element[]> => {
  const found: Element[] = [];
  for (let count = 0; count < 90; count++) {
    await sendKeys({press: 'Tab'});
    const node = focused(element);
    if (!node) {
      if (found.length) break;
    } else if (node !== found.at(-1)) found.push(node);
  }
  return found;
};

/** A button before and after, so that Tab has a place to come from and to go to. */
const between = async (attributes = {}) => {
  const element = await mount(attributes);
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

describe('the timeline by keyboard alone', () => {
  it('takes the focus in the order in which it reads', async () => {
    const element = await between({'first-treatment': '2026-03-02'});
    openDates(element);
    const order = await tabOrder(element);
    const inTree = all(element, 'summary, button, input, a[href]').filter(
      (node) => node.getClientRects().length > 0 && order.includes(node),
    );
    expect(order).to.deep.equal(inTree);
    expect(textOf(order[0])).to.equal('See it on your own dates');
    expect(order.filter(({localName}) => localName === 'input')).to.have.length(2);
    expect(order.filter((node) => node.closest('[part=phase]'))).to.have.length(12);
    expect(textOf(order.at(-1)!)).to.equal('Take it with you');
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes a phase with ${key === ' ' ? 'the space bar' : key}`, async () => {
      const element = await between();
      await tabTo(element, summarySaying('Hair starts to fall'));
      await sendKeys({press: key});
      await until(() => phaseAt(element, 3).open, 'open');
      expect(textOf(focused(element))).to.include('Hair starts to fall');
      await sendKeys({press: key});
      await until(() => !phaseAt(element, 3).open, 'closed');
    });
  }

  it('shows where the focus is', async () => {
    const element = await between();
    const summary = await tabTo(element, summarySaying('Hair starts to fall'));
    const {outlineStyle, outlineWidth} = getComputedStyle(summary);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('does the whole task: dates, a phase, its sources, the calendar', async () => {
    const [element, files] = [await between(), replaceDownload()];
    await tabTo(element, summarySaying('See it on your own dates'));
    await sendKeys({press: 'Enter'});
    await tabTo(element, (node) => node === fieldOf(element, 'first'));
    await typeHere(fieldOf(element, 'first'), '2026-03-02');
    await tabTo(element, (node) => node === fieldOf(element, 'last'));
    await typeHere(fieldOf(element, 'last'), '2026-06-15');
    await tabTo(element, summarySaying('Hair starts to fall'));
    expect(summaryAt(element, 3)).to.match(/March 9.+30, 2026/);
    await sendKeys({press: ' '});
    await tabTo(element, summarySaying('Sources ('));
    await sendKeys({press: 'Enter'});
    await until(
      () =>
        phaseAt(element, 3).querySelector<HTMLDetailsElement>('details:has(> [part=sources])')!
          .open,
      'sources',
    );
    await tabTo(element, summarySaying('Take it with you'));
    await sendKeys({press: 'Enter'});
    await tabTo(element, (node) => node.matches('input[type=checkbox]'));
    await sendKeys({press: ' '});
    await tabTo(element, (node) => node.matches('form button'));
    await sendKeys({press: 'Enter'});
    await until(() => files.length, 'file');
    expect((await files[0].blob.text()).match(/BEGIN:VEVENT/g)).to.have.length(7);
  });

  // WebKitGTK, as Safari by default, does not stop at links with Tab.
  const atLinks = engine === 'webkit' ? it.skip : it;
  atLinks('comes by each source’s link', async () => {
    const element = await between();
    await tabTo(element, summarySaying('Hair starts to fall'));
    await sendKeys({press: 'Enter'});
    await tabTo(element, summarySaying('Sources ('));
    await sendKeys({press: 'Enter'});
    const link = await tabTo(element, (node) => node.localName === 'a');
    expect(phaseAt(element, 3).contains(link)).to.equal(true);
  });

  it('is not a trap, and takes no focus by itself', async () => {
    const element = put({lang: 'en'});
    await until(() => element.getAttribute('data-anagen-state') === 'ready', 'ready');
    expect(document.activeElement).not.to.equal(element);
    const another = await between();
    for (let count = 0; count < 60 && textOf(document.activeElement) !== 'After'; count++) {
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement).to.equal(another.nextElementSibling);
  });
});
