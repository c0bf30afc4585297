import {expect, waitUntil} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {codeOf, expectWidget, fill, handedOut, openBuilder, paste, pick} from './builder-page.js';

const policy = "default-src 'none'; require-trusted-types-for 'script'";

const pinnedBehind = async (text: string): Promise<HostPage> => {
  const page = await openBuilder();
  await waitUntil(() => !page.find<HTMLInputElement>('#pinned').disabled, 'the hashes are known');
  await pick(page, 'pinned');
  await fill(page, 'policy-text', text);
  return page;
};

/** A snippet for this version alone, all of it checked by hashes. */
const pinned = async (): Promise<HostPage> => {
  const page = await pinnedBehind(policy);
  await waitUntil(() => codeOf(page, 'policy-0').includes("'sha256-"), 'the hash is worked out');
  return page;
};

describe('a snippet that keeps to a version', () => {
  it('runs behind the policy, list of hashes and all', async () => {
    const page = await pinned();
    const handed = handedOut(page);
    const types = [...handed.head.matchAll(/type="(\w+)"/g)].map(([, type]) => type);
    expect(types).to.deep.equal(['importmap', 'module']);
    await paste(page, handed);
    await expectWidget(page, 'regrowth-timeline', 'en');
    const asked = (await page.requests()).filter((path) => path.endsWith('anagen.js'));
    expect(asked.at(-1)).to.match(/^anagen\/\d+\.\d+\.\d+\/anagen\.js$/);
  });

  it('runs where a nonce alone decides, list of hashes and all', async () => {
    const nonces = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'";
    const page = await pinnedBehind(nonces);
    const {head, snippet, policy: changed} = handedOut(page);
    expect(changed, 'what is to be changed in the policy').to.equal('');
    expect(head.match(/nonce="/g)).to.have.length(3);
    const nonced = head.replaceAll('YOUR-SERVERS-NONCE', 'r4nd0m');
    await paste(page, {head: nonced, snippet, policy: nonces});
    await expectWidget(page, 'regrowth-timeline', 'en');
  });

  it('leaves the text of the clinic where a script has been changed', async () => {
    const page = await pinned();
    const handed = handedOut(page);
    const [script] = /[^/"]+\/anagen\.js/.exec(handed.head)!;
    // Not from a cache, and not into one: the page has to ask for the changed file.
    const original = await fetch(`${page.folder}anagen/${script}`, {cache: 'no-store'});
    const body = await original.text();
    await page.put(`anagen/${script}`, {body: `${body};globalThis.changed = true`, type: 'js'});
    await paste(page, handed);
    await page.quiet();
    expect(page.window).to.not.have.property('changed');
    expect(page.find('main').innerText).to.include('Ask your care team when');
  });

  it('is not offered where no hashes are known', async () => {
    const page = await openBuilder({missing: ['integrity.json']});
    const box = page.find<HTMLInputElement>('#pinned');
    expect(box.disabled).to.be.true;
    expect(page.find('#pinned-hint').innerText).to.include('no usable integrity.json');
  });
});
