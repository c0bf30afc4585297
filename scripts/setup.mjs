// Installs what is missing before `npm start` and `npm test`; with --browsers, browsers too.
// Node built-ins only: it runs on a fresh clone, before there is anything in node_modules.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findBrowsers, hasArabicFont, wantedEngines} from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  fonts: ['fontconfig', 'fonts-dejavu-core', 'fonts-noto-core'],
};

function run(command, args, env = {}) {
  execFileSync(command, args, {cwd: root, stdio: 'inherit', env: {...process.env, ...env}});
}

function lockedPackages(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/**
 * npm notes what it installed in node_modules/.package-lock.json. An optional package is compared
 * only where it is there, since the ones for other platforms never are.
 */
function installMatchesLockFile() {
  const record = join('node_modules', '.package-lock.json');
  if (!existsSync(join(root, record))) return false;
  const installed = lockedPackages(record);
  return Object.entries(lockedPackages('package-lock.json'))
    .filter(([path]) => path !== '')
    .every(([path, locked]) => {
      const found = installed[path];
      if (!found || !existsSync(join(root, path))) return Boolean(locked.optional);
      return found.version === locked.version && found.integrity === locked.integrity;
    });
}

function installPackages() {
  if (installMatchesLockFile()) return;
  console.log('setup: installing the packages of package-lock.json');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

function missingParts(wanted) {
  const found = findBrowsers();
  const missing = wanted.filter((engine) => !found[engine]);
  return hasArabicFont() ? missing : [...missing, 'fonts'];
}

function canInstall() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

function installParts(missing) {
  const packages = missing.flatMap((part) => DEBIAN_PACKAGES[part]);
  console.log(`setup: installing ${packages.join(' ')}`);
  try {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } catch (error) {
    console.error(`setup: ${error.message}`);
  }
}

function installBrowsers() {
  const wanted = wantedEngines();
  if (missingParts(wanted).length > 0 && canInstall()) installParts(missingParts(wanted));
  const missing = missingParts(wanted);
  if (missing.length === 0) return;
  const packages = missing.flatMap((part) => DEBIAN_PACKAGES[part]);
  console.error(`setup: missing ${missing.join(', ')}; please install ${packages.join(' ')}`);
  const noBrowser = wanted.every((engine) => missing.includes(engine));
  if (process.env.CI || noBrowser) process.exitCode = 1;
}

try {
  installPackages();
  if (process.argv.includes('--browsers')) installBrowsers();
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exitCode = 1;
}
