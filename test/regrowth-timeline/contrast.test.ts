import {expect, fixtureSync, html} from '@open-wc/testing';
import {behind, contrast, drawn, textContrast} from '../support/colors.js';
import {emulateMedia, engine} from '../support/commands.js';
import {all, complete, get, make, rootOf} from '../support/timeline.js';

/** A timeline with dates and all opened, on a page of this colour scheme and hue. */
const inScheme = async (scheme: string, hue = '') => {
  const element = make({lang: 'en', 'first-treatment': '2026-04-06'});
  element.style.setProperty('color-scheme', scheme);
  if (hue) element.style.setProperty('--anagen-hue', hue);
  fixtureSync(html`<div>${element}</div>`);
  await complete(element);
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
};

const withText = (element: Element) =>
  all(element, 'p, span, strong, a, summary, label, button, input, legend, figcaption, bdi, li');

/** The lines and bands that carry meaning, with the colour each is drawn in. */
const drawings = (element: Element): [string, string][] => {
  const stroke = (selector: string) => getComputedStyle(get(element, selector)).stroke;
  return [
    ['hair', stroke('.hair path')],
    ['scalp', stroke('.hair line')],
    ['axis of a band', stroke('.band line')],
    ['band', getComputedStyle(get(element, '.band rect:nth-of-type(3)')).fill],
    ['today', stroke('.band .today')],
    ['dots', stroke('.array path')],
    ['marked dots', stroke('.array .full')],
    ['frame of a field', getComputedStyle(get(element, 'input')).borderTopColor],
    ['frame of a button', getComputedStyle(get(element, 'button')).borderTopColor],
  ];
};

for (const scheme of ['light', 'dark']) {
  describe(`contrast in ${scheme} colours`, () => {
    for (const hue of ['', '20', '100', '145', '260', '330']) {
      it(`is 7:1 for text and 3:1 for drawings at hue ${hue || 'as delivered'}`, async () => {
        const element = await inScheme(scheme, hue);
        for (const node of withText(element)) {
          expect(textContrast(node), node.outerHTML).to.be.at.least(7);
        }
        for (const [what, color] of drawings(element)) {
          expect(contrast(drawn(color), behind(rootOf(element))), what).to.be.at.least(3);
        }
      });
    }

    it('tells today’s line from the bands it crosses: it stands out above and below', async () => {
      const element = await inScheme(scheme);
      const line = get(element, '.band .today');
      const bar = line.parentElement!.querySelector('rect:nth-of-type(3)')!;
      const [inner, outer] = [bar.getBoundingClientRect(), line.getBoundingClientRect()];
      expect(inner.top - outer.top).to.be.at.least(3);
      expect(outer.bottom - inner.bottom).to.be.at.least(3);
      const color = drawn(getComputedStyle(line).stroke);
      expect(contrast(color, behind(rootOf(element)))).to.be.at.least(3);
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

describe('the colour scheme', () => {
  it('is the page’s: a light page stays light', async () => {
    const [light, dark] = [await inScheme('light'), await inScheme('dark')];
    expect(behind(rootOf(light))[0]).to.be.above(230);
    expect(behind(rootOf(dark))[0]).to.be.below(60);
  });

  // Only Chromium shows a page in another scheme or in forced colours in a test.
  const inChromium = engine === 'chromium' ? it : it.skip;
  inChromium('is not the system’s where the page has chosen one', async () => {
    await emulateMedia({colorScheme: 'dark'});
    expect(behind(rootOf(await inScheme('light')))[0]).to.be.above(230);
    expect(behind(rootOf(await inScheme('light dark')))[0]).to.be.below(60);
  });

  inChromium(
    'may be forced: bands, hair and today stay visible in the reader’s colours',
    async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await inScheme('light');
      const back = drawn(getComputedStyle(rootOf(element)).backgroundColor);
      for (const [what, color] of drawings(element).slice(0, 7)) {
        expect(contrast(drawn(color), back), what).to.be.at.least(3);
      }
      const full = get(element, '.marks .full');
      expect(getComputedStyle(full).fill).not.to.equal(
        getComputedStyle(get(element, '.marks circle:not(.full)')).fill,
      );
      expect(getComputedStyle(get(element, '[part=review]')).borderTopStyle).to.equal('solid');
    },
  );
});
