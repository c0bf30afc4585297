// What the command has beside its script, and what only the command can write.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const history = 'src/evidence/history';

/** The records of released words, the licences, and the clinic file's format for editors. */
export const cliFiles = (folder, cdn) => ({
  name: 'cli-files',
  writeBundle() {
    const script = `${folder}/anagen.js`;
    chmodSync(script, 0o755);
    cpSync(history, `${folder}/history`, {recursive: true});
    const licences = ['LICENSE', 'node_modules/jsonc-parser/LICENSE.md'].map((file) =>
      readFileSync(file, 'utf8'),
    );
    writeFileSync(`${folder}/LICENSES.txt`, `Anagen\n\n${licences.join('\n\njsonc-parser\n\n')}`);
    const schema = execFileSync(process.execPath, [script, 'schema']);
    mkdirSync(cdn, {recursive: true});
    // In the package for who installs it, and in the folder for who has only that.
    for (const place of ['dist', cdn]) writeFileSync(`${place}/clinic.schema.json`, schema);
  },
});
