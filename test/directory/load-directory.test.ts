import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {explainFailure, explainMost} from '../../src/directory/for-webmasters.js';
import {loadDirectory} from '../../src/directory/load-directory.js';
import {readDirectory} from '../../src/directory/read-directory.js';
import type {OwnFile} from '../support/host-page.js';

const put = async (file: Partial<OwnFile>): Promise<string> => {
  const host = crypto.randomUUID();
  await executeServerCommand('host-file', {host, path: 'support.json', body: '[]', ...file});
  return new URL(`/hosts/${host}/support.json`, location.href).href;
};

const failureOf = async (file: Partial<OwnFile>): Promise<string> => {
  const loaded = await loadDirectory(await put(file));
  return 'failure' in loaded ? loaded.failure : 'none';
};

describe('a directory’s file', () => {
  it('is given as it is', async () => {
    expect(await loadDirectory(await put({body: '[{"name": "Ñ"}]'}))).to.deep.equal({
      data: [{name: 'Ñ'}],
    });
  });

  it('may be larger than a clinic file, up to 20 MB', async () => {
    expect(await failureOf({body: ' '.repeat(1024), times: 20 * 1024})).to.equal('not-json');
    expect(await failureOf({body: ' '.repeat(1024), times: 20 * 1024 + 1})).to.equal('too-big');
  });

  it('that is no use is told as such', async () => {
    expect(await failureOf({status: 404})).to.equal('missing');
    expect(await failureOf({status: 500})).to.equal('status');
    expect(await failureOf({body: '<!doctype html>'})).to.equal('html');
    expect(await failureOf({body: 'name,kind'})).to.equal('not-json');
  });

  it('is asked for once for the page', async () => {
    const address = await put({});
    expect(loadDirectory(address)).to.equal(loadDirectory(address));
  });

  it('is not waited for where nothing comes', async () => {
    const loaded = await loadDirectory(await put({delay: 1500}), 200);
    expect('failure' in loaded && loaded.failure).to.equal('timeout');
  });

  it('is told to the webmaster where it did not come', () => {
    expect(explainFailure('/support.json', 'missing', 'status 404')).to.deep.include({
      code: 'directory-missing',
      path: '/support.json',
      found: 'status 404',
    });
  });

  it('has its first faults told, and how many more there are', () => {
    const services = Array.from({length: 22}, (_, index) => ({
      id: `${index}`,
      name: 'A',
      url: 'x',
    }));
    const problems = explainMost(readDirectory(services));
    expect(problems.length).to.equal(21);
    expect(problems[0].path).to.equal('[0].url');
    expect(problems[20].found).to.equal('2 more mistakes');
  });
});
