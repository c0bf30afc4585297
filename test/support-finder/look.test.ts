import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {drawn, contrast} from '../support/colors.js';
import {emulateMedia, engine, setViewport} from '../support/commands.js';
import {
  afterwards,
  all,
  complete,
  field,
  get,
  hostFile,
  keep,
  listen,
  make,
  mount,
  mountWith,
  namesOf,
  openAll,
  openPart,
  openUrgent,
  record,
  rootOf,
  search,
  shown,
  until,
  type Finder,
} from '../support/finder.js';

const setWidth = async (width: number) => {
  await setViewport({width, height: 800});
  await aTimeout(50);
};

/** Puts a finder into a page with a style sheet of its own. */
const inPage = async (css: string, attributes = {}): Promise<Finder> => {
  const element = make({lang: 'en', ...attributes});
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
  fixtureSync(html`<div class="page">${element}</div>`);
  await complete(element);
  return element;
};

/** What reaches beyond the widget to the left or right; what is said for the ear alone does not count. */
const overflowing = (element: HTMLElement) => {
  const {left, right} = element.getBoundingClientRect();
  return all(element, 'p, summary, input, select, button, label, a, span, li, bdi')
    .filter((node) => {
      const box = node.getBoundingClientRect();
      const seen = box.width > 1 && !node.closest('.said');
      return seen && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({outerHTML}) => outerHTML.slice(0, 200));
};

const expectToFit = (element: HTMLElement): void => {
  expect(overflowing(element)).to.deep.equal([]);
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  expect(rootOf(element).scrollWidth).to.be.at.most(rootOf(element).clientWidth);
};

afterEach(() => setWidth(1024));

describe('the finder needs no sideways scrolling', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`on a screen of 320 px in ${lang}, at first and with all opened`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({lang});
      expectToFit(element);
      await keep(element, ...namesOf(element).slice(0, 2));
      await openAll(element);
      expectToFit(element);
    });

    it(`in text of 400 % in ${lang}`, async () => {
      listen();
      await setWidth(1280);
      const element = await inPage('.page {font-size: 64px}', {lang});
      await openAll(element);
      expectToFit(element);
    });
  }

  it('a phone number stays on one line: in two, it reads as two', async () => {
    await setWidth(320);
    const element = await mount({lang: 'ar'});
    const numbers = all(element, '[part=result] a[href^=tel] bdi');
    expect(numbers.length).to.be.above(0);
    for (const number of numbers) {
      const range = document.createRange();
      range.selectNodeContents(number);
      expect(range.getClientRects().length, number.textContent).to.equal(1);
    }
  });

  it('for words without an end in a directory', async () => {
    listen();
    await setWidth(320);
    const long = 'x'.repeat(250);
    const src = await hostFile([
      record(long, {
        description: long,
        phones: [{number: '01632 960145', description: long}],
        languages: [{name: long}],
        url: `https://${'x'.repeat(60)}.example/${long}`,
        service_at_locations: [{location: {name: long, addresses: [{address_1: long}]}}],
        service_areas: [{extent: long, extent_type: 'state'}],
      }),
    ]);
    const element = await mount({lang: 'en', src});
    await keep(element, long);
    await openAll(element);
    expectToFit(element);
  });

  it('for what was searched and not found', async () => {
    await setWidth(320);
    const element = await mount({lang: 'en'});
    await search(element, 'w'.repeat(300));
    await until(() => get(element, '[part=nothing]'), 'the ways out');
    expectToFit(element);
  });
});

describe('the finder in a page with a style of its own', () => {
  it('has no text below 16 px where the page sets html to 62.5 %', async () => {
    const element = await inPage('html {font-size: 62.5%}');
    await keep(element, 'CancerCare');
    await openAll(element);
    const texts = all(element, '*').filter(
      (node) =>
        shown(node) &&
        [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim()),
    );
    expect(texts.length).to.be.above(50);
    for (const node of texts) {
      expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(16);
    }
  });

  it('stays as it is under rules for bare elements', async () => {
    const rules = 'p, summary, li, ul, input, select, button, details {display: none !important}';
    const element = await inPage(rules);
    for (const part of ['[part=lead]', '[part=result]', 'select', 'input', 'summary', 'button']) {
      expect(shown(get(element, part)), part).to.equal(true);
    }
  });

  it('is hidden where the page hides it', async () => {
    const element = await inPage('');
    element.hidden = true;
    expect(shown(element)).to.equal(false);
  });
});

it('nothing in the finder is animated, nothing glides', async () => {
  const element = await mount({lang: 'en'});
  await openAll(element);
  expect(rootOf(element).getAnimations({subtree: true})).to.have.length(0);
  for (const node of all(element, '*')) {
    const {animationName, transitionDuration} = getComputedStyle(node);
    expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
  }
});

it('where help in distress is opened the rest can still be seen', async () => {
  await setViewport({width: 360, height: 640});
  const element = await mount({lang: 'en', country: 'US'});
  const urgent = get<HTMLDetailsElement>(element, '[part=urgent]');
  urgent.open = true;
  await until(() => urgent.querySelector('a[href^=tel]'), 'the lines');
  // WebKit lays out anew a moment after the window has its new size.
  await until(
    () => urgent.getBoundingClientRect().height < 0.75 * innerHeight,
    'room for the rest',
  );
});

it('help at the top edge keeps below what the page itself has there', async () => {
  const element = await inPage('.page {--anagen-sticky-top: 80px}');
  scrollTo(0, 700);
  afterwards(() => scrollTo(0, 0));
  await aTimeout(50);
  const urgent = get(element, '[part=urgent]');
  expect(urgent.getBoundingClientRect().top).to.be.closeTo(80, 1);
});

// Only Chromium shows a page in forced colours in a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('in forced colours the finder', () => {
  it('tells what is chosen and pressed from what is not', async () => {
    await emulateMedia({forcedColors: 'active'});
    const element = await mount({lang: 'en'});
    await keep(element, 'CancerCare');
    const [chosen, other] = all(element, '.tile');
    const width = (node: Element) => parseFloat(getComputedStyle(node).borderTopWidth);
    expect(width(chosen)).to.be.above(width(other));
    const [pressed, not] = ['true', 'false'].map(
      (state) => getComputedStyle(get(element, `.keep[aria-pressed=${state}]`)).backgroundColor,
    );
    expect(pressed).not.to.equal(not);
  });

  it('keeps drawings and frames in the reader’s colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const element = await mount({lang: 'en'});
    await openPart(element, 'about');
    const back = drawn(getComputedStyle(rootOf(element)).backgroundColor);
    for (const [what, color] of [
      ['a drawing', getComputedStyle(get(element, '.for')).stroke],
      ['a field', getComputedStyle(field(element)).borderTopColor],
      ['a card', getComputedStyle(get(element, '.card')).borderTopColor],
      ['help in distress', getComputedStyle(get(element, '[part=urgent]')).borderTopColor],
    ]) {
      expect(contrast(drawn(color), back), what).to.be.at.least(3);
    }
  });
});

describe('what stands side by side', () => {
  it('each kind of help has its drawing, and all of them have one, too', async () => {
    const element = await mount({lang: 'en'});
    const paths = all(element, '.tile').map((tile) =>
      tile.querySelector('path')?.getAttribute('d'),
    );
    expect(new Set(paths).size).to.equal(paths.length);
    for (const path of paths) expect(path).not.to.be.oneOf([undefined, '']);
  });

  it('on a phone a note does not touch the number above it', async () => {
    await setWidth(390);
    const element = await mount({lang: 'en', country: 'US'});
    const urgent = await openUrgent(element);
    const item = urgent.querySelector('.reach li:has(> bdi)')!;
    const [link, note] = [...item.children].map((node) => node.getBoundingClientRect());
    expect(Math.max(note.top - link.bottom, note.left - link.right)).to.be.at.least(4);
    const says = urgent.querySelector('.reach + p')!;
    const buttons = says.previousElementSibling!.getBoundingClientRect();
    expect(says.getBoundingClientRect().top - buttons.bottom).to.be.at.least(4);
  });

  it('a link without a frame begins where the buttons above it do', async () => {
    const element = await mountWith({email: 'a@clinic.example'}, {lang: 'en', country: 'GB'});
    expect(getComputedStyle(get(element, '.act.quiet')).paddingInlineStart).to.equal('0px');
  });
});
