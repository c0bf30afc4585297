// Opens every story and docs page of the built Storybook (storybook-static/) in Chromium: each must
// render, pass its play function and axe, and keep its requests on this machine.
//   node scripts/checks/storybook.mjs [--screenshots FOLDER] [--only "Clinic file"]
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers} from '../browsers.mjs';
import {serve} from '../serve.mjs';
import {checkEntry} from './story-page.mjs';

const BUILT = join(import.meta.dirname, '..', '..', 'storybook-static');
const FLAGS = [
  ...CHROMIUM_FLAGS,
  // What tries to leave this machine fails at once, and is seen.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

function stop(message) {
  console.error(message);
  process.exit(1);
}

function entriesOfIndex() {
  try {
    return Object.values(JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8')).entries);
  } catch {
    return stop('There is no built Storybook. First: npx storybook build -o storybook-static');
  }
}

async function checkAll(browser, url, entries, screenshots) {
  let failed = 0;
  for (const entry of entries) {
    const problems = await checkEntry(browser, url, entry, screenshots);
    if (problems.length === 0) continue;
    failed += 1;
    console.log(`✗ ${entry.title} › ${entry.name} (${entry.id}): ${problems.join(' | ')}`);
  }
  return failed;
}

const {values} = parseArgs({options: {screenshots: {type: 'string'}, only: {type: 'string'}}});
if (values.screenshots) mkdirSync(values.screenshots, {recursive: true});
const entries = entriesOfIndex().filter(({title, name}) =>
  `${title} › ${name}`.includes(values.only ?? ''),
);
if (entries.length === 0) stop('The built Storybook has no such story.');
const {chromium} = findBrowsers();
if (!chromium) stop('Chromium is missing. Install it, or set CHROME_PATH to where it is.');

const server = await serve({'/': BUILT});
const browser = await puppeteer.launch({executablePath: chromium, args: FLAGS});
try {
  const failed = await checkAll(browser, server.url, entries, values.screenshots);
  console.log(`${entries.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
