import {expect, fixtureSync, html} from '@open-wc/testing';
import {behind, contrast, drawn, textContrast} from '../support/colors.js';
import {
  all,
  complete,
  field,
  find,
  get,
  keep,
  make,
  openAll,
  rootOf,
  search,
  until,
} from '../support/finder.js';

/** A finder with something kept and all opened, on a page of this colour scheme and hue. */
const inScheme = async (scheme: string, hue = '') => {
  const element = make({lang: 'en', country: 'GB'}, '2027-10-01');
  element.style.setProperty('color-scheme', scheme);
  if (hue) element.style.setProperty('--anagen-hue', hue);
  fixtureSync(html`<div>${element}</div>`);
  await complete(element);
  await keep(element, 'Macmillan Cancer Support');
  await openAll(element);
  return element;
};

const withText = (element: Element) =>
  all(
    element,
    'p, span, strong, a, summary, label, button, select, input, legend, bdi, li, address',
  ).filter((node) => node.checkVisibility());

const expectText = (element: Element): void => {
  for (const node of withText(element)) {
    expect(textContrast(node), node.outerHTML).to.be.at.least(7);
  }
};

for (const scheme of ['light', 'dark']) {
  describe(`contrast of the finder in ${scheme} colours`, () => {
    for (const hue of ['', '20', '145', '330']) {
      it(`is 7:1 for text and 3:1 for drawings at hue ${hue || 'as delivered'}`, async () => {
        const element = await inScheme(scheme, hue);
        expectText(element);
        const back = behind(rootOf(element));
        for (const [what, color] of [
          ['what a record is for', getComputedStyle(get(element, '.for')).stroke],
          ['frame of a field', getComputedStyle(field(element)).borderTopColor],
          ['frame of a list', getComputedStyle(get(element, 'select')).borderTopColor],
          ['frame of a tile', getComputedStyle(get(element, '.tile')).borderTopColor],
          [
            'frame of a button',
            getComputedStyle(get(element, '.keep[aria-pressed=false]')).borderTopColor,
          ],
          ['frame of help', getComputedStyle(get(element, '[part=urgent]')).borderTopColor],
        ]) {
          expect(contrast(drawn(color), back), what).to.be.at.least(3);
        }
      });
    }

    it('is 7:1 where nothing is found', async () => {
      const element = await inScheme(scheme);
      await search(element, 'zzzzzz');
      await until(() => find(element, '[part=nothing]'), 'the ways out');
      expectText(element);
    });

    it('shows the focus at 3:1', async () => {
      const element = await inScheme(scheme);
      for (const selector of ['.keep', '#search', '.tile input', '[part=urgent] summary']) {
        const node = get<HTMLElement>(element, selector);
        node.focus({focusVisible: true});
        const {outlineColor, outlineStyle} = getComputedStyle(node);
        expect(outlineStyle, selector).to.equal('solid');
        expect(contrast(drawn(outlineColor), behind(rootOf(element)))).to.be.at.least(3);
      }
    });
  });
}

it('the finder is as light or dark as its page', async () => {
  const [light, dark] = [await inScheme('light'), await inScheme('dark')];
  expect(behind(rootOf(light))[0]).to.be.above(230);
  expect(behind(rootOf(dark))[0]).to.be.below(60);
});
