import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {
  all,
  BUILT_IN,
  complete,
  countOf,
  field,
  hostFile,
  keep,
  keptOn,
  listen,
  listenForThrown,
  make,
  mount,
  namesOf,
  pick,
  pickKind,
  put,
  ready,
  record,
  search,
  type,
  until,
} from '../support/finder.js';

const [talk, wigs] = ['CancerCare', 'Little Princess Trust'];

describe('a finder that is moved', () => {
  it('keeps what was asked for, found and kept', async () => {
    const thrown = listenForThrown();
    const element = await mount({lang: 'en'});
    await keep(element, talk);
    await pickKind(element, 'wig');
    await search(element, 'princess');
    const other = fixtureSync<HTMLElement>(html`<section></section>`);
    other.append(element);
    await element.updateComplete;
    await until(() => namesOf(element).join() === wigs, 'the same result');
    expect(field(element).value).to.equal('princess');
    expect(await keptOn(element)).to.deep.equal([talk]);
    expect(await search(element, 'cherian')).to.deep.equal(['Cherian Foundation']);
    expect(thrown).to.deep.equal([]);
  });

  it('while it gets ready to search finds in the end', async () => {
    const records = Array.from({length: 5000}, (_, index) =>
      record(`Place ${index}`, {description: 'words to search by '.repeat(20)}),
    );
    const element = await mount({lang: 'en', src: await hostFile([...records, record('Needle')])});
    type(element, 'needle');
    const place = element.parentElement!;
    element.remove();
    await aTimeout(50);
    place.append(element);
    await until(() => namesOf(element).join() === 'Needle', 'it is found');
  });

  it('and taken off before it is ready throws nothing', async () => {
    const thrown = listenForThrown();
    const element = put({lang: 'en', src: await hostFile([record('One')], {delay: 200})});
    const place = element.parentElement!;
    element.remove();
    await aTimeout(300);
    place.append(element);
    await complete(element);
    expect(namesOf(element)).to.deep.equal(['One']);
    expect(thrown).to.deep.equal([]);
  });
});

describe('two finders on a page', () => {
  it('have nothing to do with one another', async () => {
    const [one, two] = [make({lang: 'en'}), make({lang: 'en', country: 'GB'})];
    fixtureSync(html`<div>${one}${two}</div>`);
    await Promise.all([complete(one), complete(two)]);
    await pickKind(one, 'money');
    await keep(one, 'HairToStay');
    await search(one, 'hairtostay');
    expect(all<HTMLInputElement>(two, '[part=kinds] :checked')[0].value).to.equal('');
    expect(await keptOn(two)).to.deep.equal([]);
    expect(field(two).value).to.equal('');
    await pick(two, 'country', '');
    expect(countOf(two)).to.equal(BUILT_IN);
    expect(namesOf(one)).to.deep.equal(['HairToStay']);
  });

  it('may be in two languages', async () => {
    listen();
    const [one, two] = [make({lang: 'en'}), make({lang: 'ar'})];
    fixtureSync(html`<div>${one}${two}</div>`);
    await Promise.all([ready(one), ready(two)]);
    expect(countOf(one)).to.equal(BUILT_IN);
    expect(all(two, '[part=result]')).to.have.length(20);
  });
});
