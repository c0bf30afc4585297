import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {loadClinic} from '../../src/clinic/load-clinic.js';
import type {Loaded} from '../../src/clinic/load-json.js';
import {clinicAddress, clinicFor} from '../../src/clinic/page-clinic.js';
import type {OwnFile} from '../support/host-page.js';

/** A server of its own for each test, with one file on it. */
class Server {
  readonly #host = crypto.randomUUID();
  readonly file = `/hosts/${this.#host}/clinic.json`;
  /** As widgets have it: whole. */
  readonly address = new URL(this.file, location.href).href;

  static async with(file: Partial<OwnFile>): Promise<Server> {
    const server = new Server();
    await server.put(file);
    return server;
  }

  async put(file: Partial<OwnFile>): Promise<void> {
    const own = {body: '{"anagen": 1}', ...file};
    await executeServerCommand('host-file', {host: this.#host, path: 'clinic.json', ...own});
  }

  requests(): Promise<string[]> {
    return executeServerCommand('host-requests', {host: this.#host});
  }
}

const failureOf = (loaded: Loaded): string => ('failure' in loaded ? loaded.failure : 'none');

const untilAgain = (loaded: Loaded): Promise<void> =>
  'again' in loaded ? loaded.again : Promise.reject(new Error('it did not fail'));

/** Names a file on the page, as a script tag would. */
const name = (address: string): void => {
  const tag = document.createElement('template');
  tag.setAttribute('data-anagen-clinic', address);
  document.body.append(tag);
};

afterEach(() => document.querySelectorAll('[data-anagen-clinic]').forEach((tag) => tag.remove()));

describe('a clinic file that is there', () => {
  it('is given as it is', async () => {
    const {address} = await Server.with({body: '\ufeff{"anagen": 1, "name": "Ñ"}', type: 'text'});
    expect(await loadClinic(address)).to.deep.equal({data: {anagen: 1, name: 'Ñ'}});
  });

  it('is the newest that the server has, even if the browser keeps an older one', async () => {
    const server = await Server.with({});
    // The test server lets browsers keep it for a year.
    await fetch(server.address);
    await server.put({body: '[2]'});
    expect(await loadClinic(server.address)).to.deep.equal({data: [2]});
  });

  it('is asked for once, whoever asks, and so is the same for all', async () => {
    const server = await Server.with({body: '{"name": "first"}'});
    // A second copy of the module, as another script on the page would bring it.
    const copy = '../../src/clinic/load-clinic.ts?copy';
    const other = (await import(copy)) as typeof import('../../src/clinic/load-clinic.js');
    expect(other.loadClinic).not.to.equal(loadClinic);
    const first = await loadClinic(server.address);
    await server.put({body: '[]'});
    expect(await other.loadClinic(server.address)).to.equal(first);
    expect(await loadClinic(server.address)).to.equal(first);
    expect(await server.requests()).to.deep.equal(['clinic.json']);
  });

  it('may have 256 kB, and not a byte more', async () => {
    const [fits, exceeds] = [256 * 1024, 256 * 1024 + 1].map((size) => ({
      body: `"${'x'.repeat(size - 2)}"`,
    }));
    expect(failureOf(await loadClinic((await Server.with(fits)).address))).to.equal('none');
    expect(failureOf(await loadClinic((await Server.with(exceeds)).address))).to.equal('too-big');
  });
});

const failures: readonly (readonly [what: string, file: Partial<OwnFile>, failure: string])[] = [
  ['is not there', {status: 404}, 'missing'],
  ['wants a sign-in', {status: 401}, 'status'],
  ['meets a fault of the server', {status: 500}, 'status'],
  ['is a web page', {body: '<!doctype html><p>Sign in', type: 'html'}, 'html'],
  ['is a web page that is sent as JSON', {body: '\n <html>'}, 'html'],
  ['is JSON that is sent as a web page', {type: 'html'}, 'html'],
  ['has 5 MB', {body: ' '.repeat(1024), times: 5 * 1024}, 'too-big'],
  ['is not JSON', {body: '{anagen: 1}'}, 'not-json'],
  ['is empty', {body: ''}, 'not-json'],
  ['is nested 100,000 deep and not closed', {body: '[', times: 100_000}, 'not-json'],
];

describe('a clinic file that is no use', () => {
  for (const [what, file, failure] of failures) {
    it(`is told as such: it ${what}`, async () => {
      const {address} = await Server.with(file);
      const loaded = await loadClinic(address);
      expect(failureOf(loaded)).to.equal(failure);
      if ('failure' in loaded) expect(loaded.detail).to.match(/\S/);
    });
  }

  it('is not waited for for ever', async () => {
    const {address} = await Server.with({delay: 5000});
    expect(failureOf(await loadClinic(address, 200))).to.equal('timeout');
  });

  it('has no answer where nobody listens', async () => {
    expect(failureOf(await loadClinic('http://localhost:1/clinic.json'))).to.equal('network');
  });

  it('is not asked for again until the browser is back online', async () => {
    const server = await Server.with({status: 404});
    const failed = await loadClinic(server.address);
    expect(failureOf(failed)).to.equal('missing');
    await server.put({});
    expect(failureOf(await loadClinic(server.address))).to.equal('missing');
    expect((await server.requests()).length).to.equal(1);
    dispatchEvent(new Event('online'));
    await untilAgain(failed);
    expect(await loadClinic(server.address)).to.deep.equal({data: {anagen: 1}});
    dispatchEvent(new Event('online'));
    await loadClinic(server.address);
    expect((await server.requests()).length).to.equal(2);
  });
});

describe('the page’s clinic file', () => {
  it('is none where the page names none', async () => {
    expect(clinicAddress()).to.equal(undefined);
    expect(await clinicFor()).to.deep.equal({problems: []});
  });

  it('is the first that is named, on any element', async () => {
    const server = await Server.with({body: '{"anagen": 1, "name": "Wrenmoor"}'});
    name(` ${server.file} `);
    name('/other.json');
    expect(clinicAddress()).to.equal(server.address);
    const page = await clinicFor();
    expect(page).to.deep.equal({
      clinic: {anagen: 1, language: 'en', name: 'Wrenmoor'},
      problems: [],
    });
    expect(await clinicFor()).to.equal(page);
  });

  it('has its mistakes told, 20 at most, and how many more there are', async () => {
    const names = Array.from({length: 30}, (_, index) => `"mistake${index}": 1`);
    const server = await Server.with({body: `{"anagen": 1, "name": "W", ${names.join()}}`});
    name(server.file);
    const {clinic, problems} = await clinicFor();
    expect(clinic?.name).to.equal('W');
    expect(problems.length).to.equal(21);
    expect(problems[0].path).to.equal('mistake0');
    expect(problems[20].found).to.equal('10 more mistakes');
  });

  it('is reported with its address where it does not load', async () => {
    const server = await Server.with({status: 404});
    name(server.file);
    const {clinic, problems} = await clinicFor();
    expect(clinic).to.equal(undefined);
    expect(problems.length).to.equal(1);
    expect(problems[0].code).to.equal('clinic-missing');
    expect(problems[0].path).to.equal(server.address);
    expect(problems[0].found).to.contain('404');
  });

  it('is read after all by who waited, when it comes', async () => {
    const server = await Server.with({status: 404});
    name(server.file);
    const {again} = await clinicFor();
    await server.put({});
    dispatchEvent(new Event('online'));
    await again;
    expect((await clinicFor()).clinic).to.deep.equal({anagen: 1, language: 'en'});
  });

  for (const address of ['', 'javascript:1', 'data:application/json,{}', 'http://[']) {
    it(`is asked for at web addresses only, not at “${address}”`, async () => {
      name(address);
      const {clinic, problems} = await clinicFor();
      expect(clinic).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['clinic-missing']);
    });
  }
});
