// What a browser does with the hashes in a page's import map. Chromium knows them since 127.
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers} from '../browsers.mjs';
import {serve} from '../serve.mjs';

const WIDGET = 'anagen-regrowth-timeline';
const WAIT_MS = 20_000;

/** The head of a page that vouches for all scripts, as docs/hosting.md shows it. */
function vouchingHead(cdn, version) {
  const folder = join(cdn, version);
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const base = `/anagen/${version}/`;
  const hashes = Object.entries(read('importmap.json').integrity);
  const integrity = Object.fromEntries(
    hashes.map(([name, hash]) => [base + name.slice('./'.length), hash]),
  );
  const {files} = read('integrity.json');
  return `<script type="importmap">${JSON.stringify({integrity})}</script>
    <link rel="stylesheet" href="${base}anagen.css" integrity="${files['anagen.css']}">
    <script type="module" src="${base}anagen.js" integrity="${files['anagen.js']}"></script>`;
}

const plainHead = (version) => `<script type="module" src="/anagen/${version}/anagen.js"></script>`;

const pageOf = (head) => `<!doctype html><html lang="en"><title>A page</title>${head}
  <${WIDGET}><p>Call us.</p></${WIDGET}>`;

/** A clinic's server; `changed` names the start of a script that somebody has added a line to. */
async function makeSite(cdn, version, {head, changed}) {
  const folder = mkdtempSync(join(tmpdir(), 'anagen-files-'));
  const copy = join(folder, 'anagen', version);
  mkdirSync(copy, {recursive: true});
  cpSync(join(cdn, version), copy, {recursive: true});
  writeFileSync(join(folder, 'index.html'), pageOf(head));
  if (changed) {
    const {files} = JSON.parse(readFileSync(join(copy, 'integrity.json'), 'utf8'));
    const name = Object.keys(files).find((path) => path.startsWith(changed));
    writeFileSync(join(copy, name), 'globalThis.tampered = true;\n', {flag: 'a'});
  }
  const server = await serve({'/': folder});
  const close = () => {
    server.close();
    rmSync(folder, {recursive: true, force: true});
  };
  return {url: server.url, close};
}

/** How the widget ended, and whether the added line ran. */
async function lookAt(url) {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('  Chromium is missing');
  const browser = await puppeteer.launch({executablePath: chromium, args: CHROMIUM_FLAGS});
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const ended = `['ready', 'error'].includes(document.querySelector('${WIDGET}').dataset.anagenState)`;
    await page.waitForFunction(ended, {timeout: WAIT_MS});
    return await page.evaluate(`({
      state: document.querySelector('${WIDGET}').dataset.anagenState,
      tampered: Boolean(globalThis.tampered),
    })`);
  } finally {
    await browser.close();
  }
}

const browserCheck = (name, expected, site) => ({
  name: `in Chromium: ${name}`,
  async check() {
    const made = await makeSite(...site);
    try {
      const {state, tampered} = await lookAt(made.url);
      const found = `${state}${tampered ? ', with the added line' : ''}`;
      if (found !== expected) throw new Error(`  is ${found}, not ${expected}`);
    } finally {
      made.close();
    }
  },
});

export function integrityChecks(cdn, version) {
  const head = vouchingHead(cdn, version);
  const plain = plainHead(version);
  return [
    browserCheck('a page that vouches for the scripts shows the widget', 'ready', [
      cdn,
      version,
      {head},
    ]),
    // Otherwise the checks below would pass where nothing is refused.
    browserCheck(
      'a script that was changed runs on a page without hashes',
      'ready, with the added line',
      [cdn, version, {head: plain, changed: 'core-'}],
    ),
    ...['core-', `${WIDGET.slice('anagen-'.length)}-`].map((changed) =>
      browserCheck(`a changed ${changed}….js is refused, at any attempt`, 'error', [
        cdn,
        version,
        {head, changed},
      ]),
    ),
  ];
}
