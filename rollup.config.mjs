import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {guardTrustedTypes} from './scripts/rollup/guard-trusted-types.mjs';
import {builtCatalog, writeCatalog} from './scripts/rollup/catalog.mjs';

const cdn = 'dist/cdn';
const compile = () =>
  typescript({
    noEmit: false,
    noForceEmit: true,
    declaration: false,
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
  });
const minify = () => terser({ecma: 2022, module: true, compress: {passes: 2}});

const generated = /\/generated\/([^/]+)\/widgets\/([^/]+)\//;
const shared = /\/node_modules\/|\/src\/(kit|localization|version)/;
// Fetched only when there is something to say or to open.
const onDemand = /\/kit\/(messages|debug-box)\.ts$/;

/** Words are named after their widget and language; all else after its own module. */
const chunkName = ({facadeModuleId, name}) => {
  const [, locale, widget] = generated.exec(facadeModuleId ?? '') ?? [];
  return locale ? `${widget}.${locale}-[hash].js` : `${name}-[hash].js`;
};

/** The widgets, their words, and what they share, under hashed names. */
const widgets = {
  input: {
    'regrowth-timeline': 'src/widgets/regrowth-timeline/define.ts',
    report: 'src/kit/report.ts',
  },
  output: {
    dir: cdn,
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: chunkName,
    manualChunks: (id) => (shared.test(id) && !onDemand.test(id) ? 'core' : undefined),
  },
  plugins: [resolve(), guardTrustedTypes(), compile(), minify(), writeCatalog(cdn)],
};

/** The one script tag. It carries no library, so that a page whose widgets are far down pays little. */
const loader = {
  input: 'src/embed/anagen.ts',
  output: {file: `${cdn}/anagen.js`, format: 'es'},
  plugins: [builtCatalog(cdn), resolve(), compile(), minify(), copyStyle()],
};

/** ES modules for people who bundle; Lit stays theirs to share. */
const lib = {
  input: ['src/index.ts', 'src/widgets/regrowth-timeline/define.ts'],
  external: [/^lit($|\/)/],
  output: {dir: 'dist/lib', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [resolve(), compile()],
};

/** The stylesheet that keeps room for widgets, without its comment. */
function copyStyle() {
  return {
    name: 'copy-style',
    writeBundle() {
      const css = readFileSync('src/embed/anagen.css', 'utf8').replace(/\/\*[^]*?\*\/\s*/g, '');
      writeFileSync(`${cdn}/${basename('anagen.css')}`, css.replace(/\s+/g, ' '));
    },
  };
}

export default [widgets, loader, lib];
