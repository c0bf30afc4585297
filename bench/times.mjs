// Main-thread time beside other makes of the same facts. A machine is faster at one time than at
// another, so the makes take turns and only ratios within one run count.
import {measureTasks} from './browser.mjs';
import {COMPARED} from './facts.mjs';
import {handFiles, KINDS, pathOf} from './pages.mjs';
import {LANGUAGES} from './widgets.mjs';

const RUNS = 7;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measureTurns(browser, {origin}, widget, lang) {
  const times = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const kind of KINDS) {
      const path = pathOf(kind, widget, lang);
      times[kind].push(await measureTasks(browser, origin, path, kind !== 'static'));
    }
  }
  return times;
}

const transferOf = (sizes, widget, lang) => ({
  static: sizes.get(pathOf('static', widget, lang)),
  hand: handFiles(widget, lang).reduce((total, path) => total + sizes.get(path), 0),
});

async function printTimesOf(browser, server, widget, lang) {
  const times = await measureTurns(browser, server, widget, lang);
  const base = median(times.static);
  const bytes = transferOf(server.sizes, widget, lang);
  for (const kind of KINDS) {
    const middle = median(times[kind]);
    const [low, high] = [Math.min(...times[kind]), Math.max(...times[kind])];
    const size = bytes[kind] ? `, ${bytes[kind]} bytes (brotli) in all` : '';
    console.log(
      `${widget} ${lang}  ${kind.padEnd(6)}  ${(middle / base).toFixed(2)} x static  ` +
        `${middle.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})${size}`,
    );
  }
}

export async function printTimes(browser, server) {
  console.log(`main thread, CPU slowed 4 times, median of ${RUNS} turns (lowest to highest)`);
  for (const widget of COMPARED) {
    for (const lang of LANGUAGES) await printTimesOf(browser, server, widget, lang);
  }
}
