import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {guardTrustedTypes} from './scripts/rollup/guard-trusted-types.mjs';
import {cliFiles} from './scripts/rollup/cli-files.mjs';
import {directoryValidator} from './scripts/rollup/directory-validator.mjs';
import {builtCatalog, writeCatalog} from './scripts/rollup/catalog.mjs';
import {builderFacts} from './scripts/rollup/builder-facts.mjs';
import {slimLit} from './scripts/rollup/slim-lit.mjs';
import {writtenBeforehand} from './scripts/rollup/written.mjs';
import {loadFiles} from './scripts/rollup/load-files.mjs';

const cdn = 'dist/cdn';
const widgetNames = readdirSync('src/widgets');
const define = (name) => `src/widgets/${name}/define.ts`;
const compile = (options) =>
  typescript({
    noEmit: false,
    noForceEmit: true,
    declaration: false,
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    ...options,
  });
// Templates carry no words (those are plain strings), so minifying them can't change a message id.
const templates = () =>
  (minifyTemplates.default ?? minifyTemplates)({
    failOnError: true,
    // In svg templates it would leave elements open.
    options: {shouldMinify: ({tag}) => tag === 'html'},
  });
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 2, keep_fargs: false, pure_getters: true},
    // Lit's licence stands in LICENSES.txt, once.
    format: {comments: false},
  });

const generated = /\/generated\/([^/]+)\/(?:widgets\/[^/]+|kit)\/(.+)\.content\.js$/;

/** Words are named after their widget and language; what all widgets share is the core; all else after its own module. */
const chunkName = ({facadeModuleId, moduleIds, name}) => {
  const [, locale, words] = generated.exec(facadeModuleId ?? '') ?? [];
  if (locale) return `${words}.${locale}-[hash:6].js`;
  return `${moduleIds.some((id) => id.endsWith('/lit-html.js')) ? 'core' : name}-[hash:6].js`;
};

/** The widgets, their words, and what is fetched on demand, under hashed names. */
const widgets = {
  // Nobody imports from a built widget by name, so rollup may merge its entry with what it shares.
  preserveEntrySignatures: false,
  input: Object.fromEntries(widgetNames.map((name) => [name, define(name)])),
  output: {
    dir: cdn,
    format: 'es',
    entryFileNames: '[name]-[hash:6].js',
    chunkFileNames: chunkName,
  },
  plugins: [
    resolve(),
    guardTrustedTypes(),
    slimLit(),
    writtenBeforehand(),
    templates(),
    compile(),
    loadFiles(),
    minify(),
    // A second time over what the first made: 30 bytes less until the first widget is usable.
    minify(),
    writeCatalog(cdn),
  ],
};

/**
 * The one script tag, and the script of the static pages. It carries no library, so that a page whose widgets are far
 * down pays little.
 */
const loader = {
  input: {anagen: 'src/embed/anagen.ts', 'pages/page': 'src/pages/page.ts'},
  output: {
    dir: cdn,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash:6].js',
  },
  plugins: [builtCatalog(cdn), resolve(), compile(), minify(), copyStyle()],
};

/** The same script tag for tools that know no modules. Without module: true, which would let its names go. */
const classic = {
  input: 'src/embed/anagen.classic.ts',
  output: {file: `${cdn}/anagen.classic.js`, format: 'iife'},
  plugins: [compile(), terser({ecma: 2022, compress: {passes: 2}, format: {comments: false}})],
};

/** ES modules for people who bundle; libraries stay theirs to share. */
const lib = {
  input: ['src/index.ts', ...widgetNames.map(define)],
  external: [/^(lit|minisearch)($|\/)/],
  output: {dir: 'dist/lib', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [resolve(), compile()],
};

/** The stylesheet that keeps room for widgets, without its comment. */
function copyStyle() {
  return {
    name: 'copy-style',
    writeBundle() {
      const css = readFileSync('src/embed/anagen.css', 'utf8').replace(/\/\*[^]*?\*\/\s*/g, '');
      writeFileSync(
        `${cdn}/anagen.css`,
        css
          .replace(/\s*([{},;])\s*|(:)?\s+/g, (_, sign, colon) => sign ?? colon ?? ' ')
          .replace(/'|;(?=})/g, ''),
      );
    },
  };
}

/** The command `anagen`, with all that it needs in one file. */
const cli = {
  input: 'src/cli/anagen.ts',
  external: [/^node:/],
  output: {dir: 'dist/cli', format: 'es'},
  plugins: [
    resolve(),
    directoryValidator(),
    compile({tsconfig: 'src/cli/tsconfig.json'}),
    cliFiles('dist/cli', cdn),
  ],
};

/** The snippet builder, in the folder that a clinic copies: it shows what it hands out. No patient loads it. */
const builder = {
  input: ['site/builder/builder.ts', 'site/builder/preview.ts'],
  output: {dir: `${cdn}/builder`, format: 'es', entryFileNames: '[name].js'},
  plugins: [
    builderFacts('site/builder', `${cdn}/builder`),
    resolve(),
    guardTrustedTypes(),
    compile({include: ['src/**/*.ts', 'site/**/*.ts']}),
    minify(),
  ],
};

// First the modules for bundlers: what the widgets' words have with them is drawn by these.
export default [lib, widgets, loader, classic, cli, builder];
