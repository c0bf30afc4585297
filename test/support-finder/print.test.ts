import {expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../support/commands.js';
import {
  afterwards,
  all,
  get,
  keep,
  kinds,
  mount,
  openPart,
  record,
  mountOn,
  rootOf,
  saysAll,
  shown,
} from '../support/finder.js';
import {torn} from '../support/paper.js';

const closed = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => !details.open);
const open = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => details.open);

const beforePrint = () => {
  dispatchEvent(new Event('beforeprint'));
  afterwards(() => dispatchEvent(new Event('afterprint')));
};

describe('the finder on paper', () => {
  it('has everything opened, and is as before afterwards', async () => {
    const element = await mount({lang: 'en', country: 'GB'});
    await keep(element, 'Macmillan Cancer Support');
    const list = await openPart(element, 'list');
    beforePrint();
    expect(closed(element)).to.have.length(0);
    const said = saysAll(element);
    expect(said).to.include('Samaritans').and.to.include('emergency number');
    expect(said).to.include('We read what each group says of itself.');
    dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.have.length(1);
    expect(open(element)[0] === list).to.equal(true);
  });

  // Only Chromium shows a page under print rules in a test.
  const inPrint = engine === 'chromium' ? it : it.skip;
  inPrint('drops what paper can’t do, and keeps what it says', async () => {
    const phones = Array.from({length: 9}, (_, index) => ({number: `01632 96014${index}`}));
    const element = await mountOn([record('Many lines', {phones})]);
    await emulateMedia({media: 'print'});
    beforePrint();
    const seen = all(element, 'button, select, input').filter(shown);
    expect(seen.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    const links = all(element, '[part=result] a[href^=tel]');
    expect(links.filter((link) => link.checkVisibility())).to.have.length(9);
    expect(getComputedStyle(get(element, '[part=urgent]')).position).to.equal('static');
  });

  inPrint('has the help lines of all countries, where none is chosen', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    const urgent = get(element, '[part=urgent]');
    for (const name of ['Samaritans', 'France', '3114']) {
      expect(urgent.innerText).to.include(name);
    }
    expect(urgent.innerText).not.to.include('Choose a country');
    expect(getComputedStyle(get(element, '.urgent > summary'), '::after').display).to.equal('none');
  });

  inPrint('keeps the help lines of two countries apart', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    const lines = all(element, '.there :is(p, a, span)').filter(shown);
    const [left, right] = [0, 1].map((column) =>
      lines.filter((line) => {
        const place = line.closest('.there')!;
        const isRight = place.getBoundingClientRect().left > place.parentElement!.clientWidth / 3;
        return Number(isRight) === column;
      }),
    );
    expect(Math.min(left.length, right.length)).to.be.above(10);
    const ends = left.map((line) =>
      Math.max(...[...line.getClientRects()].map((box) => box.right)),
    );
    const begins = right.map((line) => line.getBoundingClientRect().left);
    expect(Math.min(...begins) - Math.max(...ends)).to.be.at.least(16);
  });

  inPrint('has the help lines of the country that is chosen, and its name', async () => {
    const element = await mount({lang: 'en', country: 'GB'});
    await emulateMedia({media: 'print'});
    beforePrint();
    const {innerText} = get(element, '[part=urgent]');
    expect(innerText).to.include('United Kingdom').and.to.include('Samaritans');
    expect(innerText).not.to.include('France');
  });

  inPrint('has the clinic’s own line first, and once', async () => {
    const night = record('Night line', {
      ...kinds('crisis'),
      phones: [{number: '555 0199'}],
      service_areas: [{extent: 'GB', extent_type: 'country'}],
    });
    const element = await mountOn([night, record('Wig bank', kinds('wig'))]);
    await emulateMedia({media: 'print'});
    beforePrint();
    const lines = all(element, '[part=urgent] .line').filter(shown);
    const own = lines.filter(({textContent}) => textContent.includes('Night line'));
    expect(own).to.deep.equal([lines[0]]);
    expect(lines.length).to.be.above(15);
  });

  inPrint('says nothing of a list that is empty', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(shown(get(element, 'details.list'))).to.equal(false);
  });

  inPrint('writes out the addresses of pages', async () => {
    const element = await mountOn([record('One', {url: 'https://one.example/'})]);
    await emulateMedia({media: 'print'});
    const link = get(element, '[part=result] a[href^=http]');
    expect(getComputedStyle(link, '::after').content).to.include('https://one.example/');
  });

  inPrint('is black on white', async () => {
    const element = await mount({lang: 'en'});
    element.style.setProperty('color-scheme', 'dark');
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(get(element, '[part=lead]')).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(rootOf(element)).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  inPrint('has no grid that the end of a sheet would tear', async () => {
    const element = await mount({lang: 'en'});
    await emulateMedia({media: 'print'});
    beforePrint();
    expect(torn(element)).to.deep.equal([]);
  });
});
