import {expect} from '@open-wc/testing';
import {sendKeys} from '../support/commands.js';
import {
  all,
  choicesIn,
  find,
  get,
  hostFile,
  kinds,
  listen,
  mount,
  mountOn,
  mountWith,
  openUrgent,
  ownWords,
  pick,
  pickKind,
  put,
  ready,
  record,
  replaceWords,
  reported,
  search,
  textOf,
  until,
  type Finder,
} from '../support/finder.js';

const emergency = 'Then please call your local emergency number now'.toLowerCase();
const numbers = (element: Element) => get(element, '[part=urgent] .numbers');
const dialled = (element: Element) =>
  [...numbers(element).querySelectorAll('a[href^=tel], a[href^=sms]')].map((link) =>
    link.getAttribute('href'),
  );
const names = (element: Element) => [...numbers(element).querySelectorAll('strong')].map(textOf);

/** It is there, it is the first thing to press, and one press away from what helps. */
const expectHelp = async (element: Finder): Promise<void> => {
  const [first] = all(element, 'summary, button, input, select, a[href]');
  expect(first.closest('[part=urgent]')).to.exist;
  expect(textOf(first)).to.equal('Do you feel unsafe? Get help now');
  const urgent = await openUrgent(element);
  expect(textOf(urgent).toLowerCase()).to.include(emergency);
  expect(getComputedStyle(urgent).position).to.equal('sticky');
};

describe('help for people who feel unsafe', () => {
  it('is the first stop of the keyboard', async () => {
    const element = await mount({lang: 'en'});
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    const {activeElement} = element.shadowRoot!;
    expect(activeElement?.localName).to.equal('summary');
    expect(activeElement!.closest('[part=urgent]')).to.exist;
    await sendKeys({press: 'Enter'});
    await until(() => get<HTMLDetailsElement>(element, '[part=urgent]').open, 'open');
  });

  it('has the numbers of the country that the page names, with the month', async () => {
    const element = await mount({lang: 'en', country: 'GB'});
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['Samaritans', 'Shout']);
    expect(dialled(element)).to.deep.equal(['tel:116123', 'sms:85258']);
    expect(textOf(numbers(element))).to.include('We checked these numbers in November 2026.');
  });

  it('has those of the country that the reader has chosen in the list', async () => {
    const element = await mount({lang: 'en', country: 'GB'});
    await pick(element, 'country', 'ES');
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['Línea 024']);
    // What is chosen here stays, and leaves the list as it is.
    await pick(element, 'crisis-country', 'GB');
    expect(names(element)).to.deep.equal(['Samaritans', 'Shout']);
    expect(get<HTMLSelectElement>(element, 'select[name=country]').value).to.equal('ES');
    await pick(element, 'country', 'US');
    expect(names(element)).to.deep.equal(['Samaritans', 'Shout']);
  });

  it('has those of the clinic file’s country', async () => {
    const element = await mountWith({country: 'ES'});
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['Línea 024']);
    expect(dialled(element)).to.deep.equal(['tel:024']);
  });

  it('goes by the page where both name a country', async () => {
    await mountWith({country: 'ES'});
    const element = await mountWith({country: 'ES'}, {lang: 'en', country: 'FR'});
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['3114']);
  });

  it('has the clinic’s own before any country is chosen', async () => {
    const element = await mountOn([
      record('Night line', {...kinds('crisis'), phones: [{number: '555 0199'}]}),
      record('Wig bank', kinds('wig')),
    ]);
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['Night line']);
    expect(textOf(numbers(element))).to.include('Choose a country to see its help lines.');
  });

  it('says when the clinic’s own is open, and whether it is now', async () => {
    const mondays = {freq: 'WEEKLY', byday: 'MO', opens_at: '18:00', closes_at: '22:00'} as const;
    const element = await mountOn([
      record('Evening line', {
        ...kinds('crisis'),
        alert: 'Not on bank holidays.',
        phones: [{number: '555 0199'}],
        schedules: [{...mondays, time_zone: 'Europe/London'}],
      }),
    ]);
    await openUrgent(element);
    const [line] = all(element, '[part=urgent] .line').map(textOf);
    expect(line).to.include('Not on bank holidays.');
    expect(line).to.match(/Hours: (Open|Closed).*Mon · 6:00 – 10:00\sPM/);
  });

  it('has those of the country that the reader picks, by name and in order', async () => {
    const element = await mount({lang: 'en'});
    await openUrgent(element);
    expect(dialled(element)).to.deep.equal([]);
    const [none, ...countries] = await choicesIn(element, 'crisis-country');
    expect(none).to.equal('Choose');
    expect(countries.slice(0, 4)).to.deep.equal(['Australia', 'Brazil', 'Canada', 'China']);
    expect(countries.slice(0, -1)).to.have.length(15);
    await pick(element, 'crisis-country', 'US');
    expect(names(element)).to.deep.equal([
      '988 Suicide & Crisis Lifeline',
      'Crisis Text Line',
      'Veterans Crisis Line',
    ]);
    await pick(element, 'crisis-country', '');
    expect(dialled(element)).to.deep.equal([]);
  });

  it('says what to do where no number is known for the country', async () => {
    const element = await mount({lang: 'en', country: 'SE'});
    await openUrgent(element);
    expect(dialled(element)).to.deep.equal([]);
    expect(textOf(numbers(element))).to.include('We know no line for this country');
    expect(get<HTMLSelectElement>(element, 'select[name=crisis-country]').value).to.equal('SE');
  });

  it('says so, too, to who says that their country is not in the list', async () => {
    const element = await mountOn(
      [record('Night line', {...kinds('crisis'), phones: [{number: '555 0199'}]}), record('Other')],
      {lang: 'en', country: 'GB'},
    );
    await openUrgent(element);
    expect((await choicesIn(element, 'crisis-country')).at(-1)).to.equal('My country is not here');
    await pick(element, 'crisis-country', 'elsewhere');
    // The clinic's own line is for everybody.
    expect(names(element)).to.deep.equal(['Night line']);
    expect(get<HTMLSelectElement>(element, 'select[name=crisis-country]').value).to.equal(
      'elsewhere',
    );
    expect(textOf(get(element, '[part=urgent]'))).not.to.include('Elsewhere');
    const general = await mount({lang: 'en', country: 'SE'});
    await openUrgent(general);
    await pick(general, 'crisis-country', 'elsewhere');
    expect(dialled(general)).to.deep.equal([]);
    expect(textOf(numbers(general))).to.include(
      'Please call the emergency number, or your clinic.',
    );
  });

  it('without a country has the emergency number in words, and the clinic’s own', async () => {
    const element = await mountWith({phone: '01632 960145'});
    const urgent = await openUrgent(element);
    expect(textOf(urgent).toLowerCase()).to.include(emergency);
    expect(urgent.querySelector('.contact a')?.getAttribute('href')).to.equal('tel:01632960145');
    expect(dialled(element)).to.deep.equal([]);
    expect(textOf(numbers(element))).to.equal('Choose a country to see its help lines.');
  });

  it('does not take the United Kingdom’s other code for a country without help', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', country: 'UK'});
    await reported(reports, 'setting-invalid');
    await openUrgent(element);
    expect(textOf(numbers(element))).to.equal('Choose a country to see its help lines.');
  });

  it('has the clinic’s own lines before ours; they stand nowhere else', async () => {
    const line = record('Wrenmoor night line', {
      ...kinds('crisis'),
      assured_date: '2026-09-01',
      phones: [{number: '01632 960199'}],
      service_areas: [{extent: 'GB', extent_type: 'country'}],
    });
    const element = await mountOn([line, record('Other')], {lang: 'en', country: 'GB'});
    await openUrgent(element);
    expect(names(element)).to.deep.equal(['Wrenmoor night line', 'Samaritans', 'Shout']);
    // The oldest check counts.
    expect(textOf(numbers(element))).to.include('We checked these numbers in September 2026.');
    expect(all(element, '[part=result]').map(textOf).join()).not.to.include('night line');
    expect(await search(element, 'night line')).to.deep.equal([]);
  });

  it('names no way to harm oneself, and asks nothing', async () => {
    const element = await mount({lang: 'en', country: 'US'});
    const urgent = await openUrgent(element);
    expect(urgent.querySelectorAll('input, textarea')).to.have.length(0);
    expect(textOf(urgent)).not.to.match(/score|0 to 10|pills|method/i);
  });
});

describe('wherever the reader is, help is one step away', () => {
  for (const lang of ['en', 'es', 'ar']) {
    it(`at first, in ${lang}`, async () => {
      listen();
      const element = await mount({lang, country: 'US'});
      const urgent = await openUrgent(element);
      const words = (await ownWords.locales[lang]()).content({} as never);
      expect(textOf(urgent.querySelector('summary'))).to.equal(words.urgent);
      expect(dialled(element)).to.deep.equal(['tel:988', 'sms:988', 'sms:741741', 'tel:988']);
    });
  }

  it('where nothing is found', async () => {
    const element = await mount({lang: 'en'});
    await pickKind(element, 'money');
    await search(element, 'zzzzzz');
    expect(find(element, '[part=nothing]')).to.exist;
    await expectHelp(element);
  });

  it('after a directory that can’t be used', async () => {
    listen();
    await expectHelp(await mount({lang: 'en', src: await hostFile('', {status: 404})}));
  });

  it('with a directory that names no such line', async () => {
    const element = await mountOn([record('One')], {lang: 'en', country: 'DE'});
    await expectHelp(element);
    expect(names(element)).to.deep.equal(['TelefonSeelsorge']);
  });

  it('while what is folded can’t be had', async () => {
    const reports = listen();
    replaceWords('foldedLocales', {en: () => Promise.reject(new Error('offline'))});
    const element = put({lang: 'en'});
    await ready(element);
    await reported(reports, 'extra-missing');
    await expectHelp(element);
  });

  it('at the end of a long list: it stays at the top edge of the screen', async () => {
    const element = await mount({lang: 'en'});
    scrollTo(0, document.body.scrollHeight / 2);
    await until(() => scrollY > 100, 'scrolled');
    const {top, bottom} = get(element, '[part=urgent]').getBoundingClientRect();
    expect(top).to.be.within(0, 5);
    expect(bottom).to.be.below(innerHeight / 2);
    scrollTo(0, 0);
  });
});
