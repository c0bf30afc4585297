import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {setViewport} from '../support/commands.js';
import {
  afterwards,
  all,
  complete,
  find,
  get,
  listen,
  make,
  mount,
  rootOf,
  textOf,
} from '../support/timeline.js';

/** Puts a timeline into a page with a style sheet of its own. */
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

const openAll = (element: Element) => {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
};

const setWidth = async (width: number) => {
  await setViewport({width, height: 800});
  await aTimeout(50);
};

/** Elements with text of their own. */
const texts = (element: Element) =>
  all(element, '*').filter(
    (node) =>
      node.getClientRects().length > 0 &&
      [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim()),
  );

/** What reaches beyond the widget to the left or right. */
const overflowing = (element: HTMLElement) => {
  const {left, right} = element.getBoundingClientRect();
  return all(element, 'p, summary, input, button, label, text, a, span')
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({outerHTML}) => outerHTML);
};

afterEach(() => setWidth(1024));

describe('the timeline on a narrow screen', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`of 320 px needs no sideways scrolling in ${lang}, even with all opened`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({
        lang,
        'first-treatment': '2026-03-02',
        'last-treatment': '2026-06-15',
      });
      for (const open of [false, true]) {
        if (open) openAll(element);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(rootOf(element).scrollWidth).to.be.at.most(rootOf(element).clientWidth);
        expect(overflowing(element)).to.deep.equal([]);
      }
    });
  }
});

describe('the timeline in large text', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`of 400 % needs no sideways scrolling in ${lang}`, async () => {
      listen();
      await setWidth(1280);
      const element = await inPage('.page {font-size: 64px}', {
        lang,
        'first-treatment': '2026-03-02',
        'last-treatment': '2026-06-15',
      });
      openAll(element);
      expect(parseFloat(getComputedStyle(rootOf(element)).fontSize)).to.equal(64);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(rootOf(element).scrollWidth).to.be.at.most(rootOf(element).clientWidth);
    });
  }
});

describe('the days on the axes', () => {
  const dates = {'first-treatment': '2026-09-01', 'last-treatment': '2026-11-01'};
  const labels = (element: Element) =>
    all<SVGTextElement>(element, '.days text').filter((label) => label.checkVisibility());

  for (const lang of ['en', 'es', 'ar']) {
    for (const [width, size] of [
      [320, 16],
      [390, 24],
      [390, 32],
      [700, 16],
      [1280, 16],
    ]) {
      it(`do not run into one another in ${lang} on ${width} px in text of ${size} px`, async () => {
        listen();
        await setWidth(width);
        const element = await inPage(`.page {font-size: ${size}px}`, {lang, ...dates});
        const boxes = labels(element).map((label) => label.getBoundingClientRect());
        expect(boxes.length).to.be.at.least(2);
        for (const one of boxes) {
          const touching = boxes.filter(
            (other) =>
              other.top === one.top && other.left < one.right + 4 && one.left < other.right + 4,
          );
          expect(touching).to.deep.equal([one]);
        }
      });
    }
  }

  it('tell the year where they begin and end with the same month', async () => {
    const element = await mount({lang: 'en', ...dates});
    expect(labels(element).map(textOf)).to.deep.equal([
      ...['Sep 1', 'Sep 29', 'Oct 27'],
      ...['Nov 2026', 'May 2027', 'Nov 2027'],
    ]);
  });
});

describe('the timeline in a page with a style of its own', () => {
  it('has no text below 16 px where the page sets html to 62.5 %', async () => {
    const element = await inPage('html {font-size: 62.5%}');
    openAll(element);
    for (const node of texts(element)) {
      expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(16);
    }
  });

  it('is laid out by the size of its own text, whatever the page’s', async () => {
    await setWidth(560);
    const usual = await inPage('.page {font-size: 16px}');
    const columns = getComputedStyle(get(usual, '[part=phase] > summary')).gridTemplateColumns;
    const small = await inPage('.page {font-size: 10px}');
    expect(getComputedStyle(get(small, '[part=phase] > summary')).gridTemplateColumns).to.equal(
      columns,
    );
  });

  it('takes on its font, and none of its other settings for text', async () => {
    const element = await inPage(`
      .page, .page * {
        color: red; font: italic 900 17px/1 Georgia, serif; letter-spacing: 4px; word-spacing: 9px;
        text-transform: uppercase; text-align: center; text-indent: 40px; white-space: pre;
        font-variant: small-caps; text-shadow: 0 0 2px red; list-style: square;
      }`);
    const style = getComputedStyle(get(element, '[part=lead] ~ p'));
    expect(style.fontFamily).to.match(/^Georgia/);
    expect(style.fontSize).to.equal('17px');
    expect(style.color).not.to.equal('rgb(255, 0, 0)');
    expect(style.lineHeight).to.equal('25.5px');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontWeight).to.equal('400');
    expect(style.letterSpacing).to.match(/^(normal|0px)$/);
    expect(style.wordSpacing).to.equal('0px');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.equal('start');
    expect(style.textIndent).to.equal('0px');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.textShadow).to.equal('none');
  });

  it('stays as it is under rules for bare elements', async () => {
    const rules = 'p, summary, li, input, button, details {display: none !important}';
    const element = await inPage(rules);
    expect(get(element, '[part=lead]').getClientRects().length).to.equal(1);
    expect(get(element, 'summary').getClientRects().length).to.equal(1);
  });

  it('takes its direction from its language, not from the page', async () => {
    listen();
    const element = await inPage('.page {direction: rtl}', {lang: 'es'});
    expect(getComputedStyle(get(element, '[part=lead]')).direction).to.equal('ltr');
  });

  it('is hidden where the page hides it', async () => {
    const element = await inPage('');
    element.hidden = true;
    expect(element.getClientRects().length).to.equal(0);
  });

  it('takes the hue and the sizes that a clinic sets', async () => {
    const plain = await inPage('');
    const own = getComputedStyle(get(plain, 'button')).color;
    const element = await inPage(
      'anagen-regrowth-timeline {--anagen-hue: 20; --anagen-space: 1em}',
    );
    expect(getComputedStyle(get(element, 'button')).color).not.to.equal(own);
    expect(getComputedStyle(rootOf(element)).rowGap).to.equal('64px');
  });
});

describe('what can be pressed', () => {
  for (const lang of ['en', 'ar']) {
    it(`is at least 44 px wide and high in ${lang}`, async () => {
      listen();
      await setWidth(320);
      const element = await mount({lang, 'first-treatment': '2026-03-02'});
      openAll(element);
      for (const target of all(
        element,
        'summary, button, input:not([type=checkbox]), label.choice',
      )) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
      expect(find(element, 'label.choice input[type=checkbox]')).to.exist;
    });
  }

  it('is so in the list of sources, too', async () => {
    const element = await mount();
    openAll(element);
    for (const link of all(element, '[part=sources] a')) {
      expect(link.getBoundingClientRect().height, link.outerHTML).to.be.at.least(44);
    }
  });
});

describe('the timeline without motion', () => {
  it('is how it always is: nothing is animated, nothing glides', async () => {
    const element = await mount({'first-treatment': '2026-03-02'});
    openAll(element);
    expect(rootOf(element).getAnimations({subtree: true})).to.have.length(0);
    for (const node of all(element, '*')) {
      const {animationName, transitionDuration} = getComputedStyle(node);
      expect(animationName).to.equal('none');
      expect(transitionDuration).to.equal('0s');
    }
    expect(find(element, 'animate, animateTransform, set')).to.equal(null);
  });
});
