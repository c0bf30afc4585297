// What one widget in one language costs a page, and what two of them share. `--budgets` checks bytes, requests and
// layout shift against budgets.json and leaves out what takes time to measure: main-thread time beside other makes, and
// searches in large directories, and widgets of other libraries. `--finder` and `--peers` measure these alone.
import {readFileSync} from 'node:fs';
import {runChecks} from '../scripts/checks/report.mjs';
import {launch, measureLoad} from './browser.mjs';
import {drawnFiles} from './drawn.mjs';
import {firstBytes, ledgerOf, printLedger, together} from './ledger.mjs';
import {ANAGEN_PREFIX, makeFiles, pathOf} from './pages.mjs';
import {compress, serveFiles} from './server.mjs';
import {printTimes} from './times.mjs';
import {ALL, LANGUAGES, PAGES, WIDGETS, widgetsOn} from './widgets.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const VIEWPORTS = {
  phone: {width: 412, height: 915},
  desk: {width: 1280, height: 800},
  'tall screen': {width: 1440, height: 2400},
};

function atMost(what, found, max) {
  // A budget that is missing, or misspelt, is no budget.
  if (!(found <= max)) throw new Error(`${what}: ${found}, at most ${max}`);
}

function none(what, found) {
  if (found.length > 0) throw new Error(`${what}: ${found.join(', ')}`);
}

async function measurePage(browser, {origin, sizes}, name, lang) {
  const url = origin + pathOf('anagen', name, lang);
  const widgets = widgetsOn(name).length;
  const {requests, shift} = await measureLoad(browser, url, {widgets});
  const shifts = {phone: shift};
  for (const screen of Object.keys(VIEWPORTS).slice(1)) {
    const viewport = VIEWPORTS[screen];
    shifts[screen] = (await measureLoad(browser, url, {widgets, viewport})).shift;
  }
  const own = origin + ANAGEN_PREFIX;
  const asked = requests.map((request) => request.url);
  return {
    name,
    lang,
    shifts,
    asked,
    ledger: ledgerOf(lang, requests, sizes),
    first: requests.filter(({early}) => early).length,
    elsewhere: asked.filter((address) => !address.startsWith(own) && !address.startsWith('data:')),
  };
}

/** What holds for every page, whatever stands on it. */
const checksOfPage = ({name, lang, shifts, elsewhere}) => [
  ...Object.entries(shifts).map(([screen, shift]) => ({
    name: `${name} ${lang}: layout shift ${shift.toFixed(4)}, ${screen}`,
    check: () => atMost('layout shift', shift, budgets.layoutShift[name]),
  })),
  {
    name: `${name} ${lang}: ${elsewhere.length} requests off our own folder`,
    check: () => atMost('requests', elsewhere.length, budgets.requestsElsewhere),
  },
];

/** What one widget by itself may cost. */
function checksAlone({name, lang, ledger, first}) {
  const bytes = firstBytes(ledger);
  return [
    {
      name: `${name} ${lang}: ${bytes} bytes (brotli) until usable, budget ${budgets.bytes[name]}`,
      check: () => atMost('bytes', bytes, budgets.bytes[name]),
    },
    {
      name: `${name} ${lang}: ${first} requests until usable`,
      check: () => atMost('requests', first, budgets.requests[name]),
    },
  ];
}

/** That widgets on one page share what they have in common: each file comes once, and no other comes. */
function checksTogether({name, lang, asked}, alone) {
  const known = new Set(alone.flatMap((page) => page.asked));
  const twice = asked.filter((address, index) => asked.indexOf(address) !== index);
  const missing = [...known].filter((address) => !asked.includes(address));
  const {bytes, shared} = together(alone.map(({ledger}) => ledger));
  return [
    {
      name: `${name} ${lang}: ${bytes} bytes (brotli) until usable, ${shared} of them shared`,
      check: () => {
        none('asked for twice', twice);
        none(
          'neither needs by itself',
          asked.filter((address) => !known.has(address)),
        );
        none('not asked for', missing);
      },
    },
  ];
}

function checksOfLanguage(pages) {
  const alone = pages.filter(({name}) => WIDGETS.includes(name));
  const all = pages.find(({name}) => name === ALL);
  return [
    ...alone.flatMap(checksAlone),
    ...checksTogether(all, alone),
    ...pages.flatMap(checksOfPage),
  ];
}

/** All words of all three, the folded ones too, as they can be read before any script is asked for. */
function checkDrawn() {
  const sizes = [...drawnFiles().values()].map((content) => compress(content).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    name: `drawn beforehand en: ${bytes} bytes (brotli) with all words, budget ${budgets.drawnWithAllWords}`,
    check: () => atMost('bytes', bytes, budgets.drawnWithAllWords),
  };
}

async function main() {
  const server = await serveFiles(await makeFiles());
  const browser = await launch();
  try {
    const checks = [];
    for (const lang of LANGUAGES) {
      const pages = [];
      for (const name of PAGES) pages.push(await measurePage(browser, server, name, lang));
      for (const {name, ledger} of pages) if (name !== ALL) printLedger(name, lang, ledger);
      checks.push(...checksOfLanguage(pages));
    }
    if (!process.argv.includes('--budgets')) await printTimes(browser, server);
    await runChecks([...checks, checkDrawn()]);
  } finally {
    await browser.close();
    server.close();
  }
}

const asked = (name) => process.argv.includes(name);
const alone = ['--budgets', '--finder', '--peers'].filter(asked);
const isWanted = (name) => alone.length === 0 || alone.includes(name);

if (isWanted('--budgets')) await main();
if (isWanted('--finder')) {
  const {runFinder} = await import('./directory/run.mjs');
  await runFinder();
}
if (isWanted('--peers')) {
  const {runPeers} = await import('./peers/run.mjs');
  await runPeers();
}
