// Opens a page as a phone on a slow line would, and notes what it costs.
import {withPage} from '../browser.mjs';
import {collect, readToTheEnd, watchMessage, watchShift, watchUsable} from './in-page.mjs';

export const VIEWPORTS = {
  phone: {width: 360, height: 740},
  desk: {width: 1280, height: 800},
};
/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const TIMEOUT_MS = 60_000;
const QUIET = {idleTime: 500, timeout: TIMEOUT_MS};

async function figures(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

const tasksOf = async (client) => (await figures(client)).TaskDuration;

async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage');
  return (await figures(client)).JSHeapUsedSize;
}

/** A slow phone (or a slow desk), ready on a blank page of the same origin: its process is there already. */
async function prepare(page, origin, {viewport, watchers}) {
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  let tell;
  const usable = new Promise((resolve) => (tell = resolve));
  await page.exposeFunction('benchUsable', async () => tell(await tasksOf(client)));
  for (const watcher of watchers) await page.evaluateOnNewDocument(watcher);
  await page.goto(`${origin}/blank.html`);
  // Time on the processor: what else the machine does meanwhile is not counted.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  return {client, usable};
}

async function collectAll(page) {
  const [first, ...frames] = await Promise.all(
    page.frames().map((frame) => frame.evaluate(collect)),
  );
  const all = [first, ...frames];
  return {
    ...first,
    shift: all.reduce((sum, {shift}) => sum + shift, 0),
    requests: all.flatMap(({requests}) => requests).filter(({url}) => !url.startsWith('data:')),
  };
}

/** What is asked for, main-thread seconds, layout shift and heap: until usable, and until all is read and idle. */
export function measureCost(browser, {origin}, path, viewport = VIEWPORTS.phone) {
  return withPage(browser, async (page) => {
    const watchers = [watchShift, watchUsable];
    const {client, usable} = await prepare(page, origin, {viewport, watchers});
    const before = await tasksOf(client);
    await page.goto(origin + path, {waitUntil: 'load', timeout: TIMEOUT_MS});
    const first = await usable;
    await page.waitForNetworkIdle(QUIET);
    await page.evaluate(readToTheEnd);
    await page.waitForNetworkIdle(QUIET);
    const tasks = {first: first - before, all: (await tasksOf(client)) - before};
    const heap = await heapOf(client);
    const {requests, shift, usable: at} = await collectAll(page);
    const asked = [{url: origin + path, at: 0}, ...requests];
    const pathsOf = (list) => list.map(({url}) => new URL(url).pathname);
    return {
      first: pathsOf(asked.filter((request) => request.at <= at)),
      all: pathsOf(asked),
      tasks,
      shift,
      heap,
    };
  });
}

/** Pictures of the screen as it changes, each with its time. */
async function film(client) {
  const pictures = [];
  client.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    pictures.push({data, at: metadata.timestamp * 1000});
    client.send('Page.screencastFrameAck', {sessionId}).catch(() => undefined);
  });
  await client.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
  return pictures;
}

/** When the screen first looked as it did at the end. */
function completeAt(pictures) {
  const {data: last} = pictures.at(-1);
  const before = pictures.findLastIndex(({data}) => data !== last);
  return pictures[before + 1].at;
}

/** Milliseconds until the message of the first widget is painted, and until nothing on the screen changes any more. */
export function measureVisible(browser, {origin}, path) {
  return withPage(browser, async (page) => {
    const watchers = [watchShift, watchUsable, watchMessage];
    const {client, usable} = await prepare(page, origin, {viewport: VIEWPORTS.phone, watchers});
    const pictures = await film(client);
    await page.goto(origin + path, {waitUntil: 'load', timeout: TIMEOUT_MS});
    await usable;
    await page.waitForNetworkIdle({...QUIET, idleTime: 1000});
    const {message, timeOrigin} = await page.evaluate(collect);
    return {message: message - timeOrigin, complete: completeAt(pictures) - timeOrigin};
  });
}
