import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers, wantedEngines} from './scripts/browsers.mjs';
import {cdpPlugin} from './test/support/cdp-plugin.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {editors} from './test/support/editors.mjs';
import {hosts} from './test/support/hosts.mjs';
import {hsdsApi} from './test/support/hsds/mount.mjs';
import {rawFiles} from './test/support/raw-files.mjs';
import {webkitLauncher} from './test/support/webkit/launcher.mjs';

/** Reads away what a browser says of itself: Firefox stands still once a pipe that nobody reads is full. */
function drained(browser) {
  const {stdout, stderr} = browser.process();
  stdout?.resume();
  stderr?.resume();
  return browser.defaultBrowserContext();
}

function puppeteerLauncher(launchOptions) {
  return chromeLauncher({
    puppeteer,
    launchOptions,
    createBrowserContext: ({browser}) => drained(browser),
    // One page at a time in each browser: a page in the background has no focus and draws nothing.
    concurrency: 1,
  });
}

const launchers = {
  chromium: (executablePath) => puppeteerLauncher({executablePath, args: CHROMIUM_FLAGS}),
  firefox: (executablePath) => puppeteerLauncher({browser: 'firefox', executablePath}),
  webkit: webkitLauncher,
};

const root = fileURLToPath(new URL('.', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const clinics = hosts(root, version);
const directory = hsdsApi();

const found = findBrowsers();
const engines = wantedEngines().filter((engine) => found[engine]);
const missing = wantedEngines().filter((engine) => !found[engine]);
if (engines.length === 0) {
  throw new Error(`${missing.join(', ')} missing: run "node scripts/setup.mjs --browsers"`);
}

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers: engines.map((engine) => launchers[engine](found[engine])),
  concurrentBrowsers: engines.length,
  browserStartTimeout: 120_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: '20000'}},
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/generated/**']},
  middleware: [rawFiles(root), clinics.middleware, directory.middleware],
  plugins: [
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
    a11ySnapshotPlugin(),
    cdpPlugin(),
    clinics.plugin,
    directory.plugin,
    editors,
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter(missing)],
};
