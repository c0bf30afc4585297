// What makes the folder for pages one that can be trusted: a list of hashes, a copy that never changes, a zip.
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {zipSync} from 'fflate';
import {filesIn, hashesOf} from './hashes.mjs';

const LIST = 'integrity.json';
const MAP = 'importmap.json';

/** The date of every file in the zip, so that the same files make the same zip. Zips know no earlier one. */
const SAME_DATE = new Date(1980, 0, 1);

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** For who unpacks the zip and reads nothing else. */
const readme = (version) => `Anagen ${version}

1. Copy this folder to your web server, so that https://your-clinic.example/anagen/anagen.js opens.
2. Paste these two lines into the head of your pages:
   <link rel="stylesheet" href="/anagen/anagen.css"><script type="module" src="/anagen/anagen.js"></script>
3. Paste a widget where it belongs, with words of your own inside:
   <anagen-regrowth-timeline><p>Ask your team, or call us on 555 0100.</p></anagen-regrowth-timeline>

To check a page: npx --no-install anagen doctor https://your-clinic.example/page.html
   The package anagen is not on npm yet: a developer makes it from the source. Without --no-install, npx might run
   somebody else's package of this name.
`;

/** Scripts that a page's import map can vouch for: those that are asked for as modules. */
const isModule = (path) => path.endsWith('.js') && path !== 'anagen.classic.js';

/** An import map for the head of a page; the snippet's author puts the folder's address before each name. */
const importMapOf = (hashes) => ({
  integrity: Object.fromEntries(
    Object.entries(hashes)
      .filter(([path]) => isModule(path))
      .map(([path, hash]) => [`./${path}`, hash]),
  ),
});

function copyFiles(from, to, paths) {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    copyFileSync(join(from, path), join(to, path));
  }
}

/** The copy under its version: what a page names there stays the same for ever. */
function writeCopy(cdn, version, paths) {
  const copy = join(cdn, version);
  copyFiles(cdn, copy, paths);
  writeJson(join(copy, MAP), importMapOf(hashesOf(cdn, paths)));
  writeJson(join(copy, LIST), {version, files: hashesOf(copy, filesIn(copy))});
}

/** All of a folder as a zip, under one folder of that name. */
export function zipOf(folder, name) {
  const entries = filesIn(folder).map((path) => [
    `${name}/${path}`,
    readFileSync(join(folder, path)),
  ]);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: SAME_DATE});
}

/** The last step of a build: `cdn` holds all that belongs into it. */
export function deliver({cdn, version, zip}) {
  // For the build alone: it told the loader's build what the widgets' build had made.
  rmSync(join(cdn, 'manifest.json'), {force: true});
  writeFileSync(join(cdn, 'README.txt'), readme(version));
  const paths = filesIn(cdn);
  writeJson(join(cdn, LIST), {version, files: hashesOf(cdn, paths)});
  writeCopy(cdn, version, paths);
  writeFileSync(zip, zipOf(cdn, 'anagen'));
}
