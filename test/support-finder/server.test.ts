import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {stopClock} from '../support/clock.js';
import {
  all,
  button,
  complete,
  countOf,
  find,
  get,
  keep,
  keptOn,
  kinds,
  listen,
  namesOf,
  openUrgent,
  pick,
  pickFree,
  pickKind,
  record,
  replace,
  reported,
  search,
  textOf,
  type,
  until,
} from '../support/finder.js';
import {mountServer, Server, settled} from '../support/finder-server.js';

describe('a directory on a server of 50,000 services', () => {
  it('shows a page, and how many there are in all', async () => {
    const [element, server] = await mountServer();
    expect(countOf(element)).to.equal(50_000);
    expect(namesOf(element)).to.have.length(20);
    expect(await server.messages()).to.deep.equal([{full: true, page: 1, per_page: 20}]);
  });

  it('gives more, as many as the page shows at a time, and what was there stays', async () => {
    const [element, server] = await mountServer(new Server(), {limit: '7'});
    const before = namesOf(element);
    expect(before).to.have.length(7);
    button(element, 'Show more').click();
    await until(() => namesOf(element).length === 14, 'more');
    expect(namesOf(element).slice(0, 7)).to.deep.equal(before);
    await until(() => element.shadowRoot!.activeElement, 'focus');
    expect(
      all(element, '[part=result]').indexOf(element.shadowRoot!.activeElement as never),
    ).to.equal(7);
    expect((await server.messages()).at(-1)).to.include({page: 2, per_page: 7});
  });

  for (const [query, town] of [
    ['merida', 'Mérida'],
    ['koln', 'Köln'],
  ]) {
    it(`is searched without accents: ${query}`, async () => {
      const [element] = await mountServer();
      const names = await search(element, query);
      expect(names).to.have.length(20);
      expect(textOf(get(element, '[part=results]'))).to.include(town);
      expect(countOf(element)).to.be.within(300, 400);
    });
  }

  it('is asked for its lines for people who feel unsafe, and these are seen at once', async () => {
    const real = window.fetch.bind(window);
    const line = record('Wrenmoor night line', {
      ...kinds('crisis'),
      phones: [{number: '555 0199'}],
    });
    replace(window, 'fetch', (...[address, init]: Parameters<typeof fetch>) =>
      typeof init?.body === 'string' && init.body.includes('"kind":"crisis"')
        ? Promise.resolve(Response.json({contents: [line], total_pages: 1}))
        : real(address, init),
    );
    const [element] = await mountServer();
    const urgent = await openUrgent(element);
    await until(() => textOf(urgent).includes('Wrenmoor night line'), 'the line');
    expect(urgent.querySelector('a[href="tel:5550199"]')).to.exist;
    expect(namesOf(element)).not.to.include('Wrenmoor night line');
  });

  it('is asked for these lines again once the browser is back online', async () => {
    const real = window.fetch.bind(window);
    const line = record('Wrenmoor night line', {
      ...kinds('crisis'),
      phones: [{number: '555 0199'}],
    });
    let asked = 0;
    replace(window, 'fetch', (...[address, init]: Parameters<typeof fetch>) => {
      if (typeof init?.body !== 'string' || !init.body.includes('"kind":"crisis"')) {
        return real(address, init);
      }
      asked += 1;
      return asked === 1
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(Response.json({contents: [line], total_pages: 1}));
    });
    const [element] = await mountServer();
    await until(() => asked === 1, 'the first time');
    await aTimeout(50);
    dispatchEvent(new Event('online'));
    const urgent = await openUrgent(element);
    await until(() => textOf(urgent).includes('Wrenmoor night line'), 'the line');
  });

  it('says what is searched for in a message, in no address', async () => {
    const [element, server] = await mountServer();
    await search(element, 'koln');
    const [{search: asked}] = (await server.messages()).slice(-1);
    expect(asked).to.equal('koln');
    for (const {address} of await server.log()) expect(address).not.to.include('koln');
    expect(location.href).not.to.include('koln');
  });

  it('is narrowed by what the reader picks', async () => {
    const [element, server] = await mountServer(new Server(), {country: 'GB'});
    expect((await server.messages())[0]).to.include({country: 'GB'});
    await pickKind(element, 'wig');
    await pick(element, 'way', 'phone');
    await pickFree(element);
    await settled(element);
    expect((await server.messages()).at(-1)).to.deep.include({
      country: 'GB',
      kind: 'wig',
      way: 'phone',
      free: true,
    });
    expect(namesOf(element)).to.have.length(20);
    for (const item of all(element, '[part=result]')) {
      expect(textOf(item)).to.include('A wig or a scarf').and.to.include('Cost: Free');
      expect(item.querySelector('a[href^=tel], a[href^=sms]')).to.exist;
    }
  });

  it('offers the kinds that the page asks for, and shows no others', async () => {
    const [element] = await mountServer(new Server(), {kinds: 'wig money'});
    const values = all<HTMLInputElement>(element, '[part=kinds] input').map(({value}) => value);
    expect(values).to.deep.equal(['', 'wig', 'money']);
    expect(namesOf(element).length).to.be.above(0);
    for (const item of all(element, '[part=result]')) {
      expect(textOf(item)).to.match(/A wig or a scarf|Money/);
    }
  });

  it('says what to let go of where nothing fits, and that works', async () => {
    const [element] = await mountServer();
    await pickKind(element, 'wig');
    expect(await search(element, 'zzzzz')).to.deep.equal([]);
    await until(() => find(element, '[part=nothing]'), 'the ways out');
    button(element, 'Without “zzzzz”').click();
    await until(() => namesOf(element).length === 20, 'results');
    await settled(element);
    expect(all<HTMLInputElement>(element, '[part=kinds] :checked')[0].value).to.equal('wig');
  });

  it('is asked once for what is typed at a stretch; what is overtaken is let go', async () => {
    const [element, server] = await mountServer();
    await server.break({kind: 'slow', delay: 5000});
    type(element, 'koln');
    await aTimeout(500);
    await server.break();
    const clock = stopClock();
    for (const text of ['m', 'me', 'mer', 'meri', 'merida']) {
      type(element, text);
      await element.updateComplete;
      clock.tick(40);
    }
    clock.tick(250);
    clock.restore();
    await settled(element);
    expect(textOf(get(element, '[part=results]'))).to.include('Mérida');
    const searched = async () => (await server.log()).filter(({body}) => body.includes('search'));
    const texts = (await searched()).map(({body}) => (JSON.parse(body) as {search: string}).search);
    expect(texts).to.deep.equal(['koln', 'merida']);
    await waitUntil(async () => (await searched())[0].aborted, 'the server is told');
  });

  it('keeps the reader’s list, and the results, when the language changes', async () => {
    listen();
    const [element] = await mountServer();
    const [first, second] = namesOf(element);
    await keep(element, second);
    element.lang = 'ar';
    await complete(element, 'ar');
    await settled(element);
    expect(namesOf(element)[0]).to.equal(first);
    expect(await keptOn(element)).to.deep.equal([second]);
  });

  it('goes on where the widget is moved while it waits', async () => {
    const server = new Server();
    const [element] = await mountServer(server);
    await server.break({kind: 'slow', delay: 400});
    type(element, 'koln');
    await aTimeout(350);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await until(() => textOf(get(element, '[part=count]')).match(/: 3\d\d$/), 'the answer');
    await settled(element);
  });

  it('that takes searches by GET alone is told to the webmaster', async () => {
    const reports = listen();
    const server = new Server();
    await server.break({kind: 'status', status: 405, method: 'POST'});
    const [element] = await mountServer(server);
    expect(namesOf(element)).to.have.length(20);
    await search(element, 'koln');
    expect((await reported(reports, 'directory-get')).level).to.equal('info');
    expect(textOf(get(element, '[part=results]'))).to.include('Köln');
  });
});
