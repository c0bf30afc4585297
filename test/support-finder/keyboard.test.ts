import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '../support/commands.js';
import {records as places} from '../support/finder-places.js';
import {
  afterwards,
  all,
  field,
  find,
  get,
  hostFile,
  keptOn,
  mount,
  namesOf,
  openPart,
  textOf,
  until,
  type Attributes,
  type Finder,
} from '../support/finder.js';

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
const between = async (attributes: Attributes = {}): Promise<Finder> => {
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

describe('the finder by keyboard alone', () => {
  it('stops first at the help in distress, and its numbers are the next stops', async () => {
    const element = await between({country: 'GB'});
    await sendKeys({press: 'Tab'});
    expect(textOf(focused(element))).to.equal('Do you feel unsafe? Get help now');
    await sendKeys({press: 'Enter'});
    await until(() => find(element, '[part=urgent] a[href="tel:116123"]'), 'numbers');
    await sendKeys({press: 'Tab'});
    expect(focused(element)?.getAttribute('name')).to.equal('crisis-country');
    await sendKeys({press: 'Tab'});
    expect(focused(element)?.getAttribute('href')).to.equal('tel:116123');
  });

  it('goes from the top of the page to a phone number', async () => {
    const element = await between({country: 'GB'});
    await tabTo(element, (node) => node.matches('[name=kind]'));
    // Arrows choose among the kinds: “All help”, then “Someone to talk to”.
    await sendKeys({press: 'ArrowDown'});
    await until(() => get<HTMLInputElement>(element, '[value=talk]').checked, 'a kind');
    await tabTo(element, (node) => node === field(element));
    await sendKeys({type: 'macmilan'});
    await until(() => namesOf(element).join() === 'Macmillan Cancer Support', 'found');
    const link = await tabTo(element, (node) => node.matches('[part=result] a'));
    expect(link.getAttribute('href')).to.equal('tel:08088080000');
  }).timeout(40_000);

  it('keeps, opens the list, and takes off again', async () => {
    const element = await between({country: 'GB', kinds: 'wig'});
    await tabTo(element, (node) => node.matches('.keep'));
    await sendKeys({press: ' '});
    await until(() => textOf(get(element, 'details.list summary')).includes('(1)'), 'kept');
    get(element, '#search').focus();
    await tabTo(element, says('summary', 'Your list'));
    await sendKeys({press: 'Enter'});
    await until(() => find(element, '[part=list]'), 'the list');
    await tabTo(element, says('button', 'Take off'));
    await sendKeys({press: 'Enter'});
    await until(() => focused(element) === get(element, 'details.list summary'), 'focus');
    expect(await keptOn(element)).to.deep.equal([]);
  }).timeout(40_000);

  it('takes the focus in the order in which it reads', async () => {
    const element = await between({limit: '3'});
    const order: Element[] = [];
    for (let count = 0; count < 60; count++) {
      await sendKeys({press: 'Tab'});
      const node = focused(element);
      if (!node && order.length) break;
      if (node && node !== order.at(-1)) order.push(node);
    }
    const inTree = all(element, 'summary, button, input, select, a[href]').filter(
      (node) => node.checkVisibility() && !node.matches('[type=radio]:not(:checked)'),
    );
    expect(order.map((node) => node.outerHTML)).to.deep.equal(inTree.map((node) => node.outerHTML));
  }).timeout(60_000);

  it('never has the focus behind the help at the top edge', async () => {
    await setViewport({width: 360, height: 640});
    afterwards(() => void setViewport({width: 1024, height: 800}));
    const element = await between({src: await hostFile(places)});
    await openPart(element, 'near');
    const urgent = get(element, '[part=urgent]');
    let looked = 0;
    await tabTo(element, says('summary', 'About this list'));
    for (let count = 0; count < 30; count++) {
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      const node = focused(element);
      if (!node || urgent.contains(node)) break;
      const {top, bottom} = node.getBoundingClientRect();
      // What says what a field is for stands above it.
      const label = (node as HTMLInputElement).labels?.[0];
      if (node.matches('#near, #search')) {
        expect(label!.getBoundingClientRect().top, node.id).to.be.at.least(
          urgent.getBoundingClientRect().bottom - 1,
        );
      }
      // A tile's own button is as large as the tile.
      if (bottom - top < 300) {
        expect(top, node.outerHTML).to.be.at.least(urgent.getBoundingClientRect().bottom - 1);
      }
      looked += 1;
    }
    expect(looked).to.be.above(8);
  }).timeout(60_000);

  it('is no trap', async () => {
    const element = await between({kinds: 'class', limit: '1'});
    for (let count = 0; count < 30 && textOf(document.activeElement) !== 'After'; count++) {
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement === element.nextElementSibling).to.equal(true);
  });
});
