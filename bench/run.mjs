// What one timeline in one language costs a page. `--budgets` checks bytes, requests and layout shift
// against budgets.json and leaves out what takes time to measure: main-thread time beside other makes.
import {readFileSync} from 'node:fs';
import {runChecks} from '../scripts/checks/report.mjs';
import {launch, measureLoad} from './browser.mjs';
import {firstBytes, ledgerOf, printLedger} from './ledger.mjs';
import {ANAGEN_PREFIX, LANGUAGES, makeFiles} from './pages.mjs';
import {serveFiles} from './server.mjs';
import {printTimes} from './times.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const VIEWPORTS = {
  phone: {width: 412, height: 915},
  desk: {width: 1280, height: 800},
  'tall screen': {width: 1440, height: 2400},
};

function atMost(what, found, max) {
  if (found > max) throw new Error(`${what}: ${found}, at most ${max}`);
}

async function measureLanguage(browser, {origin, sizes}, lang) {
  const url = `${origin}/anagen.${lang}.html`;
  const {requests, shift, usableAfter} = await measureLoad(browser, url);
  const shifts = {phone: shift};
  for (const name of Object.keys(VIEWPORTS).slice(1)) {
    shifts[name] = (await measureLoad(browser, url, VIEWPORTS[name])).shift;
  }
  const ledger = ledgerOf(lang, requests, sizes);
  const own = origin + ANAGEN_PREFIX;
  return {
    lang,
    ledger,
    shifts,
    usableAfter,
    bytes: firstBytes(ledger),
    first: requests.filter(({early}) => early).length,
    elsewhere: requests.filter(
      ({url: asked}) => !asked.startsWith(own) && !asked.startsWith('data:'),
    ),
  };
}

function checksOf({lang, bytes, first, shifts, elsewhere}) {
  const found = `${lang}: ${bytes} bytes (brotli) until usable, budget ${budgets.bytes[lang]}`;
  return [
    {name: found, check: () => atMost('bytes', bytes, budgets.bytes[lang])},
    {
      name: `${lang}: ${first} requests until usable`,
      check: () => atMost('requests', first, budgets.requests),
    },
    ...Object.entries(shifts).map(([screen, shift]) => ({
      name: `${lang}: layout shift ${shift.toFixed(4)}, ${screen}`,
      check: () => atMost('layout shift', shift, budgets.layoutShift),
    })),
    {
      name: `${lang}: ${elsewhere.length} requests off our own folder`,
      check: () => atMost('requests', elsewhere.length, budgets.requestsElsewhere),
    },
  ];
}

async function main() {
  const server = await serveFiles(await makeFiles());
  const browser = await launch();
  try {
    const measured = [];
    for (const lang of LANGUAGES) measured.push(await measureLanguage(browser, server, lang));
    for (const {lang, ledger} of measured) printLedger(lang, ledger);
    if (!process.argv.includes('--budgets')) await printTimes(browser, server);
    await runChecks(measured.flatMap(checksOf));
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
