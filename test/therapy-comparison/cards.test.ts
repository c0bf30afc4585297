import {aTimeout, expect} from '@open-wc/testing';
import {options} from '../../src/evidence/therapies.js';
import {setViewport} from '../support/commands.js';
import {
  all,
  card,
  codesOf,
  fact,
  find,
  get,
  listen,
  mount,
  mountWith,
  namesOf,
  openDetails,
  ownWords,
  put,
  ready,
  reported,
  saysAll,
  shown,
  textOf,
} from '../support/comparison.js';

const unread = ['cold-caps', 'supplements', 'make-up', 'counselling'];

/** The headings of the groups, and below each the names of its cards. */
const grouped = (element: Element) =>
  all(element, '[part=group]').map((group) =>
    [...group.querySelectorAll('[role=heading]')].map(textOf),
  );

describe('the cards', () => {
  it('are all options that were read in a source, by time, then by name', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'});
    expect(grouped(element)).to.deep.equal([
      ['Before the first treatment', 'Scalp cooling by machine', 'Wigs, scarves and hats'],
      [
        'During treatment',
        'Gentle scalp care',
        'Light treatment',
        'Look Good Feel Better and the like',
        'Mindfulness and yoga',
      ],
      [
        'After treatment',
        'Bimatoprost for lashes',
        'Exosomes',
        'Minoxidil lotion or foam',
        'Minoxidil tablets',
        'Platelet-rich plasma (PRP)',
        'Spironolactone or finasteride',
      ],
      ['At any time', 'Biotin', 'Iron and zinc'],
    ]);
    expect(textOf(get(element, '[part=filters]'))).to.include(
      'Sorted by time, then by name. The order is no rank.',
    );
    await aTimeout(50);
    expect(codesOf(reports)).to.deep.equal([]);
  });

  it('miss none of the register, but for those that nobody has read up on', async () => {
    const element = await mount({lang: 'en'});
    const words = (await ownWords.locales.en()).content({} as never).options;
    const wanted = options.filter(({id}) => !unread.includes(id)).map(({id}) => words[id].name);
    expect(wanted).to.have.length(14);
    expect(namesOf(element)).to.have.members(wanted);
  });

  for (const lang of ['es', 'ar']) {
    it(`are sorted as ${lang} sorts`, async () => {
      listen();
      const element = await mount({lang});
      const collator = new Intl.Collator(lang);
      const groups = grouped(element).map(([, ...names]) => names);
      expect(groups.map(({length}) => length)).to.deep.equal([2, 4, 6, 2]);
      for (const names of groups)
        expect(names).to.deep.equal([...names].sort((a, b) => collator.compare(a, b)));
    });
  }

  it('say what each is, when, how sure that is and what was found, before anything is opened', async () => {
    const element = put({lang: 'en'});
    await ready(element);
    const said = textOf(card(element, 'Scalp cooling by machine'));
    expect(said).to.include('A cap cools your scalp during each chemo drip.');
    expect(said).to.include('From the first treatment on');
    expect(said).to.include('How sure Moderate');
    expect(said).to.match(/142 women with breast cancer, 50\.5% kept .+ Without it, 0% did\./);
  });

  it('say how sure the evidence is in a word beside the marks', async () => {
    const element = await mount({lang: 'en'});
    const filled = {'No studies': 0, 'Very low': 1, Low: 2, Moderate: 3, High: 4};
    for (const badge of all(element, '[part=card] .badge')) {
      const word = textOf(badge) as keyof typeof filled;
      expect(badge.querySelectorAll('.full').length, word).to.equal(filled[word]);
      expect(badge.querySelectorAll('circle').length, word).to.equal(4);
      expect(badge.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    }
    expect(all(element, '[part=card] .badge')).to.have.length(14);
  });

  it('say under “Who should not have it” nothing but that, and whose list it is before the list', async () => {
    const element = await mount({lang: 'en'});
    const cooling = 'Scalp cooling by machine';
    await openDetails(element, cooling);
    const [, whose, list] = fact(element, cooling, 'avoid').children;
    expect(textOf(whose)).to.match(/^This is the list of one maker/);
    expect(textOf(list.firstElementChild)).to.equal('Children.');
    await openDetails(element, 'Biotin');
    expect(textOf(fact(element, 'Biotin', 'avoid').lastElementChild)).to.equal(
      'The sources that we read do not say.',
    );
    expect(textOf(fact(element, 'Biotin', 'hard'))).to.include('tell your team and the lab');
  });

  it('never rank, recommend or sell', async () => {
    const element = await mount({lang: 'en'});
    for (const name of namesOf(element)) await openDetails(element, name);
    const ranks = /\b(best|top|recommended|our choice|discount|order now)\b/i;
    expect(ranks.exec(saysAll(element))).to.equal(null);
    expect(find(element, 'ol')).to.equal(null);
  });
});

describe('what has to be arranged in time', () => {
  for (const [width, height] of [
    [360, 740],
    [1280, 720],
  ] as const) {
    it(`is in the first view of ${width} × ${height}`, async () => {
      await setViewport({width, height});
      await aTimeout(50);
      const element = put({lang: 'en'});
      await ready(element);
      const deadline = get(element, '[part=deadline]');
      expect(textOf(deadline)).to.include('before your first treatment');
      const top = element.getBoundingClientRect().top;
      expect(deadline.getBoundingClientRect().bottom - top).to.be.below(height);
      await setViewport({width: 1024, height: 800});
    });
  }

  it('and help in distress are there before anything is opened', async () => {
    const element = put({lang: 'en'});
    await ready(element);
    const help = all(element, 'strong').find((node) => textOf(node).includes('emergency number'))!;
    expect(shown(help)).to.equal(true);
    expect(help.closest('details')).to.equal(null);
    expect(all(element, 'details[open]')).to.have.length(0);
  });
});

describe('an option that nobody has read up on', () => {
  it('shows when the page names it, and the webmaster is told', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: 'cold-caps wigs'});
    expect(namesOf(element)).to.deep.equal(['Cold caps by hand', 'Wigs, scarves and hats']);
    const {level, message} = await reported(reports, 'option-unverified');
    expect(level).to.equal('info');
    expect(message).to.include('“cold-caps”');
    expect(codesOf(reports)).to.deep.equal(['option-unverified']);
  });

  for (const [how, change] of [
    ['shows', {shown: true}],
    ['offers', {offered: {}}],
  ] as const) {
    it(`shows when the clinic file ${how} it, and the webmaster is told`, async () => {
      const reports = listen();
      const element = await mountWith({options: {counselling: change}});
      expect(namesOf(element)).to.have.length(15).and.to.include('Counseling or a support group');
      expect((await reported(reports, 'option-unverified')).message).to.include('“counselling”');
    });
  }

  it('claims nothing: no grade, no finding', async () => {
    listen();
    const element = await mount({lang: 'en', options: 'cold-caps'});
    expect(find(element, '[part=card] .badge')).to.equal(null);
    await openDetails(element, 'Cold caps by hand');
    const said = textOf(card(element, 'Cold caps by hand'));
    expect(said).to.include('We have not checked this');
    expect(said).not.to.include('No source given');
    expect(said).not.to.match(/\b(High|Moderate|Low|Very low|No studies)\b/);
  });
});
