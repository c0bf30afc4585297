import {aTimeout, expect} from '@open-wc/testing';
import {
  all,
  button,
  codesOf,
  failsAbove,
  find,
  get,
  listen,
  listenForThrown,
  mount,
  namesOf,
  pickKind,
  reported,
  textOf,
  type,
  until,
} from '../support/finder.js';
import {failure, mountServer, Server, settled} from '../support/finder-server.js';

describe('what goes wrong on the server', () => {
  for (const fault of [
    {kind: 'status', status: 500},
    {kind: 'gone'},
    {kind: 'cut'},
    {kind: 'html'},
    {kind: 'shape'},
    {kind: 'big'},
  ]) {
    it(`leaves what was there, in one line, with a way to try again: ${fault.kind}`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const [element, server] = await mountServer();
      const before = namesOf(element);
      await server.break(fault);
      button(element, 'Show more').click();
      await failure(element);
      expect(namesOf(element)).to.deep.equal(before);
      expect(all(element, '[part=failed] p')).to.have.length(1);
      expect(failsAbove(element)).to.equal(false);
      await server.break();
      button(element, 'Try again').click();
      await until(() => namesOf(element).length === 40, 'more');
      expect(find(element, '[part=failed]') === null).to.equal(true);
      expect(namesOf(element).slice(0, 20)).to.deep.equal(before);
      expect(codesOf(reports)).not.to.include('render-failed');
      expect(thrown).to.deep.equal([]);
    });
  }

  it('in a search leaves what was there, and the search is tried again', async () => {
    const [element, server] = await mountServer();
    const before = namesOf(element);
    await server.break({kind: 'status', status: 503});
    type(element, 'koln');
    await failure(element);
    expect(failsAbove(element)).to.equal(true);
    expect(namesOf(element)).to.deep.equal(before);
    await server.break();
    button(element, 'Try again').click();
    await until(() => textOf(get(element, '[part=count]')).match(/: 3\d\d$/), 'the answer');
  });

  it('from the first page on shows the general list, and says so', async () => {
    const reports = listen();
    const server = new Server();
    await server.break({kind: 'status', status: 500});
    const element = await mount({lang: 'en', src: server.src});
    await reported(reports, 'directory-missing');
    expect(textOf(get(element, '.summary'))).to.include('This is a general list');
    expect(namesOf(element)).to.include('CancerCare');
  });

  it('slowly: it says that it is looking, and what was there stays meanwhile', async () => {
    const [element, server] = await mountServer();
    const before = namesOf(element);
    await server.break({kind: 'slow', delay: 3000, times: 1});
    await pickKind(element, 'wig');
    expect(textOf(get(element, '.looking'))).to.equal('Looking …');
    await aTimeout(600);
    expect(namesOf(element)).to.deep.equal(before);
    await settled(element);
    expect(namesOf(element)).not.to.deep.equal(before);
  });
});
