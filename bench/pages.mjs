// Pages with widgets, made in three ways. All that is not the widget is the same.
import {readdirSync, readFileSync} from 'node:fs';
import {COMPARED, factsOf} from './facts.mjs';
import * as comparison from './markup.therapy-comparison.mjs';
import * as timeline from './markup.regrowth-timeline.mjs';
import * as finder from './markup.support-finder.mjs';
import {LANGUAGES, PAGES, widgetsOn} from './widgets.mjs';

export const KINDS = ['anagen', 'static', 'hand'];
export const CDN = new URL('../dist/cdn/', import.meta.url);
export const ANAGEN_PREFIX = '/anagen/';

/** How each widget's facts are drawn as plain HTML. */
export const drawn = {
  'regrowth-timeline': timeline,
  'therapy-comparison': comparison,
  'support-finder': finder,
};

/** A clinic's page around whatever stands on it. */
export const page = (lang, head, body) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${head}</head>
<body><h1>Hair</h1>${body}<p>Our opening hours are nine to five.</p></body></html>`;

const fallback = '<p>Ask us about hair on 555 0100.</p>';

const anagen = (lang, widgets) =>
  page(
    lang,
    `<link rel="stylesheet" href="${ANAGEN_PREFIX}anagen.css">
<script type="module" src="${ANAGEN_PREFIX}anagen.js"></script>`,
    widgets.map((name) => `<anagen-${name}>${fallback}</anagen-${name}>`).join(''),
  );

const makers = {
  static: (lang, widget, facts) =>
    page(lang, `<style>${drawn[widget].style}</style>`, drawn[widget].markup(facts)),
  hand: (lang, widget) =>
    page(
      lang,
      '<script type="module" src="/hand-element.mjs"></script>',
      `<hand-widget widget="${widget}">${fallback}</hand-widget>`,
    ),
};

/** Where a page is served. */
export const pathOf = (kind, name, lang) => `/${kind}.${name}.${lang}.html`;

/** What the hand-written element loads for one widget. */
export const handFiles = (widget, lang) => [
  '/hand-element.mjs',
  '/markup.mjs',
  `/markup.${widget}.mjs`,
  `/facts.${widget}.${lang}.mjs`,
];

function addBuilt(files) {
  const built = readdirSync(CDN, {withFileTypes: true}).filter((entry) => entry.isFile());
  for (const {name} of built) {
    files.set(ANAGEN_PREFIX + name, readFileSync(new URL(name, CDN)));
  }
}

/** What stands beside the widgets, to compare them with. */
async function addOthers(files, widget, lang) {
  const facts = await factsOf(widget, lang);
  files.set(`/facts.${widget}.${lang}.mjs`, `export const facts = ${JSON.stringify(facts)};`);
  for (const [kind, make] of Object.entries(makers)) {
    files.set(pathOf(kind, widget, lang), make(lang, widget, facts));
  }
}

/** All files that the server needs, by path. */
export async function makeFiles() {
  const files = new Map([['/blank.html', page('en', '', '')]]);
  addBuilt(files);
  const scripts = ['hand-element', 'markup', ...COMPARED.map((name) => `markup.${name}`)];
  for (const name of scripts) {
    files.set(`/${name}.mjs`, readFileSync(new URL(`${name}.mjs`, import.meta.url)));
  }
  for (const lang of LANGUAGES) {
    for (const name of PAGES)
      files.set(pathOf('anagen', name, lang), anagen(lang, widgetsOn(name)));
    for (const widget of COMPARED) await addOthers(files, widget, lang);
  }
  return files;
}
