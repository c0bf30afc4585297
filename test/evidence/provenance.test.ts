import {expect} from '@open-wc/testing';
import {catalog} from '../../src/embed/catalog.js';
import {citations} from '../../src/evidence/citations.js';
import {
  fits,
  inReadingOrder,
  markOf,
  withShared,
  type ProvenanceModule,
} from '../../src/evidence/statements.js';
import {provenance as kit} from '../../src/kit/kit.provenance.js';
import {stringsOf} from '../localization/strings.js';
import {widgets} from '../support/words.js';
import {problemsOf, standingProblems} from './provenance-problems.js';

const register = Object.keys(citations);

/** All that a reader of a widget meets: its own words and those of the kit. */
const leavesIn = async (widget: string) => {
  const [own, shared] = await Promise.all([stringsOf(widget, 'en'), stringsOf('kit', 'en')]);
  const kitLeaves = shared.leaves.map((leaf) => ({
    ...leaf,
    path: leaf.path.replace(/^kit\.(late|seldom)\./, 'kit.'),
  }));
  return [...own.leaves, ...kitLeaves];
};

describe('the widgets whose words are traced', () => {
  it('are all widgets', () => expect(Object.keys(widgets)).to.have.members(Object.keys(catalog)));
});

for (const [name, {evidence}] of Object.entries(widgets)) {
  const whole = {...evidence, provenance: withShared(evidence.provenance, kit)};

  describe(`what the words of ${name} stand on`, () => {
    it('is said of every sentence, is in the register, and bears each figure', async () => {
      expect(problemsOf(whole, await leavesIn(name), register)).to.deep.equal([]);
    });

    it('has a version, the day of the last reading and a later day of the next', () => {
      expect(standingProblems(evidence.standing)).to.deep.equal([]);
    });

    it('is written in the order in which a reader meets the words', async () => {
      const paths = inReadingOrder(await leavesIn(name), whole.provenance).map(({path}) => path);
      expect(paths[0]).to.equal('glance.title');
      expect(paths).to.have.members((await leavesIn(name)).map(({path}) => path));
      const places = paths.map((path) => whole.provenance.findIndex(([p]) => fits(p, path)));
      const known = places.filter((place) => place >= 0);
      expect(known).to.deep.equal([...known].sort((a, b) => a - b));
    });
  });
}

// What a fault of each kind is reported as: this shows that the checks above can fail.
describe('a fault in what words stand on', () => {
  const low = {certainty: 'low', sources: ['watanabe2019']} as const;
  const leaves = [
    {path: 'glance.title', text: 'Hair'},
    {path: 'glance.lead', text: `After ${markOf('weeks6')} it grows.`},
    {path: 'glance.list.0', text: 'It may grow.'},
    {path: 'glance.after', text: `${markOf('a')} later`},
  ];
  const sound: ProvenanceModule = {
    provenance: [
      ['glance.title', 'wording'],
      ['glance.lead', low],
      ['glance.list.*', low],
      ['glance.after.fuzz', low],
      ['glance.after.length', low],
    ],
    figures: {weeks6: {value: 6, in: 'week'}},
    figureSources: {weeks6: ['watanabe2019']},
    standing: {content: '0.2.0', reviewed: '2026-11-01', nextReview: '2027-11-01', reviewedBy: ''},
  };
  const found = (change: object) => problemsOf({...sound, ...change}, leaves, register);
  const withEntry = (index: number, entry: unknown) => ({
    provenance: sound.provenance.map((own, place) => (place === index ? entry : own)),
  });
  const faults: Record<string, [change: object, says: string]> = {
    'a sentence that nothing stands behind': [
      {provenance: sound.provenance.filter(([path]) => path !== 'glance.list.*')},
      'glance.list.0: nothing says what it stands on',
    ],
    'a claim without a source': [
      withEntry(2, ['glance.list.*', {certainty: 'low', sources: []}]),
      'glance.list.0: no source (glance.list.*)',
    ],
    'a claim without a source, said of one thing among several': [
      withEntry(4, ['glance.after.length', {certainty: 'low', sources: []}]),
      'glance.after: no source (glance.after.length)',
    ],
    'a source that is not in the register': [
      withEntry(2, ['glance.list.*', {certainty: 'low', sources: ['gone1999']}]),
      'glance.list.*: gone1999 is not in the register',
    ],
    'a claim without a certainty': [
      withEntry(2, ['glance.list.*', {certainty: 'sure', sources: ['watanabe2019']}]),
      'glance.list.*: no certainty',
    ],
    'a figure that the sources of its sentence do not bear': [
      {figureSources: {weeks6: ['kang2019']}},
      'glance.lead: the figure weeks6 has no source among those of the sentence',
    ],
    'a figure in mere wording': [
      withEntry(1, ['glance.lead', 'wording']),
      'glance.lead: the figure weeks6 has no source among those of the sentence',
    ],
    'a figure in a direction': [
      withEntry(1, ['glance.lead', 'direction']),
      'glance.lead: the figure weeks6 has no source among those of the sentence',
    ],
    'a figure of our own in a direction': [
      {...withEntry(1, ['glance.lead', 'direction']), figureSources: {weeks6: []}},
      'glance.lead: the figure weeks6 has no source among those of the sentence',
    ],
    'a figure that nobody published, in a claim': [
      {figureSources: {weeks6: []}},
      'glance.lead: the figure weeks6 has no source among those of the sentence',
    ],
    'an entry that fits no sentence': [
      {provenance: [...sound.provenance, ['glance.gone', 'wording']]},
      'glance.gone: stands for no sentence',
    ],
    'an entry that another one hides': [
      {provenance: [...sound.provenance, ['glance.list.0', low]]},
      'glance.list.0: stands for no sentence',
    ],
    'an entry for a group without a sentence': [
      {provenance: [...sound.provenance, ['glance.gone.*', low]]},
      'glance.gone.*: stands for no sentence',
    ],
    'a source of a figure that is not in the register': [
      {figureSources: {weeks6: ['watanabe2019', 'gone1999']}},
      'figure weeks6: gone1999 is not in the register',
    ],
    'sources of a figure that is not there': [
      {figureSources: {...sound.figureSources, other: ['watanabe2019']}},
      'figure other: is not in the register',
    ],
  };

  it('is not found where all is well', () => {
    expect(found({})).to.deep.equal([]);
    expect(standingProblems(sound.standing)).to.deep.equal([]);
  });

  for (const [name, [change, says]] of Object.entries(faults)) {
    it(`is found: ${name}`, () => expect(found(change)).to.deep.equal([says]));
  }

  it('is found: a figure without its sources', () => {
    expect(found({figureSources: {}})).to.include('figure weeks6: no source');
  });

  for (const [change, says] of [
    [{content: ''}, 'content: “” is no version'],
    [{reviewed: '2026-02-30'}, 'reviewed: “2026-02-30” is no date'],
    [{nextReview: undefined}, 'nextReview: “” is no date'],
    [{nextReview: '2026-11-01'}, 'nextReview: not after reviewed'],
    [{reviewedBy: 'Dr. Lee'}, 'reviewedBy: not empty; a clinic says so in its own file'],
  ] as const) {
    it(`is found in the standing: ${says}`, () => {
      expect(standingProblems({...sound.standing, ...change})).to.deep.equal([says]);
    });
  }
});

describe('a path of the provenance', () => {
  for (const [pattern, path, expected] of [
    ['glance.lead', 'glance.lead', true],
    ['glance.lead', 'glance.leadMore', false],
    ['glance.list.*', 'glance.list.0', true],
    ['glance.list.*', 'glance.list', false],
    ['glance.list.*', 'glance.list.0.name', false],
    ['glance.*.name', 'glance.fuzz.name', true],
    ['glance.**', 'glance.a.b.c', true],
    ['glance.**', 'glance', true],
    ['glance.**', 'folded.a', false],
  ] as const) {
    it(`“${pattern}” ${expected ? 'means' : 'does not mean'} ${path}`, () => {
      expect(fits(pattern, path)).to.equal(expected);
    });
  }
});
