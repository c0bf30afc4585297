import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  Search,
  type Searchable,
  type SearchOptions,
} from '../../src/widgets/support-finder/support-finder.search.js';

const record = (key: number, name: string, text = '', kinds: string[] = []): Searchable => ({
  ...{key, name, text, kinds},
});

/** A search that has indexed all of it. */
const searchIn = async (records: Searchable[], options: Partial<SearchOptions> = {}) => {
  const search = new Search(records, {locale: 'en', ...options});
  await search.complete;
  return search;
};

const directory = [
  record(10, 'Leeds wig bank', 'Lends wigs for free. Leeds, West Yorkshire', ['wig']),
  record(11, 'Breast cancer helpline', 'Nurses who listen, by phone. Isle of Wight', ['talk']),
  record(12, 'Ride to care', 'Volunteers who drive you to chemotherapy', ['travel']),
  record(13, 'Ayuda para pelucas', 'Información para mujeres. Málaga', ['money']),
  record(14, 'Helping hands', 'A cancer support group in Leeds', ['group']),
];

const synonyms = [
  ['wig', 'wigs', 'hairpiece', 'cranial prosthesis', 'peluca'],
  ['travel', 'transport', 'lift', 'lend a car'],
];

describe('what is found', () => {
  let search: Search;
  before(async () => {
    search = await searchIn(directory, {synonyms});
  });

  for (const [what, query, keys] of [
    ['has the word', 'phone', [11]],
    ['has the beginning of a word', 'chemo', [12]],
    ['doesn’t have the letters only within a word', 'otherapy', []],
    ['has all the words, wherever they stand', 'leeds cancer', [14]],
    ['has all the words in any order', 'group support leeds', [14]],
    ['has the word with or without accents', 'informacion malaga', [13]],
    ['has the word in capitals', 'LEEDS BANK', [10]],
    ['has the word in the name before those that have it elsewhere', 'leeds', [10, 14]],
    ['has the word with a typo', 'phine', [11]],
    ['has the word with two letters swapped', 'voulnteers', [12]],
    ['has two letters swapped in a shorter word, or in its beginning', 'epluc', [13, 10]],
    ['has two words with typos', 'brest cancr', [11]],
    ['has a typo in one word and the beginning of another', 'cancor supp', [14]],
    ['has no typo in a short word', 'wug', []],
    ['means the same', 'hairpiece', [10, 13]],
    ['means the same, by a phrase', 'cranial prosthesis', [10, 13]],
    ['means the same, by the beginning of a phrase', 'cranial pro', [10, 13]],
    ['means the same, and has another word', 'hairpiece leeds', [10]],
    ['is of a kind that means the same', 'transport', [12]],
    ['has the word itself before what means the same', 'wig', [10, 11, 13]],
    ['is nothing where a word is nowhere', 'leeds zebra', []],
  ] as const) {
    it(what, () => expect(search.find(query)).to.deep.equal(keys));
  }

  it('is undefined, so everything, where there is nothing to search by', () => {
    for (const query of ['', '    ', '🎗️', '👩‍🦲👍🏽', '\u200f\u202e', '.*', '^$', '—', '́']) {
      expect(search.find(query), query).to.equal(undefined);
    }
  });

  it('is nothing where a word that is right as it stands is nowhere', async () => {
    const exact = await searchIn(directory, {right: new Set(['phine'])});
    expect(exact.find('phine')).to.deep.equal([]);
    expect(exact.find('voulnteers')).to.deep.equal([12]);
  });

  it('is found by the letters of a regular expression', () => {
    expect(search.find('(wig|bank)+')).to.deep.equal([10]);
    expect(search.find('leeds\\')).to.deep.equal([10, 14]);
  });

  it('is found with marks of direction and emoji in between', () => {
    expect(search.find('\u202bwig\u202c 🎗️ ba\u200fnk')).to.deep.equal([10]);
  });

  it('is found by the first words of a long text', () => {
    expect(search.find(`wig bank ${'zebra '.repeat(2000)}`)).to.deep.equal([]);
    expect(search.find(`${'wig '.repeat(8)}zebra`)).to.deep.equal([10, 11, 13]);
    expect(search.find(`wig${' '.repeat(300)}zebra`)).to.deep.equal([10, 11, 13]);
    expect(search.find('w'.repeat(10_000))).to.deep.equal([]);
  });

  it('is found by words that objects have of their own', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(search.find(word), word).to.deep.equal([]);
    }
  });
});

describe('other writings', () => {
  it('of Arabic are found by any form of their letters', async () => {
    const search = await searchIn([record(1, 'جمعية الأمل', 'مساعدة في الشَّعر المستعار')], {
      locale: 'ar',
      synonyms: [['شعر مستعار', 'باروكة']],
    });
    for (const query of ['جمعيه', 'امل', 'الامل', 'أمل', 'شعر', 'الشعر', 'جـمعية', 'مستعار']) {
      expect(search.find(query), query).to.deep.equal([1]);
    }
  });

  it('of Chinese and Japanese are found by words within a line', async () => {
    const search = await searchIn(
      [record(1, '癌症病人假发银行'), record(2, 'がん患者のための相談')],
      {locale: 'zh'},
    );
    expect(search.find('假发')).to.deep.equal([1]);
    expect(search.find('病人假发')).to.deep.equal([1]);
    expect(search.find('相談')).to.deep.equal([2]);
  });

  it('of Chinese are searched for by as many characters as there may be', async () => {
    const search = await searchIn([record(1, '癌')], {locale: 'zh'});
    expect(search.find('癌'.repeat(200))).to.deep.equal([1]);
  });

  it('of Chinese are found by a part of what was cut as one word', async () => {
    const search = await searchIn([record(1, '乳腺癌互助会')], {locale: 'zh'});
    expect(search.find('腺癌')).to.deep.equal([1]);
    expect(search.find('互助')).to.deep.equal([1]);
  });
});

describe('synonyms', () => {
  it('count where the words of a phrase follow each other', async () => {
    const search = await searchIn(
      [record(1, 'A', 'we lend a car'), record(2, 'B', 'we lend books and a car')],
      {synonyms},
    );
    expect(search.find('transport')).to.deep.equal([1]);
  });

  it('don’t reach from the name into the text', async () => {
    const search = await searchIn([record(1, 'Lend', 'a car')], {synonyms});
    expect(search.find('transport')).to.deep.equal([]);
  });

  it('are no short beginnings of other words, but long ones', async () => {
    const search = await searchIn([record(1, 'Isle of Wight'), record(2, 'Pelucas')], {synonyms});
    expect(search.find('hairpiece')).to.deep.equal([2]);
  });
});

describe('while the index is made', () => {
  const many = Array.from({length: 3000}, (_, key) =>
    record(key, `Group ${key}`, `Text of the ${key}th with words, words and more words`),
  );

  it('what is indexed so far is found, and in the end all of it', async () => {
    const search = new Search(many, {locale: 'en'});
    expect(search.done).to.equal(false);
    const early = search.find('group')!;
    expect(early.length).to.equal(search.size);
    expect(await search.complete).to.equal(true);
    expect(search.done).to.equal(true);
    expect(search.find('group')).to.have.length(3000);
  });

  it('other work has its turn', async () => {
    let turns = 0;
    const search = new Search(many, {locale: 'en'});
    const timer = setInterval(() => turns++);
    await search.complete;
    clearInterval(timer);
    expect(turns).to.be.at.least(1);
  });

  it('it can be stopped', async () => {
    const stop = new AbortController();
    const search = new Search(many, {locale: 'en', signal: stop.signal});
    stop.abort();
    expect(await search.complete).to.equal(false);
    expect(search.done).to.equal(false);
    expect(search.size).to.be.below(3000);
  });
});

describe('whatever is searched for', () => {
  const anyWord = fc.constantFrom(
    ...'wig bank leeds cancer support nurse ärztin شعر 假发'.split(' '),
  );
  const anyRecords = fc
    .array(fc.tuple(fc.array(anyWord), fc.array(anyWord)), {maxLength: 12})
    .map((all) => all.map(([name, text], key) => record(key, name.join(' '), text.join(' '))));
  const anyQuery = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: 'grapheme'}),
    fc.array(anyWord, {maxLength: 3}).map((words) => words.join(' ')),
  );

  it('filtering before is filtering after', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyQuery, async (records, query) => {
        const keep = ({key}: Searchable) => key % 2 === 0;
        const after = (await searchIn(records)).find(query)?.filter((key) => key % 2 === 0);
        const before = (await searchIn(records.filter(keep))).find(query);
        // Where only the records left out have the word itself, those left may have it with a typo.
        if (after?.length) expect(before).to.deep.equal(after);
      }),
    );
  });

  it('each key comes at most once', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyQuery, async (records, query) => {
        const found = (await searchIn(records, {synonyms})).find(query) ?? [];
        expect(new Set(found).size).to.equal(found.length);
      }),
    );
  });

  it('each record is found by each word of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const search = await searchIn(records);
        for (const {key, name, text} of records) {
          for (const word of `${name} ${text}`.split(' ').filter(Boolean)) {
            expect(search.find(word)).to.include(key);
          }
        }
      }),
    );
  });
});
