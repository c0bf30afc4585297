// The tables in docs/ that are made from the source, and what the site needs of them:
// `node scripts/docs.mjs` writes them anew, and `npm test` fails while they are stale.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {formsFile, HEAD, rows} from './editors/table.mjs';
import {readTokens} from './tokens.mjs';

const ROOT = join(import.meta.dirname, '..');

/** The documents that hold such tables, each between `<!-- name -->` and `<!-- /name -->`. */
export const DOCUMENTS = ['docs/theming.md', 'docs/embedding.md'];

/** Other files that are made of the same: their names, and what writes them. */
export const DATA = {'site/generated/forms.json': formsFile};

const code = (text) => `\`${text}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function tokensTable() {
  const rows = readTokens().map(({name, description, default: byDefault}) => [
    code(name),
    description,
    code(byDefault),
  ]);
  return table(['Token', 'What it is for', 'Default'], rows);
}

/** The parts of each widget, as the doc comment of its class names them. */
function partsTable() {
  const widgets = join(ROOT, 'src', 'widgets');
  const rows = readdirSync(widgets, {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(widgets, file), 'utf8');
      const [, tag] = /@tag ([\w-]+)/.exec(text) ?? [];
      const parts = [...text.matchAll(/@csspart ([\w-]+) - (.+)/g)];
      return parts.map(([, part, description]) => [code(tag), code(part), description]);
    });
  return table(['Widget', 'Part', 'What it is'], rows);
}

const editorsTable = () => table(HEAD, rows());

const TABLES = {tokens: tokensTable, parts: partsTable, editors: editorsTable};

/** The text of a document with its tables as the source has them now. */
export function withTables(text) {
  return text.replace(
    /(<!-- (\w+) -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, open, name, close) => `${open}${TABLES[name]()}\n${close}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  for (const document of DOCUMENTS) {
    const file = join(ROOT, document);
    writeFileSync(file, withTables(readFileSync(file, 'utf8')));
  }
  for (const [name, made] of Object.entries(DATA)) {
    mkdirSync(dirname(join(ROOT, name)), {recursive: true});
    writeFileSync(join(ROOT, name), made());
  }
}
