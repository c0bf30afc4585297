import {aTimeout, expect} from '@open-wc/testing';
import {cdp, emulateMedia, engine} from '../support/commands.js';
import {
  afterwards,
  all,
  choose,
  complete,
  find,
  get,
  listen,
  mount,
  nameOf,
  openSheet,
  replace,
  shown,
  textOf,
  until,
  type AnagenTherapyComparison,
} from '../support/comparison.js';

const cooling = 'Scalp cooling by machine';
const wigs = 'Wigs, scarves and hats';
const general = 5;

const questions = (sheet: ParentNode) => [...sheet.querySelectorAll('.questions li')];
/** The empty lines at the end. */
const roomOn = (sheet: ParentNode): Element => [...sheet.querySelectorAll('.lines')].at(-1)!;
const printButton = (element: Element) =>
  all<HTMLButtonElement>(element, 'details.sheet button').find(
    (button) => textOf(button) === 'Print',
  )!;
const copy = () => document.querySelector('.anagen-sheet');

/** Stands in for the printer: `look` sees the page as it is when it is printed. */
const replacePrinter = (look: () => void): (() => number) => {
  let times = 0;
  replace(window, 'print', () => {
    times += 1;
    look();
  });
  // Whatever a test leaves behind is taken back with it.
  afterwards(() => dispatchEvent(new Event('afterprint')));
  return () => times;
};

/** Prints the sheet of a comparison; what is on paper is there when this returns. */
const print = async (element: AnagenTherapyComparison): Promise<void> => {
  const times = replacePrinter(() => {});
  printButton(element).click();
  await until(times, 'print');
};

describe('the sheet for the appointment', () => {
  it('has what was ticked, how sure that is, what to ask of it, and room to write', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, wigs, cooling);
    const sheet = await openSheet(element);
    const heads = [...sheet.querySelectorAll('[role=heading]')].map(textOf);
    expect(heads).to.deep.equal([
      'Your sheet for the appointment',
      'Options you ticked',
      cooling,
      wigs,
      'Questions to ask',
      'Room to write',
    ]);
    expect(textOf(sheet)).to.include('How sure: Moderate');
    expect(textOf(sheet)).to.include('Does it work with my drugs and my type of hair?');
    expect(textOf(sheet)).to.include('Does my plan pay?');
    // Four of scalp cooling, two of wigs, and those that fit any.
    expect(questions(sheet)).to.have.length(4 + 2 + general);
    for (const question of questions(sheet)) {
      expect(question.querySelector('.lines')!.getBoundingClientRect().height).to.be.above(20);
    }
    const room = roomOn(sheet);
    expect(room.getBoundingClientRect().height).to.be.above(100);
    expect(textOf(sheet)).to.include('emergency number');
  });

  it('is of use though nothing is ticked', async () => {
    const element = await mount({lang: 'en'});
    const sheet = await openSheet(element);
    expect(textOf(sheet)).to.include('You have not ticked an option.');
    expect(questions(sheet)).to.have.length(general);
  });

  it('follows what is ticked while it is open', async () => {
    const element = await mount({lang: 'en'});
    const sheet = await openSheet(element);
    await choose(element, wigs);
    expect(questions(sheet)).to.have.length(2 + general);
    await choose(element, wigs);
    expect(questions(sheet)).to.have.length(general);
  });

  it('does without a grade for an option that nobody has read up on', async () => {
    listen();
    const element = await mount({lang: 'en', options: 'cold-caps wigs'});
    await choose(element, 'Cold caps by hand');
    const sheet = await openSheet(element);
    expect(textOf(sheet)).to.include('How sure: We have not checked this');
    expect(textOf(sheet)).not.to.include('No source given');
  });

  it('keeps which questions were taken off, when the language changes, too', async () => {
    listen();
    const element = await mount({lang: 'en'});
    const sheet = await openSheet(element);
    questions(sheet)[1].querySelector('input')!.click();
    await element.updateComplete;
    expect(questions(sheet).map((node) => node.classList.contains('left-out'))).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
    ]);
    element.lang = 'es';
    await complete(element, 'es');
    const after = await openSheet(element);
    expect(questions(after).map((node) => node.querySelector('input')!.checked)).to.deep.equal([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('says that nothing of it is saved or sent', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    expect(textOf(get(element, 'details.sheet'))).to.include(
      'What you tick stays on this page. It is not saved or sent.',
    );
  });
});

describe('printing the sheet', () => {
  it('prints once, and the page has a copy of the sheet meanwhile', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, cooling);
    const sheet = await openSheet(element);
    let seen = '';
    const times = replacePrinter(() => {
      const root = copy()!.shadowRoot!;
      seen = textOf(root.querySelector('[part=sheet]'));
      expect(root.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
      expect(root.querySelectorAll('[part=card], [part=filters], details')).to.have.length(0);
      expect(copy()!.parentElement).to.equal(document.body);
      expect(root.adoptedStyleSheets.length).to.be.above(1);
    });
    printButton(element).click();
    await until(times, 'print');
    await aTimeout(20);
    expect(times()).to.equal(1);
    expect(seen).to.equal(textOf(sheet));
  });

  it('takes all back afterwards: no copy, no rule, nothing moved', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    const [sheets, children] = [document.adoptedStyleSheets.length, [...document.body.children]];
    await print(element);
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    dispatchEvent(new Event('afterprint'));
    expect(copy()).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect([...document.body.children]).to.deep.equal(children);
    expect(shown(element)).to.equal(true);
    expect(get<HTMLDetailsElement>(element, 'details.sheet').open).to.equal(true);
  });

  it('can be done twice', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    for (const times of [1, 2]) {
      await print(element);
      expect(document.querySelectorAll('.anagen-sheet').length, `time ${times}`).to.equal(1);
      dispatchEvent(new Event('afterprint'));
    }
    expect(copy()).to.equal(null);
  });

  it('leaves one copy though the browser never told of the first print’s end', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    await print(element);
    await print(element);
    expect(document.querySelectorAll('.anagen-sheet').length).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    expect(copy()).to.equal(null);
  });

  it('leaves nothing on the screen: the copy is for paper', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    await print(element);
    expect(shown(copy()!)).to.equal(false);
    expect(shown(element)).to.equal(true);
  });

  // Only Chromium shows a page under print rules in a test.
  const inPrint = engine === 'chromium' ? it : it.skip;
  inPrint('hides all else of the page, whatever rules the page has', async () => {
    const style = document.createElement('style');
    style.textContent = 'body > * {display: block} .page {display: grid !important}';
    document.head.append(style);
    afterwards(() => style.remove());
    const other = document.createElement('p');
    other.className = 'page';
    other.textContent = 'Opening hours';
    document.body.append(other);
    afterwards(() => other.remove());
    const element = await mount({lang: 'en'});
    await choose(element, cooling);
    await openSheet(element);
    await print(element);
    await emulateMedia({media: 'print'});
    for (const child of document.body.children) {
      expect(shown(child), child.outerHTML).to.equal(child === copy());
    }
    dispatchEvent(new Event('afterprint'));
    expect(shown(other)).to.equal(true);
    expect(shown(element)).to.equal(true);
  });

  inPrint('has no question on paper that was taken off, and no button', async () => {
    const element = await mount({lang: 'en'});
    const sheet = await openSheet(element);
    questions(sheet)[1].querySelector('input')!.click();
    await element.updateComplete;
    await print(element);
    await emulateMedia({media: 'print'});
    const root = copy()!.shadowRoot!;
    expect(questions(root).map(shown)).to.deep.equal([true, false, true, true, true]);
    expect([...root.querySelectorAll('button')].filter(shown)).to.have.length(0);
    for (const lines of root.querySelectorAll('.lines')) {
      if (!lines.closest('.left-out')) expect(shown(lines)).to.equal(true);
    }
    expect(shown(roomOn(root))).to.equal(true);
  });

  const papers = {A4: [8.27, 11.69], Letter: [8.5, 11]} as const;
  const leaves = async (paper: keyof typeof papers): Promise<number> => {
    const [paperWidth, paperHeight] = papers[paper];
    const margins = {marginTop: 0.5, marginBottom: 0.5, marginLeft: 0.5, marginRight: 0.5};
    const settings = {paperWidth, paperHeight, ...margins};
    const {data} = await cdp<{data: string}>('Page.printToPDF', settings);
    return atob(data).match(/\/Type\s*\/Page\b/g)!.length;
  };

  // Those with the most questions.
  const longest = ['scalp-cooling', 'bimatoprost', 'exosomes'] as const;
  for (const lang of ['en', 'es', 'ar'] as const) {
    for (const [count, most] of [1, 1, 1, 2].entries()) {
      inPrint(`takes no leaf for a last sentence: ${lang}, ${count} options`, async () => {
        listen();
        const element = await mount({lang});
        for (const id of longest.slice(0, count)) await choose(element, await nameOf(lang, id));
        await openSheet(element);
        for (const paper of ['A4', 'Letter'] as const) {
          replacePrinter(() => {});
          get<HTMLButtonElement>(element, 'details.sheet .more > button').click();
          expect(await leaves(paper), paper).to.equal(most);
        }
      });
    }
  }

  it('speaks the language and the direction of the widget', async () => {
    listen();
    const element = await mount({lang: 'ar'});
    await openSheet(element);
    const times = replacePrinter(() => {});
    get<HTMLButtonElement>(element, 'details.sheet .more > button').click();
    await until(times, 'print');
    const root = copy()!.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('ends with the widget: nothing of it stays when that is taken off the page', async () => {
    const element = await mount({lang: 'en'});
    await openSheet(element);
    await print(element);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    expect(copy()).to.equal(null);
    expect(find(element, '[part=sheet]')).to.exist;
  });
});
