import {aTimeout, expect} from '@open-wc/testing';
import type {Service} from '../../src/directory/hsds.js';
import {stopClock} from '../support/clock.js';
import {
  afterwards,
  all,
  BUILT_IN,
  button,
  codesOf,
  field,
  failsAbove,
  find,
  get,
  kinds,
  listen,
  listenForThrown,
  mount,
  mountOn,
  namesOf,
  ownWords,
  pick,
  record,
  replaceWords,
  reported,
  search,
  textOf,
  type,
  until,
} from '../support/finder.js';

const inTown = (city: string): Partial<Service> => ({
  service_at_locations: [{location: {location_type: 'physical', addresses: [{city}]}}],
});

const records = [
  record('Perücken-Studio Grün', {...kinds('wig'), ...inTown('Köln')}),
  record('Asociación de apoyo', {...kinds('talk'), ...inTown('Mérida')}),
  record('Hair prosthesis fund', {...kinds('money'), ...inTown('Wrenmoor')}),
  record('Riverside rides', {...kinds('travel'), ...inTown('Calderby')}),
  record('Isle of Wight group', {...kinds('group')}),
];

const status = (element: Element) => get(element, '.said');

describe('through the search field a reader finds', () => {
  for (const [what, query, found] of [
    ['without accents', 'asociacion merida', 'Asociación de apoyo'],
    ['with two letters for an umlaut', 'gruen studio', 'Perücken-Studio Grün'],
    ['with a letter for the umlaut', 'grun', 'Perücken-Studio Grün'],
    ['with a typo', 'Riversdie', 'Riverside rides'],
    ['by the beginning of a word', 'asoc', 'Asociación de apoyo'],
    ['by the town', 'calderby', 'Riverside rides'],
    ['in capitals', 'ISLE', 'Isle of Wight group'],
    ['by two words, in any order', 'rides calderby', 'Riverside rides'],
  ] as const) {
    it(`${what}: ${query}`, async () => {
      const element = await mountOn(records);
      expect(await search(element, query)).to.deep.equal([found]);
    });
  }

  for (const query of ['wig', 'wigs', 'hairpiece', 'cranial prosthesis', 'toupee']) {
    it(`what is a wig by other names, too: ${query}`, async () => {
      const element = await mountOn(records);
      const names = await search(element, query);
      expect(names).to.include.members(['Perücken-Studio Grün', 'Hair prosthesis fund']);
      expect(names).not.to.include('Riverside rides');
    });
  }

  it('all of the built-in list’s wigs by “cranial prosthesis”', async () => {
    const element = await mount({lang: 'en'});
    const names = await search(element, 'cranial prosthesis');
    expect(names).to.include.members(['Little Princess Trust', 'Cherian Foundation']);
  });

  it('what is nearest to the words first', async () => {
    const element = await mountOn([
      record('Group', {description: 'A class in Calderby.'}),
      record('Calderby class'),
    ]);
    expect(await search(element, 'calderby')).to.deep.equal(['Calderby class', 'Group']);
  });

  it('all again once the field is empty', async () => {
    const element = await mountOn(records);
    await search(element, 'wig');
    expect(await search(element, '')).to.have.length(5);
  });
});

describe('whatever is typed there is an answer, and no throw', () => {
  for (const [what, query] of [
    ['an emoji', '👩🏽‍🦲'],
    ['10,000 characters', 'wig '.repeat(2500)],
    ['10,000 characters without a space', 'w'.repeat(10_000)],
    ['a regular expression', '^(a+)+$|[\\'],
    ['right-to-left marks', '\u202e\u200f\u2067\u202c'],
    ['a null character', '\u0000'],
    ['half a character', '\ud83d'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['signs', '*?%_"\''],
    ['a name of all objects', 'constructor __proto__'],
  ] as const) {
    it(what, async () => {
      const thrown = listenForThrown();
      const element = await mountOn(records);
      await search(element, query);
      const said = textOf(get(element, '[part=count]'));
      expect(said).to.match(/^Found: \d$/);
      expect(Boolean(find(element, '[part=nothing]'))).to.equal(said === 'Found: 0');
      expect(find(element, 'img')).to.equal(null);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('only spaces ask for nothing', async () => {
    const element = await mountOn(records);
    expect(await search(element, '   \u00a0\n')).to.have.length(5);
  });
});

describe('what was found is announced', () => {
  it('once, when the reader has stopped typing, and not at each key', async () => {
    const element = await mountOn(records);
    await search(element, 'wig');
    await search(element, '');
    await aTimeout(900);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(textOf(status(element))));
    observer.observe(status(element), {childList: true, characterData: true, subtree: true});
    afterwards(() => observer.disconnect());
    const clock = stopClock();
    for (const text of ['r', 'ri', 'riv', 'rive', 'river', 'rivers']) {
      type(element, text);
      await element.updateComplete;
      clock.tick(60);
    }
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    await clock.tickAsync(900);
    await element.updateComplete;
    expect(heard).to.deep.equal(['Found: 1']);
    await clock.tickAsync(5000);
    await element.updateComplete;
    expect(heard).to.deep.equal(['Found: 1']);
    expect(status(element).getAttribute('role')).to.equal('status');
  });

  it('not before anything was asked for', async () => {
    const element = await mountOn(records);
    await aTimeout(900);
    expect(textOf(status(element))).to.equal('');
    await pick(element, 'way', 'online');
    await until(() => textOf(status(element)) === 'Found: 1', 'it is said');
  });
});

describe('a search that does not load', () => {
  let working = false;
  const breakSearch = (): void => {
    working = false;
    const {en} = ownWords.foldedLocales;
    // What finds by words fetches the words that mean the same.
    replaceWords('foldedLocales', {
      en: () => (working ? en() : Promise.reject(new Error('offline'))),
    });
  };
  const failed = 'Search did not load. You can still use the lists. Try again in a while.';

  it('says so, and the lists still work', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    const element = await mount({lang: 'en'});
    breakSearch();
    type(element, 'wig');
    await until(() => find(element, '[part=failed]'), 'the message');
    expect(textOf(get(element, '[part=failed]'))).to.include(failed);
    expect(failsAbove(element)).to.equal(true);
    const {message} = await reported(reports, 'extra-missing');
    expect(message).to.include('its search');
    expect(namesOf(element)).to.have.length(20);
    await pick(element, 'country', 'ES');
    expect(namesOf(element)).to.include('Asociación Española Contra el Cáncer');
    expect(namesOf(element)).not.to.include('CancerCare');
    expect(thrown).to.deep.equal([]);
  });

  it('is tried again by the button, and finds what was typed', async () => {
    listen();
    const element = await mount({lang: 'en'});
    breakSearch();
    type(element, 'princess');
    await until(() => find(element, '[part=failed]'), 'the message');
    working = true;
    button(element, 'Try again').click();
    await until(() => namesOf(element).join() === 'Little Princess Trust', 'it is found');
    expect(find(element, '[part=failed]')).to.equal(null);
  });

  it('is tried again when the reader goes on typing, and told once each time', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'});
    breakSearch();
    type(element, 'p');
    await until(() => find(element, '[part=failed]'), 'the message');
    working = true;
    type(element, 'princess');
    await until(() => namesOf(element).join() === 'Little Princess Trust', 'it is found');
    expect(codesOf(reports).filter((code) => code === 'extra-missing')).to.have.length(1);
  });

  it('keeps nobody who only goes by the field from the list', async () => {
    listen();
    const element = await mount({lang: 'en'});
    breakSearch();
    field(element).focus();
    await aTimeout(100);
    expect(all(element, '[part=result]')).to.have.length(20);
    await pick(element, 'way', '');
    expect(textOf(get(element, '[part=count]'))).to.equal(`Found: ${BUILT_IN}`);
  });
});

/** The finder in a language, and what it finds. */
const searchIn = async (lang: string, query: string): Promise<[HTMLElement, string[]]> => {
  listen();
  const element = await mount({lang});
  return [element, await search(element, query)];
};

describe('by the name of a country, in the reader’s language,', () => {
  const spain = 'Asociación Española Contra el Cáncer';
  const saudi = 'Zahra Breast Cancer Association (جمعية زهرة)';
  for (const [lang, query, found] of [
    ['en', 'Spain', [spain]],
    ['en', 'Saudi Arabia', [saudi]],
    ['en', 'wig spain', [spain]],
    ['es', 'España', [spain]],
    ['ar', 'السعودية', [saudi]],
    // No help of the list is for these, and a word that is nearly the same is no help in them.
    ['en', 'Mexico', []],
    ['en', 'wig Norway', []],
    ['es', 'México', []],
    ['es', 'peluca mexico', []],
    ['ar', 'المكسيك', []],
  ] as const) {
    it(`the help in it is found, and no guess: ${query}`, async () => {
      const [, names] = await searchIn(lang, query);
      expect(names).to.deep.equal(found);
    });
  }

  it('that of a record that names it by its code alone is found, too', async () => {
    const element = await mountOn([
      record('Wig bank', {service_areas: [{extent: 'NO', extent_type: 'country'}]}),
      record('Other'),
    ]);
    expect(await search(element, 'norway')).to.deep.equal(['Wig bank']);
  });

  it('no other word goes without a guess', async () => {
    const element = await mount({lang: 'en'});
    expect(await search(element, 'Macmilan')).to.deep.equal(['Macmillan Cancer Support']);
  });
});

describe('by the name of a language', () => {
  for (const [lang, query] of [
    ['es', 'español'],
    ['en', 'Spanish'],
    ['ar', 'الإسبانية'],
  ]) {
    it(`help in it is found: ${query}`, async () => {
      const [, names] = await searchIn(lang, query);
      expect(names).to.include('HairToStay');
    });
  }
});

describe('who writes words of distress', () => {
  for (const [lang, query] of [
    ['es', 'suicidio'],
    ['en', 'suicide'],
    ['ar', 'انتحار'],
  ]) {
    it(`is led to help, and to nothing by a guess: ${query}`, async () => {
      const [element, names] = await searchIn(lang, query);
      expect(names).to.deep.equal([]);
      get(element, '.dead-end button').click();
      expect(get<HTMLDetailsElement>(element, '[part=urgent]').open).to.equal(true);
    });
  }
});
