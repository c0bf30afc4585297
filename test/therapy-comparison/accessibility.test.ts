import {expect, fixtureSync, html} from '@open-wc/testing';
import {
  all,
  choose,
  compare,
  complete,
  listen,
  make,
  mount,
  mountWith,
  namesOf,
  narrow,
  openAll,
  openSheet,
  put,
  table,
  textOf,
} from '../support/comparison.js';

const ticked = ['Scalp cooling by machine', 'Wigs, scarves and hats'];

describe('axe finds nothing to mend in the comparison', () => {
  it('before it is ready', async () => {
    await expect(put({lang: 'en'})).to.be.accessible();
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`with the cards, and with all opened, in ${lang}`, async () => {
      listen();
      const element = await mount({lang});
      await expect(element).to.be.accessible();
      await openAll(element);
      await expect(element).to.be.accessible();
    }).timeout(60_000);
  }

  it('with options side by side, and the sheet open', async () => {
    const element = await mount({lang: 'en'});
    await compare(element, ...ticked);
    await openSheet(element);
    await openAll(element);
    await expect(element).to.be.accessible();
  }).timeout(60_000);

  it('narrowed to nothing', async () => {
    const element = await mount({lang: 'en'});
    await narrow(element, 'when', 'before');
    await narrow(element, 'purpose', 'feelings');
    expect(namesOf(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  for (const scheme of ['light', 'dark']) {
    it(`in ${scheme} colours`, async () => {
      const element = make({lang: 'en', compare: 'scalp-cooling wigs'});
      element.style.setProperty('color-scheme', scheme);
      fixtureSync(html`<div>${element}</div>`);
      await complete(element);
      await table(element);
      await openAll(element);
      await expect(element).to.be.accessible();
    }).timeout(60_000);
  }

  it('with all that a clinic can add', async () => {
    listen();
    const element = await mountWith({
      name: 'Wrenmoor Hospital',
      phone: '01632 960145',
      language: 'en',
      options: {wigs: {offered: {note: 'Ask.', contact: {name: 'Unit', email: 'a@b.example'}}}},
      added: [
        {
          id: 'wig-bank',
          name: {es: 'Banco de pelucas'},
          what: 'To borrow.',
          when: 'any',
          purpose: 'cover',
          sources: [{title: 'Leaflet', url: 'https://wrenmoor.example/'}],
        },
      ],
    });
    await openAll(element);
    await expect(element).to.be.accessible();
  }).timeout(60_000);
});

describe('to a screen reader the comparison', () => {
  it('has no reference to what isn’t there, and no id twice', async () => {
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    await table(element);
    await openAll(element);
    const ids = all(element, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const referring = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-owns'];
    for (const name of [...referring, 'headers']) {
      for (const node of all(element, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.trim().split(/\s+/)) {
          expect(element.shadowRoot!.getElementById(id), `${name}="${id}"`).to.exist;
        }
      }
    }
  });

  it('has a label of its own for each field', async () => {
    const element = await mount({lang: 'en'});
    const labels = all<HTMLInputElement>(element, 'input, select').map((field) =>
      textOf(field.labels?.[0] ?? null),
    );
    expect(labels).to.have.length(14 + 3);
    for (const label of labels) expect(label).not.to.equal('');
    expect(new Set(labels).size).to.equal(labels.length);
    expect(labels).to.include('Choose Biotin');
  });

  it('names what each “More” is about', async () => {
    const element = await mount({lang: 'en'});
    const names = all(element, '[part=card] summary').map(textOf);
    expect(new Set(names).size).to.equal(14);
    expect(names).to.include('More: Biotin');
  });

  it('is headings that don’t skip a level', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, ...ticked);
    await openSheet(element);
    await openAll(element);
    let before = 1;
    for (const heading of all(element, '[role=heading]')) {
      const level = Number(heading.ariaLevel);
      expect(level, textOf(heading)).to.be.within(2, before + 1);
      expect(textOf(heading)).not.to.equal('');
      before = level;
    }
  });

  it('is lists of cards: one a group', async () => {
    const element = await mount({lang: 'en'});
    const lists = all(element, '[part=group] > ul');
    expect(lists.map(({children}) => children.length)).to.deep.equal([2, 4, 6, 2]);
    for (const list of lists) expect(list.getAttribute('role')).to.equal('list');
  });

  it('says in words all that is drawn: no drawing is read', async () => {
    const element = await mount({lang: 'en'});
    await openAll(element);
    for (const drawing of all(element, 'svg')) {
      expect(drawing.closest('[aria-hidden=true]')).to.exist;
      expect(drawing.querySelector('a, [tabindex], [role]')).to.equal(null);
    }
  });

  it('speaks up calmly, and from places that are always there', async () => {
    const element = await mount({lang: 'en'});
    const regions = all(element, '[part=filters] [role=status], [part=chosen] [role=status]');
    expect(regions).to.have.length(2);
    expect(all(element, '[role=alert], [aria-live=assertive]')).to.have.length(0);
  });
});
