import {expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../support/commands.js';
import {
  afterwards,
  all,
  card,
  find,
  get,
  mount,
  openDetails,
  put,
  ready,
  rootOf,
  saysAll,
  shown,
  table,
  until,
} from '../support/comparison.js';
import {torn} from '../support/paper.js';

const open = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => details.open);
const closed = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => !details.open);

const beforePrint = () => {
  dispatchEvent(new Event('beforeprint'));
  afterwards(() => dispatchEvent(new Event('afterprint')));
};

describe('the comparison on paper', () => {
  it('has everything opened, sources too, and is as before afterwards', async () => {
    const element = await mount({lang: 'en'});
    const opened = await openDetails(element, 'Biotin');
    beforePrint();
    expect(closed(element)).to.deep.equal([]);
    const said = saysAll(element);
    expect(said).to.include('In one trial, fewer women had thin hair that lasted.');
    expect(said).to.include('Your sheet for the appointment');
    expect(said).to.include('What “how sure” means');
    expect(all(element, '[part=sources] li').length).to.be.above(20);
    dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal([opened]);
  });

  it('has everything though the reader has opened nothing', async () => {
    const element = put({lang: 'en'});
    await ready(element);
    // The folded parts come when the page is idle; paper before that is asked for has what there is.
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      const there = find(element, '[part=sources] li');
      if (!there) dispatchEvent(new Event('afterprint'));
      return there;
    }, 'sources');
    expect(closed(element)).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal([]);
  });

  it('has the table, where options stand side by side', async () => {
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    await table(element);
    beforePrint();
    expect(closed(element)).to.deep.equal([]);
    expect(saysAll(element)).to.include('Side by side: Scalp cooling by machine');
  });

  // Only Chromium shows a page under print rules in a test.
  const inPrint = engine === 'chromium' ? it : it.skip;
  inPrint('drops what paper can’t do, and keeps what it says', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(all(element, 'button, select, input:not(.paper input)').filter(shown)).to.deep.equal([]);
    expect(shown(get(element, '[part=deadline]'))).to.equal(true);
    const {textContent} = card(element, 'Biotin');
    expect(textContent).to.include('A heart attack may be missed.');
    expect(shown(get(element, '[part=sources] a'))).to.equal(true);
    expect(all(element, '.fact').filter((fact) => !shown(fact))).to.deep.equal([]);
  });

  inPrint('is black on white, and drawn without grids that a page break would tear', async () => {
    const element = await mount({lang: 'en'});
    element.style.setProperty('color-scheme', 'dark');
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(getComputedStyle(get(element, '[part=lead]')).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(rootOf(element)).backgroundColor).to.equal('rgb(255, 255, 255)');
    for (const part of ['.cards', '.card', '.more', 'section']) {
      expect(getComputedStyle(get(element, part)).display, part).to.equal('block');
    }
  });

  inPrint(
    'has the drawn figure across the sheet, so low that it fits below what comes first',
    async () => {
      const element = await mount({lang: 'en'});
      element.style.inlineSize = '680px';
      await emulateMedia({media: 'print'});
      beforePrint();
      const figure = get(element, '.arrays').getBoundingClientRect();
      expect(figure.width).to.be.above(600);
      // A third of an A4 sheet without its margins, in CSS pixels.
      expect(figure.height).to.be.below(1010 / 3);
    },
  );

  inPrint('side by side has its heads and its cells, and no way back', async () => {
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    const compared = await table(element);
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(all(element, '[part=compare] button').filter(shown)).to.deep.equal([]);
    for (const cell of compared.querySelectorAll('tbody th, tbody td')) {
      expect(shown(cell)).to.equal(true);
    }
  });

  for (const [width, row] of [
    [600, 'auto'],
    [900, 'avoid'],
  ] as const) {
    inPrint(
      `side by side keeps an option’s name with what is said of it: ${width} px`,
      async () => {
        const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
        const compared = await table(element);
        element.style.inlineSize = `${width}px`;
        await emulateMedia({media: 'print'});
        beforePrint();
        const cell = compared.querySelector('tbody td')!;
        expect(getComputedStyle(cell).breakInside).to.equal('avoid');
        expect(getComputedStyle(cell.querySelector('.of-option')!).breakAfter).to.equal('avoid');
        expect(getComputedStyle(cell.parentElement!).breakInside).to.equal(row);
      },
    );
  }

  inPrint('has no mark across the words of an option that was ticked', async () => {
    const element = await mount({lang: 'en'});
    card(element, 'Biotin').querySelector<HTMLInputElement>('.choice input')!.click();
    await element.updateComplete;
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(card(element, 'Biotin')).boxShadow).to.equal('none');
  });

  it('has no empty part in a source, between two full stops', async () => {
    const element = await mount({lang: 'en'});
    beforePrint();
    const parts = all(element, '[part=sources] li > *');
    expect(parts.length).to.be.above(60);
    expect(parts.filter(({textContent}) => !textContent.trim())).to.deep.equal([]);
  });

  inPrint('has no grid that the end of a sheet would tear', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(torn(element)).to.deep.equal([]);
  });
});
