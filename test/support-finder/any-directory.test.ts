import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Service} from '../../src/directory/hsds.js';
import {
  all,
  BUILT_IN,
  button,
  codesOf,
  complete,
  countOf,
  find,
  get,
  hostFile,
  keep,
  keptOn,
  kinds,
  linksOf,
  listen,
  listenForThrown,
  mount,
  mountOn,
  namesOf,
  openAll,
  pick,
  pickKind,
  put,
  record,
  reported,
  result,
  search,
  textOf,
} from '../support/finder.js';

const physical = (name: string, address: object) => ({
  location: {location_type: 'physical' as const, name, addresses: [address]},
});

const phone = {phones: [{number: '01632 960145'}]};
const free = {cost_options: [{amount: 0}]};
const at = (extent: string): Partial<Service> => ({
  service_areas: [{extent, extent_type: 'country'}],
});

/** Nothing that a text could have brought to life. */
const expectNoMarkup = (element: Element): void => {
  const odd = 'img, script, iframe, b, i, object, embed, style, [style], [onerror], marquee';
  expect(find(element, odd)).to.equal(null);
  for (const link of all<HTMLAnchorElement>(element, 'a')) {
    expect(link.protocol).to.match(/^(https?|tel|sms|mailto):$/);
  }
};

describe('of a directory nothing is lost', () => {
  it('two services at one location are two results', async () => {
    const place = physical('Hub', {city: 'Wrenmoor'});
    const element = await mountOn([
      record('Group', {service_at_locations: [place]}),
      record('Class', {service_at_locations: [place]}),
    ]);
    expect(namesOf(element)).to.deep.equal(['Group', 'Class']);
    for (const name of namesOf(element)) {
      expect(textOf(result(element, name))).to.include('Hub');
    }
  });

  it('the same record twice is one result, with the numbers of both', async () => {
    const reports = listen();
    const element = await mountOn([
      record('Line', {phones: [{number: '01632 960145'}]}),
      record('Line', {phones: [{number: '01632 960146'}]}),
    ]);
    expect(namesOf(element)).to.deep.equal(['Line']);
    expect(linksOf(element, 'Line').map(([, href]) => href)).to.deep.equal([
      'tel:01632960145',
      'tel:01632960146',
    ]);
    await reported(reports, 'directory-invalid');
  });

  it('two records under one id are two results, kept each by itself', async () => {
    listen();
    const element = await mountOn([
      record('One', {id: 'x', description: 'This'}),
      record('Two', {id: 'x', description: 'That'}),
    ]);
    expect(namesOf(element)).to.deep.equal(['One', 'Two']);
    await keep(element, 'Two');
    expect(await keptOn(element)).to.deep.equal(['Two']);
  });
});

describe('more results', () => {
  it('come twenty at a time, and the reader goes on at the first of them', async () => {
    const element = await mount({lang: 'en'});
    expect(countOf(element)).to.equal(BUILT_IN);
    expect(namesOf(element)).to.have.length(20);
    expect(textOf(get(element, '.next'))).to.include('Shown: 20 of 30');
    button(element, 'Show more').click();
    await element.updateComplete;
    expect(namesOf(element)).to.have.length(BUILT_IN);
    expect(element.shadowRoot!.activeElement === all(element, '[part=result]')[20]).to.equal(true);
    expect(find(element, '.next')).to.equal(null);
  });

  it('are put away again when the reader asks for something else', async () => {
    const element = await mount({lang: 'en'});
    button(element, 'Show more').click();
    await element.updateComplete;
    await pick(element, 'way', 'online');
    await pick(element, 'way', '');
    expect(namesOf(element)).to.have.length(20);
  });
});

describe('of any directory', () => {
  const codes = ['talk', 'group', 'wig', 'money'];
  const towns = ['Aberwick', 'Brackmoor', 'Calderby'];
  const made = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...codes),
        country: fc.constantFrom('US', 'GB', ''),
        town: fc.constantFrom(...towns),
        call: fc.boolean(),
        free: fc.boolean(),
      }),
      {minLength: 30, maxLength: 60},
    )
    .map((parts) =>
      parts.map(({kind, country, town, call, free: isFree}, index) =>
        record(`Place ${index} of ${town}`, {
          ...kinds(kind),
          ...(country && at(country)),
          ...(call && phone),
          ...(isFree && free),
        }),
      ),
    );

  it('to narrow and then search is to search and then narrow', async () => {
    const [records] = fc.sample(made, {numRuns: 1, seed: 4});
    const element = await mountOn(records, {lang: 'en', limit: '100'});
    const narrow = async (kind: string, way: string) => {
      await pickKind(element, kind);
      await pick(element, 'way', way);
    };
    const reset = async () => {
      await narrow('', '');
      await search(element, '');
    };
    const property = fc.asyncProperty(
      fc.constantFrom('', ...codes),
      fc.constantFrom('', 'phone', 'online'),
      fc.constantFrom(...towns, 'cald', 'Brakmoor', 'place 2', 'of'),
      async (kind, way, query) => {
        await reset();
        await narrow(kind, way);
        const one = await search(element, query);
        await reset();
        await search(element, query);
        await narrow(kind, way);
        expect(namesOf(element)).to.deep.equal(one);
      },
    );
    await fc.assert(property, {numRuns: 40});
  }).timeout(60_000);

  it('every record can be come by: narrowed to what it is, and by “Show more”', async () => {
    listen();
    const property = fc.asyncProperty(made, async (records) => {
      const element = await mountOn(records, {lang: 'en', limit: '7'});
      const seen = new Set<string>();
      for (const kind of codes.filter((code) => find(element, `input[value=${code}]`))) {
        await pickKind(element, kind);
        while (find(element, '.more-results')) {
          button(element, 'Show more').click();
          await element.updateComplete;
        }
        namesOf(element).forEach((name) => seen.add(name));
      }
      expect([...seen].sort()).to.deep.equal(records.map(({name}) => name).sort());
      element.parentElement!.remove();
    });
    await fc.assert(property, {numRuns: 8});
  }).timeout(60_000);
});

describe('whatever the directory holds', () => {
  const nasty = fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '${alert(1)}',
    '\u202e\u0000',
    '__proto__',
    -1,
    1e308,
    [],
    {},
    null,
  );
  const any = fc.oneof({weight: 2, arbitrary: nasty}, fc.jsonValue({maxDepth: 2}));
  const names = [
    ...['id', 'name', 'description', 'url', 'email', 'phones', 'schedules', 'service_areas'],
    ...['service_at_locations', 'languages', 'organization', 'cost_options', 'attributes'],
    ...['assured_date', 'minimum_age', 'maximum_age', 'required_documents', 'status'],
  ];
  const spoilt = fc
    .dictionary(fc.constantFrom(...names), any, {maxKeys: 8})
    .map((parts) => ({...record('Spoilt'), ...parts}));
  const list = fc.array(spoilt, {minLength: 1, maxLength: 5});
  const page = fc.record({
    contents: list,
    page_number: any,
    total_pages: fc.oneof(any, fc.constant(1)),
    total_items: any,
  });

  it('nothing is thrown, no HTML shows, and there is help', async () => {
    const [thrown, reports] = [listenForThrown(), listen()];
    const property = fc.asyncProperty(fc.oneof(fc.jsonValue(), list, page), async (content) => {
      const element = put({lang: 'en', src: await hostFile(JSON.stringify(content))});
      await complete(element);
      await pick(element, 'way', 'online');
      await pick(element, 'way', '');
      get<HTMLElement>(element, '.keep').click();
      await openAll(element);
      expect(countOf(element)).to.be.above(0);
      expectNoMarkup(element);
      element.parentElement!.remove();
    });
    await fc.assert(property, {numRuns: 50});
    expect(codesOf(reports)).not.to.include('render-failed');
    expect(thrown).to.deep.equal([]);
  }).timeout(120_000);
});
