// What clinicians read in docs/clinical/ keeps up with the words and the evidence: generated parts are fresh,
// and each claim in circulation has sources that are there and an answer in plain words.
// Needs `npm run localize` first.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {CLAIMS, claimCitations, claims, claimsDocument} from '../content/claims.mjs';
import {READING, readingDocument} from '../content/reading-table.mjs';
import {hasGrade, MAX_GRADE, sentencesOf} from '../content/reading.mjs';
import {ROOT} from '../content/statements.mjs';
import {runChecks} from './report.mjs';

async function checkFresh(document, made, script) {
  if (readFileSync(join(ROOT, document), 'utf8') !== (await made())) {
    throw new Error(`  stale: run "node scripts/content/${script}"`);
  }
}

function checkClaim({id, say, sources}) {
  if (claims.filter((other) => other.id === id).length > 1)
    throw new Error(`  two claims are "${id}"`);
  const unknown = sources.filter((source) => !(source in claimCitations));
  if (sources.length === 0 || unknown.length > 0) {
    throw new Error(`  no source that is in the register: ${unknown.join(', ') || 'none given'}`);
  }
  for (const {text, grade, words} of sentencesOf(say)) {
    if (hasGrade({words}) && grade > MAX_GRADE) {
      throw new Error(`  grade ${grade.toFixed(1)}, at most ${MAX_GRADE}: ${text}`);
    }
  }
  if (/\d/.test(say))
    throw new Error('  a figure of its own: the widgets have them out of the register');
}

await runChecks([
  {name: `${CLAIMS} is fresh`, check: () => checkFresh(CLAIMS, claimsDocument, 'claims.mjs')},
  {
    name: `${READING} is fresh`,
    check: () => checkFresh(READING, readingDocument, 'reading-table.mjs'),
  },
  ...claims.map((claim) => ({name: `the claim "${claim.id}"`, check: () => checkClaim(claim)})),
]);
