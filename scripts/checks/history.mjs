// What patients read is what was written down for its content version: a changed sentence, source or grade
// needs a new content version and a new snapshot. Needs `npm run localize` first.
import {
  contentVersions,
  differences,
  readVersion,
  versions,
  wordsNow,
} from '../content/history.mjs';
import {languages} from '../content/statements.mjs';
import {runChecks} from './report.mjs';

const WHAT_TO_DO = (version) =>
  `  If ${version} is released: raise "content" in the standing of this widget in src/evidence/, tell the ` +
  'change in CHANGELOG.md under "Content", then run "npm run snapshot".\n' +
  '  If it is not: run "npm run snapshot -- --again".';

/** What differs from the words that were written down, as lines. */
function differing(before, now, language) {
  const {added, changed, removed} = differences(before, now, language);
  return [
    ...added.map((path) => `  new: ${path} “${now[path].text}”`),
    ...changed.map((path) => `  changed: ${path} “${before[path].text}” → “${now[path].text}”`),
    ...removed.map((path) => `  gone: ${path} “${before[path].text}”`),
  ];
}

async function checkWords(widget, version, language) {
  if (!versions().includes(version)) {
    throw new Error(`  Content ${version} is not written down yet: run "npm run snapshot".`);
  }
  const before = readVersion(version)[widget];
  if (!before) throw new Error(`  ${version} has no words of this widget.\n${WHAT_TO_DO(version)}`);
  const lines = differing(before, await wordsNow(widget), language);
  if (lines.length > 0) throw new Error([...lines, WHAT_TO_DO(version)].join('\n'));
}

const checks = Object.entries(await contentVersions()).flatMap(([widget, version]) =>
  Object.keys(languages).map((language) => ({
    name: `${widget} in "${language}" says what was written down for ${version}`,
    check: () => checkWords(widget, version, language),
  })),
);

await runChecks(checks);
