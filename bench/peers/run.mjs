// The three widgets beside the same three made with other libraries, and as static HTML: one run, pages taking turns.
// `--write` puts the table into docs/performance.md; `--turns 3` measures less often than usual.
import {readFileSync, writeFileSync} from 'node:fs';
import {launch} from '../browser.mjs';
import {serveFiles} from '../server.mjs';
import {measureCost, measureVisible, VIEWPORTS} from './measure.mjs';
import {makePeerFiles} from './pages.mjs';
import {tableOf} from './table.mjs';

const USUAL_TURNS = 7;
const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
const MARKED = /(<!-- peers -->)[^]*(<!-- \/peers -->)/;

function turnsAsked() {
  const at = process.argv.indexOf('--turns');
  return at < 0 ? USUAL_TURNS : Number(process.argv[at + 1]);
}

/** What is asked for until all three widgets are usable: what each asks for first by itself, each file once. */
async function askedByAll(browser, server, {path, alone}, {first}) {
  // Pages of others have all parts on them from the start.
  if (!alone) return first;
  const asked = new Set([path]);
  for (const page of alone) {
    const [, ...files] = (await measureCost(browser, server, page)).first;
    for (const file of files) asked.add(file);
  }
  return [...asked];
}

async function measure(browser, server, pages, turns) {
  const measured = pages.map((page) => ({...page, cost: [], visible: []}));
  for (const one of measured) {
    one.desk = await measureCost(browser, server, one.path, VIEWPORTS.desk);
    one.three = await askedByAll(browser, server, one, one.desk);
  }
  for (let turn = 0; turn < turns; turn += 1) {
    for (const one of measured) {
      one.cost.push(await measureCost(browser, server, one.path));
      one.visible.push(await measureVisible(browser, server, one.path));
    }
    console.log(`peers: turn ${turn + 1} of ${turns}`);
  }
  return measured;
}

/** The document with its table anew. Asked for before anything is measured, so that a mistake shows at once. */
function documentWith() {
  const text = readFileSync(DOCUMENT, 'utf8');
  if (!MARKED.test(text)) throw new Error('docs/performance.md: no place for the table');
  return (table) => text.replace(MARKED, (_, from, to) => `${from}\n${table}\n${to}`);
}

export async function runPeers() {
  const written = process.argv.includes('--write') ? documentWith() : undefined;
  const {files, pages} = await makePeerFiles();
  const server = await serveFiles(files);
  const browser = await launch();
  try {
    const measured = await measure(browser, server, pages, turnsAsked());
    const table = tableOf(measured, server.sizes);
    console.log(table);
    if (written) writeFileSync(DOCUMENT, written(table));
  } finally {
    await browser.close();
    server.close();
  }
}
