import {expect} from '@open-wc/testing';
import {certainties} from '../../src/evidence/certainty.js';
import {citations, type CitationId} from '../../src/evidence/citations.js';
import {
  figures as glanceFigures,
  icons,
  options,
  regulatorsChecked,
  standing,
  type OptionId,
} from '../../src/evidence/therapies.js';
import {
  conditionSources,
  figures,
  keptSources,
  optionSupport,
} from '../../src/evidence/therapies.support.js';
import {content as written} from '../../src/generated/en/widgets/therapy-comparison/therapy-comparison.folded.content.js';
import {fromIso} from '../../src/kit/days.js';
import {exact} from '../../src/widgets/therapy-comparison/therapy-comparison.sentences.js';
import {figureSources} from '../../src/widgets/therapy-comparison/therapy-comparison.provenance.js';

// What was read, in a source that may be shown. To change a line here is a decision: a source has to say so.
const register: Record<OptionId, string> = {
  'scalp-cooling': 'before | before,during | scalp | moderate | checked | medical',
  'cold-caps': 'before | before,during | scalp | low | unchecked | medical',
  wigs: 'before | before,during,after | cover | low | checked | care',
  'scalp-care': 'during | during,after | scalp | low | checked | care',
  light: 'during | during,after | scalp | very-low | checked | medical',
  programmes: 'during | during,after | cover,feelings | none | checked | care',
  mindfulness: 'during | during,after | feelings | moderate | checked | care',
  'topical-minoxidil': 'after | after | scalp | low | checked | medical',
  'oral-minoxidil': 'after | after | scalp | very-low | checked | medical',
  'anti-androgens': 'after | after | scalp | very-low | checked | medical',
  bimatoprost: 'after | after | lashes | moderate | checked | medical',
  prp: 'after | after | scalp | very-low | checked | medical',
  exosomes: 'after | after | scalp | none | checked | medical',
  biotin: 'any | any | scalp | very-low | checked | medical',
  'iron-zinc': 'any | any | scalp | low | checked | medical',
  supplements: 'any | any | scalp | very-low | unchecked | medical',
  'make-up': 'any | any | lashes,cover | very-low | unchecked | care',
  counselling: 'any | any | feelings | low | unchecked | care',
};

const published: Record<keyof typeof figures, string> = {
  askAfter: '6 month kuo2024,kang2019,freites2019jaad2',
  coolWomen: '142 number nangia2017',
  coolWith: '50.5 percent nangia2017',
  coolWithout: '0 percent nangia2017',
  lotionWomen: '22 number duvic1996',
  lotionDays: '50.2 day duvic1996',
  tabletPeople: '119 number kuo2024',
  tabletBetter: '88 number kuo2024',
  lashPeople: '130 number wirta2015',
  lashWith: '46.9 percent wirta2015',
  lashWithout: '18.2 percent wirta2015',
  plasmaPeople: '27 number rossi2025prp',
  wigShare: '84 percent watanabe2019',
  indiaPeople: '51 number bajpai2020',
  indiaWith: '56.3 percent bajpai2020',
  indiaWithout: '0 percent bajpai2020',
  dutchPeople: '7378 number vdhurk_jnccn',
  dutchMost: '80 percent vdhurk_jnccn',
  dutchLeast: '10 percent vdhurk_jnccn',
  dutchBefore: '30 minute vdhurk_jnccn',
  dutchAfter: '90 minute vdhurk_jnccn',
  dutchDocetaxel: '20 minute vdhurk_jnccn',
  anthraPeople: '131 number munzone2019',
  anthraShare: '43 percent munzone2019',
  weeklyAll: '91 number pict2022',
  weeklyCounted: '74 number pict2022',
  weeklyBare: '58 number pict2022',
  weeklyShort: '20 minute pict2022',
  weeklyLong: '45 minute pict2022',
  lastingWomen: '139 number kang_sc_rct',
  lastingWith: '13.5 percent kang_sc_rct',
  lastingWithout: '52 percent kang_sc_rct',
  lastingAfter: '6 month kang_sc_rct',
  coolReviews: '14 number zhang2022',
  spreadWith: '0.61 percent rugo2017mets',
  spreadWithout: '0.41 percent rugo2017mets',
  hormonePeople: '46 number freites2018eia',
  hormoneBetter: '37 number freites2018eia',
  tabletAll: '216 number kuo2024',
  tabletDays: '105 day kuo2024',
  lashMonths: '6 month wirta2015',
  lashEarly: '37.5 percent wirta2015',
  lashEarlyMonths: '4 month wirta2015',
  lashRed: '16.7 percent wirta2015',
  lashSpots: '9.4 percent wirta2015',
  youngPeople: '71 number borchert2016',
  youngWith: '70.8 percent borchert2016',
  youngWithout: '26.1 percent borchert2016',
  plasmaTests: '12 number rossi2025prp',
  plasmaFound: '2 number rossi2025prp',
  lightPeople: '32 number lodewijckx2023',
  lightCooled: '29 number claes2025',
  lightVisits: '36 number lodewijckx2023',
  lightWeeks: '12 week lodewijckx2023',
  exoStudies: '16 number gupta2023exo',
  exoLab: '15 number gupta2023exo',
  exoPeople: '39 number gupta2023exo',
  blockerStudies: '47 number rozner2019',
  blockerPeople: '49298 number rozner2019',
  spiroRose: '26 percent rozner2019',
  finaRose: '34 percent rozner2019',
  wigTime: '12.5 month watanabe2019',
};

// The sources of each option that was checked, cell by cell.
const sources: Partial<Record<OptionId, Record<string, string>>> = {
  'scalp-cooling': {
    found: 'nangia2017,bajpai2020,vdhurk_jnccn,munzone2019,pict2022,kang_sc_rct',
    like: 'vdhurk_jnccn',
    good: 'nangia2017,bajpai2020,kang_sc_rct,zhang2022',
    hard: 'ics_hair,munzone2019,zhang2022,dignicap_contra,rugo2017mets',
    avoid: 'dignicap_contra,rossi2020dpc',
    practical: 'vdhurk_jnccn,pict2022',
    us: 'paxman_fda2018',
  },
  'topical-minoxidil': {
    found: 'duvic1996,freites2018eia',
    like: 'duvic1996',
    good: 'duvic1996,freites2018eia',
    hard: 'duvic1996',
    avoid: 'rossi2020dpc,freites2019jaad1',
    us: 'rossi2020dpc,freites2019jaad1',
  },
  'oral-minoxidil': {found: 'kuo2024', good: 'kuo2024', hard: 'kuo2024', us: 'kuo2024'},
  bimatoprost: {
    found: 'wirta2015,borchert2016',
    like: 'wirta2015',
    good: 'wirta2015',
    hard: 'wirta2015',
    avoid: 'rossi2020dpc',
    us: 'chanasumon2018',
  },
  prp: {
    found: 'rossi2025prp',
    like: 'rossi2025prp',
    good: 'rossi2025prp',
    hard: 'rossi2025prp',
    avoid: 'rossi2025prp',
    practical: 'rossi2025prp',
    us: 'rossi2025prp,wikramanayake2023',
  },
  light: {
    found: 'lodewijckx2023,claes2025',
    like: 'lodewijckx2023',
    good: 'lodewijckx2023',
    hard: 'lodewijckx2023',
    avoid: 'lodewijckx2023,claes2025',
    practical: 'lodewijckx2023',
  },
  exosomes: {
    found: 'gupta2023exo',
    good: 'gupta2023exo',
    hard: 'fda_exo2019,fda_exo2020,gupta2023exo',
    avoid: 'fda_exo2020,gupta2023exo',
    us: 'fda_exo2019,fda_exo2020',
  },
  biotin: {
    found: 'guo2017,ruiztagle2018',
    good: 'guo2017',
    hard: 'fda_biotin',
    us: 'fda_biotin',
  },
  'iron-zinc': {found: 'guo2017', good: 'guo2017', hard: 'guo2017,almohanna2019', avoid: 'guo2017'},
  'anti-androgens': {
    found: 'rozner2019',
    good: 'rozner2019',
    hard: 'rozner2019',
    avoid: 'rozner2019',
  },
  wigs: {found: 'watanabe2019', hard: 'macmillan_wigs', practical: 'macmillan_wigs'},
  'scalp-care': {found: 'ics_hair,macmillan_regrow', like: 'ics_hair,macmillan_regrow'},
  programmes: {like: 'acs_hair', practical: 'acs_hair'},
  mindfulness: {found: 'carlson2023,coyne2010', good: 'carlson2023', hard: 'carlson2023'},
};

const ids = options.map(({id}) => id);
const unchecked = options.filter(({verified}) => !verified).map(({id}) => id);
const words = written(
  Object.fromEntries(Object.keys(figures).map((name) => [name, name])) as never,
);

describe('the register of options', () => {
  it('has the times, purposes and certainty that were read', () => {
    const found = options.map(({id, group, times, purposes, certainty, verified, medical}) => [
      id,
      [
        group,
        times.join(),
        purposes.join(),
        certainty,
        verified ? 'checked' : 'unchecked',
        medical ? 'medical' : 'care',
      ].join(' | '),
    ]);
    expect(found).to.deep.equal(Object.entries(register));
  });

  it('puts each option into the group of its earliest time', () => {
    for (const {group, times} of options) expect(times[0]).to.equal(group);
  });

  it('has “any time” alone', () => {
    for (const {times} of options) if (times.includes('any')) expect(times).to.deep.equal(['any']);
  });

  it('has a certainty that is on the list, and “high” for nothing', () => {
    for (const {certainty} of options) {
      expect(certainties).to.include(certainty);
      expect(certainty).not.to.equal('high');
    }
  });

  it('draws the share that the trial found, out of a hundred', () => {
    expect(icons).to.deep.equal({of: 100, with: 50.5, without: 0});
  });

  it('says when it was read, and that no clinician has reviewed it', () => {
    expect(fromIso(regulatorsChecked)).to.be.a('number');
    expect(fromIso(standing.reviewed)).to.be.below(fromIso(standing.nextReview)!);
    expect(standing.reviewedBy).to.equal('');
  });
});

describe('the figures of the options', () => {
  it('have the published values, each with where it was read', () => {
    const found = Object.entries(figures).map(([name, {value, in: kind}]) => [
      name,
      `${String(value)} ${kind} ${figureSources[name as keyof typeof figures].join()}`,
    ]);
    expect(found).to.deep.equal(Object.entries(published));
  });

  it('have those of the cards among those of the details', () => {
    expect(figures).to.include(glanceFigures);
  });
});

describe('what each option stands on', () => {
  it('is there for each option, and for no other', () => {
    expect(Object.keys(optionSupport)).to.have.members(ids);
  });

  for (const id of ids) {
    it(`is what was read: ${id}`, () => {
      const {regulators, ...cells} = optionSupport[id];
      const filled = Object.entries({...cells, ...regulators})
        .filter(([, list]) => list.length > 0)
        .map(([cell, list]) => [cell, list.join()]);
      expect(Object.fromEntries(filled)).to.deep.equal(sources[id] ?? {});
    });
  }

  it('is nothing for an option that was not checked', () => {
    expect(Object.keys(sources)).to.have.members(ids.filter((id) => !unchecked.includes(id)));
  });

  it('is on the list of sources', () => {
    const all = Object.values(optionSupport).flatMap(({regulators, ...cells}) =>
      [...Object.values(cells), ...Object.values(regulators)].flat(),
    );
    const single: CitationId[] = Object.values(exact).flat();
    expect(Object.keys(citations)).to.include.members([
      ...all,
      ...single,
      ...conditionSources,
      ...keptSources,
    ]);
  });
});

describe('the words of the options', () => {
  it('name no figure and fill no cell where nothing was checked', () => {
    for (const id of unchecked) {
      const {ask, sure, regulators, ...cells} = words.options[id];
      expect(Object.values(cells).flat(), id).to.deep.equal([]);
      expect(regulators, id).to.deep.equal({});
      expect([...ask, sure].join(), id).not.to.match(/\d/);
    }
  });

  it('name a regulator only where a source of its region was read', () => {
    for (const id of ids) {
      const said = Object.keys(words.options[id].regulators);
      const read = Object.entries(optionSupport[id].regulators)
        .filter(([, list]) => list.length > 0)
        .map(([region]) => region);
      expect(said, id).to.have.members(read);
    }
  });

  it('have as many good points as hard ones', () => {
    for (const id of ids) {
      const {good, hard} = words.options[id];
      expect(good.length, id).to.equal(hard.length);
    }
  });

  it('say what to ask, and why we are as sure as we are, of every option', () => {
    for (const id of ids) {
      expect(words.options[id].ask, id).not.to.be.empty;
      expect(words.options[id].sure, id).not.to.equal('');
    }
  });

  it('single out only sentences that are there', () => {
    for (const place of Object.keys(exact).filter((key) => !key.endsWith('.card'))) {
      const said = place
        .split('.')
        .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], words.options);
      expect(said, place).to.be.a('string');
    }
  });
});
