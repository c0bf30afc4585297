import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {standing} from '../../src/evidence/therapies.js';
import {
  all,
  box,
  card,
  cells,
  choose,
  ClinicFile,
  codesOf,
  compareButton,
  complete,
  fact,
  find,
  get,
  listen,
  make,
  mount,
  mountWith,
  namesOf,
  openDetails,
  openSheet,
  put,
  ready,
  reported,
  rootOf,
  saysAll,
  table,
  textOf,
  until,
} from '../support/comparison.js';
import {make as makeTimeline} from '../support/timeline.js';

const wigs = 'Wigs, scarves and hats';
const wigBank = {
  id: 'wig-bank',
  name: 'Wig bank',
  what: 'Wigs to borrow.',
  when: 'during',
  purpose: 'cover',
};

const linksIn = (node: ParentNode) =>
  [...node.querySelectorAll('a')].map((link) => [link.getAttribute('href'), textOf(link)]);

describe('an option that the clinic hides', () => {
  it('is gone, from what can be compared, too', async () => {
    const reports = listen();
    const element = await mountWith(
      {options: {biotin: {hidden: true}, prp: {hidden: false}}},
      {lang: 'en', compare: 'biotin wigs prp'},
    );
    const compared = await table(element);
    expect([...compared.tHead!.rows[0].cells].slice(1).map(textOf)).to.deep.equal([
      wigs,
      'Platelet-rich plasma (PRP)',
    ]);
    const {message} = await reported(reports, 'list-invalid');
    expect(message).to.include('“biotin” in compare');
    get<HTMLButtonElement>(element, '[part=compare] > button').click();
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(13).and.not.to.include('Biotin');
  });

  it('is not shown by being named on the page', async () => {
    const reports = listen();
    const element = await mountWith(
      {options: {biotin: {hidden: true}}},
      {lang: 'en', options: 'biotin wigs'},
    );
    expect(namesOf(element)).to.deep.equal([wigs]);
    await reported(reports, 'list-invalid');
  });
});

describe('an option that the clinic offers', () => {
  it('has a mark, a note, a price, and whom to ask', async () => {
    const element = await mountWith({
      options: {
        wigs: {
          offered: {
            note: 'On Wednesdays.',
            price: 'Free for patients.',
            contact: {
              name: 'Heather Unit',
              phone: '+44 (0)1632 960145 ext 4',
              email: 'heather@wrenmoor.example',
              url: 'https://wrenmoor.example/wigs',
            },
          },
        },
      },
    });
    const offered = card(element, wigs);
    expect(textOf(offered.querySelector('.mark'))).to.equal('Offered here');
    expect(textOf(offered)).to.include('On Wednesdays.');
    expect(textOf(offered)).to.include('Price: Free for patients.');
    expect(textOf(offered)).to.include('Contact: Heather Unit');
    expect(linksIn(offered)).to.deep.equal([
      ['tel:+441632960145', '+44 (0)1632 960145 ext 4'],
      ['mailto:heather@wrenmoor.example', 'heather@wrenmoor.example'],
      ['https://wrenmoor.example/wigs', 'Website'],
    ]);
    for (const link of offered.querySelectorAll('a')) {
      expect(link.rel).to.include('noreferrer');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
    // What the built-in words say of it stays.
    expect(textOf(offered)).to.include('How sure Low');
    expect(all(element, '.mark')).to.have.length(1);
  });

  it('needs no more than that', async () => {
    const element = await mountWith({options: {wigs: {offered: {}}}});
    expect(textOf(card(element, wigs).querySelector('.mark'))).to.equal('Offered here');
    expect(linksIn(card(element, wigs))).to.deep.equal([]);
    expect(textOf(card(element, wigs))).not.to.match(/Price|Contact/);
  });
});

describe('an option of the clinic’s own', () => {
  it('stands among the others by time and name, as “added by” the clinic', async () => {
    const element = await mountWith({name: 'Wrenmoor Hospital', added: [wigBank]});
    const group = all(element, '[part=group]')[1];
    expect([...group.querySelectorAll('.card [role=heading]')].map(textOf)).to.deep.equal([
      'Gentle scalp care',
      'Light treatment',
      'Look Good Feel Better and the like',
      'Mindfulness and yoga',
      'Wig bank',
    ]);
    const own = card(element, 'Wig bank');
    expect(textOf(own.querySelector('.mark'))).to.equal(
      'Added by Wrenmoor Hospital. We have not checked it.',
    );
    expect(textOf(own)).to.include('Wigs to borrow.').and.to.include('During treatment');
    expect(own.querySelector('.badge')).to.equal(null);
  });

  it('is “added by” the site where the clinic does not give its name', async () => {
    const element = await mountWith({added: [wigBank]});
    expect(textOf(card(element, 'Wig bank').querySelector('.mark'))).to.equal(
      `Added by ${location.hostname}. We have not checked it.`,
    );
  });

  it('has its sources, as links where they are some', async () => {
    const element = await mountWith({
      name: 'Wrenmoor',
      added: [
        {
          ...wigBank,
          found: 'Most people liked it.',
          good: ['You can try on several.'],
          hard: ['There are few.', 'It is far.'],
          sources: [
            {title: 'Leaflet, 2026', url: 'https://wrenmoor.example/leaflet.pdf'},
            {title: 'A count of ours'},
          ],
        },
      ],
    });
    await openDetails(element, 'Wig bank');
    const sources = fact(element, 'Wig bank', 'sources');
    expect(linksIn(sources)).to.deep.equal([
      ['https://wrenmoor.example/leaflet.pdf', 'Leaflet, 2026'],
    ]);
    expect(textOf(sources)).to.include('A count of ours').and.not.to.include('No source given');
    expect(textOf(fact(element, 'Wig bank', 'found'))).to.include('Most people liked it.');
    expect(fact(element, 'Wig bank', 'hard').querySelectorAll('li')).to.have.length(2);
    expect(textOf(fact(element, 'Wig bank', 'good'))).to.include('You can try on several.');
    // What the clinic left out is no row of “the sources do not say”.
    expect(card(element, 'Wig bank').querySelector('.fact.avoid')).to.equal(null);
  });

  it('without any says “No source given”, on its details, side by side and on the sheet', async () => {
    const element = await mountWith(
      {name: 'Wrenmoor', added: [wigBank]},
      {lang: 'en', compare: 'wig-bank wigs'},
    );
    const compared = await table(element);
    expect(textOf(cells(compared, 'Sources')[1])).to.include('No source given');
    get<HTMLDetailsElement>(element, 'details.sheet').open = true;
    await until(() => find(element, '[part=sheet]'), 'sheet');
    expect(textOf(get(element, '[part=sheet]'))).to.include('How sure: No source given');
    get<HTMLButtonElement>(element, '[part=compare] > button').click();
    await element.updateComplete;
    await openDetails(element, 'Wig bank');
    expect(textOf(fact(element, 'Wig bank', 'sources'))).to.include('No source given');
  });
});

describe('what the clinic says of an option that it offers', () => {
  it('stands side by side and on the sheet, too, with whom to call', async () => {
    const offered = {note: 'Ask at the desk.', price: 'Free.', contact: {phone: '01632 960145'}};
    const element = await mountWith(
      {
        name: 'Wrenmoor Hospital',
        phone: '01632 960100',
        options: {wigs: {offered}},
        added: [wigBank],
      },
      {lang: 'en', compare: 'wigs wig-bank'},
    );
    const [wigsCell, ownCell] = cells(await table(element), 'What it is');
    expect(textOf(wigsCell)).to.include('Offered here').and.to.include('Price: Free.');
    expect(linksIn(wigsCell)).to.deep.equal([['tel:01632960145', '01632 960145']]);
    expect(textOf(ownCell)).to.include('Added by Wrenmoor Hospital. We have not checked it.');
    const sheet = await openSheet(element);
    expect(textOf(sheet)).to.include('Ask at the desk.').and.to.include('Added by Wrenmoor');
    expect(textOf(sheet.querySelector('.room > .contact'))).to.include('Wrenmoor Hospital');
  });
});

describe('the clinic’s texts', () => {
  it('show as text, whatever markup they hold', async () => {
    listen();
    const evil = '<img src=x onerror="throw 1"><b>Free</b>&amp;<script>alert(1)</script>';
    const element = await mountWith({
      name: evil,
      phone: '111',
      options: {wigs: {offered: {note: evil, price: evil, contact: {name: evil}}}},
      added: [
        {...wigBank, name: evil, what: evil, found: evil, good: [evil], sources: [{title: evil}]},
      ],
    });
    await openDetails(element, evil);
    await choose(element, evil, wigs);
    compareButton(element).click();
    await table(element);
    expect(find(element, 'img, b, script')).to.equal(null);
    expect(textOf(get(element, '.compared'))).to.include(evil);
    expect(textOf(get(element, '[part=contact]'))).to.include(evil);
  });

  it('in another language than the reader’s say which one that is', async () => {
    listen();
    const element = await mountWith({
      language: 'es',
      name: 'Hospital Wrenmoor',
      options: {
        wigs: {offered: {note: 'Los miércoles.', price: {es: 'Gratis.', en: 'Free.'}}},
      },
      added: [{...wigBank, name: {ar: 'بنك الشعر المستعار'}}],
    });
    const note = [...card(element, wigs).querySelectorAll<HTMLElement>('.offer [lang]')];
    expect(note.map(({lang, textContent}) => [lang, textContent])).to.deep.equal([
      ['es', 'Los miércoles.'],
      ['en', 'Free.'],
    ]);
    const name = get<HTMLElement>(element, '[part=card] [role=heading] [lang]');
    expect([name.lang, name.dir]).to.deep.equal(['ar', 'auto']);
    expect(getComputedStyle(name).direction).to.equal('rtl');
  });

  it('are in the reader’s language where the file has it', async () => {
    listen();
    await ClinicFile.on({
      anagen: 1,
      options: {wigs: {offered: {note: {en: 'Ask early.', es: 'Pregunte pronto.'}}}},
    });
    const element = await mount({lang: 'es'});
    expect(saysAll(element)).to.include('Pregunte pronto.').and.not.to.include('Ask early.');
    element.lang = 'en';
    await complete(element, 'en');
    expect(saysAll(element)).to.include('Ask early.').and.not.to.include('Pregunte pronto.');
  });
});

describe('whom to ask', () => {
  it('stands at the foot of the comparison and of the timeline', async () => {
    await ClinicFile.on({anagen: 1, name: 'Wrenmoor Hospital', phone: '01632 960145'});
    const [comparison, timeline] = [make({lang: 'en'}), makeTimeline({lang: 'en'})];
    fixtureSync(html`<div>${comparison}${timeline}</div>`);
    await Promise.all([ready(comparison), ready(timeline)]);
    for (const element of [comparison, timeline]) {
      const contact = get(element, '[part=contact]');
      expect(textOf(contact)).to.equal('Questions? Ask Wrenmoor Hospital. 01632 960145');
      expect(linksIn(contact)).to.deep.equal([['tel:01632960145', '01632 960145']]);
    }
  });

  it('is nowhere where the file does not say', async () => {
    const element = await mountWith({name: 'Wrenmoor Hospital'});
    expect(find(element, '[part=contact]')).to.equal(null);
  });
});

describe('a review at the clinic', () => {
  const review = {
    widget: 'therapy-comparison',
    content: standing.content,
    by: 'Dr A. Example, oncologist',
    on: '2026-11-10',
    languages: ['en', 'es'],
  };
  const said = 'Dr A. Example, oncologist reviewed these words on November 10, 2026.';
  const notReviewed = 'No clinician has reviewed these words yet.';
  const standingOf = (element: Element) => textOf(get(element, '.standing'));

  it('of these words, in this language, is told in place of “not yet reviewed”', async () => {
    const element = await mountWith({reviews: [review]});
    expect(standingOf(element)).to.include(said).and.not.to.include(notReviewed);
  });

  for (const [what, change] of [
    ['another version', {content: '0.1.0'}],
    ['another widget', {widget: 'regrowth-timeline'}],
    ['another language', {languages: ['ar']}],
  ] as const) {
    it(`of ${what} is not`, async () => {
      const element = await mountWith({reviews: [{...review, ...change}]});
      expect(standingOf(element)).to.include(notReviewed).and.not.to.include('Example');
    });
  }

  it('of a machine translation takes the machine’s note away, in that language alone', async () => {
    listen();
    await ClinicFile.on({anagen: 1, reviews: [review]});
    const element = await mount({lang: 'es'});
    expect(get(element, '.standing').querySelector('strong')).to.equal(null);
    expect(standingOf(element)).to.include('Dr A. Example, oncologist');
    element.lang = 'ar';
    await complete(element, 'ar');
    expect(get(element, '.standing').querySelector('strong')).to.exist;
    expect(standingOf(element)).not.to.include('Example');
  });

  it('says nothing for the timeline, whose words it is not about', async () => {
    await ClinicFile.on({anagen: 1, reviews: [review]});
    const timeline = makeTimeline({lang: 'en'});
    fixtureSync(html`<div>${timeline}</div>`);
    await ready(timeline);
    expect(standingOf(timeline)).to.include(notReviewed);
  });
});

describe('the clinic file', () => {
  it('is asked for once by two comparisons and a timeline, and is the same for all', async () => {
    const file = await ClinicFile.on({anagen: 1, phone: '01632 960145', added: [wigBank]});
    const elements = [make({lang: 'en'}), make({lang: 'es'}), makeTimeline({lang: 'en'})];
    listen();
    fixtureSync(html`<div>${elements.slice(0, 1)}${elements[2]}</div>`);
    await Promise.all([ready(elements[0]), ready(elements[2])]);
    await file.put({anagen: 1, phone: '01632 960999'});
    fixtureSync(html`<div>${elements[1]}</div>`);
    await ready(elements[1]);
    for (const element of elements) {
      expect(linksIn(get(element, '[part=contact]'))[0]).to.deep.equal([
        'tel:01632960145',
        '01632 960145',
      ]);
    }
    expect(await file.asked()).to.equal(1);
  });

  it('tells each of its mistakes once, however many widgets there are', async () => {
    const reports = listen();
    await ClinicFile.on({anagen: 1, phone: 'ring us', colour: 'blue'});
    await Promise.all([mount({lang: 'en'}), mount({lang: 'en'})]);
    await until(() => reports.length >= 2, 'reports');
    await aTimeout(50);
    expect(codesOf(reports)).to.deep.equal(['clinic-invalid', 'clinic-invalid']);
  });
});

describe('a clinic file that is slow', () => {
  const slowFile = {
    anagen: 1,
    options: {biotin: {hidden: true}},
    added: [wigBank],
    name: 'Wrenmoor',
  };

  it('is waited for two seconds: then the built-in content stands, and later the clinic’s', async () => {
    listen();
    await ClinicFile.on(slowFile, {delay: 4000});
    const element = put({lang: 'en'});
    await ready(element);
    expect(namesOf(element)).to.have.length(14).and.to.include('Biotin');
    await until(() => namesOf(element).includes('Wig bank'), 'the clinic’s');
    expect(namesOf(element)).not.to.include('Biotin');
  });

  it('that is only a little slow is not seen to change anything', async () => {
    await ClinicFile.on(slowFile, {delay: 500});
    const element = put({lang: 'en'});
    await ready(element);
    expect(namesOf(element)).to.include('Wig bank').and.not.to.include('Biotin');
  });

  it('takes back nothing of what the reader chose meanwhile', async () => {
    listen();
    await ClinicFile.on(slowFile, {delay: 3500});
    const element = put({lang: 'en', compare: 'prp exosomes'});
    await complete(element);
    await table(element);
    get<HTMLButtonElement>(element, '[part=compare] > button').click();
    await element.updateComplete;
    await choose(element, wigs, 'Exosomes');
    await openDetails(element, wigs);
    await until(() => namesOf(element).includes('Wig bank'), 'the clinic’s');
    expect(find(element, '[part=compare]')).to.equal(null);
    expect(box(element, wigs).checked).to.equal(true);
    expect(box(element, 'Exosomes').checked).to.equal(false);
    expect(rootOf(element).lang).to.equal('en');
  });

  it('counts no option that it takes away', async () => {
    listen();
    await ClinicFile.on(slowFile, {delay: 3500});
    const element = put({lang: 'en'});
    await complete(element);
    await choose(element, 'Biotin', wigs);
    await until(() => namesOf(element).includes('Wig bank'), 'the clinic’s');
    expect(textOf(get(element, '[part=chosen]'))).to.include('Chosen: 1');
    compareButton(element).click();
    await element.updateComplete;
    await element.updateComplete;
    expect(find(element, '[part=compare]')).to.equal(null);
  });
});
