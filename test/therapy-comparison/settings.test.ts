import {aTimeout, expect} from '@open-wc/testing';
import {
  all,
  codesOf,
  compareButton,
  fact,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  mountWith,
  namesOf,
  openDetails,
  reported,
  rootOf,
  table,
  textOf,
} from '../support/comparison.js';

const cooling = 'Scalp cooling by machine';
const wigs = 'Wigs, scarves and hats';
const columns = async (element: Element) =>
  [...(await table(element)).tHead!.rows[0].cells].slice(1).map(textOf);

/** Where health agencies speak on an option. */
const regionsOf = (element: Element, name: string): string[] =>
  [...fact(element, name, 'regulators').querySelectorAll('strong')].map((node) =>
    textOf(node).replace(/:$/, ''),
  );

describe('options', () => {
  it('shows these alone, with blanks or commas between the names', async () => {
    for (const options of ['wigs biotin', ' biotin,  wigs ', 'biotin\nwigs']) {
      const element = await mount({lang: 'en', options});
      expect(namesOf(element)).to.deep.equal([wigs, 'Biotin']);
    }
  });

  it('with an unknown name: reported with the nearest right one, the rest stands', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: 'wigs biotn'});
    const {level, message, hint} = await reported(reports, 'list-invalid');
    expect(level).to.equal('warn');
    expect(message).to.include('“biotn”').and.to.include(' in options,');
    expect(hint).to.include('Did you mean “biotin”?');
    expect(namesOf(element)).to.deep.equal([wigs]);
    expect(codesOf(reports)).to.deep.equal(['list-invalid']);
    expect(element.getAttribute('options')).to.equal('wigs biotn');
  });

  it('with one name twice: reported, shown once', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: 'wigs biotin wigs'});
    expect((await reported(reports, 'list-invalid')).message).to.include('each name once');
    expect(namesOf(element)).to.deep.equal([wigs, 'Biotin']);
    expect(codesOf(reports)).to.deep.equal(['list-invalid']);
  });

  it('with none that is known: each is reported, and all options show', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    const element = await mount({lang: 'en', options: 'snake-oil <b>toupees</b>'});
    expect(namesOf(element)).to.have.length(14);
    await aTimeout(30);
    expect(codesOf(reports)).to.deep.equal(['list-invalid', 'list-invalid']);
    expect(find(element, 'b')).to.equal(null);
    expect(thrown).to.deep.equal([]);
  });

  it('that is empty is as good as none', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: '  '});
    expect(namesOf(element)).to.have.length(14);
    expect(codesOf(reports)).to.deep.equal([]);
  });

  it('changes at once, and speaks up when it breaks anew', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: 'wigs'});
    element.options = 'wigs prp';
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(2);
    element.options = 'wigs prpp';
    await reported(reports, 'list-invalid');
    expect(namesOf(element)).to.deep.equal([wigs]);
  });
});

describe('compare', () => {
  it('puts two or three side by side at first, and takes no focus', async () => {
    const element = await mount({lang: 'en', compare: 'wigs scalp-cooling'});
    expect(await columns(element)).to.deep.equal([cooling, wigs]);
    expect(document.activeElement).to.equal(document.body);
    get<HTMLButtonElement>(element, '[part=compare] > button').click();
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(14);
    expect(textOf(get(element, '[part=chosen] [role=status]'))).to.equal('Chosen: 2');
  });

  it('with four names: the fourth is reported, three stand side by side', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', compare: 'wigs scalp-cooling biotin prp'});
    const {level, message} = await reported(reports, 'list-invalid');
    expect(level).to.equal('warn');
    expect(message).to.include('“prp” in compare').and.to.include('at most 3 names');
    expect(await columns(element)).to.deep.equal([cooling, wigs, 'Biotin']);
    expect(codesOf(reports)).to.deep.equal(['list-invalid']);
  });

  it('with an unknown name: reported with the nearest right one, the others stand', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', compare: 'wigs scalp-coolin biotin'});
    const {hint} = await reported(reports, 'list-invalid');
    expect(hint).to.include('Did you mean “scalp-cooling”?');
    expect(await columns(element)).to.deep.equal([wigs, 'Biotin']);
  });

  it('with one name twice: reported, and the others stand', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', compare: 'wigs wigs biotin'});
    expect((await reported(reports, 'list-invalid')).message).to.include('each name once');
    expect(await columns(element)).to.deep.equal([wigs, 'Biotin']);
  });

  it('with one name right and one unknown: only the unknown one is reported', async () => {
    const reports = listen();
    await mount({lang: 'en', compare: 'wigs scalp-coolin'});
    await reported(reports, 'list-invalid');
    expect(codesOf(reports)).to.deep.equal(['list-invalid']);
  });

  it('with one name alone: reported, the cards show, and that one is ticked', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', compare: 'wigs'});
    const {message, hint} = await reported(reports, 'list-invalid');
    expect(message).to.include('a second name');
    expect(hint).to.equal('Add a second name, or remove compare.');
    expect(namesOf(element)).to.have.length(14);
    expect(
      all(element, '[part=card] input').filter((node) => node.matches(':checked')),
    ).to.have.length(1);
    expect(compareButton(element)).to.exist;
  });

  it('with an option that this page does not show: reported, and not shown', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', options: 'wigs biotin', compare: 'wigs biotin prp'});
    expect((await reported(reports, 'list-invalid')).message).to.include('“prp” in compare');
    expect(await columns(element)).to.deep.equal([wigs, 'Biotin']);
  });

  it('may name what the clinic added', async () => {
    const reports = listen();
    const added = {id: 'wig-bank', name: 'Wig bank', what: 'W.', when: 'any', purpose: 'cover'};
    const element = await mountWith({added: [added]}, {lang: 'en', compare: 'wigs wig-bank'});
    expect(await columns(element)).to.deep.equal([wigs, 'Wig bank']);
    expect(codesOf(reports)).to.deep.equal([]);
  });
});

describe('region', () => {
  for (const [region, said] of [
    ['us', 'United States'],
    ['eu', 'European Union'],
    ['uk', 'United Kingdom'],
  ]) {
    it(`"${region}" shows first what is said in the ${said}, with the month`, async () => {
      const element = await mount({lang: 'en', region});
      await openDetails(element, cooling);
      const cell = textOf(fact(element, cooling, 'regulators'));
      expect(cell).to.include('As we read it in November 2026.');
      // Where nothing was read at home, a word from elsewhere is not kept from the reader.
      const elsewhere = region === 'us' ? [] : ['United States'];
      expect(regionsOf(element, cooling)).to.deep.equal([said, ...elsewhere]);
      if (region !== 'us') {
        expect(cell).to.include(`${said}: We have not read what they say there.`);
      }
    });

    it(`"${region}" stands alone where nothing was read anywhere`, async () => {
      const element = await mount({lang: 'en', region});
      await openDetails(element, 'Light treatment');
      expect(regionsOf(element, 'Light treatment')).to.deep.equal([said]);
    });
  }

  it('left out shows all three', async () => {
    const element = await mount({lang: 'en'});
    await openDetails(element, cooling);
    expect(regionsOf(element, cooling)).to.deep.equal([
      'United States',
      'European Union',
      'United Kingdom',
    ]);
  });

  it('unknown is reported with the values that there are, and all three show', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', region: 'gb'});
    const {level, message} = await reported(reports, 'setting-invalid');
    expect(level).to.equal('warn');
    expect(message).to.include('region="gb"').and.to.include('“us”, “eu”, “uk”');
    await openDetails(element, cooling);
    expect(regionsOf(element, cooling)).to.have.length(3);
  });

  it('says nothing of care, which is no drug and no device', async () => {
    const element = await mount({lang: 'en', region: 'us'});
    await openDetails(element, wigs);
    expect(textOf(fact(element, wigs, 'regulators'))).to.include('This is no drug and no device.');
  });

  for (const [country, expected] of [
    ['GB', ['United Kingdom', 'United States']],
    ['US', ['United States']],
    ['DE', ['European Union', 'United States']],
    ['JP', ['United States', 'European Union', 'United Kingdom']],
  ] as const) {
    it(`follows the clinic's country: ${country}`, async () => {
      const element = await mountWith({country});
      await openDetails(element, cooling);
      expect(regionsOf(element, cooling)).to.deep.equal(expected);
    });
  }

  it('on the element comes before the clinic’s country', async () => {
    const element = await mountWith({country: 'GB'}, {lang: 'en', region: 'eu'});
    await openDetails(element, cooling);
    expect(regionsOf(element, cooling)).to.deep.equal(['European Union', 'United States']);
  });
});

describe('heading-level of the comparison', () => {
  const levels = (element: Element) =>
    [...new Set(all(element, '[role=heading]').map(({ariaLevel}) => ariaLevel))].sort();

  for (const [level, expected] of [
    [undefined, ['2', '3', '4', '5']],
    ['1', ['1', '2', '3', '4']],
    ['4', ['4', '5', '6']],
    ['6', ['6']],
  ] as const) {
    it(`${level ?? 'left out'}: ${expected.join(', ')}`, async () => {
      const element = await mount({lang: 'en', ...(level && {'heading-level': level})});
      await openDetails(element, cooling);
      expect(levels(element)).to.deep.equal(expected);
      expect(get(element, '[role=heading]').ariaLevel).to.equal(expected[0]);
    });
  }

  it('that is none is reported, and the usual one holds', async () => {
    const reports = listen();
    const element = await mount({lang: 'en', 'heading-level': '7'});
    expect((await reported(reports, 'setting-invalid')).message).to.include('heading-level="7"');
    expect(get(element, '[role=heading]').ariaLevel).to.equal('2');
  });
});

it('an unknown attribute is reported with the nearest right name', async () => {
  const reports = listen();
  const element = await mount({lang: 'en', option: 'wigs'});
  expect((await reported(reports, 'setting-unknown')).hint).to.include('“options”');
  expect(namesOf(element)).to.have.length(14);
  expect(rootOf(element).lang).to.equal('en');
});
