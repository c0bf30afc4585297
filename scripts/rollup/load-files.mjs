const name = `globalThis[Symbol.for('anagen.load')]`;

/**
 * The one way in which built files are fetched: once, whoever asks. Browsers keep a failed import for as long
 * as the page lives (Chromium and Firefox do, WebKit does not), so a failed one is followed by one under another
 * query; the next call tries anew.
 */
export const loadFunction = `
  const kept = {};
  const load = (file) => {
    const address = (query) => new URL(file + query, import.meta.url).href;
    kept[file] ??= import(address('')).catch(() => import(address('?again=' + Date.now())));
    kept[file].catch(() => delete kept[file]);
    return kept[file];
  };
  ${name} ??= load;`;

const imported = /^import (?:(\{[^}]*\}) from )?'(\.\/[^']+)';$/gm;

const imports = ({imports: files}, chunks, seen = new Set()) => {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    imports(chunks[file], chunks, seen);
  }
  return seen;
};

/**
 * Lets the widgets' files take what they need from each other by the loader's function, be it now or later: an
 * address that once failed is then never asked for again under the same name. They wait for each other at the
 * top level, so two that need each other would wait for ever: the build refuses that.
 */
export const loadFiles = () => ({
  name: 'load-files',
  renderDynamicImport: () => ({left: '$load(', right: ')'}),
  renderChunk(code, chunk, _, {chunks}) {
    if (imports(chunk, chunks).has(chunk.fileName)) this.error(`${chunk.fileName} needs itself`);
    if (!chunk.imports.length && !chunk.dynamicImports.length) return null;
    const taken = code.replace(imported, (_, names = '', file) => {
      const wait = `await $load('${file}');`;
      return names ? `const ${names.replaceAll(' as ', ': ')} = ${wait}` : wait;
    });
    if (/^import\b/m.test(taken))
      this.error(`${chunk.fileName} has an import that was not rewritten`);
    return {code: `const $load = ${name};\n${taken}`, map: null};
  },
});
