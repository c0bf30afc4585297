import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {loadFunction} from './load-files.mjs';

const manifestOf = (dir) => `${dir}/manifest.json`;
// What is said at a glance: a widget's own words, what its records say, and what all widgets share.
const words = /\/generated\/([^/]+)\/(?:widgets\/([^/]+)\/\2|kit\/kit)\.content\.js$/;

/** Notes which files the first build made for each widget: its scripts, and its words by language. */
export const writeCatalog = (dir) => ({
  name: 'write-catalog',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const widgets = {};
    const kit = {};
    for (const chunk of chunks.filter(({isEntry}) => isEntry)) {
      widgets[chunk.name] = {
        scripts: [chunk.fileName, ...chunk.imports],
        words: {},
      };
    }
    for (const {fileName, facadeModuleId} of chunks) {
      const [isWords, locale, own] = words.exec(facadeModuleId ?? '') ?? [];
      if (!isWords) continue;
      if (own) (widgets[own].words[locale] ??= []).push(fileName);
      else kit[locale] = fileName;
    }
    mkdirSync(dir, {recursive: true});
    writeFileSync(manifestOf(dir), `${JSON.stringify({kit, widgets}, null, 2)}\n`);
  },
});

const list = (files) => files.map((file) => JSON.stringify(`./${file}`));

const entry = ([name, {scripts, words}]) => `
  ${JSON.stringify(name)}: {
    script: () => all(${list(scripts)}),
    words: {${Object.entries(words).map(([locale, files]) => `${JSON.stringify(locale)}: () => all(${list(files)}, kit.${locale})`)}},
  }`;

/**
 * Puts the addresses of the built files in the place of the source's own catalog. They hang on the
 * address of anagen.js, whatever its query says. All files of a widget are asked for at once.
 */
export const builtCatalog = (dir) => ({
  name: 'built-catalog',
  load(id) {
    if (!/\/embed\/catalog\.ts$/.test(id)) return null;
    const {kit, widgets} = JSON.parse(readFileSync(manifestOf(dir), 'utf8'));
    return `${loadFunction}
      const kit = {${Object.entries(kit).map(([locale, file]) => `${JSON.stringify(locale)}: ${list([file])}`)}};
      const all = (...files) => Promise.all(files.map(load));
      export const catalog = {${Object.entries(widgets).map(entry)}};`;
  },
});
