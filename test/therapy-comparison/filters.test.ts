import {expect} from '@open-wc/testing';
import {
  all,
  box,
  card,
  choose,
  complete,
  find,
  get,
  listen,
  mount,
  mountWith,
  namesOf,
  narrow,
  openDetails,
  textOf,
  type AnagenTherapyComparison,
} from '../support/comparison.js';

const status = (element: Element) => get(element, '[part=filters] [role=status]');
const picked = (element: Element) =>
  all<HTMLSelectElement>(element, 'select').map(({value}) => value);
const showAll = (element: Element) => get<HTMLButtonElement>(element, '[part=filters] button');

/** Nothing that matters before treatment is for feelings. */
const deadEnd = async (element: AnagenTherapyComparison): Promise<void> => {
  await narrow(element, 'when', 'before');
  await narrow(element, 'purpose', 'feelings');
};

describe('the cards can be narrowed', () => {
  it('by when: those for any time stay', async () => {
    const element = await mount({lang: 'en'});
    await narrow(element, 'when', 'before');
    expect(namesOf(element)).to.deep.equal([
      'Scalp cooling by machine',
      'Wigs, scarves and hats',
      'Biotin',
      'Iron and zinc',
    ]);
    await narrow(element, 'when', 'during');
    // Scalp cooling and wigs matter during treatment, too, beside the four of that group.
    expect(namesOf(element)).to.have.length(8);
  });

  it('by what they are for', async () => {
    const element = await mount({lang: 'en'});
    await narrow(element, 'purpose', 'lashes');
    expect(namesOf(element)).to.deep.equal(['Bimatoprost for lashes']);
    await narrow(element, 'purpose', 'cover');
    expect(namesOf(element)).to.deep.equal([
      'Wigs, scarves and hats',
      'Look Good Feel Better and the like',
    ]);
  });

  it('by how sure the evidence is, among the grades that there are', async () => {
    const element = await mount({lang: 'en'});
    const select = get<HTMLSelectElement>(element, 'select[name=certainty]');
    expect([...select.options].map(textOf)).to.deep.equal([
      'All',
      'Moderate',
      'Low',
      'Very low',
      'No studies',
    ]);
    await narrow(element, 'certainty', 'moderate');
    expect(namesOf(element)).to.deep.equal([
      'Scalp cooling by machine',
      'Mindfulness and yoga',
      'Bimatoprost for lashes',
    ]);
  });

  it('by all three at once, and back', async () => {
    const element = await mount({lang: 'en'});
    await narrow(element, 'when', 'after');
    await narrow(element, 'purpose', 'scalp');
    await narrow(element, 'certainty', 'none');
    expect(namesOf(element)).to.deep.equal(['Exosomes']);
    await narrow(element, 'certainty', '');
    await narrow(element, 'purpose', '');
    await narrow(element, 'when', '');
    expect(namesOf(element)).to.have.length(14);
  });

  it('by labels that stand with their fields, and a legend', async () => {
    const element = await mount({lang: 'en'});
    const selects = all<HTMLSelectElement>(element, 'select');
    const labels = selects.map(({labels: [label]}) => textOf(label.querySelector('span')));
    expect(labels).to.deep.equal(['When', 'What for', 'How sure']);
    expect(textOf(get(element, 'legend'))).to.equal('Show fewer');
  });

  it('and the number that is left is announced from one place', async () => {
    const element = await mount({lang: 'en'});
    const region = status(element);
    expect(textOf(region)).to.equal('Options shown: 14');
    await narrow(element, 'purpose', 'feelings');
    expect(status(element)).to.equal(region);
    expect(textOf(region)).to.equal('Options shown: 2');
  });

  it('to what the clinic added, too', async () => {
    const added = {
      id: 'wig-bank',
      name: 'Wig bank',
      what: 'To borrow.',
      when: 'before',
      purpose: 'cover',
    };
    const element = await mountWith({added: [added]});
    await narrow(element, 'purpose', 'cover');
    expect(namesOf(element)).to.include('Wig bank');
    await narrow(element, 'when', 'during');
    expect(namesOf(element)).not.to.include('Wig bank');
  });
});

describe('narrowed to nothing', () => {
  it('the reader is told which choices to let go', async () => {
    const element = await mount({lang: 'en'});
    await deadEnd(element);
    expect(namesOf(element)).to.deep.equal([]);
    const said = textOf(status(element));
    expect(said).to.include('Options shown: 0');
    expect(said).to.include('No option fits all of this: When: Before and What for: Feelings');
    expect(said).not.to.include('How sure');
  });

  it('one button shows all again, and the reader goes on at the choices', async () => {
    const element = await mount({lang: 'en'});
    await deadEnd(element);
    showAll(element).focus();
    showAll(element).click();
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(14);
    expect(picked(element)).to.deep.equal(['', '', '']);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('select');
  });

  it('the lists say “All” again, though the reader had picked that by hand before', async () => {
    const element = await mount({lang: 'en'});
    await narrow(element, 'when', 'before');
    await narrow(element, 'when', '');
    await deadEnd(element);
    showAll(element).click();
    await element.updateComplete;
    expect(picked(element)).to.deep.equal(['', '', '']);
  });
});

describe('a narrower list', () => {
  it('keeps what was chosen, though its card is away', async () => {
    const element = await mount({lang: 'en'});
    await choose(element, 'Biotin');
    await narrow(element, 'purpose', 'lashes');
    expect(textOf(get(element, '[part=chosen]'))).to.include('Chosen: 1');
    await narrow(element, 'purpose', '');
    expect(box(element, 'Biotin').checked).to.equal(true);
    expect(all(element, '[part=card] :checked')).to.have.length(1);
  });

  it('opens no card that the reader had not opened', async () => {
    const element = await mount({lang: 'en'});
    await openDetails(element, 'Scalp cooling by machine');
    await narrow(element, 'purpose', 'feelings');
    expect(all(element, '[part=card] details[open]')).to.have.length(0);
    await narrow(element, 'purpose', '');
    for (const open of all(element, '[part=card] details[open]')) {
      expect(open.closest('li')).to.equal(card(element, 'Scalp cooling by machine'));
    }
  });

  it('stays as narrow when the language changes, with what was chosen', async () => {
    listen();
    const element = await mount({lang: 'en'});
    await choose(element, 'Bimatoprost for lashes');
    await narrow(element, 'when', 'after');
    await narrow(element, 'certainty', 'moderate');
    element.lang = 'es';
    await complete(element, 'es');
    expect(picked(element)).to.deep.equal(['after', '', 'moderate']);
    // Mindfulness, which matters during treatment and after, and the lashes.
    expect(namesOf(element)).to.have.length(2);
    expect(find(element, '[part=card] :checked')).to.exist;
  });
});
