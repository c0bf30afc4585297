import {expect} from '@open-wc/testing';
import {setViewport} from '../support/commands.js';
import {
  afterwards,
  all,
  box,
  card,
  cells,
  choose,
  compare,
  compareButton,
  find,
  get,
  mount,
  shown,
  table,
  textOf,
  until,
} from '../support/comparison.js';

const cooling = 'Scalp cooling by machine';
const wigs = 'Wigs, scarves and hats';
const back = (element: Element) => get<HTMLButtonElement>(element, '[part=compare] > button');
const ticked = (element: Element) =>
  all<HTMLInputElement>(element, '[part=card] input').filter(({checked}) => checked).length;

/** Counts what is new in the place where a screen reader listens. */
const announcements = (element: Element): (() => string[]) => {
  const heard: string[] = [];
  const region = get(element, '[part=chosen] [role=status]');
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node.textContent?.trim()) heard.push(node.textContent);
    }
  });
  observer.observe(region, {childList: true, subtree: true});
  return () => heard;
};

describe('choosing', () => {
  it('counts in a live region, and says how to compare', async () => {
    const element = await mount({lang: 'en'});
    const region = get(element, '[part=chosen] [role=status]');
    expect(textOf(region)).to.equal('Chosen: 0 Choose two or three to see them side by side.');
    await choose(element, cooling);
    expect(textOf(region)).to.equal('Chosen: 1 Choose two or three to see them side by side.');
    await choose(element, wigs);
    expect(textOf(region)).to.equal('Chosen: 2');
    expect(get(element, '[part=chosen] [role=status]')).to.equal(region);
  });

  it('too few: says so again each time, and nothing is lost', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, cooling);
    const heard = announcements(element);
    for (const times of [1, 2]) {
      compareButton(element).click();
      await until(() => heard().length === times, 'announced');
      expect(heard().at(-1)).to.include('Choose two or three');
    }
    expect(find(element, '[part=compare]')).to.equal(null);
    expect(box(element, cooling).checked).to.equal(true);
  });

  it('two: the last one ticked has a way to compare beside it, for those who go by key', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, cooling);
    expect(find(element, '.card > button')).to.equal(null);
    await choose(element, wigs);
    expect(all(element, '.card > button')).to.have.length(1);
    card(element, wigs).querySelector<HTMLButtonElement>(':scope > button')!.click();
    await until(() => find(element, '[part=compare] table'), 'table');
  });

  it('moves nothing above what is ticked, even where the browser does not hold the page still', async () => {
    await setViewport({width: 390, height: 844});
    document.documentElement.style.overflowAnchor = 'none';
    afterwards(() => document.documentElement.style.removeProperty('overflow-anchor'));
    const element = await mount({lang: 'en'});
    for (const name of [cooling, 'Biotin', wigs, cooling, cooling, 'Biotin', wigs, cooling]) {
      const ticking = box(element, name);
      ticking.scrollIntoView({block: 'center', behavior: 'instant'});
      const {top} = ticking.getBoundingClientRect();
      await choose(element, name);
      expect(ticking.getBoundingClientRect().top, name).to.be.closeTo(top, 0.5);
    }
    await setViewport({width: 1024, height: 800});
  });

  it('too many: says how many can be compared, and nothing is lost', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, cooling, wigs, 'Biotin', 'Exosomes');
    compareButton(element).click();
    const said = 'Chosen: 4 You can compare up to three at once. Take one away first.';
    await element.updateComplete;
    await until(() => textOf(get(element, '[part=chosen] [role=status]')) === said, said);
    expect(find(element, '[part=compare]')).to.equal(null);
    expect(ticked(element)).to.equal(4);
    await compare(element, 'Exosomes');
    expect(find(element, '[part=compare]')).to.exist;
  });

  it('is told by an event that carries nothing', async () => {
    const element = await mount({lang: 'en'});
    const events: Event[] = [];
    element.addEventListener('anagen-choice-change', (event) => events.push(event));
    await choose(element, cooling);
    await choose(element, cooling);
    expect(events).to.have.length(2);
    for (const event of events) {
      expect((event as CustomEvent).detail).to.equal(null);
      expect(event.bubbles).to.equal(false);
      expect(Object.keys(event)).to.deep.equal(Object.keys(new CustomEvent('x')));
    }
    expect(element.getAttributeNames()).to.have.members(['lang', 'data-anagen-state']);
  });
});

describe('the options side by side', () => {
  it('are a table with a caption, and heads for columns and rows', async () => {
    const element = await mount({lang: 'en'});
    const compared = await compare(element, wigs, cooling, 'Biotin');
    expect(textOf(compared.caption)).to.equal(`Side by side: ${cooling}, ${wigs}, and Biotin`);
    expect(compared.getAttribute('role')).to.equal('table');
    const columns = [...compared.tHead!.rows[0].cells].slice(1);
    expect(columns.map(textOf)).to.deep.equal([cooling, wigs, 'Biotin']);
    for (const {scope, role} of columns as HTMLTableCellElement[] & Element[]) {
      expect([scope, role]).to.deep.equal(['col', 'columnheader']);
    }
    const heads = [...compared.tBodies[0].rows].map(({cells: [head]}) => head);
    for (const {scope, role} of heads) expect([scope, role]).to.deep.equal(['row', 'rowheader']);
    expect(heads.map(textOf)).to.deep.equal([
      'What it is',
      'When',
      'What it is like',
      'What studies found',
      'How sure this is',
      'Good points',
      'Hard points',
      'Who should not have it',
      'What health agencies say',
      'Time and cost',
      'What to ask',
      'Sources',
    ]);
    for (const row of compared.tBodies[0].rows) expect(row.cells).to.have.length(4);
  });

  it('stand in the order of the cards, whichever was chosen first', async () => {
    const element = await mount({lang: 'en'});
    const compared = await compare(element, 'Biotin', cooling);
    expect([...compared.tHead!.rows[0].cells].slice(1).map(textOf)).to.deep.equal([
      cooling,
      'Biotin',
    ]);
  });

  it('say where the sources say nothing, in a cell like any other, and leave none empty', async () => {
    const element = await mount({lang: 'en'});
    const compared = await compare(element, 'Exosomes', 'Biotin');
    expect(textOf(cells(compared, 'What it is like')[0].lastElementChild)).to.equal(
      'The sources that we read do not say.',
    );
    expect(textOf(cells(compared, 'Time and cost')[1].lastElementChild)).to.equal(
      'The sources that we read do not say.',
    );
    for (const row of compared.tBodies[0].rows) {
      for (const cell of [...row.cells].slice(1)) {
        expect(textOf(cell).replace(/^(Exosomes|Biotin)/, ''), textOf(row)).not.to.equal('');
      }
    }
  });

  it('say “We have not checked this” where nobody has read up on an option', async () => {
    const element = await mount({lang: 'en', options: 'cold-caps wigs'});
    element.addEventListener('anagen-error', (event) => event.preventDefault());
    const compared = await compare(element, 'Cold caps by hand', wigs);
    for (const row of ['What studies found', 'Good points', 'Hard points']) {
      expect(textOf(cells(compared, row)[0].lastElementChild), row).to.equal(
        'We have not checked this',
      );
    }
    expect(textOf(compared)).not.to.include('No source given');
  });

  it('give good and hard points the same size and the same room', async () => {
    await setViewport({width: 1280, height: 800});
    const element = await mount({lang: 'en'});
    const compared = await compare(element, cooling, wigs);
    const [good, hard] = ['Good points', 'Hard points'].map((row) => cells(compared, row));
    for (const index of [0, 1]) {
      const [one, other] = [good[index], hard[index]];
      expect(one.getBoundingClientRect().width).to.equal(other.getBoundingClientRect().width);
      for (const name of ['fontSize', 'fontWeight', 'color', 'lineHeight'] as const) {
        const of = (cell: Element) => getComputedStyle(cell.lastElementChild!)[name];
        expect(of(one), name).to.equal(of(other));
      }
    }
    const [left, right] = good.map((cell) => cell.getBoundingClientRect().width);
    expect(Math.abs(left - right)).to.be.at.most(1);
  });

  it('get the focus, and give it back to the button with all that was chosen', async () => {
    const element = await mount({lang: 'en'});
    await compare(element, cooling, wigs);
    await until(() => element.shadowRoot!.activeElement, 'focus');
    const focused = element.shadowRoot!.activeElement!;
    expect(textOf(focused)).to.equal('Side by side');
    expect(focused.closest('[part=compare]')).to.exist;
    expect(find(element, '[part=card]')).to.equal(null);
    back(element).click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(compareButton(element));
    expect(ticked(element)).to.equal(2);
    expect(find(element, '[part=compare]')).to.equal(null);
  });

  it('can be left at the top and at the foot', async () => {
    const element = await mount({lang: 'en'});
    await compare(element, cooling, wigs);
    const [first, second] = all<HTMLButtonElement>(element, '[part=compare] > button');
    expect([first, second].map(textOf)).to.deep.equal([
      'Back to all options',
      'Back to all options',
    ]);
    second.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(compareButton(element));
  });

  it('have the sources of each in its own cell', async () => {
    const element = await mount({lang: 'en'});
    const compared = await compare(element, cooling, wigs);
    const [one, other] = cells(compared, 'Sources');
    expect(textOf(one.querySelector('summary'))).to.match(/^Sources \(\d+\)$/);
    expect(textOf(other.querySelector('summary'))).to.equal('Sources (2)');
    other.querySelector('details')!.open = true;
    await until(() => other.querySelectorAll('li').length === 2, 'sources');
  });
});

describe('the options on a narrow screen', () => {
  afterEach(() => setViewport({width: 1024, height: 800}));

  it('are stacked, each cell under the name of its option, row by row', async () => {
    await setViewport({width: 320, height: 800});
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs biotin'});
    const compared = await table(element);
    const names = [cooling, wigs, 'Biotin'];
    let above = -Infinity;
    for (const row of compared.tBodies[0].rows) {
      const [head, ...own] = [...row.cells];
      const heights = [head, ...own].map((cell) => cell.getBoundingClientRect().top);
      for (const top of heights) {
        expect(top).to.be.above(above);
        above = top;
      }
      own.forEach((cell, index) => {
        const name = cell.querySelector('.of-option')!;
        expect(shown(name)).to.equal(true);
        expect(textOf(name)).to.equal(names[index]);
        expect(name).to.equal(cell.firstElementChild);
      });
    }
    expect(get(element, '[part=compare]').scrollWidth).to.be.at.most(320);
  });

  it('are still a table to a screen reader, which hears each name once', async () => {
    await setViewport({width: 320, height: 800});
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    const compared = await table(element);
    for (const [selector, role] of [
      ['table.compared', 'table'],
      ['.compared > thead > tr, .compared > tbody > tr', 'row'],
      ['.compared > tbody > tr > td', 'cell'],
      ['.compared > tbody > tr > th', 'rowheader'],
      ['.compared > thead th', 'columnheader'],
    ]) {
      for (const node of all(element, selector)) {
        expect(node.getAttribute('role'), selector).to.equal(role);
      }
    }
    for (const name of compared.querySelectorAll('.of-option')) {
      expect(name.getAttribute('aria-hidden')).to.equal('true');
    }
    // Out of sight, and not out of the tree.
    expect(shown(compared.tHead!)).to.equal(true);
  });

  it('need no name in their cells on a wide one', async () => {
    await setViewport({width: 1280, height: 800});
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    const compared = await table(element);
    for (const name of compared.querySelectorAll('.of-option')) {
      expect(shown(name)).to.equal(false);
    }
    const tops = cells(compared, 'What it is').map((cell) => cell.getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
  });
});
