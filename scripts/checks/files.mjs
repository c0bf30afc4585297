// The built folder for pages, as clinics copy it: every file has its hash, all that is referred to is there, the
// copy under its version and the zip hold the same, the same source makes the same files.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {parse} from 'parse5';
import {rollup} from 'rollup';
import {zipOf} from '../build/deliver.mjs';
import {filesIn, hashOf} from '../build/hashes.mjs';
import {integrityChecks} from './files-in-browser.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cdn = join(root, 'dist/cdn');
const copy = join(cdn, version);
const zip = readFileSync(join(root, `dist/anagen-${version}.zip`));
const read = (folder, path) => readFileSync(join(folder, path));
const readJson = (folder, path) => JSON.parse(read(folder, path).toString());
const isOfCopy = (path) => path.startsWith(`${version}/`);

function expectNone(what, paths) {
  if (paths.length > 0) throw new Error(`  ${what}: ${paths.join(', ')}`);
}

function checkHashes(folder) {
  const list = readJson(folder, 'integrity.json');
  if (list.version !== version) throw new Error(`  version ${list.version}`);
  const there = filesIn(folder).filter((path) => path !== 'integrity.json' && !isOfCopy(path));
  const listed = Object.keys(list.files);
  const without = there.filter((path) => !listed.includes(path));
  expectNone('has no hash', without);
  expectNone(
    'is not there',
    listed.filter((path) => !there.includes(path)),
  );
  expectNone(
    'is not as its hash',
    listed.filter((path) => hashOf(read(folder, path)) !== list.files[path]),
  );
  if (listed.join() !== [...listed].sort().join()) throw new Error('  in no order');
}

function checkCopy() {
  const own = ['importmap.json', 'integrity.json'];
  const originals = filesIn(cdn).filter((path) => !isOfCopy(path) && path !== 'integrity.json');
  const copied = filesIn(copy).filter((path) => !own.includes(path));
  if (originals.join() !== copied.join()) throw new Error('  not the same files');
  expectNone(
    'differs',
    originals.filter((path) => !read(cdn, path).equals(read(copy, path))),
  );
}

function checkMap() {
  const {files} = readJson(copy, 'integrity.json');
  const {integrity} = readJson(copy, 'importmap.json');
  const scripts = Object.keys(files).filter(
    (path) => path.endsWith('.js') && path !== 'anagen.classic.js',
  );
  const expected = Object.fromEntries(scripts.map((path) => [`./${path}`, files[path]]));
  if (JSON.stringify(integrity) !== JSON.stringify(expected)) throw new Error('  other hashes');
}

/** The addresses in a page's elements. */
function addressesIn(node) {
  const own = (node.attrs ?? []).filter(({name}) => ['href', 'src'].includes(name));
  const inside = [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])];
  return [...own.map(({value}) => value), ...inside.flatMap(addressesIn)];
}

/** What a file refers to: a script to other scripts, a page to what it shows. */
function referencesIn(path) {
  const text = read(cdn, path).toString();
  if (path.endsWith('.js'))
    return [...text.matchAll(/["'`](\.{1,2}\/[\w.-]+\.js)["'`]/g)].map(([, to]) => to);
  if (path.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, to]) => to);
  if (path.endsWith('.html')) return addressesIn(parse(text));
  return [];
}

const isElsewhere = (address) => /^([a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(address);

function checkReferences() {
  const paths = filesIn(cdn).filter((path) => !isOfCopy(path));
  const targets = new Set();
  const broken = paths.flatMap((path) =>
    referencesIn(path)
      .filter((address) => !isElsewhere(address))
      .map((address) => posix.join(dirname(path), address.replace(/[?#].*/, '')))
      .filter((target) => targets.add(target) && !existsSync(join(cdn, target)))
      .map((target) => `${path} → ${target}`),
  );
  expectNone('leads nowhere', broken);
  const chunks = paths.filter((path) => /-[\w-]{6}\.js$/.test(path));
  if (chunks.length === 0) throw new Error('  no hashed scripts');
  expectNone(
    'nobody asks for',
    chunks.filter((path) => !targets.has(path)),
  );
}

function checkZip() {
  const inside = unzipSync(zip);
  const paths = filesIn(cdn);
  const names = paths.map((path) => `anagen/${path}`);
  if (Object.keys(inside).sort().join() !== names.sort().join()) throw new Error('  other files');
  expectNone(
    'differs',
    paths.filter((path) => !read(cdn, path).equals(inside[`anagen/${path}`])),
  );
}

/** In another time zone, since zips hold local times. */
function checkZipAgain() {
  const deliver = pathToFileURL(join(root, 'scripts/build/deliver.mjs')).href;
  const code = `import {zipOf} from '${deliver}'; process.stdout.write(zipOf(process.argv[1], 'anagen'));`;
  const options = {maxBuffer: 64 * 1024 * 1024};
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const args = ['--input-type=module', '--eval', code, cdn];
    const made = execFileSync(process.execPath, args, {...options, env: {...process.env, TZ}});
    if (!made.equals(zip)) throw new Error(`  other bytes in ${TZ}`);
  }
  if (!zip.equals(zipOf(cdn, 'anagen'))) throw new Error('  other bytes here');
}

/** Builds the widgets once more, in memory. */
async function checkAgain() {
  const {default: configs} = await import('../../rollup.config.mjs');
  const {output, ...config} = configs.find(({input}) => Object.hasOwn(input, 'support-finder'));
  const build = await rollup(config);
  const made = (await build.generate(output)).output;
  await build.close();
  const differs = ({fileName, code}) =>
    !existsSync(join(cdn, fileName)) || read(cdn, fileName).toString() !== code;
  expectNone(
    'is not made again',
    made.filter(differs).map(({fileName}) => fileName),
  );
}

await runChecks([
  {name: 'every file has its hash, and no other', check: () => checkHashes(cdn)},
  {name: 'so has every file of the copy', check: () => checkHashes(copy)},
  {name: 'the copy under its version is the same', check: checkCopy},
  {name: 'the import map has the hash of every script', check: checkMap},
  {name: 'what a file refers to is there, and every script is referred to', check: checkReferences},
  {name: 'the zip unpacks to the same', check: checkZip},
  {name: 'the same files make the same zip', check: checkZipAgain},
  {name: 'the same source makes the same scripts', check: checkAgain},
  ...integrityChecks(cdn, version),
]);
