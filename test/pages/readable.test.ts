import {expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../support/commands.js';
import {drawnOn, openPage, widgets} from './page.js';

/** What says how to use a control says nothing where there are none. */
const aboutControls =
  'form, fieldset, legend, label, .wish, .take, .numbers, .chosen, .on-screen, .unticked, .h2:has(+ .unticked)';
const sentencesOnControls = [
  'Your dates stay on this page. They are not saved or sent.',
  'Press “Keep” beside a place of help to put it here. The list is gone when you leave this page.',
];
/** On paper only, or on the screen only: the sheet has it another way. */
const otherMedium = '.on-paper, .narrow';

const textOf = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

const isShown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** The words that nobody can read, of those that are no control. */
const unreadable = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('p, li, dt, dd, td, th')]
    .filter((element) => !element.closest(`${aboutControls}, ${otherMedium}`))
    .filter((element) => !isShown(element))
    .map(textOf)
    .filter((text) => !sentencesOnControls.includes(text));

const controls = 'button, select, form, input:not(.sheet input)';
const controlsShown = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll(controls)].filter(isShown);

describe('a static page with scripts off', () => {
  it('has a sheet that does not tell of options to tick, where there are none', async () => {
    const page = await openPage('therapy-comparison', 'en', {sandbox: 'allow-same-origin'});
    const root = drawnOn(page);
    root.querySelector<HTMLDetailsElement>('details.sheet')!.open = true;
    const said = [...root.querySelectorAll('.paper > *')].filter(isShown).map(textOf).join(' ');
    expect(said).to.include('What happens if I do nothing?');
    expect(said).not.to.match(/tick/);
  });

  for (const widget of widgets) {
    it(`has all its words once its parts are open, and nothing to press: ${widget}`, async () => {
      const page = await openPage(widget, 'en', {sandbox: 'allow-same-origin'});
      const root = drawnOn(page);
      expect(unreadable(root).length).to.be.above(20);
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      expect(unreadable(root)).to.deep.equal([]);
      expect(controlsShown(root)).to.deep.equal([]);
    });

    // Only Chromium shows a page under print rules in a test.
    if (engine === 'chromium') {
      it(`has them on paper, open or not: ${widget}`, async () => {
        const page = await openPage(widget, 'en', {sandbox: 'allow-same-origin'});
        const root = drawnOn(page);
        await emulateMedia({media: 'print'});
        expect(unreadable(root)).to.deep.equal([]);
        expect(controlsShown(root)).to.deep.equal([]);
        expect(isShown(page.find('nav'))).to.equal(false);
      });
    }
  }
});
