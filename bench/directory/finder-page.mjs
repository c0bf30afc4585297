// One page with a finder, in Chromium on a CPU slowed four times.
import {requestsOf, watchFinder} from './finder-watch.mjs';

const SLOWED = 4;
const QUIET_MS = 350;
const TIMEOUT_MS = 170_000;

export class FinderPage {
  #page;
  #client;
  #context;

  static async open(browser, url) {
    const opened = new FinderPage();
    opened.#context = await browser.createBrowserContext();
    opened.#page = await opened.#context.newPage();
    await opened.#page.setViewport({width: 412, height: 915});
    await opened.#page.evaluateOnNewDocument(watchFinder);
    opened.#client = await opened.#page.createCDPSession();
    await opened.#client.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
    await opened.#page.goto(url);
    await opened.#until(() => globalThis.finder.ready && globalThis.finder.input());
    await opened.#page.evaluate(() => globalThis.finder.attach(globalThis.finder.root()));
    return opened;
  }

  close() {
    return this.#context.close();
  }

  #until(condition, ...values) {
    return this.#page.waitForFunction(condition, {timeout: TIMEOUT_MS, polling: 30}, ...values);
  }

  #quiet() {
    return this.#until((ms) => globalThis.finder.isQuiet(ms), QUIET_MS);
  }

  /** Goes to the field for words, so that the finder gets ready to search. */
  async focus() {
    await this.#page.evaluate(() => {
      globalThis.finder.focused = performance.now();
      globalThis.finder.input().focus();
    });
  }

  /** Milliseconds from a key to the last change of the results that it makes, painted. */
  async key(letter) {
    await this.#page.evaluate(() => (globalThis.finder.pressed = undefined));
    await this.#page.keyboard.type(letter);
    await this.#until(() => globalThis.finder.pressed !== undefined);
    await this.#quiet();
    return this.#page.evaluate(() => globalThis.finder.painted - globalThis.finder.pressed);
  }

  /** Milliseconds from going to the field until all records are found by the first letter typed. */
  async firstSearch(letter) {
    await this.focus();
    await this.key(letter);
    return this.#page.evaluate(() => globalThis.finder.painted - globalThis.finder.focused);
  }

  async clear() {
    await this.#page.evaluate(() => {
      const input = globalThis.finder.input();
      input.value = '';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });
    await this.#quiet();
  }

  /** How many were found, in the finder's own words. */
  count() {
    return this.#page.evaluate(() =>
      globalThis.finder.root().querySelector('[part=count]').textContent.trim(),
    );
  }

  /** Types without waiting for the page, a letter every few milliseconds: what the field holds in the end. */
  async typeFast(text, pace) {
    const sent = [];
    for (const letter of text) {
      const key = {text: letter, key: letter, unmodifiedText: letter};
      sent.push(this.#client.send('Input.dispatchKeyEvent', {type: 'keyDown', ...key}));
      sent.push(this.#client.send('Input.dispatchKeyEvent', {type: 'keyUp', key: letter}));
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
    await Promise.all(sent);
    await this.#quiet();
    return this.#page.evaluate(() => globalThis.finder.input().value);
  }

  /** Megabytes in use, garbage gone. */
  async heap() {
    await this.#client.send('HeapProfiler.collectGarbage');
    const {usedSize} = await this.#client.send('Runtime.getHeapUsage');
    return usedSize / 1024 / 1024;
  }

  requests() {
    return this.#page.evaluate(requestsOf);
  }
}
