/** Everything under dist/: words, scripts for pages, modules and types for bundlers, the manifest. */
import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {deliver} from './build/deliver.mjs';
import {writeFrameworkTypes} from './build/framework-types.mjs';

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {stdio: 'inherit'});

rmSync('dist', {recursive: true, force: true});
run('lit-localize', 'build');
// The snippet builder is made with it.
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs');
run('rollup', '--config', '--silent');
run('tsc', '--project', 'tsconfig.types.json');
copyFileSync('custom-elements.json', 'dist/lib/custom-elements.json');
writeFrameworkTypes('dist/lib');

// What is drawn beforehand is drawn by what was just built.
const {writePages} = await import('./pages/write.mjs');
await writePages('dist/cdn/pages');

// Reports name headings of this page; who has only the folder can open it, too.
cpSync('docs/errors.md', 'dist/cdn/docs/errors.md');

// The files for pages carry no comments; the licences of what is in them stand beside them.
const licences = {
  Anagen: 'LICENSE',
  Lit: 'node_modules/lit/LICENSE',
  MiniSearch: 'node_modules/minisearch/LICENSE.txt',
  'Color.js': 'node_modules/colorjs.io/LICENSE',
  'content-security-policy-parser': 'node_modules/content-security-policy-parser/LICENSE',
  'open-iframe-resizer': 'node_modules/@open-iframe-resizer/core/LICENSE.md',
};
const texts = Object.entries(licences).map(
  ([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`,
);
writeFileSync('dist/cdn/LICENSES.txt', texts.join('\n\n'));

// Last: what is written into the folder after this has no hash and is not in the zip.
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
deliver({cdn: 'dist/cdn', version, zip: `dist/anagen-${version}.zip`});
