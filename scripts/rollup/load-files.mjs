const name = `globalThis[Symbol.for('anagen.load')]`;

/**
 * The one way in which built files are asked for: once, whoever asks. Browsers keep a failed import for as long as
 * the page lives (Chromium and Firefox do, WebKit does not), so a failed one is followed by one under another query;
 * the next call tries anew.
 */
export const loadFunction = `
  const kept = {};
  const load = (file) => {
    const address = (query) => new URL(file + query, import.meta.url).href;
    kept[file] ??= import(address(''))
      .catch(() => import(address('?again=' + Date.now())))
      .then((module) => (load[file] = module));
    kept[file].catch(() => delete kept[file]);
    return kept[file];
  };
  ${name} ??= load;`;

const imported = /^import (\{[^}]*\}) from '(\.\/([^']+))';$/gm;

/** The files that are there when anything is fetched later: the widgets, and what all of them need. */
const firstFiles = (chunks) => {
  const widgets = Object.values(chunks).filter(({isEntry}) => isEntry);
  const shared = widgets[0].imports.filter((file) =>
    widgets.every(({imports}) => imports.includes(file)),
  );
  return [...widgets.map(({fileName}) => fileName), ...shared];
};

/**
 * What is fetched later takes what it shares with its widget from what the loader has got, not from an address: that
 * address may be the one that failed, where the widget came at a second attempt. Nothing waits at the top level of a
 * module: WebKit hangs where several do.
 */
export const loadFiles = () => ({
  name: 'load-files',
  renderDynamicImport: () => ({left: '$load(', right: ')'}),
  renderChunk(code, chunk, _, {chunks}) {
    const first = firstFiles(chunks);
    if (!chunk.imports.length && !chunk.dynamicImports.length) return null;
    const taken = first.includes(chunk.fileName)
      ? code
      : code.replace(imported, (whole, names, address, file) =>
          first.includes(file)
            ? `const ${names.replaceAll(' as ', ': ')} = $load['${address}'];`
            : whole,
        );
    return {
      code: taken.replace(/^(import .*\n)*/, (imports) => `${imports}const $load = ${name};\n`),
      map: null,
    };
  },
});
