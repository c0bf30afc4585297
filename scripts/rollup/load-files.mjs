const name = `globalThis[Symbol.for('anagen.load')]`;

/**
 * The one way in which built files are asked for: once, whoever asks. Browsers keep a failed import for as long as
 * the page lives (Chromium and Firefox do, WebKit does not), so a failed one is followed by one under another query;
 * the next call tries anew. Not on a page with an import map: it may vouch for files by their hashes, and knows none for
 * an address with a query, so that a file that was refused would run.
 */
export const loadFunction = `
  const kept = {};
  const load = (file) => {
    const address = (query) => new URL(file + query, import.meta.url).href;
    kept[file] ??= import(address(''))
      .catch(() =>
        import(address(document.querySelector('[type=importmap]') ? '' : '?again=' + Date.now())))
      .then((module) => (load[file] = module));
    kept[file].catch(() => delete kept[file]);
    return kept[file];
  };
  ${name} ??= load;`;

const imported = /^import (\{[^}]*\}) from '(\.\/([^']+))';$/gm;

/** Every file that comes with a file, since it imports it. */
const broughtBy = (file, chunks) =>
  chunks[file].imports.flatMap((other) => [other, ...broughtBy(other, chunks)]);

/** What runs together with a widget can't take anything from it: the widget is there only after it. */
const checkFirst = (widgets, chunks) => {
  for (const widget of widgets) {
    const back = broughtBy(widget, chunks).filter((file) => widgets.includes(file));
    if (back.length) throw new Error(`${widget} comes with ${back.join(', ')}, a widget`);
  }
};

/**
 * What is fetched later takes what it shares with its widget from what the loader has got, not from an address: that
 * address may be the one that failed, where the widget came at a second attempt. What widgets share among each other
 * is imported as usual, by all: where a widget runs, that address has not failed. Nothing waits at the top level of a
 * module: WebKit hangs where several do.
 */
export const loadFiles = () => ({
  name: 'load-files',
  renderDynamicImport: () => ({left: '$load(', right: ')'}),
  renderChunk(code, _, __, {chunks}) {
    const widgets = Object.values(chunks).flatMap(({isEntry, fileName}) =>
      isEntry ? fileName : [],
    );
    checkFirst(widgets, chunks);
    const taken = code.replace(imported, (whole, names, address, file) =>
      widgets.includes(file)
        ? `const ${names.replaceAll(' as ', ': ')} = $load['${address}'];`
        : whole,
    );
    if (!taken.includes('$load')) return null;
    return {
      code: taken.replace(/^(import .*\n)*/, (imports) => `${imports}const $load = ${name};\n`),
      map: null,
    };
  },
});
