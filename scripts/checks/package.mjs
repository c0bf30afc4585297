// Packs the package as npm would publish it, installs it into an empty project, and tries it there.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {checkContents} from './packed.mjs';
import {makeProject, manifest, run, tools} from './packed-project.mjs';
import {runChecks} from './report.mjs';

/** `./regrowth-timeline.js` holds `<anagen-regrowth-timeline>`. */
const widgets = Object.keys(manifest.exports)
  .filter((path) => path.endsWith('.js'))
  .map((path) => path.slice('./'.length, -'.js'.length));
const tagOf = (widget) => `${manifest.name}-${widget}`;

/** The code, with all that it may load later, of a bundle that imports just this. */
async function bundle(project, specifier) {
  const input = join(project, 'entry.js');
  writeFileSync(input, `import '${specifier}';\n`);
  const build = await rollup({
    input,
    plugins: [nodeResolve()],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const {output} = await build.generate({format: 'es'});
  await build.close();
  return output.map((file) => file.code ?? '').join('\n');
}

function expectTags(code, expected) {
  // A tag ends where no letter of a longer tag follows.
  const holds = (widget) => new RegExp(`${tagOf(widget)}(?![\\w-])`).test(code);
  const wrong = widgets.filter((widget) => holds(widget) !== expected.includes(widget));
  const lines = wrong.map((widget) =>
    expected.includes(widget) ? `lacks ${tagOf(widget)}` : `holds ${tagOf(widget)}`,
  );
  if (lines.length > 0) throw new Error(`the bundle ${lines.join(', ')}`);
}

function checkTypes(project) {
  const imports = widgets.map((widget) => `import '${manifest.name}/${widget}.js';`);
  const uses = widgets.map(
    (widget) => `document.createElement('${tagOf(widget)}').updateComplete;`,
  );
  const lines = [`import * as all from '${manifest.name}';`, ...imports, 'void all;', ...uses];
  writeFileSync(join(project, 'consumer.ts'), lines.join('\n'));
  const options = '--noEmit --strict --target es2022 --lib es2023,dom,dom.iterable';
  for (const resolution of ['--module nodenext', '--module esnext --moduleResolution bundler']) {
    run(join(tools, 'tsc'), `${options} ${resolution} consumer.ts`.split(' '), project);
  }
}

/** Types are found wherever an import may come from; a style sheet has none. */
function checkResolution(tarball) {
  const options = '--profile esm-only --exclude-entrypoints anagen.css'.split(' ');
  run(join(tools, 'attw'), [tarball, ...options]);
}

/** What is packed has all that the command needs, and the formats that editors ask for. */
function checkCommand(installed) {
  const said = run(join(installed, manifest.bin[manifest.name]), ['--version'], installed).trim();
  if (said !== manifest.version) throw new Error(`  it says ${said}, not ${manifest.version}`);
  for (const name of ['./clinic.schema.json', './support.schema.json']) {
    const schema = JSON.parse(readFileSync(join(installed, manifest.exports[name]), 'utf8'));
    if (!schema.$schema) throw new Error(`  no schema in ${name}`);
  }
}

function checksOf({project, tarball, installed, contents}) {
  return [
    {name: 'it holds what it should, and nothing else', check: () => checkContents(contents)},
    {name: 'publint', check: () => run(join(tools, 'publint'), [installed, '--strict'])},
    {name: 'attw', check: () => checkResolution(tarball)},
    {name: 'the command runs where it is installed', check: () => checkCommand(installed)},
    {name: 'types in a project of its own', check: () => checkTypes(project)},
    {
      name: `import '${manifest.name}' brings every widget`,
      check: async () => expectTags(await bundle(project, manifest.name), widgets),
    },
    ...widgets.map((widget) => ({
      name: `import '${manifest.name}/${widget}.js' brings that widget alone`,
      check: async () =>
        expectTags(await bundle(project, `${manifest.name}/${widget}.js`), [widget]),
    })),
  ];
}

const made = makeProject();
try {
  await runChecks(checksOf(made));
} finally {
  rmSync(made.project, {recursive: true, force: true});
}
