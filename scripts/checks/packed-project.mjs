// A project of its own, in a temporary folder, that has the package installed as npm would publish it.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const root = join(import.meta.dirname, '../..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The commands of this repository's own packages. */
export const tools = join(root, 'node_modules', '.bin');

/** Runs a command; an error says what the command said. */
export function run(command, args, cwd) {
  try {
    return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message);
  }
}

/** Makes a project that has the packed package, what that depends on, and more packages of ours installed. */
export function makeProject(more = []) {
  const project = mkdtempSync(join(tmpdir(), 'anagen-package-'));
  const packed = run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', project],
    root,
  );
  const [contents] = JSON.parse(packed);
  const tarball = join(project, contents.filename);
  const installed = join(project, 'node_modules', manifest.name);
  mkdirSync(installed, {recursive: true});
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of [...Object.keys(manifest.dependencies), ...more]) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module", "private": true}');
  return {project, tarball, installed, contents};
}
