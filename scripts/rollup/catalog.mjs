import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {loadFunction} from './load-files.mjs';

const sourceLanguage = 'en';

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

/** What is left of a file's name beside what is known of it: `core-CO786G.js`. */
const hashOf = (file, known) => {
  const [, hash] = new RegExp(`^${known.replaceAll('.', '\\.')}-([\\w-]+)\\.js$`).exec(file) ?? [];
  if (!hash) throw new Error(`${file} is not called ${known}-….js: the loader would not find it`);
  return hash;
};

const hashes = (prefix, words) =>
  Object.entries(words).map(([locale, files]) => {
    const [file, ...more] = [files].flat();
    if (more.length) throw new Error(`${prefix} has more than one file of words in ${locale}`);
    return `${locale}: ${JSON.stringify(hashOf(file, `${prefix}.${locale}`))}`;
  });

const entry = ([name, {scripts, words}]) => {
  const [own, ...shared] = scripts;
  const others = shared.map((file) => JSON.stringify(file.replace(/\.js$/, '')));
  return `
  ${JSON.stringify(name)}: widget(${JSON.stringify(name)}, ${JSON.stringify(hashOf(own, name))}, {${hashes(name, words)}}, ${others})`;
};

/**
 * Puts the addresses of the built files in the place of the source's own catalog. They hang on the address of
 * anagen.js, whatever its query says. All files of a widget are asked for at once. Names are put together in the page:
 * every page with the loader pays for their letters.
 */
export const builtCatalog = (dir) => ({
  name: 'built-catalog',
  load(id) {
    if (!/\/embed\/catalog\.ts$/.test(id)) return null;
    const {kit, widgets} = JSON.parse(readFileSync(manifestOf(dir), 'utf8'));
    return `${loadFunction}
      const kit = {${hashes('kit', kit)}};
      const all = (...files) => Promise.all(files.map((file) => load('./' + file + '.js')));
      const widget = (name, hash, words, ...shared) => ({
        script: () => all(name + '-' + hash, ...shared),
        words: (asked) => {
          const locale = words[asked] ? asked : ${JSON.stringify(sourceLanguage)};
          return all(name + '.' + locale + '-' + words[locale], 'kit.' + locale + '-' + kit[locale]);
        },
      });
      export const catalog = {${Object.entries(widgets).map(entry)}};`;
  },
});
