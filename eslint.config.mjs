import {readdirSync} from 'node:fs';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

// Imports point one way: each folder may import from those after it, and from none before it.
const LAYERS = [
  ['embed', 'cli'],
  ['widgets'],
  ['kit'],
  ['localization', 'evidence', 'clinic', 'directory'],
];
const SOURCES = ['src/**/*.ts'];
const TYPED = [...SOURCES, 'site/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'];

const layerZones = LAYERS.slice(1).flatMap((folders, level) => {
  const above = LAYERS.slice(0, level + 1).flat();
  return folders.map((folder) => ({
    target: `./src/${folder}`,
    from: above.map((name) => `./src/${name}`),
    message:
      'Imports point one way: embed, widgets, kit, then localization, evidence, clinic, directory.',
  }));
});

// Beside the folders stand the entry points, and the version, which everybody may know.
const entryZones = LAYERS.flat().map((folder) => ({
  target: `./src/${folder}`,
  from: './src/!(version).ts',
  message: 'The entry points import the folders, never the other way round.',
}));

const widgetZones = readdirSync(new URL('src/widgets', import.meta.url)).map((name) => ({
  target: `./src/widgets/${name}`,
  from: './src/widgets',
  except: [`./${name}`],
  message: 'A widget never imports another: what they share belongs in kit.',
}));

const sourceZone = {
  target: './src',
  from: ['./test', './stories', './scripts', './bench', './site'],
  message: 'The source depends on nothing around it.',
};

const importDirections = {
  files: SOURCES,
  plugins: {'import-x': importX},
  settings: {
    'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
    'import-x/resolver-next': [
      // An import says .js and means the .ts file that it is made from.
      createNodeResolver({extensionAlias: {'.js': ['.ts', '.js']}}),
    ],
  },
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {zones: [...layerZones, ...entryZones, ...widgetZones, sourceZone]},
    ],
    'import-x/no-cycle': 'error',
    'import-x/no-self-import': 'error',
    'import-x/no-unresolved': 'error',
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', 'src/generated/']),
  {files: ['**/*.mjs'], extends: [tseslint.configs.recommended]},
  // The apps of other frameworks find the package only where it is installed for them.
  {files: ['test/frameworks/**/*.{ts,tsx}'], extends: [tseslint.configs.recommended]},
  {
    files: TYPED,
    ignores: ['test/frameworks/**'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
  },
  {
    files: ['src/**/*.ts', 'site/**/*.ts', 'stories/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: [...SOURCES, 'site/**/*.ts'],
    rules: {
      // Lit calls event handlers with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An event handler may be async: what it can't do, it reports itself.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
    },
  },
  {
    // What runs on a page: libraries there replace some of what the language has.
    files: SOURCES,
    ignores: ['src/cli/**', 'src/**/*.provenance.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=Array][property.name=from]',
          message:
            'Prototype.js and MooTools have another Array.from: spread what you have, then map.',
        },
        {
          selector: 'CallExpression[callee.property.name=entries][arguments.length=0]',
          message: 'Arrays have other entries() under Prototype.js: count along, or use forEach.',
        },
      ],
    },
  },
  {
    // The places that speak to the console: the report, and the loader where the report can't load.
    files: ['src/kit/report.ts', 'src/kit/for-webmasters.ts', 'src/embed/loader.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // Words, sources and style sheets are as long as they are.
    files: ['src/**/*.content.ts', 'src/**/*.styles.ts', 'src/evidence/*.ts'],
    rules: {'max-lines': 'off', 'max-lines-per-function': 'off'},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Storybook and the test runner wait for an async function, whether or not it awaits.
      '@typescript-eslint/require-await': 'off',
    },
  },
  importDirections,
);
