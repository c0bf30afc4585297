import {aTimeout, expect} from '@open-wc/testing';
import {textContrast} from '../support/colors.js';
import {emulateMedia, engine, resetMouse, sendMouse} from '../support/commands.js';
import {
  afterwards,
  all,
  button,
  complete,
  find,
  get,
  keep,
  keptOn,
  listen,
  mount,
  mountOn,
  mountWith,
  namesOf,
  openPart,
  pickKind,
  record,
  replace,
  result,
  search,
  shown,
  textOf,
  until,
  type Finder,
} from '../support/finder.js';

const [talk, wigs] = ['CancerCare', 'Little Princess Trust'];
const summary = (element: Element) => get(element, 'details.list > summary');
const copy = () => document.querySelector('.anagen-sheet');

/** Stands in for the printer: `look` sees the page as it is when it is printed. */
const replacePrinter = (look: () => void = () => {}): (() => number) => {
  let times = 0;
  replace(window, 'print', () => {
    times += 1;
    look();
  });
  // Whatever a test leaves behind is taken back with it.
  afterwards(() => dispatchEvent(new Event('afterprint')));
  return () => times;
};

const mountKept = async (...names: string[]): Promise<Finder> => {
  const element = await mount({lang: 'en'});
  await keep(element, ...names);
  await openPart(element, 'list');
  return element;
};

it('what is pressed can be read while the finger or the mouse is still on it', async () => {
  const element = await mount({lang: 'en'});
  const keepButton = result(element, talk).querySelector<HTMLElement>('.keep')!;
  keepButton.scrollIntoView({block: 'center'});
  const {left, top, width, height} = keepButton.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  afterwards(() => void resetMouse());
  await sendMouse({type: 'click', position});
  await until(() => keepButton.getAttribute('aria-pressed') === 'true', 'pressed');
  expect(keepButton.matches(':hover')).to.equal(true);
  expect(textContrast(keepButton)).to.be.at.least(7);
});

describe('the reader’s own list', () => {
  it('is empty at first, and says how it is filled', async () => {
    const element = await mount({lang: 'en'});
    expect(textOf(summary(element))).to.equal('Your list (0)');
    const list = await openPart(element, 'list');
    expect(textOf(list)).to.include('Press “Keep” beside a place of help to put it here.');
    expect(list.querySelector('button')).to.equal(null);
  });

  it('has what was kept, in that order, with its numbers, and says that it does not last', async () => {
    const element = await mountKept(wigs, talk);
    expect(textOf(summary(element))).to.equal('Your list (2)');
    expect(await keptOn(element)).to.deep.equal([wigs, talk]);
    const list = get(element, '[part=list]');
    expect(list.querySelector('a[href="tel:8008134673"]')).to.exist;
    expect(textOf(get(element, 'details.list'))).to.include('It is gone when you leave.');
  });

  it('lets go of what is taken off, and the reader goes on at the list', async () => {
    const element = await mountKept(wigs, talk);
    const take = all<HTMLButtonElement>(element, '[part=list] button');
    expect(take.map((node) => node.getAttribute('aria-label'))).to.deep.equal([
      `Take off: ${wigs}`,
      `Take off: ${talk}`,
    ]);
    take[0].click();
    await element.updateComplete;
    expect(await keptOn(element)).to.deep.equal([talk]);
    expect(element.shadowRoot!.activeElement === summary(element)).to.equal(true);
    const pressed = result(element, wigs).querySelector('.keep')!;
    expect(pressed.getAttribute('aria-pressed')).to.equal('false');
  });

  it('stays while the reader looks for other things', async () => {
    const element = await mountKept(talk);
    await pickKind(element, 'wig');
    await search(element, 'princess');
    expect(namesOf(element)).to.deep.equal([wigs]);
    expect(await keptOn(element)).to.deep.equal([talk]);
  });

  it('stays when the language changes, in that language', async () => {
    listen();
    const element = await mountKept(talk, wigs);
    element.lang = 'ar';
    await complete(element, 'ar');
    expect(await keptOn(element)).to.deep.equal([talk, wigs]);
    const kept = get(element, '[part=list] .line');
    const drawn = textOf(result(element, talk));
    const languages = [...kept.querySelectorAll('p')].map(textOf).filter(Boolean);
    for (const line of languages) expect(drawn).to.include(line);
    element.lang = 'en';
    await complete(element, 'en');
    expect(await keptOn(element)).to.deep.equal([talk, wigs]);
  });

  it('is in large type where the reader wants it', async () => {
    const element = await mountKept(talk);
    const size = () => parseFloat(getComputedStyle(get(element, '[part=list] .line p')).fontSize);
    const before = size();
    const press = button(element, 'Large type');
    expect(press.getAttribute('aria-pressed')).to.equal('false');
    press.click();
    await element.updateComplete;
    expect(press.getAttribute('aria-pressed')).to.equal('true');
    expect(size()).to.be.at.least(1.25 * before);
    press.click();
    await element.updateComplete;
    expect(size()).to.equal(before);
  });

  it('has no way to write to a clinic that gives no address', async () => {
    const element = await mountOn([record('Line')]);
    expect(find(element, 'a[href^=mailto]')).to.equal(null);
  });

  it('of a clinic’s records tells the clinic by the record’s id', async () => {
    const element = await mountWith({email: 'web@wrenmoor.example'});
    const hrefs = all(element, '[part=result] a[href^=mailto]').map((link) =>
      link.getAttribute('href')!,
    );
    expect(hrefs).to.have.length(20);
    for (const href of hrefs) {
      expect(decodeURIComponent(href)).to.match(
        /^mailto:web@wrenmoor\.example\?subject=.+ \[[a-z-]+\]$/,
      );
    }
    expect(new Set(hrefs).size).to.equal(20);
  });
});

describe('printing the list', () => {
  it('prints once, and the page has a copy of the list alone meanwhile', async () => {
    const element = await mountKept(talk, wigs);
    let seen: string[] = [];
    const times = replacePrinter(() => {
      const root = copy()!.shadowRoot!;
      seen = [...root.querySelectorAll('.line > [role=heading]')].map(textOf);
      expect(root.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
      expect(root.querySelectorAll('[part=result], [part=filters], #search')).to.have.length(0);
      expect(textOf(root.querySelector('.root'))).to.include('emergency number');
      expect(root.querySelector('a[href^=tel]')).to.exist;
      expect(copy()!.parentElement === document.body).to.equal(true);
    });
    button(element, 'Print the list').click();
    await until(times, 'print');
    await aTimeout(20);
    expect(times()).to.equal(1);
    expect(seen).to.deep.equal([talk, wigs]);
  });

  it('keeps the large type', async () => {
    const element = await mountKept(talk);
    button(element, 'Large type').click();
    await element.updateComplete;
    const times = replacePrinter();
    button(element, 'Print the list').click();
    await until(times, 'print');
    expect(copy()!.shadowRoot!.querySelector('.large')).to.exist;
  });

  it('takes all back afterwards: no copy, no rule, nothing moved', async () => {
    const element = await mountKept(talk);
    const [sheets, children] = [document.adoptedStyleSheets.length, [...document.body.children]];
    const times = replacePrinter();
    button(element, 'Print the list').click();
    await until(times, 'print');
    expect(shown(copy()!)).to.equal(false);
    expect(shown(element)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(Boolean(copy())).to.equal(false);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(document.body.children.length).to.equal(children.length);
    expect(get<HTMLDetailsElement>(element, 'details.list').open).to.equal(true);
  });

  it('speaks the language and the direction of the widget', async () => {
    listen();
    const element = await mount({lang: 'ar'});
    await keep(element, talk);
    await openPart(element, 'list');
    const times = replacePrinter();
    get<HTMLButtonElement>(element, 'details.list .acts button').click();
    await until(times, 'print');
    const root = copy()!.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
  });

  // Only Chromium shows a page under print rules in a test.
  const inPrint = engine === 'chromium' ? it : it.skip;
  inPrint('has all of each record on paper, every number too, and no button', async () => {
    const phones = Array.from({length: 9}, (_, index) => ({number: `01632 96014${index}`}));
    const element = await mountOn([{...record('Many lines'), phones}]);
    await keep(element, 'Many lines');
    await openPart(element, 'list');
    const times = replacePrinter(() => dispatchEvent(new Event('beforeprint')));
    button(element, 'Print the list').click();
    await until(times, 'print');
    await emulateMedia({media: 'print'});
    const root = copy()!.shadowRoot!;
    // What is folded away has a box, but is not to be seen.
    const seen = (selector: string) =>
      [...root.querySelectorAll(selector)].filter((node) => node.checkVisibility());
    expect(seen('button')).to.have.length(0);
    expect(seen('a[href^=tel]')).to.have.length(9);
    expect(shown(element)).to.equal(false);
    expect(textOf(root.querySelector('.on-paper'))).to.equal('Find help');
  });
});
