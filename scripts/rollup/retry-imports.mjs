const helper = `const loads = {};
const again = (load, key = load + '') => {
  loads[key] ??= load('').catch(() => load('?again=' + Date.now()));
  loads[key].catch(() => delete loads[key]);
  return loads[key];
};`;

/**
 * Browsers keep a failed import for as long as the page lives (Chromium and Firefox do, WebKit does
 * not), so asking for the same address again never helps. Each import() here is followed, where it
 * fails, by one under another query; the next call tries anew. All calls share what is under way.
 */
export const retryImports = () => ({
  name: 'retry-imports',
  renderDynamicImport: () => ({left: 'again((query) => import(', right: ' + query))'}),
  intro: ({dynamicImports}) => (dynamicImports.length ? helper : ''),
});

const exported = /\nexport \{([^}]*)\};\s*$/;
const imported = /^import \{([^}]*)\} from '\.\/([^']+)';$/gm;
const registry = (fileName) => `globalThis[Symbol.for('anagen:${fileName}')]`;

/** `a as b, c` as the members of an object, the other way round for what is exported. */
const members = (names, turn) => names.replace(/(\S+) as ([^\s,]+)/g, turn ? '$2: $1' : '$1: $2');

/**
 * What is fetched later takes what it shares with its widget from the widget that runs, not from an
 * address: that address may be the one that failed, where the widget came at a second attempt.
 */
export const shareEntries = () => ({
  name: 'share-entries',
  renderChunk(code, {fileName, isEntry}, _, {chunks}) {
    const shared = code.replace(imported, (whole, names, file) =>
      chunks[file]?.isEntry ? `const {${members(names)}} = ${registry(file)};` : whole,
    );
    const [whole, names] = exported.exec(shared) ?? [];
    if (!isEntry || !whole) return {code: shared, map: null};
    return {
      code: shared.replace(whole, `\n${registry(fileName)} = {${members(names, true)}};`),
      map: null,
    };
  },
});
