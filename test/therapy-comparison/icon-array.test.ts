import {expect} from '@open-wc/testing';
import {emulateMedia, engine, setViewport} from '../support/commands.js';
import {
  compare,
  fact,
  listen,
  mount,
  nameOf,
  openDetails,
  textOf,
  until,
} from '../support/comparison.js';

/** The trial: of 100 women, this many kept their hair with scalp cooling and without it. */
const [withCap, without, of] = [50.5, 0, 100];

const figure = async (lang = 'en'): Promise<HTMLElement> => {
  listen();
  const element = await mount({lang});
  const name = await nameOf(lang.slice(0, 2) as 'en', 'scalp-cooling');
  await openDetails(element, name);
  return fact(element, name, 'found').querySelector<HTMLElement>('figure')!;
};

/** Where the dots of a path stand. */
const dotsIn = (path: Element | null): string[] =>
  [...(path?.getAttribute('d') ?? '').matchAll(/M([\d.]+ [\d.]+)h0/g)].map(([, place]) => place);

const dots = (array: Element) => ({
  kept: dotsIn(array.querySelector('path.full')),
  lost: dotsIn(array.querySelector('path:not(.full)')),
  part: array.querySelector('.rest'),
});

/** Not hidden from who looks. */
const isWide = (element: Element): boolean => element.getBoundingClientRect().width > 10;

/** The words that stand on more than one line, of those that are seen. */
const brokenWords = (root: Element): string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!isWide(text.parentElement!.closest('.arrays > table') ?? root)) continue;
    for (const {0: word, index} of text.data.matchAll(/[^\s\-/]+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
};

describe('the words of the picture', () => {
  for (const lang of ['en', 'es', 'ar'] as const) {
    for (const width of [280, 320, 360, 480, 800, 1000]) {
      it(`stay whole: ${lang}, ${width} pixels`, async () => {
        const drawn = await figure(lang);
        drawn.closest<HTMLElement>('.card')!.style.inlineSize = `${width}px`;
        expect(brokenWords(drawn)).to.deep.equal([]);
        expect(isWide(drawn.querySelector('table')!), 'the table beside the picture').to.equal(
          width >= 480,
        );
      });
    }
  }

  for (const [lang, names] of [
    ['en', ['Scalp cooling by machine', 'Wigs, scarves and hats', 'Gentle scalp care']],
  ] as const) {
    for (const width of [768, 800, 900, 1100]) {
      it(`stay whole where three options are side by side: ${lang}, ${width} pixels`, async () => {
        listen();
        await setViewport({width, height: 900});
        const element = await mount({lang});
        const compared = await compare(element, ...names);
        await until(() => compared.querySelector('.arrays'), 'the picture');
        expect(brokenWords(compared.querySelector('.arrays')!)).to.deep.equal([]);
      });
    }
  }
});

// Only Chromium shows a page under print rules in a test.
const inPrint = engine === 'chromium' ? it : it.skip;

describe('the picture on paper, where three options are side by side', () => {
  inPrint('has whole words', async () => {
    await setViewport({width: 760, height: 1000});
    const element = await mount({lang: 'en'});
    const compared = await compare(
      element,
      'Scalp cooling by machine',
      'Wigs, scarves and hats',
      'Gentle scalp care',
    );
    await until(() => compared.querySelector('.arrays'), 'the picture');
    await emulateMedia({media: 'print'});
    expect(brokenWords(compared.querySelector('.arrays')!)).to.deep.equal([]);
  });
});

describe('the picture of scalp cooling’s trial', () => {
  it('is a hundred dots with it: fifty kept, one half kept, the rest lost', async () => {
    const [array] = (await figure()).querySelectorAll('.array');
    const {kept, lost, part} = dots(array);
    expect(kept).to.have.length(50);
    expect(lost).to.have.length(49);
    expect(new Set([...kept, ...lost]).size).to.equal(of - 1);
    // Round as the others: a ring, and half of it filled, in the one place that is left.
    const [ring, half] = array.querySelectorAll('svg');
    expect(half).to.equal(part);
    for (const place of ['x', 'y']) {
      expect(half.getAttribute(place)).to.equal(ring.getAttribute(place));
    }
    expect(half.width.baseVal.value).to.equal(ring.width.baseVal.value / 2);
    expect(kept.concat(lost)).not.to.include(
      `${ring.x.baseVal.value + 5} ${ring.y.baseVal.value + 5}`,
    );
    for (const dot of [ring, half]) {
      const {cx, cy, r} = dot.querySelector('circle')!;
      expect([cx, cy, r].map(({baseVal}) => baseVal.value)).to.deep.equal([5, 5, 4]);
    }
    expect(getComputedStyle(half).overflow).to.contain('hidden');
  });

  it('is the same hundred without it: none kept', async () => {
    const [one, other] = (await figure()).querySelectorAll('.array');
    const {kept, lost, part} = dots(other);
    expect(kept).to.have.length(0);
    expect(lost).to.have.length(of);
    expect(part).to.equal(null);
    const first = dots(one);
    expect(lost).to.include.members([...first.kept, ...first.lost]);
    const sizes = [one, other].map((array) => array.getAttribute('viewBox'));
    expect(sizes[0]).to.equal(sizes[1]);
  });

  it('is drawn at one scale', async () => {
    const [one, other] = (await figure()).querySelectorAll('.array');
    expect(one.getBoundingClientRect().width).to.equal(other.getBoundingClientRect().width);
    expect(one.getBoundingClientRect().height).to.equal(other.getBoundingClientRect().height);
  });

  it('stands in words and in a table as well, out of the same hundred', async () => {
    const drawn = await figure();
    const said = textOf(drawn);
    expect(said).to.include(`With scalp cooling, ${withCap}% of the women kept their hair.`);
    expect(said).to.include(`Without it, ${without}% of the women kept their hair.`);
    const table = drawn.querySelector('table')!;
    const rows = [...table.tBodies[0].rows].map(({cells}) => [...cells].map(textOf));
    expect(rows).to.deep.equal([
      ['With scalp cooling', '50.5', '49.5'],
      ['Without scalp cooling', '0', '100'],
    ]);
    for (const [, kept, lost] of rows) expect(Number(kept) + Number(lost)).to.equal(of);
    expect([...table.tHead!.rows[0].cells].map(({scope}) => scope)).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    for (const {cells} of table.tBodies[0].rows) {
      expect(cells[0].scope).to.equal('row');
    }
  });

  it('says in whom it was measured, how unsure it is, and what “kept” means', async () => {
    const said = textOf((await figure()).querySelector('figcaption'));
    expect(said).to.include('142 women with breast cancer');
    expect(said).to.include('part of the way through a trial');
    expect(said).to.include('The true share may be higher or lower.');
    expect(said).to.include('no more than half of it was lost');
  });

  it('is never a share alone: no “times more likely”, no risk cut by half', async () => {
    expect(textOf(await figure())).not.to.match(/times (more|less)|reduc|as likely|half the risk/i);
  });

  it('is for the eye alone: a screen reader has the words and the table', async () => {
    for (const array of (await figure()).querySelectorAll('.array')) {
      expect(array.getAttribute('aria-hidden')).to.equal('true');
      expect(array.querySelector('title, [tabindex], a')).to.equal(null);
    }
  });

  for (const [lang, number] of [
    ['es', '50,5'],
    ['ar-EG', '٥٠٫٥'],
  ]) {
    it(`has its numbers as they are written in ${lang}`, async () => {
      const table = (await figure(lang)).querySelector('table')!;
      expect(textOf(table.tBodies[0].rows[0].cells[1])).to.equal(number);
    });
  }
});
