// The pages that are compared: the three widgets in one language, all on one page.
import {readdirSync, readFileSync} from 'node:fs';
import {builtPage, drawnBeforehand, DRAWN_PATH, LANG} from '../drawn.mjs';
import {COMPARED, factsOf} from '../facts.mjs';
import {ANAGEN_PREFIX, CDN, drawn, makeFiles, page, pathOf} from '../pages.mjs';
import {addPeers, pathOfPeer, PEERS, VARIANTS} from './build.mjs';

const HEAD = `<link rel="stylesheet" href="${ANAGEN_PREFIX}anagen.css">
<script type="module" src="${ANAGEN_PREFIX}anagen.js"></script>`;

const embedded = () =>
  COMPARED.map((name) => `<anagen-${name}><p>Ask us about hair on 555 0100.</p></anagen-${name}>`);

const STYLE = [...new Set(COMPARED.map((name) => drawn[name].style))].join('');

const plain = (facts, head) =>
  page(LANG, head, COMPARED.map((name) => drawn[name].markup(facts[name])).join(''));

const builtPath = (name) => `${ANAGEN_PREFIX}pages/${LANG}/${name}.html`;

function addBuiltPages(files) {
  const folder = new URL('pages/', CDN);
  for (const name of readdirSync(folder).filter((found) => found.includes('.'))) {
    files.set(`${ANAGEN_PREFIX}pages/${name}`, readFileSync(new URL(name, folder)));
  }
  for (const name of COMPARED) files.set(builtPath(name), builtPage(name));
  files.set(DRAWN_PATH, drawnBeforehand());
}

const peerPages = PEERS.flatMap((peer) =>
  VARIANTS.map((variant) => ({name: `${peer}, ${variant}`, path: pathOfPeer(peer, variant)})),
);

/** All files by path, and the pages to measure: {name, path, alone: pages with one of the widgets each}. */
export async function makePeerFiles() {
  const facts = {};
  for (const name of COMPARED) facts[name] = await factsOf(name, LANG);
  const files = await makeFiles();
  files.set('/static.css', STYLE);
  files.set('/static.peers.html', plain(facts, `<style>${STYLE}</style>`));
  files.set('/linked.peers.html', plain(facts, '<link rel="stylesheet" href="/static.css">'));
  files.set('/anagen.peers.html', page(LANG, HEAD, embedded().join('')));
  addBuiltPages(files);
  await addPeers(files, facts, (head, body) => page(LANG, head, body));
  const pages = [
    {name: 'static HTML', path: '/static.peers.html'},
    {name: 'static HTML, styles in a file', path: '/linked.peers.html'},
    {
      name: 'Anagen',
      path: '/anagen.peers.html',
      alone: COMPARED.map((name) => pathOf('anagen', name, LANG)),
    },
    {name: 'Anagen, drawn beforehand', path: DRAWN_PATH, alone: COMPARED.map(builtPath)},
    ...peerPages,
  ];
  return {files, pages};
}
