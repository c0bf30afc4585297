import {expect, fixtureSync, html} from '@open-wc/testing';
import {
  all,
  complete,
  get,
  hostFile,
  keep,
  listen,
  make,
  mount,
  mountOn,
  mountWith,
  openAll,
  pickKind,
  put,
  record,
  search,
  textOf,
  until,
  type Finder,
} from '../support/finder.js';

/** A finder with all that can be on it: something kept, all opened. */
const full = async (attributes = {}): Promise<Finder> => {
  const element = await mount({lang: 'en', country: 'GB', 'allow-location': '', ...attributes});
  await keep(element, 'Macmillan Cancer Support');
  await openAll(element);
  return element;
};

describe('axe finds nothing to mend in the finder', () => {
  it('before it is ready', async () => {
    await expect(put({lang: 'en'})).to.be.accessible();
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`at first, and with all opened, in ${lang}`, async () => {
      listen();
      const element = await mount({lang});
      await expect(element).to.be.accessible();
      await keep(element, 'CancerCare');
      await openAll(element);
      await expect(element).to.be.accessible();
    }).timeout(60_000);
  }

  it('where nothing is found', async () => {
    const element = await mount({lang: 'en'});
    await pickKind(element, 'money');
    await search(element, 'zzzzzz');
    await expect(element).to.be.accessible();
  });

  it('with a general list in the place of the clinic’s', async () => {
    listen();
    await expect(
      await mount({lang: 'en', src: await hostFile('', {status: 404})}),
    ).to.be.accessible();
  });

  it('with a clinic’s own records, and all that they can say', async () => {
    const element = await mountOn([
      record('All', {
        status: 'temporarily closed',
        alert: 'Back in May',
        phones: Array.from({length: 9}, (_, index) => ({number: `01632 96014${index}`})),
        schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00'}],
        service_at_locations: [
          {location: {location_type: 'physical', name: 'Hub', addresses: [{city: 'Wrenmoor'}]}},
        ],
      }),
    ]);
    await openAll(element);
    await expect(element).to.be.accessible();
  });

  for (const scheme of ['light', 'dark']) {
    it(`in ${scheme} colours`, async () => {
      const element = make({lang: 'en'});
      element.style.setProperty('color-scheme', scheme);
      fixtureSync(html`<div>${element}</div>`);
      await complete(element);
      await openAll(element);
      await expect(element).to.be.accessible();
    }).timeout(60_000);
  }
});

describe('to a screen reader the finder', () => {
  it('has no reference to what isn’t there, and no id twice', async () => {
    const element = await full();
    const ids = all(element, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']) {
      for (const node of all(element, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.trim().split(/\s+/)) {
          expect(element.shadowRoot!.getElementById(id), `${name}="${id}"`).to.exist;
        }
      }
    }
  });

  it('has a label of its own for each field', async () => {
    const element = await full();
    const labels = all<HTMLInputElement>(element, 'input, select').map((field) =>
      textOf(field.labels?.[0]?.querySelector('span') ?? field.labels?.[0] ?? null),
    );
    for (const label of labels) expect(label).not.to.equal('');
    expect(new Set(labels).size).to.equal(labels.length);
  });

  it('names what each “Keep” is for', async () => {
    const element = await mount({lang: 'en'});
    const names = all(element, '.keep').map((node) => node.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(20);
  });

  it('is headings that don’t skip a level', async () => {
    const element = await full();
    let before = 1;
    for (const heading of all(element, '[role=heading]')) {
      const level = Number(heading.ariaLevel);
      expect(level, textOf(heading)).to.be.within(2, before + 1);
      expect(textOf(heading)).not.to.equal('');
      before = level;
    }
    expect(get(element, '[role=heading]').ariaLevel).to.equal('2');
  });

  it('says in words all that is drawn: no drawing is read', async () => {
    const element = await full();
    for (const drawing of all(element, 'svg')) {
      expect(drawing.closest('[aria-hidden=true]')).to.exist;
    }
  });

  it('speaks up calmly', async () => {
    const element = await full();
    expect(all(element, '[role=alert], [aria-live=assertive]')).to.have.length(0);
    expect(all(element, '.said[role=status]')).to.have.length(1);
  });

  it('has lists that are lists', async () => {
    const element = await full();
    for (const list of all(element, 'ul')) {
      const styled = getComputedStyle(list).listStyleType === 'none';
      if (styled) expect(list.getAttribute('role')).to.equal('list');
      for (const child of list.children) expect(child.localName).to.equal('li');
    }
  });
});

describe('what can be pressed in the finder', () => {
  const targets =
    'summary, button, select, label.choice, .tile, a.act, [part=sources] a, .contact a';

  for (const lang of ['en', 'ar']) {
    it(`is at least 44 px wide and high, in ${lang}`, async () => {
      listen();
      const element = await mountWith({phone: '01632 960145', email: 'a@b.example'}, {lang});
      await keep(element, 'CancerCare');
      await openAll(element);
      await until(() => element.shadowRoot!.querySelector('[part=sources] a'), 'sources');
      const seen = all(element, targets).filter((node) => node.checkVisibility());
      expect(seen.length).to.be.above(60);
      for (const target of seen) {
        const {width, height} = target.getBoundingClientRect();
        // A link in a text is as wide as its words.
        const least = target.localName === 'a' ? height : Math.min(width, height);
        expect(least, target.outerHTML).to.be.at.least(44);
      }
    });
  }
});
