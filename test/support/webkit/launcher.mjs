// Runs the tests in WebKit (Debian's WebKitGTK) under the test runner.
import {openWebKitSession} from './session.mjs';
import {WebKitPage} from './page.mjs';
import {startWebKitProcesses} from './processes.mjs';

const FRAME_PAGE = '/test/support/webkit/frame.html';
const VIEWPORT = {width: 800, height: 600};
const WINDOW = {x: 0, y: 0, width: 1900, height: 2300};

class WebKitLauncher {
  name = 'WebKit';
  // The runner's commands look at this to learn what getPage() gives.
  type = 'puppeteer';
  concurrency = 1;
  #browser;
  #starting;
  #activeSession;

  constructor(programs) {
    this.programs = programs;
  }

  async #start(origin) {
    const processes = await startWebKitProcesses(this.programs);
    this.#browser = {processes};
    const session = await openWebKitSession(processes.address, this.programs.miniBrowser);
    this.#browser = {processes, session, page: new WebKitPage(session)};
    await session.setWindowRect(WINDOW);
    await session.goto(`${origin}${FRAME_PAGE}`);
  }

  async startSession(sessionId, url) {
    this.#starting ??= this.#start(new URL(url).origin);
    await this.#starting;
    await this.#browser.page.setViewport(VIEWPORT);
    await this.#browser.page.open(url);
    this.#activeSession = sessionId;
  }

  isActive(sessionId) {
    return this.#activeSession === sessionId;
  }

  getBrowserUrl() {
    return this.#browser.page.url();
  }

  getPage() {
    return this.#browser.page;
  }

  async stopSession() {
    this.#activeSession = undefined;
    await this.#browser.session.releaseActions();
    await this.#browser.page.open('about:blank');
    return {};
  }

  async stop() {
    await this.#browser?.session?.close().catch(() => {});
    await this.#browser?.processes.stop();
  }

  async startDebugSession() {
    throw new Error('WebKit runs on a virtual display here: debug in another browser');
  }
}

/** @param programs the paths of WebKitWebDriver, MiniBrowser and Xvfb */
export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}
