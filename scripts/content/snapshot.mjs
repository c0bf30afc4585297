// `npm run snapshot`: writes down the words of the newest content version, so that a later version can be
// compared with them. A version that was written down is not overwritten with other words, but by
// `npm run snapshot -- --again`, which is for a version that was not released yet.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentVersions, differences, HISTORY, newest, readVersion, wordsNow} from './history.mjs';
import {languages} from './statements.mjs';

const versions = await contentVersions();
const version = newest(Object.values(versions));
const file = join(HISTORY, `${version}.json`);

const widgets = {};
for (const name of Object.keys(versions)) widgets[name] = await wordsNow(name);

/** Paths of words that differ from those written down under the same version. */
function overwritten() {
  const before = readVersion(version);
  return Object.keys(before).flatMap((widget) => {
    const paths = Object.keys(languages).flatMap((language) =>
      Object.values(differences(before[widget], widgets[widget] ?? {}, language)).flat(),
    );
    return [...new Set(paths)].map((path) => `  ${widget}: ${path}`);
  });
}

const lost = existsSync(file) && !process.argv.includes('--again') ? overwritten() : [];
if (lost.length > 0) {
  console.error(
    `The words of ${version} are written down already, and these differ now:\n${lost.join('\n')}\n` +
      'Raise "content" in the standing of each widget whose words changed, in src/evidence/, and run this ' +
      `again. Only while ${version} is not released, "npm run snapshot -- --again" writes it anew.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify({version, widgets}, null, 2)}\n`);
  const count = Object.values(widgets).reduce((sum, words) => sum + Object.keys(words).length, 0);
  console.log(`${file}: ${count} statements of ${Object.keys(widgets).length} widgets`);
}
