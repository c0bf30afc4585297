// Runs the command `anagen`, as it is built, in a folder of its own.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const built = join(import.meta.dirname, '../../dist/cli');

export function expectText(text, ...parts) {
  const missing = parts.filter((part) => !text.includes(part));
  if (missing.length > 0) throw new Error(`  lacks ${missing.join('\n  lacks ')}\n  in:\n${text}`);
}

export function expectStatus({status, text}, wanted) {
  if (status !== wanted) throw new Error(`  ends with ${status}, not ${wanted}:\n${text}`);
}

/** A folder, and the command in it: what it printed, and its exit code. */
export function commandIn(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  return {
    folder,
    anagen(args, cli = built) {
      const options = {cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024};
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [join(cli, 'anagen.js'), ...args],
        options,
      );
      return {status, stdout, stderr, text: stdout + stderr};
    },
    write(content, name = 'clinic.json') {
      writeFileSync(join(folder, name), content);
      return name;
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
