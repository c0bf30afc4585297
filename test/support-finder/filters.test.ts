import {expect} from '@open-wc/testing';
import type {Service} from '../../src/directory/hsds.js';
import {
  all,
  BUILT_IN,
  button,
  choicesIn,
  countOf,
  find,
  get,
  keep,
  kinds,
  mount,
  mountOn,
  namesOf,
  openPart,
  pick,
  pickFree,
  pickKind,
  record,
  result,
  search,
  textOf,
  type Finder,
} from '../support/finder.js';

const tiles = (element: Element) => all(element, '.tile').map(textOf);
const deadEnd = (element: Element) => get(element, '[part=nothing]');
const waysOut = (element: Element) =>
  [...deadEnd(element).querySelectorAll('li button')].map(textOf);
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** Where a record is for: a country and, with two letters more, a part of it. */
const at = (country: string, region?: string): Partial<Service> => ({
  service_areas: [
    {extent: country, extent_type: 'country'},
    ...(region ? [{extent: region, extent_type: 'state'}] : []),
  ],
});
const phone = {phones: [{number: '01632 960145'}]};
const free = {cost_options: [{amount: 0}]};

const speaks = (...codes: string[]) => ({languages: codes.map((code) => ({code}))});

const small = [
  record('Wigs Ohio', {...kinds('wig'), ...at('US', 'Ohio'), ...phone, ...speaks('en')}),
  record('Wigs Maine', {...kinds('wig', 'money'), ...at('US', 'Maine'), ...free, ...speaks('en')}),
  record('Talk UK', {...kinds('talk'), ...at('GB'), ...phone, ...speaks('cy')}),
  record('Talk anywhere', {...kinds('talk'), ...phone, ...free}),
];
const mountSmall = () => mountOn(small);

describe('the list can be narrowed', () => {
  it('by the kind of help, each with how many that leaves', async () => {
    const element = await mountSmall();
    expect(tiles(element)).to.deep.equal([
      'All help',
      'Someone to talk to (2)',
      'A wig or a scarf (2)',
      'Money (1)',
    ]);
    await pickKind(element, 'wig');
    expect(namesOf(element)).to.deep.equal(['Wigs Ohio', 'Wigs Maine']);
    await pickKind(element, 'money');
    expect(namesOf(element)).to.deep.equal(['Wigs Maine']);
    await pickKind(element, '');
    expect(countOf(element)).to.equal(4);
  });

  it('by country: what is for everybody stays', async () => {
    const element = await mountSmall();
    expect((await choicesIn(element, 'country')).slice(1)).to.deep.equal([
      'United Kingdom (2)',
      'United States (3)',
    ]);
    await pick(element, 'country', 'GB');
    expect(namesOf(element)).to.deep.equal(['Talk UK', 'Talk anywhere']);
  });

  it('by a part of the country that is chosen', async () => {
    const element = await mountSmall();
    await openPart(element, 'filters');
    expect(find(element, 'select[name=region]')).to.equal(null);
    await pick(element, 'country', 'US');
    expect((await choicesIn(element, 'region')).slice(1)).to.deep.equal(['Maine (2)', 'Ohio (2)']);
    await pick(element, 'region', 'Ohio');
    expect(namesOf(element)).to.deep.equal(['Wigs Ohio', 'Talk anywhere']);
    await pick(element, 'country', '');
    expect(countOf(element)).to.equal(4);
  });

  it('by the way in which help is given', async () => {
    const element = await mountSmall();
    expect((await choicesIn(element, 'way')).slice(1)).to.deep.equal([
      'By phone (3)',
      'Online (1)',
      'In person (0)',
    ]);
    await pick(element, 'way', 'phone');
    expect(namesOf(element)).to.deep.equal(['Wigs Ohio', 'Talk UK', 'Talk anywhere']);
  });

  it('by language, and by what costs nothing', async () => {
    const element = await mountSmall();
    expect((await choicesIn(element, 'language')).slice(1)).to.deep.equal([
      'English (2)',
      'Welsh (1)',
    ]);
    expect(textOf(get(element, '.choice'))).to.match(/\(2\)$/);
    await pickFree(element);
    expect(namesOf(element)).to.deep.equal(['Wigs Maine', 'Talk anywhere']);
    await pick(element, 'language', 'cy');
    expect(namesOf(element)).to.deep.equal([]);
  });

  it('by language only where most say theirs: who says none may speak it', async () => {
    const builtIn = await mount({lang: 'en'});
    await openPart(builtIn, 'filters');
    expect(find(builtIn, 'select[name=language]')).to.equal(null);
    const half = await mountOn([record('One', speaks('en')), record('Two')]);
    await openPart(half, 'filters');
    expect(find(half, 'select[name=language]')).to.equal(null);
  });

  it('and each count is what is left once it is picked', async () => {
    const element = await mount({lang: 'en'});
    await openPart(element, 'filters');
    const counted = (text: string) => Number(/\((\d+)\)$/.exec(text)?.[1] ?? BUILT_IN);
    for (const kind of ['class', 'wig', 'talk', 'money']) {
      await pickKind(element, kind);
      for (const name of ['country', 'way'] as const) {
        const {options} = get<HTMLSelectElement>(element, `select[name=${name}]`);
        const offered = [...options].slice(1).map(({value}) => value);
        for (const value of offered) {
          const index = 1 + offered.indexOf(value);
          const says = counted((await choicesIn(element, name))[index]);
          await pick(element, name, value);
          expect(countOf(element), `${kind} ${value}`).to.equal(says);
          await pick(element, name, '');
        }
      }
    }
  }).timeout(60_000);

  it('keeps what was kept, though it is away', async () => {
    const element = await mountSmall();
    await keep(element, 'Talk UK');
    await pickKind(element, 'wig');
    expect(textOf(get(element, 'details.list summary'))).to.equal('Your list (1)');
    await pickKind(element, '');
    const press = result(element, 'Talk UK').querySelector('.keep')!;
    expect(press.getAttribute('aria-pressed')).to.equal('true');
  });

  it('offers no kinds where there is one alone', async () => {
    const element = await mountOn([record('One', kinds('wig')), record('Two', kinds('wig'))]);
    expect(find(element, '[part=kinds]')).to.equal(null);
  });
});

it('a list with nothing in it says so, though nothing was asked for', async () => {
  const element = await mountOn([record('Wig bank', kinds('wig'))], {lang: 'en', kinds: 'class'});
  expect(textOf(element.shadowRoot!.querySelector('.found'))).to.include(
    'There is nothing in this list yet. Please ask your clinic.',
  );
});

describe('where nothing fits', () => {
  /** No wig in the UK by phone for nothing. */
  const end = async (): Promise<Finder> => {
    const element = await mountSmall();
    await pickKind(element, 'wig');
    await pick(element, 'way', 'phone');
    await pickFree(element);
    return element;
  };

  it('the reader is told what they asked for, and what to let go of', async () => {
    const element = await end();
    expect(countOf(element)).to.equal(0);
    expect(textOf(deadEnd(element))).to.include(
      'We did not find this in the list: “A wig or a scarf”, “How: By phone”, and “Cost: Free”.',
    );
    expect(textOf(deadEnd(element))).to.include('Try with less:');
    expect(waysOut(element)).to.deep.equal([
      'Without “A wig or a scarf” (1)',
      'Without “How: By phone” (1)',
      'Without “Cost: Free” (1)',
      'Show all help',
    ]);
  });

  for (const [index, left] of [
    [0, ['Talk anywhere']],
    [1, ['Wigs Maine']],
    [2, ['Wigs Ohio']],
    [3, small.map(({name}) => name)],
  ] as const) {
    it(`button ${index + 1} gives just what it says, and the reader goes on there`, async () => {
      const element = await end();
      const press = deadEnd(element).querySelectorAll<HTMLElement>('li button')[index];
      press.focus();
      press.click();
      await element.updateComplete;
      expect(namesOf(element)).to.deep.equal(left);
      expect(find(element, '[part=nothing]')).to.equal(null);
      expect(focused(element) === get(element, '[part=result]')).to.equal(true);
    });
  }

  it('the words that were searched for are among it', async () => {
    const element = await mountSmall();
    await pickKind(element, 'wig');
    expect(await search(element, 'Talk')).to.deep.equal([]);
    expect(waysOut(element)).to.deep.equal([
      'Without “A wig or a scarf” (2)',
      'Without “Talk” (2)',
      'Show all help',
    ]);
    button(element, 'Without “Talk” (2)').click();
    await element.updateComplete;
    expect(get<HTMLInputElement>(element, '#search').value).to.equal('');
    expect(namesOf(element)).to.deep.equal(['Wigs Ohio', 'Wigs Maine']);
  });

  it('of one thing nothing can be left out: there is one way on', async () => {
    const element = await mount({lang: 'en'});
    await search(element, 'I want to die');
    expect(textOf(deadEnd(element))).to.include(
      'We did not find this in the list: “I want to die”.',
    );
    expect(waysOut(element)).to.deep.equal(['Show all help']);
    expect(textOf(deadEnd(element))).not.to.include('Try with less');
  });

  it('help in distress comes first, whatever was asked for', async () => {
    const element = await mount({lang: 'en'});
    await search(element, 'zzqqxx');
    expect(textOf(deadEnd(element).querySelector('button'))).to.match(/^Do you feel unsafe/);
    button(element, 'Do you feel unsafe? Get help now').click();
    await element.updateComplete;
    const urgent = get<HTMLDetailsElement>(element, '.urgent');
    expect(urgent.open).to.equal(true);
    expect(focused(element)).to.equal(urgent.querySelector('summary'));
  });

  it('a way out that leads nowhere is not offered', async () => {
    const element = await mountSmall();
    await pick(element, 'way', 'in-person');
    await pick(element, 'language', 'cy');
    // No record is to be had in person: to let go of the language would give nothing.
    expect(waysOut(element)).to.deep.equal(['Without “How: In person” (1)', 'Show all help']);
  });

  it('its buttons do not touch each other', async () => {
    const element = await end();
    const boxes = [...deadEnd(element).querySelectorAll('button')].map((node) =>
      node.getBoundingClientRect(),
    );
    for (const [index, box] of boxes.slice(1).entries()) {
      const before = boxes[index];
      expect(Math.max(box.left - before.right, box.top - before.bottom)).to.be.at.least(7);
    }
  });
});
