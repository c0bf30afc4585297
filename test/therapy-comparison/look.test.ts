import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {setViewport} from '../support/commands.js';
import {
  afterwards,
  all,
  choose,
  complete,
  find,
  get,
  listen,
  make,
  mount,
  namesOf,
  openAll,
  rootOf,
  shown,
  table,
} from '../support/comparison.js';

const setWidth = async (width: number) => {
  await setViewport({width, height: 800});
  await aTimeout(50);
};

/** Puts a comparison into a page with a style sheet of its own. */
const inPage = async (css: string, attributes = {}) => {
  const element = make({lang: 'en', ...attributes});
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
  fixtureSync(html`<div class="page">${element}</div>`);
  await complete(element);
  return element;
};

/** What reaches beyond the widget to the left or right; what is drawn for the ear alone does not count. */
const overflowing = (element: HTMLElement) => {
  const {left, right} = element.getBoundingClientRect();
  return all(element, 'p, summary, input, select, button, label, a, span, td, th, svg, figure')
    .filter((node) => {
      const box = node.getBoundingClientRect();
      const seen = box.width > 1 && !node.closest('.of, thead');
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

describe('the comparison on a screen of 320 px needs no sideways scrolling', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`in ${lang}, with all opened`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({lang});
      expectToFit(element);
      await choose(element, ...namesOf(element).slice(0, 3));
      await openAll(element);
      expectToFit(element);
    });

    it(`in ${lang}, with three side by side`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({lang, compare: 'scalp-cooling bimatoprost wigs'});
      await table(element);
      await openAll(element);
      expectToFit(element);
    });
  }
});

describe('the comparison in text of 400 % needs no sideways scrolling', () => {
  for (const lang of ['en', 'es', 'ar']) {
    for (const compare of ['', 'scalp-cooling bimatoprost wigs']) {
      it(`in ${lang}, ${compare ? 'side by side' : 'with the cards'}`, async () => {
        listen();
        await setWidth(1280);
        const element = await inPage('.page {font-size: 64px}', {lang, ...(compare && {compare})});
        await openAll(element);
        expect(parseFloat(getComputedStyle(rootOf(element)).fontSize)).to.equal(64);
        expectToFit(element);
      });
    }
  }
});

describe('the comparison on a phone in text of 200 % needs no sideways scrolling', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`in ${lang}`, async () => {
      listen();
      await setWidth(390);
      expectToFit(await inPage('.page {font-size: 32px}', {lang}));
    });
  }
});

it('the names of what is compared stay in sight above long columns, below the page’s own head', async () => {
  const element = await inPage('.page {--anagen-sticky-top: 60px}', {
    lang: 'en',
    compare: 'scalp-cooling wigs',
  });
  const compared = await table(element);
  compared.scrollIntoView();
  scrollBy(0, 500);
  await aTimeout(50);
  const names = [...compared.tHead!.querySelectorAll('th')];
  expect(names).to.have.length(2);
  for (const name of names) expect(name.getBoundingClientRect().top).to.be.closeTo(60, 1);
});

it('what is chosen stays at the foot of the screen, but does not take half of a low one', async () => {
  await setWidth(320);
  const element = await mount({lang: 'en'});
  await choose(element, 'Biotin');
  const bar = get(element, '[part=chosen]');
  scrollTo(0, 0);
  expect(bar.getBoundingClientRect().bottom).to.be.closeTo(800, 1);
  // As 1280 × 1024 enlarged to 400 %.
  await setViewport({width: 320, height: 256});
  await aTimeout(50);
  scrollTo(0, 0);
  expect(bar.getBoundingClientRect().top).to.be.above(256);
});

describe('the comparison in a page with a style of its own', () => {
  it('has no text below 16 px where the page sets html to 62.5 %', async () => {
    const element = await inPage('html {font-size: 62.5%}', {compare: 'scalp-cooling wigs'});
    await table(element);
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
    const rules =
      'p, summary, li, ul, input, select, button, details, table {display: none !important}';
    const element = await inPage(rules);
    for (const part of ['[part=lead]', '[part=card]', 'select', 'input', 'summary', 'button']) {
      expect(shown(get(element, part)), part).to.equal(true);
    }
  });

  it('takes its direction from its language, not from the page', async () => {
    listen();
    const element = await inPage('.page {direction: rtl}', {lang: 'es'});
    expect(getComputedStyle(get(element, '[part=lead]')).direction).to.equal('ltr');
  });

  it('is hidden where the page hides it', async () => {
    const element = await inPage('');
    element.hidden = true;
    expect(shown(element)).to.equal(false);
  });
});

describe('what can be pressed in the comparison', () => {
  const targets = 'summary, button, select, label.choice, [part=sources] a, [part=contact] a';

  for (const lang of ['en', 'ar']) {
    it(`is at least 44 px wide and high in ${lang}, with cards, details and sheet`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({lang});
      await openAll(element);
      for (const target of all(element, targets)) {
        const {width, height} = target.getBoundingClientRect();
        // A link in a text is as wide as its words.
        const least = target.localName === 'a' ? height : Math.min(width, height);
        expect(least, target.outerHTML).to.be.at.least(44);
      }
      expect(find(element, '[part=sources] a')).to.exist;
    });
  }

  it('is so side by side', async () => {
    await setWidth(320);
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    await table(element);
    await openAll(element);
    for (const target of all(element, `[part=compare] :is(${targets})`)) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });
});

it('nothing in the comparison is animated, nothing glides', async () => {
  const element = await mount({lang: 'en'});
  await openAll(element);
  expect(rootOf(element).getAnimations({subtree: true})).to.have.length(0);
  for (const node of all(element, '*')) {
    const {animationName, transitionDuration} = getComputedStyle(node);
    expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
  }
});
