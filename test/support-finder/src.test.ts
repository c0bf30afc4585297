import {expect, fixtureSync, html} from '@open-wc/testing';
import {
  BUILT_IN,
  countOf,
  get,
  hostFile,
  listen,
  make,
  mount,
  namesOf,
  put,
  ready,
  record,
  textOf,
  until,
} from '../support/finder.js';

const picked = (element: Element, name: string) =>
  get<HTMLSelectElement>(element, `select[name=${name}]`).value;

describe('src', () => {
  it('shows the clinic’s own list from the first, and no other', async () => {
    const src = await hostFile([record('Ours')], {delay: 300});
    const element = make({lang: 'en', src});
    const seen: string[] = [];
    element.addEventListener('anagen-ready', () => seen.push(namesOf(element).join()));
    fixtureSync(html`<div>${element}</div>`);
    await ready(element);
    expect(seen).to.deep.equal(['Ours']);
  });

  it('is read in all three forms: a list, an API page, an organization with its services', async () => {
    const page = {contents: [record('A')], page_number: 1, total_pages: 1, total_items: 1};
    for (const content of [[record('A')], page, {id: 'o', name: 'Org', services: [record('A')]}]) {
      const element = await mount({lang: 'en', src: await hostFile(content)});
      expect(namesOf(element)).to.deep.equal(['A']);
    }
  });

  it('that changes gives the other list; none gives the general one', async () => {
    const [one, two] = [await hostFile([record('One')]), await hostFile([record('Two')])];
    const element = await mount({lang: 'en', src: one});
    element.setAttribute('src', two);
    await until(() => namesOf(element).join() === 'Two', 'the other');
    element.removeAttribute('src');
    await until(() => countOf(element) === BUILT_IN, 'the general list');
    expect(textOf(get(element, '.summary'))).not.to.include('general list');
  });

  it('takes no longer than three seconds to give way to the general list, and comes later', async () => {
    listen();
    const src = await hostFile([record('Slow')], {delay: 4500});
    const element = put({lang: 'en', src});
    await ready(element, 6000);
    expect(countOf(element)).to.equal(BUILT_IN);
    expect(textOf(get(element, '.summary'))).to.include('general list');
    await until(() => namesOf(element).join() === 'Slow', 'the clinic’s list', 6000);
    expect(textOf(get(element, '.summary'))).not.to.include('general list');
  });

  it('that is slow is no dead end where the page’s country has nothing in it', async () => {
    listen();
    const src = await hostFile([record('Slow', area('IE'))], {delay: 4000});
    const element = put({lang: 'en', src, country: 'GB'});
    await ready(element, 6000);
    expect(picked(element, 'country')).to.equal('GB');
    await until(() => namesOf(element).join() === 'Slow', 'the clinic’s list', 6000);
    expect(picked(element, 'country')).to.equal('');
  });
});

const area = (extent: string) => ({service_areas: [{extent, extent_type: 'country'}]});
