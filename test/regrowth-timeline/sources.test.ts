import {expect} from '@open-wc/testing';
import {all, get, listen, mount, phaseAt, rootOf, textOf} from '../support/timeline.js';

const kinds =
  /Study in a journal|Review in a journal|Page by a cancer group|Page by a hospital|Page by a health agency/;
const lists = (element: Element) => all<HTMLDetailsElement>(element, '[part=phase] details');

describe('the sources', () => {
  it('stand with every phase, the review and the notes', async () => {
    const element = await mount();
    for (let number = 1; number <= 12; number++) {
      expect(phaseAt(element, number).querySelectorAll('[part=sources]')).to.have.length(1);
    }
    expect(get(element, '[part=review] [part=sources]')).to.exist;
    expect(all(element, '[part=sources]')).to.have.length(14);
  });

  it('are counted before they are opened', async () => {
    const element = await mount();
    for (const list of lists(element)) {
      const count = list.querySelectorAll('li').length;
      expect(textOf(list.querySelector('summary'))).to.equal(`Sources (${count})`);
    }
  });

  it('open in place, without leaving the page', async () => {
    const element = await mount();
    const phase = phaseAt(element, 3);
    phase.open = true;
    const list = phase.querySelector('details')!;
    const entry = list.querySelector('li')!;
    const shown = () => entry.checkVisibility?.() ?? entry.getClientRects().length > 0;
    expect(shown()).to.equal(false);
    list.querySelector('summary')!.click();
    await element.updateComplete;
    expect(list.open).to.equal(true);
    expect(entry.getBoundingClientRect().height).to.be.above(0);
  });

  it('say what each is, who published it and when, or that no year is given', async () => {
    const element = await mount();
    for (const entry of all(element, '[part=sources] li')) {
      const [name, publisher, kindAndYear] = [...entry.children].map(textOf);
      expect(name).not.to.equal('');
      expect(publisher).not.to.equal('');
      expect(kindAndYear).to.match(kinds);
      expect(kindAndYear).to.match(/(19|20)\d\d\.$|No year given\.$/);
    }
  });

  it('link to where they can be read, without telling that site where the reader was', async () => {
    const element = await mount();
    const links = all<HTMLAnchorElement>(element, '[part=sources] a');
    expect(links.length).to.be.above(20);
    for (const {href, rel, target} of links) {
      expect(href).to.match(/^https?:\/\//);
      expect(rel.split(' ')).to.include('noreferrer');
      expect(target).to.equal('_blank');
    }
  });

  it('keep their own language and direction in a widget that speaks another', async () => {
    listen();
    const element = await mount({lang: 'ar'});
    expect(rootOf(element).dir).to.equal('rtl');
    const name = get(element, '[part=sources] li bdi');
    expect(name.lang).to.equal('en');
    expect(getComputedStyle(name).direction).to.equal('ltr');
  });

  it('say how sure each phase is, and why', async () => {
    const element = await mount();
    for (let number = 1; number <= 12; number++) {
      expect(textOf(phaseAt(element, number))).to.match(
        /How sure this is (High|Moderate|Low|Very low)\. \w+/,
      );
    }
  });
});
