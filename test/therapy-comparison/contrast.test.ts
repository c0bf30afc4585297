import {expect, fixtureSync, html} from '@open-wc/testing';
import {behind, contrast, drawn, textContrast} from '../support/colors.js';
import {emulateMedia, engine} from '../support/commands.js';
import {
  all,
  box,
  choose,
  complete,
  get,
  make,
  openAll,
  rootOf,
  shown,
  table,
} from '../support/comparison.js';

const cooling = 'Scalp cooling by machine';

/** A comparison with all opened, on a page of this colour scheme and hue. */
const inScheme = async (scheme: string, hue = '', attributes = {}) => {
  const element = make({lang: 'en', ...attributes});
  element.style.setProperty('color-scheme', scheme);
  if (hue) element.style.setProperty('--anagen-hue', hue);
  fixtureSync(html`<div>${element}</div>`);
  await complete(element);
  if ('compare' in attributes) await table(element);
  else await choose(element, cooling);
  await openAll(element);
  return element;
};

const withText = (element: Element) =>
  all(
    element,
    'p, span, strong, a, summary, label, button, select, legend, figcaption, bdi, li, td, th, caption',
  ).filter(shown);

/** The lines that carry meaning, with the colour each is drawn in. */
const drawings = (element: Element): [string, string][] => [
  ['an empty mark', getComputedStyle(get(element, '.marks')).stroke],
  ['a full mark', getComputedStyle(get(element, '.marks .full')).fill],
  ['dots', getComputedStyle(get(element, '.array path')).stroke],
  ['marked dots', getComputedStyle(get(element, '.array .full')).stroke],
  ['half a dot', getComputedStyle(get(element, '.array .rest')).fill],
  ['frame of a button', getComputedStyle(get(element, 'button')).borderTopColor],
];
const ofCards = (element: Element): [string, string][] => [
  ['what an option is for', getComputedStyle(get(element, '.for')).stroke],
  ['frame of a choice', getComputedStyle(get(element, 'select')).borderTopColor],
];

for (const scheme of ['light', 'dark']) {
  describe(`contrast of the comparison in ${scheme} colours`, () => {
    for (const hue of ['', '20', '145', '330']) {
      it(`is 7:1 for text and 3:1 for drawings at hue ${hue || 'as delivered'}`, async () => {
        const element = await inScheme(scheme, hue);
        for (const node of withText(element)) {
          expect(textContrast(node), node.outerHTML).to.be.at.least(7);
        }
        for (const [what, color] of [...drawings(element), ...ofCards(element)]) {
          expect(contrast(drawn(color), behind(rootOf(element))), what).to.be.at.least(3);
        }
        const soft = behind(get(element, '.arrays'));
        for (const [what, color] of drawings(element).slice(2, 5)) {
          expect(contrast(drawn(color), soft), `${what} in its box`).to.be.at.least(3);
        }
      });
    }

    it('is 7:1 side by side', async () => {
      const element = await inScheme(scheme, '', {compare: 'scalp-cooling wigs'});
      for (const node of withText(element)) {
        expect(textContrast(node), node.outerHTML).to.be.at.least(7);
      }
    });

    it('shows the focus at 3:1', async () => {
      const element = await inScheme(scheme);
      const button = get<HTMLElement>(element, 'button');
      button.focus({focusVisible: true});
      const {outlineColor} = getComputedStyle(button);
      expect(contrast(drawn(outlineColor), behind(rootOf(element)))).to.be.at.least(3);
    });
  });
}

it('the comparison is as light or dark as its page', async () => {
  const [light, dark] = [await inScheme('light'), await inScheme('dark')];
  expect(behind(rootOf(light))[0]).to.be.above(230);
  expect(behind(rootOf(dark))[0]).to.be.below(60);
});

it('kept and lost are told apart by size, not by colour alone', async () => {
  const element = await inScheme('light');
  const width = (selector: string) =>
    parseFloat(getComputedStyle(get(element, selector)).strokeWidth);
  expect(width('.array .full')).to.be.at.least(1.5 * width('.array path:not(.full)'));
});

// Only Chromium shows a page in forced colours in a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('in forced colours the comparison', () => {
  it('keeps marks, dots and drawings in the reader’s colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const element = await inScheme('light');
    const back = drawn(getComputedStyle(rootOf(element)).backgroundColor);
    for (const [what, color] of [...drawings(element), ...ofCards(element)]) {
      expect(contrast(drawn(color), back), what).to.be.at.least(3);
    }
    const [full, empty] = ['.marks .full', '.marks circle:not(.full)'].map(
      (selector) => getComputedStyle(get(element, selector)).fill,
    );
    expect(full).not.to.equal(empty);
    const width = (selector: string) =>
      parseFloat(getComputedStyle(get(element, selector)).strokeWidth);
    expect(width('.array .full')).to.be.above(width('.array path:not(.full)'));
  });

  it('frames what a background marks otherwise', async () => {
    await emulateMedia({forcedColors: 'active'});
    const element = await inScheme('light');
    for (const part of ['[part=deadline]', '.arrays', '[part=root]']) {
      expect(getComputedStyle(get(element, part)).borderTopStyle, part).to.equal('solid');
    }
    const chosen = box(element, cooling).closest('[part=card]')!;
    const other = box(element, 'Biotin').closest('[part=card]')!;
    expect(parseFloat(getComputedStyle(chosen).borderTopWidth)).to.be.above(
      parseFloat(getComputedStyle(other).borderTopWidth),
    );
  });
});
