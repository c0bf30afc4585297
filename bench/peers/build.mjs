// Installs the peers, bundles each as it would go to a server, and writes its two pages: with all words, and the
// empty shell.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {compose} from './compose.mjs';
import {drawing, iconNames, kits} from './kits.mjs';
import {shellOf} from './shell.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export const VARIANTS = ['shell', 'full'];
export const PEERS = [...Object.keys(kits), 'mui'];

function install() {
  if (existsSync(`${root}node_modules/.package-lock.json`)) return;
  console.log('peers: installing the packages of bench/peers/package-lock.json');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: root, stdio: 'inherit'});
}

/** The words of an app in a frame come in its own script. */
const factsPlugin = (facts) => ({
  name: 'facts',
  resolveId: (id) => (id === 'virtual:facts' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:facts' ? `export default ${JSON.stringify(facts)};` : undefined),
});

/** A minified bundle for production, by path: one script and, where there are styles, one sheet. */
async function bundle(entry, name, facts = {}) {
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [factsPlugin(facts)],
    build: {
      write: false,
      // No fallback for browsers without preloading: there is one chunk.
      modulePreload: false,
      rollupOptions: {
        input: {[name]: `${root}src/${entry}`},
        output: {
          entryFileNames: 'peers/[name].js',
          chunkFileNames: 'peers/[name].js',
          assetFileNames: 'peers/[name][extname]',
        },
      },
    },
  });
  return output.map((file) => [`/${file.fileName}`, file.code ?? file.source]);
}

const head = (paths) =>
  paths
    .map((path) =>
      path.endsWith('.css')
        ? `<link rel="stylesheet" href="${path}">`
        : `<script type="module" src="${path}"></script>`,
    )
    .join('\n');

const frameDocument = (paths) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Hair</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${head(paths)}</head><body><div id="root"></div></body></html>`;

/** As hospitals embed an app: in a frame of a fixed height, which scrolls inside. */
const frame = (path) =>
  `<iframe src="${path}" title="Hair" width="100%" height="700" style="border:0"></iframe>`;

async function addElements(files, peer, facts, page) {
  const built = await bundle(`${peer}.mjs`, peer);
  for (const [path, content] of built) files.set(path, content);
  const tags = head(built.map(([path]) => path));
  for (const variant of VARIANTS) {
    files.set(pathOfPeer(peer, variant), page(tags, compose(facts[variant], kits[peer])));
  }
}

async function addFrame(files, facts, page) {
  for (const variant of VARIANTS) {
    const built = await bundle('mui.jsx', `mui.${variant}`, facts[variant]);
    for (const [path, content] of built) files.set(path, content);
    const inside = `/peers/mui.${variant}.html`;
    files.set(inside, frameDocument(built.map(([path]) => path)));
    files.set(pathOfPeer('mui', variant), page('', frame(inside)));
  }
}

/** Where a peer's page is served. */
export const pathOfPeer = (peer, variant) => `/${peer}.${variant}.html`;

/**
 * Adds all that the pages of the peers need.
 *
 * @param facts the facts of all widgets in one language, by name
 * @param page writes a page out of what goes into its head and its body
 */
export async function addPeers(files, facts, page) {
  install();
  const both = {full: facts, shell: shellOf(facts)};
  for (const name of iconNames) files.set(`/peers/assets/icons/${name}.svg`, drawing(name));
  for (const peer of Object.keys(kits)) await addElements(files, peer, both, page);
  await addFrame(files, both, page);
}
