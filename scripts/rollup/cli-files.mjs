// What the command has beside its script, and what only the command can write.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const history = 'src/evidence/history';

/** What the command is made of, and the licence of each. Ajv wrote a part of it. */
const bundled = {
  Anagen: 'LICENSE',
  'jsonc-parser': 'node_modules/jsonc-parser/LICENSE.md',
  Ajv: 'node_modules/ajv/LICENSE',
  'csv-parse': 'node_modules/csv-parse/LICENSE',
  parse5: 'node_modules/parse5/LICENSE',
  entities: 'node_modules/entities/LICENSE',
  'content-security-policy-parser': 'node_modules/content-security-policy-parser/LICENSE',
};

/** The records of released words, the licences, and the formats of a clinic's files for editors. */
export const cliFiles = (folder, cdn) => ({
  name: 'cli-files',
  writeBundle() {
    const script = `${folder}/anagen.js`;
    chmodSync(script, 0o755);
    cpSync(history, `${folder}/history`, {recursive: true});
    const licences = Object.entries(bundled).map(
      ([name, file]) => `${name}\n\n${readFileSync(file, 'utf8')}`,
    );
    writeFileSync(`${folder}/LICENSES.txt`, licences.join('\n\n'));
    mkdirSync(cdn, {recursive: true});
    for (const kind of ['clinic', 'support']) {
      const schema = execFileSync(process.execPath, [script, 'schema', kind]);
      // In the package for who installs it, and in the folder for who has only that.
      for (const place of ['dist', cdn]) writeFileSync(`${place}/${kind}.schema.json`, schema);
    }
  },
});
