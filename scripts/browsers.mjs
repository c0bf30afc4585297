// Where the browsers are on this machine. Node built-ins only: setup runs this before any install.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const ENGINES = ['chromium', 'firefox', 'webkit'];

/** For a Chromium that is run by a test: it also runs in a container, and asks nobody for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each page would bring pages of the browser's own along, hundreds of files that keep the processor busy.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

function firstExecutable(files) {
  return files.filter(Boolean).find(isExecutable);
}

/** WebKitGTK's small browser is no command: each distribution keeps it in a library folder. */
function miniBrowserPlaces() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const folders = roots.flatMap((root) => [root, ...entries(root).map((name) => join(root, name))]);
  return folders
    .flatMap((folder) => [
      folder,
      ...['4.1', '6.0', '4.0'].map((v) => join(folder, `webkit2gtk-${v}`)),
    ])
    .map((folder) => join(folder, 'MiniBrowser'));
}

/** True if some installed font has Arabic letters; on other systems than Linux there always is one. */
export function hasArabicFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ar', 'family'], {encoding: 'utf8'}).trim() !== '';
  } catch {
    return false;
  }
}

export function findBrowsers() {
  const driver = firstExecutable([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]);
  const miniBrowser = firstExecutable([process.env.MINIBROWSER_PATH, ...miniBrowserPlaces()]);
  const xvfb = firstExecutable(onPath('Xvfb'));
  return {
    chromium: firstExecutable([
      process.env.CHROME_PATH,
      ...CHROMIUM_NAMES.flatMap(onPath),
      MAC_CHROME,
    ]),
    firefox: firstExecutable([
      process.env.FIREFOX_PATH,
      ...FIREFOX_NAMES.flatMap(onPath),
      MAC_FIREFOX,
    ]),
    webkit: driver && miniBrowser && xvfb ? {driver, miniBrowser, xvfb} : undefined,
  };
}

/** The engines asked for through ANAGEN_ENGINES, or all three. */
export function wantedEngines() {
  const asked = process.env.ANAGEN_ENGINES;
  if (!asked) return ENGINES;
  const names = asked.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`ANAGEN_ENGINES: "${unknown.join(', ')}" is none of ${ENGINES.join(', ')}`);
  }
  return names;
}
