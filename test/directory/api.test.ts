import {expect, waitUntil} from '@open-wc/testing';
import {DirectoryApi, isApi, type ApiAnswer, type ApiQuery} from '../../src/directory/api.js';
import type {DirectoryPage, Service} from '../../src/directory/hsds.js';
import {kindsOf} from '../../src/directory/kinds-of.js';
import {ApiRoom, type ApiFault} from '../support/hsds.js';

const first = {page: 1, perPage: 20};
const failureOf = (answer: ApiAnswer): string => ('failure' in answer ? answer.failure : 'none');
const methodsOf = async (room: ApiRoom) => (await room.log()).map(({method}) => method);

const ask = async (query: Partial<ApiQuery>, room = new ApiRoom()): Promise<DirectoryPage> => {
  const answer = await new DirectoryApi(room.url).page({...first, ...query});
  if ('failure' in answer) throw new Error(`${answer.failure}: ${answer.detail}`);
  return answer.ok;
};

const idsOf = (services: readonly Service[]): string[] => services.map(({id}) => id);
const citiesOf = ({service_at_locations: places = []}: Service): (string | undefined)[] =>
  places.flatMap(({location}) => location?.addresses ?? []).map(({city}) => city);

before(async function () {
  this.timeout(240_000);
  await ApiRoom.start();
});

describe('an HSDS API with 50,000 services', () => {
  it('gives a page of whole services, without a fault', async () => {
    const {services, page, faultCount} = await ask({});
    expect(page).to.deep.equal({number: 1, pages: 2500, items: 50_000});
    expect(services.length).to.equal(20);
    expect(faultCount).to.equal(0);
    expect(services.every(({languages, attributes}) => languages && attributes)).to.equal(true);
  });

  it('gives all that were found, page by page, each once', async () => {
    const search = 'perücke münchen';
    const {page} = await ask({search});
    expect(page!.pages).to.be.above(2);
    const ids = new Set<string>();
    for (let number = 1; number <= page!.pages; number += 1) {
      const {services} = await ask({search, page: number});
      idsOf(services).forEach((id) => ids.add(id));
    }
    expect(ids.size).to.equal(page!.items);
  });

  it('has a last page, and nothing after it', async () => {
    expect((await ask({page: 2500})).services.length).to.equal(20);
    const {services, page, faultCount} = await ask({page: 2501});
    expect(services).to.deep.equal([]);
    expect(page?.items).to.equal(50_000);
    expect(faultCount).to.equal(0);
  });

  it('finds nothing where nothing is, and says so', async () => {
    const {services, page, faults} = await ask({search: 'xylophone'});
    expect({services, page, faults}).to.deep.equal({
      services: [],
      page: {number: 1, pages: 0, items: 0},
      faults: [],
    });
  });
});

describe('a search of the API', () => {
  it('does without accents, capitals and ends of words', async () => {
    const {services, page} = await ask({search: 'perücke'});
    expect(page!.items).to.be.above(100);
    for (const search of ['perucke', 'PERÜCKE', 'Peru\u0308cke', '  perücke ']) {
      const same = await ask({search});
      expect(same.page).to.deep.equal(page);
      expect(idsOf(same.services)).to.deep.equal(idsOf(services));
    }
    expect((await ask({search: 'peruck'})).page!.items).to.be.at.least(page!.items);
  });

  it('finds a town, in whatever letters', async () => {
    for (const [search, city] of [
      ['sao paulo', 'São Paulo'],
      ['臺北', '臺北'],
      ['القاهرة', 'القاهرة'],
    ]) {
      const {services} = await ask({search});
      expect(services.length, search).to.equal(20);
      const isThere = (service: Service) =>
        citiesOf(service).includes(city) || JSON.stringify(service).includes(city);
      expect(services.every(isThere), search).to.equal(true);
    }
  });

  for (const search of [
    '"',
    '* OR "wig',
    "'; drop table service; --",
    'wig NEAR/2 (',
    '\u0000',
    '\ud800',
  ])
    it(`takes ${JSON.stringify(search)} for words, if anything`, async () => {
      const {page} = await ask({search});
      expect(page?.number).to.equal(1);
    });

  it('of an emoji finds nothing, of spaces everything', async () => {
    expect((await ask({search: '💇'})).page!.items).to.equal(0);
    expect((await ask({search: ' \t '})).page!.items).to.equal(50_000);
  });

  it('of 10,000 letters is answered', async () => {
    expect((await ask({search: 'wig '.repeat(2500)})).page!.items).to.be.above(0);
  });
});

describe('the filters of the API', () => {
  it('each leave what they say', async () => {
    const [wigs, german, british, free, line] = await Promise.all([
      ask({kind: 'wig'}),
      ask({language: 'de'}),
      ask({country: 'GB'}),
      ask({free: true}),
      ask({way: 'in-person'}),
    ]);
    expect(wigs.services.every((service) => kindsOf(service).includes('wig'))).to.equal(true);
    const speaks = ({languages = []}: Service) => languages.some(({code}) => code === 'de');
    expect(german.services.every(speaks)).to.equal(true);
    expect(british.services.every((service) => JSON.stringify(service).includes('"GB"'))).to.equal(
      true,
    );
    const costs = ({cost_options: options = []}: Service) => options.map(({amount}) => amount);
    expect(free.services.every((service) => costs(service).includes(0))).to.equal(true);
    expect(line.services.every((service) => citiesOf(service).length > 0)).to.equal(true);
    for (const {page} of [wigs, german, british, free, line]) {
      expect(page!.items).to.be.within(1000, 49_000);
    }
  });

  it('together leave less, and with a search less still', async () => {
    const wigs = await ask({kind: 'wig'});
    const free = await ask({kind: 'wig', free: true, language: 'es'});
    const found = await ask({kind: 'wig', free: true, language: 'es', search: 'peluca'});
    expect(free.page!.items).to.be.below(wigs.page!.items);
    expect(found.page!.items).to.be.within(1, free.page!.items - 1);
  });

  it('are ignored by a server that knows the standard only', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'standard'});
    expect((await ask({kind: 'wig'}, room)).page!.items).to.equal(50_000);
  });
});

describe('what is searched for', () => {
  it('stands in no address as long as the server takes it by POST', async () => {
    const room = new ApiRoom();
    await ask({search: 'perücke', kind: 'wig', page: 2}, room);
    const [{method, address, body, headers}, ...more] = await room.log();
    expect(more).to.deep.equal([]);
    expect(method).to.equal('POST');
    expect(address).to.equal(new URL(room.url).pathname.replace('/hsds-api', ''));
    expect(JSON.parse(body)).to.deep.equal({
      search: 'perücke',
      kind: 'wig',
      page: 2,
      per_page: 20,
      full: true,
    });
    expect(headers.referer).to.equal(undefined);
  });

  for (const status of [403, 404, 405, 415, 501])
    it(`is asked by GET where POST is answered with ${status}, and then for good`, async () => {
      const room = new ApiRoom();
      await room.fail({kind: 'status', status, method: 'POST'});
      const answer = await new DirectoryApi(room.url).page({
        ...first,
        search: 'a b&c',
        kind: 'wig',
      });
      expect('ok' in answer && answer.method).to.equal('GET');
      const [, {address}] = await room.log();
      expect(Object.fromEntries(new URL(address, location.href).searchParams)).to.deep.equal({
        search: 'a b&c',
        kind: 'wig',
        page: '1',
        per_page: '20',
        full: 'true',
      });
      await new DirectoryApi(room.url).page(first);
      expect(await methodsOf(room)).to.deep.equal(['POST', 'GET', 'GET']);
    });

  it('is asked by POST again where GET did no better', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'status', status: 404, times: 2});
    const api = new DirectoryApi(room.url);
    expect(failureOf(await api.page(first))).to.equal('missing');
    expect(failureOf(await api.page(first))).to.equal('none');
    expect(await methodsOf(room)).to.deep.equal(['POST', 'GET', 'POST']);
  });

  it('is not kept by the browser, even if the server allows it', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'status', status: 405, method: 'POST'});
    await ask({search: 'wig'}, room);
    await ask({search: 'wig'}, room);
    expect(await methodsOf(room)).to.deep.equal(['POST', 'GET', 'GET']);
  });

  it('joins what the address of the API has of its own', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'status', status: 405, method: 'POST'});
    await new DirectoryApi(`${room.url}?organization_id=none`).page({...first, search: 'wig'});
    const [post, get] = await room.log();
    expect(post.address).to.match(/\/services\?organization_id=none$/);
    expect(get.address).to.contain('?organization_id=none&').and.to.contain('search=wig');
  });
});

const failures: readonly (readonly [what: string, fault: ApiFault, failure: string])[] = [
  ['answers 500', {kind: 'status', status: 500}, 'status'],
  ['wants fewer requests', {kind: 'status', status: 429}, 'status'],
  ['is not there', {kind: 'status', status: 404}, 'missing'],
  ['gives another shape', {kind: 'shape'}, 'shape'],
  ['gives a web page', {kind: 'html'}, 'html'],
  ['breaks off in the middle', {kind: 'cut'}, 'network'],
  ['breaks off before it answers', {kind: 'gone'}, 'network'],
  ['gives 6 MB', {kind: 'big'}, 'too-big'],
];

describe('a server in trouble', () => {
  for (const [what, fault, failure] of failures)
    it(`is told as such and asked again: it ${what}`, async () => {
      const room = new ApiRoom();
      await room.fail(fault);
      const api = new DirectoryApi(room.url);
      const answer = await api.page(first);
      expect(failureOf(answer)).to.equal(failure);
      if ('failure' in answer) expect(answer.detail).to.match(/\S/);
      await room.fail();
      expect(failureOf(await api.page(first))).to.equal('none');
    });

  it('is not waited for for ever, whether it says nothing or stops in the middle', async () => {
    const room = new ApiRoom();
    const api = new DirectoryApi(room.url, {patience: 300});
    for (const kind of ['slow', 'stuck'] as const) {
      await room.fail({kind, delay: 5000});
      expect(failureOf(await api.page(first)), kind).to.equal('timeout');
    }
    const isOver = async () => (await room.log()).every(({aborted}) => aborted);
    await waitUntil(isOver, 'the server is told', {timeout: 15_000});
  });

  it('may take the time that there is', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'slow', delay: 400});
    expect((await ask({search: 'wig'}, room)).services.length).to.equal(20);
  });

  it('that gives a mere list is read all the same', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'list'});
    const page = await ask({}, room);
    expect(page.services.length).to.equal(20);
    expect(page.page).to.equal(undefined);
  });
});

describe('a request that is overtaken', () => {
  it('is let go at once, and the server is told', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'slow', delay: 1500, times: 1});
    const api = new DirectoryApi(room.url);
    const overtaken = new AbortController();
    const slow = api.page({...first, search: 'w'}, overtaken.signal);
    await waitUntil(async () => (await room.log()).length, 'the first is under way');
    overtaken.abort();
    const quick = await api.page({...first, search: 'wig'}, new AbortController().signal);
    expect(failureOf(await slow)).to.equal('aborted');
    expect(failureOf(quick)).to.equal('none');
    await waitUntil(async () => (await room.log())[0].aborted, 'the server knows');
  });

  it('is not sent at all where it was overtaken before', async () => {
    const room = new ApiRoom();
    const answer = await new DirectoryApi(room.url).page(first, AbortSignal.abort());
    expect(failureOf(answer)).to.equal('aborted');
    expect(await room.log()).to.deep.equal([]);
  });

  it('does not go on by GET', async () => {
    const room = new ApiRoom();
    await room.fail({kind: 'slow', delay: 600});
    const overtaken = new AbortController();
    const answer = new DirectoryApi(room.url).page(first, overtaken.signal);
    await waitUntil(async () => (await room.log()).length);
    overtaken.abort();
    expect(failureOf(await answer)).to.equal('aborted');
    expect(await methodsOf(room)).to.deep.equal(['POST']);
  });
});

describe('what a directory’s address gave', () => {
  const page = (pages: number): DirectoryPage => ({
    services: [],
    faults: [],
    faultCount: 0,
    dropped: 0,
    page: {number: 1, pages, items: 20},
  });

  it('is an API where there are more pages', async () => {
    expect(isApi(await ask({}))).to.equal(true);
    expect(isApi(page(2))).to.equal(true);
  });

  it('is the whole directory where there is one page, or none is spoken of', () => {
    expect(isApi(page(1))).to.equal(false);
    expect(isApi(page(0))).to.equal(false);
    expect(isApi({...page(2), page: undefined})).to.equal(false);
  });
});
