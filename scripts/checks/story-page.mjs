// One story of the built Storybook, opened in Chromium: what was wrong with it, and its picture.
import {join} from 'node:path';

const FINISH_MS = 30_000;
const QUIET_MS = 100;
const WIDE = {width: 1280, height: 900};
const NARROW = {width: 320, height: 640};

/** Runs in the page before Storybook does: writes down what Storybook says about the story. */
function recordStory() {
  const ends = ['storyFinished', 'storyErrored', 'storyMissing', 'configError', 'docsRendered'];
  const failures = [
    'storyErrored',
    'storyMissing',
    'configError',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const record = {done: false, problems: [], axeRan: false, parameters: {}};
  window.storyRecord = record;

  const messageOf = (payload) =>
    [payload]
      .flat()
      .map((part) => part?.message ?? part?.description ?? String(part))
      .join('; ');
  const readReport = ({type, result}) => {
    if (type !== 'a11y') return;
    record.axeRan = true;
    if (result.error) record.problems.push(`axe failed: ${result.error.message ?? result.error}`);
    for (const {id, help, nodes} of result.violations ?? []) {
      const places = nodes.map(({target}) => target.flat().join(' ')).join(', ');
      record.problems.push(`axe ${id}: ${help} (${places})`);
    }
  };
  const listen = (channel) => {
    for (const name of failures) {
      channel.on(name, (payload) => record.problems.push(`${name}: ${messageOf(payload)}`));
    }
    channel.on('storyPrepared', ({parameters}) => (record.parameters = parameters.anagen ?? {}));
    channel.on('storyFinished', ({reporters}) => reporters.forEach(readReport));
    for (const name of ends) channel.on(name, () => (record.done = true));
  };

  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      if (value && value !== channel) listen(value);
      channel = value;
    },
  });
}

/** What a console call wrote, with the messages of the Error objects in it. */
async function consoleText(message) {
  const read = (handle) => handle.evaluate((value) => value?.message ?? String(value));
  const parts = await Promise.all(message.args().map(read)).catch(() => [message.text()]);
  return `console error: ${parts.join(' ')}`;
}

/** Gathers what the page does wrong by itself, whatever Storybook says. */
function watchPage(page, origin) {
  const seen = {problems: [], consoleErrors: []};
  page.on('pageerror', (error) => seen.problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // A failed request is told by itself, with its address.
    const isRequest = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRequest) seen.consoleErrors.push(consoleText(message));
  });
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) {
      seen.problems.push(`request off the machine: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    seen.problems.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.problems.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}

/** Tags of a story that say on what screen it is meant to be seen. */
async function setScreen(page, tags) {
  await page.setViewport(tags.includes('narrow') ? NARROW : WIDE);
  const features = tags.includes('forced-colors') ? [{name: 'forced-colors', value: 'active'}] : [];
  const media = tags.includes('print') ? 'print' : '';
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {media, features});
}

/** Runs in the page: whether the story shows anything, and elements that nobody has defined. */
function readStage() {
  const root = document.querySelector('#storybook-root');
  const isShown = (node) =>
    node instanceof Text
      ? node.data.trim() !== ''
      : node.matches?.('img, svg, input, button') ||
        [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])].some(isShown);
  const missing = [...root.querySelectorAll(':not(:defined)')].map(({localName}) => localName);
  return {empty: !isShown(root), missing: [...new Set(missing)]};
}

/** Waits for the end of the story; gives undefined if it does not come. */
async function finishedRecord(page) {
  try {
    await page.waitForFunction(() => window.storyRecord.done, {timeout: FINISH_MS});
    await page.waitForNetworkIdle({idleTime: QUIET_MS, timeout: FINISH_MS});
    const record = await page.evaluate(() => window.storyRecord);
    return {...record, ...(await page.evaluate(readStage))};
  } catch {
    return undefined;
  }
}

async function allProblems(entry, record, seen) {
  if (!record) return [`did not finish in ${FINISH_MS / 1000} s`, ...seen.problems];
  const problems = [...record.problems, ...seen.problems];
  // A docs page shows all stories of a widget at once; each of them is judged by itself.
  if (entry.type === 'docs') return problems;
  if (!record.parameters.expectConsoleErrors) {
    problems.push(...(await Promise.all(seen.consoleErrors)));
  }
  if (record.empty) problems.push('it shows nothing');
  for (const tag of record.missing) problems.push(`<${tag}> is not defined`);
  if (problems.length === 0 && !record.axeRan) problems.push('axe did not run');
  return problems;
}

/** Opens one entry of Storybook's index, a story or a docs page, and gives what is wrong with it. */
export async function checkEntry(browser, url, entry, screenshots) {
  const page = await browser.newPage();
  try {
    const seen = watchPage(page, new URL(url).origin);
    await setScreen(page, entry.tags ?? []);
    await page.evaluateOnNewDocument(recordStory);
    await page.goto(`${url}iframe.html?id=${entry.id}&viewMode=${entry.type}`);
    const record = await finishedRecord(page);
    if (screenshots && entry.type === 'story') {
      await page.screenshot({path: join(screenshots, `${entry.id}.png`), fullPage: true});
    }
    return await allProblems(entry, record, seen);
  } finally {
    await page.close();
  }
}
