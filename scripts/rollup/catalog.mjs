import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const manifestOf = (dir) => `${dir}/manifest.json`;
// Words are chunks that are named `widget.language`; their own module says so.
const words = /\/generated\/([^/]+)\/widgets\/([^/]+)\/\2\.content\.js$/;

/** Notes which files the first build made for each widget: its scripts, and its words by language. */
export const writeCatalog = (dir) => ({
  name: 'write-catalog',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const scripts = (chunk) => [chunk.fileName, ...chunk.imports];
    const widgets = {};
    for (const chunk of chunks.filter(({isEntry}) => isEntry)) {
      widgets[chunk.name] = {scripts: scripts(chunk), words: {}};
    }
    for (const {fileName, facadeModuleId} of chunks) {
      const [, locale, widget] = words.exec(facadeModuleId ?? '') ?? [];
      if (widgets[widget]) widgets[widget].words[locale] = fileName;
    }
    mkdirSync(dir, {recursive: true});
    writeFileSync(manifestOf(dir), `${JSON.stringify(widgets, null, 2)}\n`);
  },
});

const entry = ([name, {scripts, words}]) => `
  ${JSON.stringify(name)}: {
    script: (attempt) => all(${JSON.stringify(scripts)}, attempt),
    words: {${Object.entries(words).map(([locale, file]) => `${JSON.stringify(locale)}: () => load(${JSON.stringify(file)})`)}},
  }`;

/**
 * Puts the addresses of the built files in the place of the source's own catalog. They hang on the
 * address of anagen.js, whatever its query says, and a second attempt gets a query of its own, since
 * a browser may answer from the failed one.
 */
export const builtCatalog = (dir) => ({
  name: 'built-catalog',
  load(id) {
    if (!/\/embed\/catalog\.ts$/.test(id)) return null;
    const widgets = JSON.parse(readFileSync(manifestOf(dir), 'utf8'));
    return `
      const load = (file, attempt) =>
        import(new URL(attempt ? file + '?attempt=' + attempt : file, import.meta.url).href);
      const all = (files, attempt) =>
        Promise.all(files.map((file, index) => load(file, index ? 0 : attempt)));
      export const catalog = {${Object.entries(widgets).map(entry)}};`;
  },
});
