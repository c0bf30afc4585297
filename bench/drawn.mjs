// A page that has all three widgets as the build draws them beforehand, and what it takes to read it.
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {COMPARED} from './facts.mjs';
import {ANAGEN_PREFIX, CDN} from './pages.mjs';

export const LANG = 'en';

/** Beside the pages of the build, so that the addresses in what is taken from them hold. */
export const DRAWN_PATH = `${ANAGEN_PREFIX}pages/${LANG}/all.html`;

export const builtPage = (name) => readFileSync(new URL(`pages/${LANG}/${name}.html`, CDN), 'utf8');

/** What stands between two marks, with both of them. */
function between(text, from, to) {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`a built page has no ${from} … ${to}`);
  return text.slice(start, end + to.length);
}

const styleOf = (name) => between(builtPage(name), `<link rel="stylesheet" href="../${name}-`, '>');

/** The page of the first widget as the build drew it, with the two others from their pages below it. */
export function drawnBeforehand() {
  const [first, ...others] = COMPARED;
  const widgets = others.map((name) =>
    between(builtPage(name), `<anagen-${name}`, `</anagen-${name}>`),
  );
  // Each page waits for the style sheet of its own widget alone, and so does this one.
  const early = others.map((name) => styleOf(name).replace('"stylesheet"', '"preload" as="style"'));
  return builtPage(first)
    .replace(styleOf(first), (own) => [own, ...early].join('\n'))
    .replace('</main>', () => `${widgets.join('\n')}\n</main>`);
}

/** The files without which nobody reads it: the page itself and its style sheets, by path. */
export function drawnFiles() {
  const text = drawnBeforehand();
  const addresses = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  const folder = posix.dirname(DRAWN_PATH.slice(ANAGEN_PREFIX.length));
  const styles = [...new Set(addresses)].map((href) => {
    const path = posix.join(folder, href);
    return [ANAGEN_PREFIX + path, readFileSync(new URL(path, CDN))];
  });
  return new Map([[DRAWN_PATH, text], ...styles]);
}
