import {expect} from '@open-wc/testing';
import {known} from '../../src/clinic/known.js';
import {readClinic} from '../../src/clinic/read-clinic.js';
import {problemWith, readWith, wholeFile} from './files.js';

const [added] = wholeFile.added;
const [review] = wholeFile.reviews;
const text = 'at most 2,000 characters';

describe('a clinic file without mistakes', () => {
  it('is read as it stands', () => {
    const {clinic, problems} = readClinic(wholeFile, known);
    expect(problems).to.deep.equal([]);
    expect(clinic).to.deep.equal(wholeFile);
  });

  it('is not changed by reading it', () => {
    const before = JSON.stringify(wholeFile);
    const {clinic} = readWith({phone: 'none', options: {biotn: {hidden: true}}});
    expect(clinic.phone).to.equal(undefined);
    expect(JSON.stringify(wholeFile)).to.equal(before);
  });

  it('needs nothing but its format, and is in English unless it says so', () => {
    expect(readClinic({anagen: 1}, known)).to.deep.equal({
      clinic: {anagen: 1, language: 'en'},
      problems: [],
    });
  });
});

/** What a member holds, and what has to be told about it. */
const bad: readonly (readonly [
  what: string,
  members: object,
  path: string,
  found: string,
  expected: string,
  hint: string,
])[] = [
  ['a number for a text', {name: 5}, 'name', '5', '200 characters', 'double quotes'],
  ['a list for a text', {name: ['x']}, 'name', 'a list', '200 characters', 'double quotes'],
  ['nothing for a text', {name: null}, 'name', 'null', '200 characters', 'double quotes'],
  ['an empty text', {name: ''}, 'name', 'an empty text', '200 characters', 'something to read'],
  ['only spaces', {name: '  '}, 'name', '“  ”', '200 characters', 'something to read'],
  ['a control character', {name: 'a\u0007b'}, 'name', '“a\\u0007b”', '200', 'control'],
  ['a turned-around text', {name: 'a\u202eb'}, 'name', '“a\\u202eb”', '200', 'control'],
  ['bytes that are no UTF-8', {name: 'Caf\ufffd'}, 'name', '“Caf\ufffd”', '200', 'UTF-8'],
  ['a text that is too long', {name: 'é'.repeat(201)}, 'name', '…', '200', 'has 201 characters'],
  ['an object for a list', {added: {}}, 'added', 'an object {…}', 'a list', 'clinic-file.md'],
  ['a list for an object', {options: []}, 'options', 'a list', 'an object', 'clinic-file.md'],
  ['a javascript: link', {url: 'javascript:alert(1)'}, 'url', '“java', 'web address', 'https://'],
  ['a data: link', {url: 'data:text/html,x'}, 'url', '“data:', 'web address', 'No other kind'],
  ['a link with spaces', {url: ' https://a.example'}, 'url', '“ https', 'web address', 'spaces'],
  ['a link with a name and password', {url: 'https://a@b.example'}, 'url', '“', 'web', 'whole'],
  [
    'a link without its start',
    {url: 'www.a.example'},
    'url',
    '“www',
    'web',
    '“https://www.a.example”',
  ],
  ['words for a phone number', {phone: 'ring us'}, 'phone', '“ring us”', 'a phone number', 'note'],
  ['two digits for a phone number', {phone: '12'}, 'phone', '“12”', 'a phone number', '3 to 20'],
  ['21 digits', {phone: '1'.repeat(21)}, 'phone', '“111', 'a phone number', '3 to 20'],
  ['a number for a phone number', {phone: 1632}, 'phone', '1632', 'phone', 'double quotes'],
  ['mailto: for an address', {email: 'mailto:a@b.example'}, 'email', '“mail', 'e-mail', 'without'],
  ['two addresses', {email: 'a@b.example,c@d.example'}, 'email', '“a@b', 'one e-mail', 'alone'],
  [
    'headers in an address',
    {email: 'a@b.example?bcc=c@d.e'},
    'email',
    '“a@b',
    'one e-mail',
    'alone',
  ],
  ['a country by name', {country: 'Britain'}, 'country', '“Britain”', 'two capital', 'characters'],
  ['a country in small letters', {country: 'gb'}, 'country', '“gb”', 'two capital', '“GB”'],
  ['a country by another code', {country: 'UK'}, 'country', '“UK”', 'two capital', '“GB”'],
  ['a code that is no country', {country: 'ZZ'}, 'country', '“ZZ”', 'two capital', 'ISO 3166-1'],
  ['a code that nobody has', {country: 'QB'}, 'country', '“QB”', 'two capital', 'ISO 3166-1'],
  ['a language by name', {language: 'English'}, 'language', '“English”', 'language tag', 'small'],
  [
    'a version that is none',
    {content: 'v2'},
    'content',
    '“v2”',
    'content version',
    'three numbers',
  ],
  ['an unknown member', {phon: '111'}, 'phon', 'the name “phon”', '“phone”', '“phone”'],
  ['constructor', {constructor: 1}, 'constructor', 'the name', 'one of', 'Write one of these'],
  [
    'an unknown option',
    {options: {biotn: {hidden: true}}},
    'options.biotn',
    'the name “biotn”',
    '“biotin”',
    'Did you mean “biotin”?',
  ],
  [
    'a text for a switch',
    {options: {biotin: {hidden: 'yes'}}},
    'options.biotin.hidden',
    '“yes”',
    'true or false',
    'true or false',
  ],
  [
    'a hidden option that is offered',
    {options: {biotin: {hidden: true, offered: {}}}},
    'options.biotin.offered',
    '“offered” beside “hidden”',
    'either',
    'stays hidden',
  ],
  [
    'an option that is only true',
    {options: {biotin: true}},
    'options.biotin',
    'true',
    'an object',
    'Write {…} with any of “hidden”, “shown”, “offered”',
  ],
  [
    'an offer that is only true',
    {options: {biotin: {offered: true}}},
    'options.biotin.offered',
    'true',
    'an object',
    'Write {}, which is enough, or {…} with any of “note”, “price”, “contact”.',
  ],
  [
    'a text by no language',
    {options: {biotin: {offered: {note: {}}}}},
    'options.biotin.offered.note',
    'nothing in it',
    text,
    'Write something',
  ],
  [
    'a text by a language that is none',
    {options: {biotin: {offered: {note: {en: 'Yes.', spanish: 'Sí.'}}}}},
    'options.biotin.offered.note.spanish',
    'the name “spanish”',
    'a language tag',
    'small letters',
  ],
  [
    'a name that would reach a prototype',
    {
      options: {
        biotin: {offered: {note: JSON.parse('{"en": "Yes.", "__proto__": "x"}') as object}},
      },
    },
    'options.biotin.offered.note.__proto__',
    'the name “__proto__”',
    'a language tag',
    'small letters',
  ],
  [
    'an added option without a part that it needs',
    {added: [{...added, what: undefined}]},
    'added[0].what',
    'nothing',
    text,
    'Add “what”. Until then added[0] is left out.',
  ],
  [
    'an added option at an unknown time',
    {added: [{...added, when: 'later'}]},
    'added[0].when',
    '“later”',
    'one of “before”, “during”, “after”, “any”',
    'Did you mean "after"? Write "before", "during", "after" or "any". Until then added[0] is left out.',
  ],
  [
    'an added option for an unknown purpose',
    {added: [{...added, purpose: 'everything'}]},
    'added[0].purpose',
    '“everything”',
    'one of “scalp”',
    'Write "scalp", "lashes", "cover" or "feelings". Until then added[0] is left out.',
  ],
  [
    'a list for a time',
    {added: [{...added, when: ['any']}]},
    'added[0].when',
    'a list',
    'one of “before”',
    'Write "before", "during", "after" or "any".',
  ],
  [
    'a text for a list of points',
    {added: [{...added, good: 'Free.'}]},
    'added[0].good',
    '“Free.”',
    'a list',
    'Write ["…"], with a text in double quotes for each entry.',
  ],
  [
    'an added option with a built-in option’s id',
    {added: [{...added, id: 'wigs'}]},
    'added[0].id',
    '“wigs”',
    'an id of its own',
    'added[0] is left out',
  ],
  [
    'one id twice',
    {added: [added, {...added, name: 'Second'}]},
    'added[1].id',
    '“wig-bank”',
    'no other',
    'The first one stays',
  ],
  [
    'an id with spaces',
    {added: [{...added, id: 'wig bank'}]},
    'added[0].id',
    '“wig bank”',
    'hyphens',
    'no spaces',
  ],
  [
    'a source without a title',
    {added: [{...added, sources: [{url: 'https://a.example'}]}]},
    'added[0].sources[0].title',
    'nothing',
    '200',
    'added[0].sources[0] is left out',
  ],
  [
    'too many points',
    {added: [{...added, good: Array(13).fill('x')}]},
    'added[0].good',
    '13 entries',
    'at most 12',
    'after the limit',
  ],
  [
    'a day that does not exist',
    {reviews: [{...review, on: '2026-02-31'}]},
    'reviews[0].on',
    '“2026-02-31”',
    'a real day',
    'no such day',
  ],
  [
    'a day in another order',
    {reviews: [{...review, on: '31/01/2026'}]},
    'reviews[0].on',
    '“31/01/2026”',
    'a real day',
    '“2026-01-31”',
  ],
  [
    'a review that is yet to come',
    {reviews: [{...review, on: '2999-01-01'}]},
    'reviews[0].on',
    '“2999-01-01”',
    'not in the future',
    'reviews[0] is left out',
  ],
  [
    'a review of an unknown widget',
    {reviews: [{...review, widget: 'therapies'}]},
    'reviews[0].widget',
    '“therapies”',
    '“therapy-comparison”',
    'Write "regrowth-timeline", "support-finder" or "therapy-comparison". Until then reviews[0] is left out.',
  ],
  [
    'a language that is not in a list',
    {reviews: [{...review, languages: 'es'}]},
    'reviews[0].languages',
    '“es”',
    'a list',
    'Write ["es"]. Until then reviews[0] is left out.',
  ],
  [
    'a language by name that is not in a list',
    {reviews: [{...review, languages: 'English'}]},
    'reviews[0].languages',
    '“English”',
    'a list',
    'Write ["en"].',
  ],
  [
    'a review of no language',
    {reviews: [{...review, languages: []}]},
    'reviews[0].languages',
    'nothing in it',
    'a list',
    'Write ["en"]. Until then reviews[0] is left out.',
  ],
];

describe('a mistake in a clinic file', () => {
  for (const [what, members, path, found, expected, hint] of bad) {
    it(`is told with its place, and the rest stands: ${what}`, () => {
      const problem = problemWith(members);
      expect(problem.path).to.equal(path);
      expect(problem.found).to.contain(found);
      expect(problem.expected).to.contain(expected);
      expect(problem.hint).to.contain(hint);
      const {clinic} = readWith(members);
      const [top] = Object.keys(members);
      for (const [name, value] of Object.entries(wholeFile)) {
        if (name !== top) expect(clinic[name as keyof typeof clinic]).to.deep.equal(value);
      }
    });
  }

  it('leaves out no more than it must', () => {
    const {clinic} = readWith({
      options: {biotn: {}, biotin: {hidden: 'yes', offered: {note: {en: 'Yes.', es: 5}}}},
      added: [
        {...added, id: 'a', when: 'x'},
        {...added, id: 'b', sources: [{title: 'T', url: 'x'}]},
      ],
      reviews: [{...review, languages: ['en', 'Spanish']}],
    });
    expect(clinic.options).to.deep.equal({biotin: {offered: {note: {en: 'Yes.'}}}});
    expect(clinic.added).to.deep.equal([{...added, id: 'b', sources: [{title: 'T'}]}]);
    expect(clinic.reviews).to.deep.equal([{...review, languages: ['en']}]);
  });

  it('leaves an empty text by language out whole', () => {
    const {clinic} = readWith({options: {biotin: {offered: {note: {en: 5}, price: 'Free.'}}}});
    expect(clinic.options).to.deep.equal({biotin: {offered: {price: 'Free.'}}});
  });

  it('keeps the first of a list that is too long', () => {
    const good = Array.from({length: 15}, (_, index) => `Point ${index}`);
    const {clinic} = readWith({added: [{...added, good}]});
    expect(clinic.added?.[0].good).to.deep.equal(good.slice(0, 12));
  });

  it('is told, but leaves nothing out, where a text looks like HTML', () => {
    const name = 'Wrenmoor <b onclick="x">Hospital</b>';
    expect(readWith({name}).clinic.name).to.equal(name);
    expect(problemWith({name}).expected).to.equal('plain text');
    expect(readWith({name: 'Under < 5 and > 3'}).problems).to.deep.equal([]);
  });
});

describe('the format of a clinic file', () => {
  it('in quotes is to be written without them', () => {
    expect(problemWith({anagen: '1'}).hint).to.contain('number without quotes: "anagen": 1.');
    expect(problemWith({anagen: 0}).hint).not.to.contain('quotes');
  });

  for (const anagen of [undefined, '1', 0, null, [1], {valueOf: 1}]) {
    it(`is taken for the first where it says ${JSON.stringify(anagen)}`, () => {
      const {clinic, problems} = readWith({anagen});
      expect(clinic).to.deep.equal(wholeFile);
      expect(problems.map(({path}) => path)).to.deep.equal(['anagen']);
      expect(problems[0].hint).to.contain('"anagen": 1');
    });
  }

  for (const anagen of [2, '2', 1.5]) {
    it(`that is later than ours leaves the whole file out: ${JSON.stringify(anagen)}`, () => {
      const {clinic, problems} = readWith({anagen});
      expect(clinic).to.deep.equal({anagen: 1, language: 'en'});
      expect(problems.map(({path}) => path)).to.deep.equal(['anagen']);
      expect(problems[0].hint).to.contain('not used');
    });
  }

  for (const data of [null, [], 'text', 5, true]) {
    it(`is none where the file holds ${JSON.stringify(data)}`, () => {
      const {clinic, problems} = readClinic(data, known);
      expect(clinic).to.deep.equal({anagen: 1, language: 'en'});
      expect(problems.map(({path}) => path)).to.deep.equal(['the file']);
    });
  }
});

it('prototypes stay as they are, whatever a file names', () => {
  const data: unknown = JSON.parse(
    '{"anagen": 1, "__proto__": {"name": "x"}, "options": {"__proto__": {"hidden": true}}}',
  );
  const {clinic, problems} = readClinic(data, known);
  expect(clinic.name).to.equal(undefined);
  expect(Object.getPrototypeOf(clinic.options)).to.equal(Object.prototype);
  expect(problems.map(({path}) => path)).to.deep.equal(['__proto__', 'options.__proto__']);
});

it('depth does no harm', () => {
  const deep = '['.repeat(5000) + ']'.repeat(5000);
  const file = `{"anagen": 1, "name": ${deep}, "options": {"biotin": ${deep}}, "added": ${deep}}`;
  const {problems} = readClinic(JSON.parse(file), known);
  expect(problems.map(({path}) => path)).to.deep.equal(['name', 'options.biotin', 'added[0]']);
});
