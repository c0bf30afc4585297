/** What translators in browsers do to a page: an element stands in the place of each text, of blanks too. */
import {expect, waitUntil} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {openEverything, openFor, partsOf, type Widget} from '../support/hostile-pages.js';

const translate = (node: Node): void => {
  const {ownerDocument: page} = node;
  const texts: Text[] = [];
  const walker = page!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('style, script, [translate=no]')) continue;
    const [outer, inner] = [page!.createElement('font'), page!.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const translated = async (widget: Widget): Promise<[HostPage, HTMLElement]> => {
  const page = await openFor(widget, 'plain');
  const element = await page.state('ready', '#element');
  await openEverything(element);
  translate(element.shadowRoot!);
  return [page, element];
};

const pick = (element: HTMLElement, name: string, value: string): void => {
  const [field] = partsOf<HTMLSelectElement>(element, `select[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** Links whose words name another number than they call. */
const wrongNumbers = (element: HTMLElement): string[] =>
  partsOf<HTMLAnchorElement>(element, 'a[href^="tel:"], a[href^="sms:"]')
    .filter(({href, textContent}) => digits(href) !== digits(textContent))
    .map(({href, textContent}) => `${textContent.trim()}: ${href}`);

describe('a page that a browser has translated', () => {
  it('names the number that a link calls, for whatever country is chosen later', async () => {
    const [, element] = await translated('support-finder');
    for (const country of ['GB', 'US', 'IN']) {
      for (const name of ['country', 'crisis-country']) pick(element, name, country);
      await waitUntil(() => partsOf(element, '[part=result]').length, 'results');
      expect(partsOf(element, 'a[href^="tel:"]').length).to.be.above(0);
      expect(wrongNumbers(element)).to.deep.equal([]);
      translate(element.shadowRoot!);
    }
  });

  it('counts what is shown and what is chosen', async () => {
    const [, element] = await translated('therapy-comparison');
    const [when] = partsOf<HTMLSelectElement>(element, 'select');
    when.selectedIndex = 1;
    when.dispatchEvent(new Event('change', {bubbles: true}));
    const said = () => partsOf(element, '[part=filters] [role=status]')[0].textContent;
    await waitUntil(() => partsOf(element, '.card').length < 14, 'fewer options');
    expect(said()).to.include(`Options shown: ${partsOf(element, '.card').length}`);
  });

  it('says how long ago the last treatment was, for dates that are typed later', async () => {
    const [page, element] = await translated('regrowth-timeline');
    const typed = (days: number) => {
      const date = new Date(page.window.Date.now() - days * 24 * 60 * 60 * 1000);
      const [field] = partsOf<HTMLInputElement>(element, 'input#last');
      field.value = date.toISOString().slice(0, 10);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const said = () => element.shadowRoot!.textContent;
    typed(21);
    await waitUntil(() => said().includes('3 weeks ago'), 'three weeks');
    translate(element.shadowRoot!);
    typed(35);
    await waitUntil(() => said().includes('5 weeks ago'), 'five weeks');
    expect(said()).to.not.include('3 weeks ago');
  });
});
