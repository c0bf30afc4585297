// Builds small apps of React and Vue (test/frameworks/) on the packed package, with their types and the
// pages of their servers, and opens them in Chromium. First: node scripts/build.mjs
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findBrowsers} from '../browsers.mjs';
import {serve} from '../serve.mjs';
import {pageChecks} from './framework-page.mjs';
import {makeProject, manifest, run, tools} from './packed-project.mjs';
import {runChecks} from './report.mjs';

const APPS = join(import.meta.dirname, '../../test/frameworks');
const GUIDE = join(import.meta.dirname, '../../docs/frameworks.md');
/** What the apps need beside the package. */
const LIBRARIES = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom'],
  ...['vue', '@vitejs/plugin-vue', '@types/node', 'vite'],
];
const CHECKERS = {'react-app': 'tsc', 'vue-app': 'vue-tsc', 'angular-app': 'tsc'};
const SERVERS = {'react-app': 'server.tsx', 'vue-app': 'server.ts'};
/** React and Vue say what is wrong with a server's page only in their development builds. */
const PAGES = {production: ['index.html'], development: ['index.html', 'server.html']};
/** What a server draws: the settings, the fallback and the clinic's last words. */
const DRAWN = [
  /<anagen-regrowth-timeline heading-level="3" units="cm"><p>Ask your team[^<]+<\/p><p slot="footer">/,
  /<anagen-therapy-comparison lang="es" region="uk" options="wigs scalp-cooling"><p>/,
  /<anagen-support-finder country="GB" limit="lots" allow-location(="")?><p>/,
];

/** A server without a DOM imports the package by each of its ways in. */
function importWithoutDom(project) {
  const paths = Object.keys(manifest.exports).filter((path) => !/\.(json|css)$/.test(path));
  const script = paths.map((path) => `import '${join(manifest.name, path)}';`).join('\n');
  for (const mode of Object.keys(PAGES)) {
    const args = [`--conditions=${mode}`, '--input-type=module', '--eval', script];
    run(process.execPath, args, project);
  }
}

function build(folder, mode, ...args) {
  process.env.NODE_ENV = mode;
  run(join(tools, 'vite'), ['build', '--mode', mode, ...args], folder);
}

/** Draws the app on a server, and puts what that gives into the page that takes it over. */
function drawOnServer(folder, server) {
  build(folder, 'development', '--ssr', server, '--outDir', 'out/server');
  const script = "console.log(await (await import('./out/server/server.js')).render())";
  const drawn = run(process.execPath, ['--input-type=module', '--eval', script], folder).trim();
  const lacking = DRAWN.filter((tag) => !tag.test(drawn));
  if (lacking.length > 0) throw new Error(`  ${drawn}\n  lacks ${lacking.join(', ')}`);
  const page = join(folder, 'out/development/server.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace('<div id="app">', (place) => place + drawn),
  );
}

/** Each line of a snippet for React or Vue stands in an app, so that it is tried. */
function checkSnippets() {
  const linesOf = (text) => text.split('\n').map((line) => line.trim());
  const files = readdirSync(APPS, {recursive: true}).filter((file) => extname(file));
  const tried = files.flatMap((file) => linesOf(readFileSync(join(APPS, file), 'utf8')));
  const snippets = readFileSync(GUIDE, 'utf8').matchAll(/^```(?:tsx|vue)\n([^]*?)^```/gm);
  const lines = [...snippets].flatMap(([, snippet]) => linesOf(snippet));
  const untried = lines.filter((line) => !tried.includes(line));
  if (lines.length === 0) throw new Error('  it has no snippets');
  if (untried.length > 0) throw new Error(`  in no app: ${untried.join(' | ')}`);
}

const typeChecks = (project) =>
  Object.entries(CHECKERS).map(([app, checker]) => ({
    name: `${app}: what is right has types, what is wrong is found`,
    check: () => run(join(tools, checker), ['--project', '.'], join(project, app)),
  }));

function appChecks({project, browser, url}, app, mode) {
  const folder = join(project, app);
  const pages = PAGES[mode].flatMap((page) =>
    pageChecks(browser, `${url}${app}/out/${mode}/${page}`).map(({name, check}) => ({
      name: `${app}, ${mode}, ${page}: ${name}`,
      check,
    })),
  );
  const built = {
    name: `${app}, ${mode}: can be built`,
    check: () => build(folder, mode, '--outDir', `out/${mode}`),
  };
  if (!PAGES[mode].includes('server.html')) return [built, ...pages];
  const drawn = {
    name: `${app}: a server draws the widgets with their settings and children`,
    check: () => drawOnServer(folder, SERVERS[app]),
  };
  return [built, drawn, ...pages];
}

const {chromium} = findBrowsers();
if (!chromium)
  throw new Error('Chromium is missing. Install it, or set CHROME_PATH to where it is.');
const {project} = makeProject(LIBRARIES);
cpSync(APPS, project, {recursive: true});
const server = await serve({'/': project});
const browser = await puppeteer.launch({executablePath: chromium, args: CHROMIUM_FLAGS});
try {
  const place = {project, browser, url: server.url};
  await runChecks([
    {name: 'a server without a DOM can import it', check: () => importWithoutDom(project)},
    {name: 'docs/frameworks.md shows what is tried here', check: checkSnippets},
    ...typeChecks(project),
    ...Object.keys(SERVERS).flatMap((app) =>
      Object.keys(PAGES).flatMap((mode) => appChecks(place, app, mode)),
    ),
  ]);
} finally {
  await browser.close();
  server.close();
  rmSync(project, {recursive: true, force: true});
}
