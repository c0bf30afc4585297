import {expect} from '@open-wc/testing';
import {fillDate} from '../support/dates.js';
import {all, get, listen, mount, phaseAt, put, ready, textOf} from '../support/timeline.js';

const dates = {'first-treatment': '2026-03-02', 'last-treatment': '2026-06-15'};

const openAll = (element: Element) => {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
};

describe('axe finds nothing to mend in the timeline', () => {
  it('before it is ready', async () => {
    await expect(put({lang: 'en'})).to.be.accessible();
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`closed and opened, in ${lang}`, async () => {
      listen();
      const element = await mount({lang, ...dates}, '2027-01-04');
      await expect(element).to.be.accessible();
      openAll(element);
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('with dates that can’t be right', async () => {
    const element = await mount();
    await fillDate(element, 'first', '2026-03-02');
    await fillDate(element, 'last', '1946-03-02');
    expect(get(element, '#last').getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});

describe('to a screen reader the timeline', () => {
  it('has no reference to what isn’t there, and no id twice', async () => {
    const element = await mount(dates);
    const root = element.shadowRoot!;
    const ids = all(element, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const referring = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns'];
    for (const name of referring) {
      for (const node of all(element, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.trim().split(/\s+/)) {
          expect(root.getElementById(id), `${name}="${id}"`).to.exist;
        }
      }
    }
  });

  it('has a label for each field, and a legend for the choice of phases', async () => {
    const element = await mount(dates);
    for (const input of all<HTMLInputElement>(element, 'input')) {
      expect(textOf(input.labels?.[0] ?? null)).not.to.equal('');
    }
    expect(textOf(get(element, 'fieldset legend'))).to.equal('What to add');
  });

  it('is headings that don’t skip a level', async () => {
    const element = await mount();
    const headings = all(element, '[role=heading]');
    expect(headings.map(({ariaLevel}) => Number(ariaLevel))).to.deep.equal([2, 3, 3, 3, 3, 3]);
    for (const heading of headings) expect(textOf(heading)).not.to.equal('');
  });

  it('is ordered lists that go on counting', async () => {
    const element = await mount();
    const lists = all<HTMLOListElement>(element, '[part=timeline] ol');
    const found = lists.map(({start, children}) => [start, children.length]);
    expect(found).to.deep.equal([
      [1, 5],
      [6, 6],
      [12, 1],
    ]);
  });

  it('says in words all that is drawn: no drawing is read', async () => {
    const element = await mount(dates);
    for (const drawing of all(element, 'svg')) {
      expect(drawing.closest('[aria-hidden=true]')).to.exist;
      expect(drawing.querySelector('a, [tabindex], [role]')).to.equal(null);
    }
  });

  it('names what opens, with its time, in one line', async () => {
    const element = await mount(dates);
    const summary = phaseAt(element, 3).querySelector('summary')!;
    expect(summary.innerText.replace(/\s+/g, ' ').trim()).to.match(
      /^3 Hair starts to fall 1–4 weeks after the first treatment March 9.+30, 2026$/,
    );
  });

  it('is in one language, said at its root, with English names of sources marked', async () => {
    listen();
    const element = await mount({lang: 'es'});
    const langs = new Set(all(element, '[lang]').map(({lang}) => lang));
    expect([...langs]).to.have.members(['es', 'en']);
    for (const node of all(element, '[lang=en]')) expect(node.localName).to.equal('bdi');
  });

  it('speaks up when today is known, and only there and at a mistake', async () => {
    const element = put({lang: 'en'});
    await ready(element);
    expect(get(element, '[part=today]').getAttribute('role')).to.equal('status');
    expect(get(element, '[part=today]').getClientRects().length, 'a live region').to.equal(1);
    expect(all(element, '[role=alert], [aria-live=assertive]')).to.have.length(0);
  });
});
