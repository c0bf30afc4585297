// `npm run review-sheet [-- --since 0.1.0] [--out folder]`: the sheets that a clinician signs, one page and
// one table for each widget and language; with --since, only what changed after that content version.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {readVersion} from './history.mjs';
import {csvOf} from './sheet-csv.mjs';
import {htmlOf} from './sheet-html.mjs';
import {sheetOf} from './sheet.mjs';
import {languages, ROOT, widgetNames} from './statements.mjs';

function told({widget, language, since, rows}, file) {
  if (since === undefined) return `${file}: ${rows.length} statements`;
  if (rows.length > 0) return `${file}: ${rows.length} changes since ${since}`;
  return `${file}: nothing has changed since ${since} in ${widget}, ${language}`;
}

async function main() {
  const {values} = parseArgs({options: {since: {type: 'string'}, out: {type: 'string'}}});
  const {since, out = join(ROOT, 'review')} = values;
  if (since !== undefined) readVersion(since);
  const folder = resolve(out);
  mkdirSync(folder, {recursive: true});
  const date = new Date().toISOString().slice(0, 10);
  for (const widget of widgetNames()) {
    for (const language of Object.keys(languages)) {
      const sheet = await sheetOf(widget, language, {since});
      const ending = since === undefined ? '' : `.since-${since}`;
      const file = join(folder, `${widget}.${language}${ending}`);
      writeFileSync(`${file}.html`, htmlOf(sheet, date));
      writeFileSync(`${file}.csv`, csvOf(sheet));
      console.log(told(sheet, `${file}.html and .csv`));
    }
  }
}

await main().catch((error) => {
  console.error(`review-sheet: ${error.message}`);
  process.exitCode = 1;
});
