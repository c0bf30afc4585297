// One page with one timeline, made in three ways. All that is not the timeline is the same.
import {readdirSync, readFileSync} from 'node:fs';
import {factsOf} from './facts.mjs';
import {markup, style} from './markup.mjs';

export const LANGUAGES = ['en', 'es', 'ar'];
export const KINDS = ['anagen', 'static', 'hand'];
export const CDN = new URL('../dist/cdn/', import.meta.url);
export const ANAGEN_PREFIX = '/anagen/';

const page = (lang, head, timeline) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${head}</head>
<body><h1>Hair</h1>${timeline}<p>Our opening hours are nine to five.</p></body></html>`;

const fallback = '<p>Ask us about hair on 555 0100.</p>';

const makers = {
  anagen: (lang) =>
    page(
      lang,
      `<link rel="stylesheet" href="${ANAGEN_PREFIX}anagen.css">
<script type="module" src="${ANAGEN_PREFIX}anagen.js"></script>`,
      `<anagen-regrowth-timeline>${fallback}</anagen-regrowth-timeline>`,
    ),
  static: (lang, facts) => page(lang, `<style>${style}</style>`, markup(facts)),
  hand: (lang) =>
    page(
      lang,
      '<script type="module" src="/hand-element.mjs"></script>',
      `<hand-timeline>${fallback}</hand-timeline>`,
    ),
};

/** All files that the server needs, by path. */
export async function makeFiles() {
  const files = new Map([['/blank.html', page('en', '', '')]]);
  const built = readdirSync(CDN, {withFileTypes: true}).filter((entry) => entry.isFile());
  for (const {name} of built) {
    files.set(ANAGEN_PREFIX + name, readFileSync(new URL(name, CDN)));
  }
  for (const name of ['hand-element.mjs', 'markup.mjs']) {
    files.set(`/${name}`, readFileSync(new URL(name, import.meta.url)));
  }
  for (const lang of LANGUAGES) {
    const facts = await factsOf(lang);
    files.set(`/facts.${lang}.mjs`, `export const facts = ${JSON.stringify(facts)};`);
    for (const kind of KINDS) files.set(`/${kind}.${lang}.html`, makers[kind](lang, facts));
  }
  return files;
}
