import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {findBrowsers, wantedEngines} from './scripts/browsers.mjs';
import {cdpPlugin} from './test/support/cdp-plugin.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {webkitLauncher} from './test/support/webkit/launcher.mjs';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// One page at a time in each browser: a page in the background has no focus and no frames.
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({puppeteer, launchOptions: {executablePath, args: CHROMIUM_FLAGS}, concurrency: 1}),
  firefox: (executablePath) =>
    chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}, concurrency: 1}),
  webkit: (programs) => webkitLauncher(programs),
};

const found = findBrowsers();
const missing = wantedEngines().filter((engine) => !found[engine]);
if (missing.length > 0) {
  throw new Error(`${missing.join(', ')} missing: run "node scripts/setup.mjs --browsers"`);
}

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  nodeResolve: true,
  browsers: wantedEngines().map((engine) => launchers[engine](found[engine])),
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {ui: 'bdd', timeout: 20_000}},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
    a11ySnapshotPlugin(),
    cdpPlugin(),
  ],
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
