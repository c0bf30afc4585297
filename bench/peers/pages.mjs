// The pages that are compared: the three widgets in one language, all on one page.
import {readdirSync, readFileSync} from 'node:fs';
import {COMPARED, factsOf} from '../facts.mjs';
import {ANAGEN_PREFIX, CDN, drawn, makeFiles, page, pathOf} from '../pages.mjs';
import {addPeers, pathOfPeer, PEERS, VARIANTS} from './build.mjs';

const LANG = 'en';

const HEAD = `<link rel="stylesheet" href="${ANAGEN_PREFIX}anagen.css">
<script type="module" src="${ANAGEN_PREFIX}anagen.js"></script>`;

const embedded = () =>
  COMPARED.map((name) => `<anagen-${name}><p>Ask us about hair on 555 0100.</p></anagen-${name}>`);

const STYLE = [...new Set(COMPARED.map((name) => drawn[name].style))].join('');

const plain = (facts, head) =>
  page(LANG, head, COMPARED.map((name) => drawn[name].markup(facts[name])).join(''));

const builtPage = (name) => readFileSync(new URL(`pages/${LANG}/${name}.html`, CDN), 'utf8');

/** What stands between two marks, with both of them. */
function between(text, from, to) {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`a built page has no ${from} … ${to}`);
  return text.slice(start, end + to.length);
}

/** Beside the pages of the build, so that the addresses in what is taken from them hold. */
const DRAWN_PATH = `${ANAGEN_PREFIX}pages/${LANG}/all.html`;
const builtPath = (name) => `${ANAGEN_PREFIX}pages/${LANG}/${name}.html`;

/** The page of the first widget as the build drew it, with the two others from their pages below it. */
function drawnBeforehand() {
  const [first, ...others] = COMPARED;
  const widgets = others.map((name) =>
    between(builtPage(name), `<anagen-${name}`, `</anagen-${name}>`),
  );
  const styles = others.map((name) => between(builtPage(name), '<link rel="preload"', '>'));
  return builtPage(first)
    .replace('<link rel="preload"', `${styles.join('\n')}\n$&`)
    .replace('</main>', `${widgets.join('\n')}\n$&`);
}

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
