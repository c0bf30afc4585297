import {expect} from '@open-wc/testing';
import {certainties} from '../../src/evidence/certainty.js';
import {citations, type Citation} from '../../src/evidence/citations.js';
import {
  figures as glanceFigures,
  phases,
  reviewMonths,
  standing,
  type PhaseId,
  type Span,
} from '../../src/evidence/timeline.js';
import {
  figures,
  noteSources,
  phaseSupport,
  reviewSupport,
} from '../../src/evidence/timeline.support.js';
import {
  conditionSources,
  keptSources,
  optionSupport,
} from '../../src/evidence/therapies.support.js';
import {fromIso} from '../../src/kit/days.js';

// What is published and was read. To change a line here is a decision: a source has to say so.
const spans: Record<PhaseId, readonly [anchor: string, span?: string]> = {
  prepare: ['first'],
  tender: ['first', '1-3 week'],
  shedding: ['first', '1-4 week'],
  loss: ['first', '1-2 month'],
  brows: ['first'],
  goesOn: ['last', '0-4 week'],
  fuzz: ['last', '6-8 week'],
  regrowth: ['last', '1-4 month'],
  length: ['last'],
  cover: ['last', '3-10 month'],
  texture: ['last'],
  years: ['last', '2-5 year'],
};

const published: Record<keyof typeof figures, string> = {
  growth: '1 length',
  inch: '2.5 length',
  reviewAfter: '6 month',
  regrowthSpan: '1,4 month',
  surveyWomen: '1478 number',
  sheddingMean: '18 day',
  regrowthMean: '3.3 month',
  trialAt6: '12 percent',
  trialAt12: '59 percent',
  trialWeek6: '6 week',
  trialWeek12: '12 week',
  wigMean: '12.5 month',
  coverIrish: '5,6 month',
  coverMayo: '3,10 month',
  sparse: '4 number',
  sparseOf: '100 number',
  sparseShare: '30 percent',
  sparseFrom: '2 year',
  sparseUntil: '5 year',
  cohortWomen: '61 number',
  cohortThin: '42.3 percent',
  cohortYears: '3 year',
};

const spanText = (span?: Span) => span && `${span.min}-${span.max} ${span.unit}`;
const sources = Object.entries<Citation>(citations);

describe('the register of phases', () => {
  it('has the published spans, and none where no sound source gives one', () => {
    const found = phases.map(({id, anchor, span}) => [
      id,
      span ? [anchor, spanText(span)] : [anchor],
    ]);
    expect(found).to.deep.equal(Object.entries(spans));
  });

  it('never has a span that ends before it starts', () => {
    for (const {span} of phases) if (span) expect(span.min).to.be.below(span.max);
  });

  it('asks for a review after six months', () => {
    expect(reviewMonths).to.equal(6);
    expect(figures.reviewAfter.value).to.equal(reviewMonths);
  });

  it('says the same in its figures as in its spans', () => {
    const span = (id: PhaseId) => phases.find((phase) => phase.id === id)?.span;
    const {regrowthSpan, coverMayo, sparseFrom, sparseUntil} = figures;
    expect([...regrowthSpan.value, regrowthSpan.in].join()).to.equal('1,4,month');
    expect(spanText(span('regrowth'))).to.equal(`${regrowthSpan.value.join('-')} month`);
    expect(spanText(span('cover'))).to.equal(`${coverMayo.value.join('-')} month`);
    expect(spanText(span('years'))).to.equal(`${sparseFrom.value}-${sparseUntil.value} year`);
  });

  it('says when its sources were last read', () => {
    expect(fromIso(standing.reviewed)).to.be.a('number');
  });
});

describe('the register of figures', () => {
  it('has the published values', () => {
    const found = Object.entries(figures).map(([name, {value, in: kind}]) => [
      name,
      `${String(value)} ${kind}`,
    ]);
    expect(found).to.deep.equal(Object.entries(published));
  });

  it('has the figures at a glance among those of the details', () => {
    expect(figures).to.include(glanceFigures);
  });
});

describe('what each statement stands on', () => {
  const supports = {...phaseSupport, review: reviewSupport};

  it('is there for each phase, and for no other', () => {
    expect(Object.keys(phaseSupport)).to.have.members(phases.map(({id}) => id));
  });

  for (const [id, support] of Object.entries(supports)) {
    it(`is a certainty and sources that are on the list: ${id}`, () => {
      expect(certainties).to.include(support.certainty);
      expect(support.sources).not.to.be.empty;
      expect(Object.keys(citations)).to.include.members([...support.sources]);
      expect(new Set(support.sources).size).to.equal(support.sources.length);
    });
  }

  it('is there for the notes', () => {
    expect(noteSources).not.to.be.empty;
    expect(Object.keys(citations)).to.include.members([...noteSources]);
  });

  it('leaves no source on the list that nothing stands on', () => {
    const therapies = Object.values(optionSupport).flatMap(({regulators, ...cells}) =>
      [...Object.values(cells), ...Object.values(regulators)].flat(),
    );
    const used = [
      ...Object.values(supports).flatMap((support) => support.sources),
      ...noteSources,
      ...therapies,
      ...conditionSources,
      ...keptSources,
    ];
    expect(Object.keys(citations)).to.have.members([...new Set(used)]);
  });
});

describe('a source', () => {
  const kinds = ['study', 'review', 'guideline', 'cancer-group', 'hospital', 'agency', 'label'];

  for (const [id, {kind, by, title, venue, year, url}] of sources) {
    it(`says what it is and where it was published: ${id}`, () => {
      expect(kinds).to.include(kind);
      expect(venue.trim()).not.to.equal('');
      expect(title ?? by ?? url, 'a title, an author or a link')
        .to.be.a('string')
        .and.not.equal('');
      if (year !== undefined) expect(year).to.be.within(1990, 2026);
    });

    it(`is reached over the web, if at all: ${id}`, () => {
      if (url === undefined) return;
      expect(['https:', 'http:']).to.include(new URL(url).protocol);
    });
  }
});
