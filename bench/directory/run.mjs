// What a search costs in the finder, beside the same finder made by hand with Fuse.js and with plain `includes`, over
// the same directories, in one run: key press to results painted, on a CPU slowed four times. And that typing never
// loses a letter meanwhile. `--sizes 60,1000` measures these alone.
import {launch} from '../browser.mjs';
import {serveFiles} from '../server.mjs';
import {pass} from '../../test/support/hsds/mount.mjs';
import {startApi} from '../../test/support/hsds-api.mjs';
import {FinderPage} from './finder-page.mjs';
import {makeFinderFiles, MAKES, pathOf, SIZES} from './finder-pages.mjs';

const QUERIES = [
  'wig',
  'headscarf',
  'perücke',
  'peluca madrid',
  'make-up class',
  'chemo',
  'eyebrwos',
  'driver leeds',
  '假髮',
  'sourcils',
];
const TYPED = 'a wig, a scarf and a cup of tea';
const PACE_MS = 15;
/** A make that is so slow is measured on fewer keys. */
const BUDGET_MS = 90_000;
const API = '/hsds-api/services';

const at = (values, share) =>
  values[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;

/** Every key of every query, or as many as there is time for: sorted. */
async function timeKeys(page) {
  const times = [];
  const end = Date.now() + BUDGET_MS;
  for (const query of QUERIES) {
    await page.clear();
    for (const letter of query) {
      if (Date.now() < end) times.push(await page.key(letter));
    }
  }
  return times.sort((a, b) => a - b);
}

async function measure(browser, {origin, sizes}, make, count, data) {
  const page = await FinderPage.open(browser, origin + pathOf(make, count));
  try {
    const index = await page.firstSearch('w');
    const heap = await page.heap();
    const times = await timeKeys(page);
    const asked = await page.requests();
    const scripts = [...new Set(asked)].filter((path) => /\.m?js$/.test(path));
    const bytes = scripts.reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
    return {index, heap, times, bytes, transfer: asked.includes(data) ? sizes.get(data) : 0};
  } finally {
    await page.close();
  }
}

async function printMake(browser, server, make, count, {data, isServed}) {
  const {index, heap, times, bytes, transfer} = await measure(browser, server, make, count, data);
  const note = make === 'anagen' && isServed ? '  asks a server: the file is over 20 MB' : '';
  const cells = [
    String(count).padStart(6),
    make.padEnd(8),
    `p50 ${at(times, 0.5).toFixed(0).padStart(5)} ms`,
    `p95 ${at(times, 0.95).toFixed(0).padStart(5)} ms`,
    `${String(times.length).padStart(2)} keys`,
    `first search ${index.toFixed(0).padStart(6)} ms`,
    `heap ${heap.toFixed(1).padStart(6)} MB`,
    `scripts ${kilobytes(bytes)}`,
    `directory ${kilobytes(transfer)}`,
  ];
  console.log(cells.join('  ') + note);
}

/** Types at once, while the finder gets ready to search. */
async function checkTyping(browser, {origin}, make, count) {
  const page = await FinderPage.open(browser, origin + pathOf(make, count));
  try {
    await page.focus();
    const value = await page.typeFast(TYPED, PACE_MS);
    const isWhole = value === TYPED;
    if (!isWhole) process.exitCode = 1;
    console.log(
      `${String(count).padStart(6)}  ${make.padEnd(8)}  ${isWhole ? 'ok    ' : 'FAILED'}  ` +
        `${TYPED.length} letters, one every ${PACE_MS} ms while it gets ready: “${value}”`,
    );
  } finally {
    await page.close();
  }
}

async function measureSize(browser, api, count, makes) {
  const made = makeFinderFiles(count, API);
  const other = (request, response) => {
    if (!request.url.startsWith('/hsds-api/')) return false;
    pass(request, response, api.url + request.url.slice('/hsds-api'.length));
    return true;
  };
  const server = await serveFiles(made.files, other);
  try {
    for (const make of makes) await printMake(browser, server, make, count, made);
    for (const make of makes) await checkTyping(browser, server, make, count);
  } finally {
    server.close();
  }
}

/** All sizes and makes, or those that are asked for. */
export async function runFinder(sizes = SIZES, makes = MAKES) {
  console.log('key press to results painted, CPU slowed 4 times');
  const api = await startApi({count: Math.max(...sizes)});
  const browser = await launch();
  try {
    for (const count of sizes) await measureSize(browser, api, count, makes);
  } finally {
    await browser.close();
    api.close();
  }
}

const asked = (name) => process.argv[process.argv.indexOf(name) + 1]?.split(',');

if (process.argv[1] === import.meta.filename) {
  const has = (name) => process.argv.includes(name);
  await runFinder(
    has('--sizes') ? asked('--sizes').map(Number) : undefined,
    has('--makes') ? asked('--makes') : undefined,
  );
}
