// What the page of an app in test/frameworks/ has to do, whatever framework drew it.

const FINISH_MS = 15_000;
/** What we brought about ourselves: a wrong setting; Lit's development build. */
const EXPECTED = /^(\[anagen\] setting-invalid|Lit is in dev mode)/;

/** Runs in the page before all else: keeps the first timeline, whoever drew it. */
function keepFirst() {
  const observer = new MutationObserver(() => {
    window.first ??= document.querySelector('anagen-regrowth-timeline');
  });
  observer.observe(document, {childList: true, subtree: true});
}

/** Opens a page; `problems` fills with what goes wrong in it. */
async function open(browser, url) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isProblem = /^(error|warn)/.test(message.type()) && !EXPECTED.test(message.text());
    if (isProblem) problems.push(message.text());
  });
  await page.evaluateOnNewDocument(keepFirst);
  await page.goto(url);
  return {page, problems};
}

/** Waits until a function that runs in the page is true there. */
async function until(page, isTrue, ...args) {
  try {
    await page.waitForFunction(isTrue, {timeout: FINISH_MS}, ...args);
  } catch {
    const body = await page.evaluate(() => document.body.innerHTML.trim());
    throw new Error(`  never true: ${isTrue}\n  with ${JSON.stringify(args)} in ${body}`);
  }
}

const isReady = (tag, lang) => {
  const widget = document.querySelector(tag);
  const isDrawn = widget?.shadowRoot?.querySelector('[part=root]')?.lang === lang;
  return isDrawn && widget.getAttribute('data-anagen-state') === 'ready';
};
const hasHeard = (what, times) => {
  const heard = document.querySelector('#heard').textContent.split(', ');
  return heard.filter((text) => text === what).length === times;
};
/** The level of the timeline's title, and whether it speaks in inches. */
const shows = (level, inches) => {
  const root = document.querySelector('anagen-regrowth-timeline').shadowRoot;
  const title = root.querySelector('[role=heading]');
  return title?.ariaLevel === level && root.textContent.includes('inch') === inches;
};
const takesOtherSettings = () => {
  const comparison = document.querySelector('anagen-therapy-comparison');
  const {country, allowLocation} = document.querySelector('anagen-support-finder');
  const cards = comparison.shadowRoot.querySelectorAll('[part=card]');
  return cards.length === 2 && country === 'GB' && [true, ''].includes(allowLocation);
};
const keepsChildren = () => {
  const timeline = document.querySelector('anagen-regrowth-timeline');
  const [words] = timeline.shadowRoot.querySelector('slot[name=footer]').assignedElements();
  return (
    timeline.querySelector('p').textContent.startsWith('Ask your team') && words.offsetHeight > 0
  );
};
const isFirst = () =>
  window.first && window.first === document.querySelector('anagen-regrowth-timeline');
/** The sheet that keeps room makes a box of the element. */
const hasRoom = () =>
  getComputedStyle(document.querySelector('anagen-regrowth-timeline')).display === 'flow-root';
const typeDate = () => {
  const {shadowRoot} = document.querySelector('anagen-regrowth-timeline');
  const input = shadowRoot.querySelector('input#first');
  if (!input) return shadowRoot.querySelectorAll('details').forEach((part) => (part.open = true));
  input.value = '2026-03-02';
  input.dispatchEvent(new Event('input', {bubbles: true}));
  return true;
};

async function becomesReady(page) {
  await until(page, isReady, 'anagen-regrowth-timeline', 'en');
  await until(page, isReady, 'anagen-therapy-comparison', 'es');
  await until(page, isReady, 'anagen-support-finder', 'en');
}

async function comesBack(page) {
  await page.click('#toggle');
  await until(page, () => !document.querySelector('anagen-regrowth-timeline'));
  await page.click('#toggle');
  await until(page, isReady, 'anagen-regrowth-timeline', 'en');
  await until(page, shows, '4', true);
  await until(page, hasHeard, 'ready', 2);
}

/** The checks of one page, which go on from one another; the last one closes it. */
export function pageChecks(browser, url) {
  let page;
  let problems;
  const step = (name, check) => ({name, check: () => check(page)});
  return [
    step('each widget gets ready, in its language', async () => {
      ({page, problems} = await open(browser, url));
      await becomesReady(page);
    }),
    step('the app hears a widget get ready', () => until(page, hasHeard, 'ready', 1)),
    step('the app hears a report, with what it tells', () =>
      until(page, hasHeard, 'setting-invalid warn', 1),
    ),
    step('settings reach the widgets', async () => {
      await until(page, shows, '3', false);
      await until(page, takesOtherSettings);
    }),
    step('children stay, and the last words show', () => until(page, keepsChildren)),
    step('the style sheet that keeps room is in the page', () => until(page, hasRoom)),
    step('settings that change reach the widget', async () => {
      await page.click('#change');
      await until(page, shows, '4', true);
    }),
    step('the app hears a date being typed', async () => {
      await until(page, typeDate);
      await until(page, hasHeard, 'dates-change', 1);
    }),
    step('no element was drawn a second time', () => until(page, isFirst)),
    step('a widget is removed and comes back', () => comesBack(page)),
    step('the page complains of nothing', async () => {
      await page.close();
      if (problems.length > 0) throw new Error(`  ${problems.join('\n  ')}`);
    }),
  ];
}
