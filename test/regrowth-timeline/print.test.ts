import {aTimeout, expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../support/commands.js';
import {torn} from '../support/paper.js';
import {
  all,
  find,
  put,
  ready,
  get,
  mount,
  phaseAt,
  replace,
  saysAll,
  until,
} from '../support/timeline.js';

const details = (element: Element) => all<HTMLDetailsElement>(element, 'details');
const printButton = (element: Element) =>
  all<HTMLButtonElement>(element, 'button').find(
    ({textContent}) => textContent.trim() === 'Print this page',
  )!;

describe('the timeline on paper', () => {
  it('has everything opened, sources too, and is as before afterwards', async () => {
    const element = await mount();
    phaseAt(element, 3).open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(details(element).filter(({open}) => !open)).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(details(element).filter(({open}) => open)).to.deep.equal([phaseAt(element, 3)]);
  });

  it('has each phase’s sources and the month in which they were checked', async () => {
    const element = await mount();
    dispatchEvent(new Event('beforeprint'));
    for (const number of [1, 2, 3, 12]) {
      const sources = phaseAt(element, number).querySelectorAll('[part=sources] li');
      expect(sources.length).to.be.above(0);
    }
    expect(saysAll(element)).to.match(/sources in \w+ 20\d\d\./);
    dispatchEvent(new Event('afterprint'));
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
    expect(details(element).filter(({open}) => !open)).to.have.length(0);
    expect(saysAll(element)).to.include('You may notice').and.to.include('How sure this is');
    dispatchEvent(new Event('afterprint'));
    expect(details(element).filter(({open}) => open)).to.have.length(0);
  });

  it('is as before even when the browser tells of printing twice', async () => {
    const element = await mount();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details(element).filter(({open}) => open)).to.have.length(0);
  });

  it('is asked for by a button', async () => {
    const element = await mount();
    let printed = 0;
    replace(window, 'print', () => void (printed += 1));
    printButton(element).click();
    await until(() => printed, 'print');
    await aTimeout(20);
    expect(printed).to.equal(1);
  });

  it('leaves a widget alone that is no longer on the page', async () => {
    const element = await mount();
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(details(element).filter(({open}) => open)).to.have.length(0);
  });

  // Only Chromium shows a page under print rules in a test.
  const inPrint = engine === 'chromium' ? it : it.skip;
  inPrint('drops what paper can’t do, and keeps the sources and the review', async () => {
    const element = await mount({'first-treatment': '2026-03-02'});
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    const shown = (node: Element) => node.getClientRects().length > 0;
    expect(all(element, 'button, input').filter(shown)).to.have.length(0);
    const link = get(element, '[part=sources] a');
    expect(shown(link)).to.equal(true);
    expect(shown(get(element, '[part=review]'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  inPrint('has no grid that the end of a sheet would tear', async () => {
    const element = await mount({'first-treatment': '2026-03-02'});
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    expect(torn(element)).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
  });
});
