// npm start: builds, serves the example clinic's page, and builds again when a source file changes.
import {spawn} from 'node:child_process';
import {watch} from 'node:fs';
import {join, sep} from 'node:path';
import {serve, STRICT_HEADERS} from './serve.mjs';

const ROOT = join(import.meta.dirname, '..');
const DEFAULT_PORT = 8000;
const SETTLE_MS = 150;
// site/ is read afresh for each request: a change there needs a reload, not a build.
const BUILT_FROM = ['src', 'translations', join('site', 'builder')];
// The build writes here; watching it would build for ever.
const GENERATED = join('src', 'generated') + sep;

function build() {
  return new Promise((resolve) => {
    const script = join(ROOT, 'scripts', 'build.mjs');
    const child = spawn(process.execPath, [script], {cwd: ROOT, stdio: 'inherit'});
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Builds once a burst of changes has settled, and once more if files changed during a build. */
function rebuilder() {
  const changed = new Set();
  let timer;
  let building = false;

  async function run() {
    if (building || changed.size === 0) return;
    const files = [...changed];
    changed.clear();
    building = true;
    console.log(`\nChanged: ${files.join(', ')}. Building …`);
    const done = await build();
    console.log(
      done ? 'Built. Reload the page.' : 'The build failed. Waiting for the next change.',
    );
    building = false;
    void run();
  }

  return (file) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE_MS);
  };
}

function watchSources(onChange) {
  for (const folder of BUILT_FROM) {
    const watcher = watch(join(ROOT, folder), {recursive: true}, (_event, name) => {
      const file = join(folder, name ?? '');
      if (!file.startsWith(GENERATED) && !file.endsWith('~')) onChange(file);
    });
    watcher.on('error', (error) => console.error(`Watching ${folder} stopped: ${error.message}`));
  }
}

function wantedPort() {
  const asked = Number(process.env.PORT);
  return Number.isInteger(asked) && asked > 0 && asked < 65_536 ? asked : DEFAULT_PORT;
}

if (!(await build())) {
  console.error('The build failed, so there is nothing to serve yet. Mend what it says above.');
  process.exit(1);
}
const mounts = {'/': join(ROOT, 'site'), '/anagen/': join(ROOT, 'dist', 'cdn')};
const {url} = await serve(mounts, {port: wantedPort(), headers: STRICT_HEADERS});
watchSources(rebuilder());
console.log(`\nThe example clinic's page: ${url}`);
console.log(`The snippet builder: ${url}anagen/builder/   (Ctrl+C stops both)`);
