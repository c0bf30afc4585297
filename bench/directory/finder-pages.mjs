// Pages with a finder over the same directory, made in three ways. All that is not the finder is the same.
import {readdirSync, readFileSync} from 'node:fs';
import {generate} from './generate.mjs';

export const MAKES = ['anagen', 'fuse', 'includes'];
export const SIZES = [60, 1000, 10_000, 50_000];

/** The widget takes no larger file: then it asks the clinic's server. */
const MOST_BYTES = 20 * 1024 * 1024;
const CDN = new URL('../../dist/cdn/', import.meta.url);
const FUSE = new URL('../../node_modules/fuse.js/dist/fuse.min.mjs', import.meta.url);

const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${head}</head><body><h1>Help</h1>${body}</body></html>`;

const dataOf = (count) => `/directory.${count}.json`;

const anagen = (src) =>
  page(
    `<link rel="stylesheet" href="/anagen/anagen.css">
<script type="module" src="/anagen/anagen.js"></script>`,
    `<anagen-support-finder src="${src}"><p>Call us.</p></anagen-support-finder>`,
  );

const hand = (search, src) =>
  page(
    `<script type="importmap">{"imports": {"fuse.js": "/directory/fuse.mjs"}}</script>
<script type="module" src="/directory/hand-finder.mjs"></script>`,
    `<hand-finder search="${search}" src="${src}"></hand-finder>`,
  );

export const pathOf = (make, count) => `/${make}.${count}.html`;

const own = (name) => readFileSync(new URL(name, import.meta.url));

function scripts() {
  const names = ['hand-finder', 'hand-entry', 'hand-search.includes', 'hand-search.fuse'];
  const built = readdirSync(CDN, {withFileTypes: true}).filter((entry) => entry.isFile());
  return [
    ...built.map(({name}) => [`/anagen/${name}`, readFileSync(new URL(name, CDN))]),
    ...names.map((name) => [`/directory/${name}.mjs`, own(`${name}.mjs`)]),
    ['/directory/fuse.mjs', readFileSync(FUSE)],
    ['/markup.mjs', own('../markup.mjs')],
    ['/blank.html', page('', '')],
  ];
}

/**
 * All files for one size, by path; and whether the widget gets its records from a server.
 * @param api where that server is, on the pages' own origin
 */
export function makeFinderFiles(count, api) {
  const data = JSON.stringify(generate(count));
  const isServed = Buffer.byteLength(data) > MOST_BYTES;
  const files = new Map(scripts());
  files.set(dataOf(count), data);
  files.set(pathOf('anagen', count), anagen(isServed ? api : dataOf(count)));
  for (const make of ['fuse', 'includes'])
    files.set(pathOf(make, count), hand(make, dataOf(count)));
  return {files, isServed, data: dataOf(count)};
}
