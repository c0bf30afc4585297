// The documents keep up with the source: links lead somewhere, generated tables are fresh, every code
// has its heading, every setting of a widget is told to the webmaster.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {DATA, DOCUMENTS, withTables} from '../docs.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');

const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '').replace(/``.+?``|`[^`\n]*`/g, '');
const linksIn = (text) =>
  [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)/g)].map(([, target]) => target);

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsIn(text) {
  const seen = new Map();
  const headings = text.replace(/^```[^]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading]) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count ? `${slug}-${count}` : slug;
  });
}

function brokenLink(document, link) {
  if (/^[a-z]+:/i.test(link)) return false;
  const [path, anchor] = link.split('#');
  const file = path ? join(root, dirname(document), path) : join(root, document);
  if (!existsSync(file)) return true;
  return Boolean(anchor) && !anchorsIn(read(relative(root, file))).includes(anchor);
}

function checkLinks(document) {
  const broken = linksIn(read(document)).filter((link) => brokenLink(document, link));
  if (broken.length > 0) throw new Error(`  leads nowhere: ${broken.join(', ')}`);
}

function checkTables(document) {
  const text = read(document);
  if (text !== withTables(text)) throw new Error('  stale: run "node scripts/docs.mjs"');
}

function checkData(name) {
  if (!existsSync(join(root, name)) || read(name) !== DATA[name]()) {
    throw new Error('  stale: run "node scripts/docs.mjs"');
  }
}

function checkSame(what, found, expected) {
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  if (missing.length > 0) throw new Error(`  ${what} missing: ${missing.join(', ')}`);
  if (extra.length > 0) throw new Error(`  ${what} that no source has: ${extra.join(', ')}`);
}

function checkErrors() {
  const [, writers] = /\nconst writers = \{([^]*?)\n\} satisfies/.exec(read('src/kit/messages.ts'));
  const codes = [...writers.matchAll(/^ {2}'([\w-]+)':/gm)].map(([, code]) => code);
  const headings = [...read('docs/errors.md').matchAll(/^## (.+)$/gm)].map(([, text]) => text);
  checkSame('headings', headings, codes);
}

function checkSettings() {
  const sources = filesIn('src/widgets', '.ts').map(read).join('\n');
  const found = sources.matchAll(
    /: (?:isoDate|oneOf|listOf|wholeNumber|countryCode|address|flag)\('([\w-]+)'/g,
  );
  const names = [...new Set([...found].map(([, name]) => name))];
  const text = read('docs/embedding.md');
  const told = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  checkSame(
    'settings',
    told.filter((name) => names.includes(name)),
    names,
  );
}

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesIn('docs', '.md'),
];

await runChecks([
  ...documents.map((name) => ({name: `links in ${name}`, check: () => checkLinks(name)})),
  ...DOCUMENTS.map((name) => ({name: `tables in ${name}`, check: () => checkTables(name)})),
  ...Object.keys(DATA).map((name) => ({name, check: () => checkData(name)})),
  {name: 'docs/errors.md has a heading for each code', check: checkErrors},
  {name: 'docs/embedding.md tells every setting', check: checkSettings},
]);
