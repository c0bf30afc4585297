// Opens pages in Chromium and notes what they load, how far they jump and what the main thread does.
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers} from '../scripts/browsers.mjs';

const PHONE = {width: 412, height: 915};
const TIMEOUT_MS = 20_000;

/** Runs in the page, before all else there: when this many widgets are ready, and how far the page jumped. */
function watch(widgets) {
  globalThis.bench = {shift: 0};
  let waiting = widgets;
  addEventListener('anagen-ready', () => {
    waiting -= 1;
    if (waiting === 0) globalThis.bench.ready = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.bench.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: what was asked for, and whether that was before all widgets were ready. */
function collect() {
  const {ready, shift} = globalThis.bench;
  const requests = performance
    .getEntriesByType('resource')
    .map(({name, startTime}) => ({url: name, early: ready === undefined || startTime <= ready}));
  return {requests, shift, usableAfter: ready};
}

export function launch() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('no Chromium: run "node scripts/setup.mjs --browsers"');
  return puppeteer.launch({executablePath, args: CHROMIUM_FLAGS});
}

/** A page with nothing in its cache, taken down again after use. */
export async function withPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Runs in the page: whether all widgets are ready. What is far down comes when a reader scrolls to it, as here. */
function readyAfterScrolling() {
  const waiting = [...document.querySelectorAll('*')].find(
    ({localName, dataset}) => localName.startsWith('anagen-') && dataset.anagenState !== 'ready',
  );
  if (waiting?.getBoundingClientRect().top > innerHeight) waiting.scrollIntoView();
  return globalThis.bench.ready;
}

async function open(page, url, isElement) {
  await page.goto(url, {waitUntil: 'networkidle0', timeout: TIMEOUT_MS});
  if (!isElement) return;
  await page.waitForFunction(readyAfterScrolling, {timeout: TIMEOUT_MS, polling: 100});
  await page.waitForNetworkIdle({idleTime: 500, timeout: TIMEOUT_MS});
}

/** What a page loads and how far it jumps: {requests: {url, early}[], shift, usableAfter}. */
export function measureLoad(browser, url, {widgets = 1, viewport = PHONE} = {}) {
  return withPage(browser, async (page) => {
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(watch, widgets);
    await open(page, url, true);
    return page.evaluate(collect);
  });
}

async function taskSeconds(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value;
}

/** Milliseconds of the main thread's tasks until the page is at rest, on a CPU slowed down four times. */
export function measureTasks(browser, origin, path, isElement) {
  return withPage(browser, async (page) => {
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument(watch, 1);
    // On the same origin, so that the process that is measured is already there.
    await page.goto(`${origin}/blank.html`);
    const client = await page.createCDPSession();
    // Time on the processor: what else the machine does meanwhile is not counted.
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const before = await taskSeconds(client);
    await open(page, origin + path, isElement);
    return ((await taskSeconds(client)) - before) * 1000;
  });
}
