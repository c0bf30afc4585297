// `node scripts/content/claims.mjs` writes docs/clinical/claims.md: what circulates, and what we say instead.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTypeScript} from './load-typescript.mjs';
import {ROOT, statementsOf, widgetNames} from './statements.mjs';

export const CLAIMS = join('docs', 'clinical', 'claims.md');

export const {claims, claimCitations} = await loadTypeScript(
  join(ROOT, 'src', 'evidence', 'claims.ts'),
);

/** The English statements of each widget, by path. */
async function wordsByWidget() {
  const entries = widgetNames().map(async (widget) => {
    const statements = await statementsOf(widget);
    return [widget, new Map(statements.map(({path, text}) => [path, text]))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const citation = (id) => {
  const {by, title, venue, year, url} = claimCitations[id];
  const name = [by, title ?? venue].filter(Boolean).join(': ');
  return `${url ? `[${name}](<${url}>)` : name}${year ? ` (${year})` : ''}`;
};

/** What a widget says of it, word for word; fails where the place is gone. */
function said(claim, words) {
  return Object.entries(claim.where ?? {}).flatMap(([widget, paths]) =>
    paths.map((path) => {
      const text = words[widget]?.get(path);
      if (text === undefined) {
        throw new Error(
          `claim "${claim.id}": ${widget} has no ${path}; mend src/evidence/claims.ts`,
        );
      }
      return `  - “${text}” (\`${widget}\`, \`${path}\`)`;
    }),
  );
}

function section(claim, words) {
  const places = said(claim, words);
  return [
    `### ${claim.circulates}`,
    '',
    `- **Verdict:** ${claim.verdict}. ${claim.why}`,
    `- **We say:** ${claim.say}`,
    ...(places.length > 0 ? ['- **In the widgets:**', ...places] : []),
    `- **Sources:** ${claim.sources.map(citation).join('; ')}`,
    '',
  ].join('\n');
}

const INTRO = `# What circulates, and what we say instead

Articles that sell or cheer repeat the same claims about hair after chemotherapy. Here each is retold shortly, with what
the evidence makes of it and what we say. No clinician has reviewed this page yet. Only claims whose evidence was read
in a copy of its source stand here; what could not be checked is left out.

This page is generated from \`src/evidence/claims.ts\` and the words of the widgets: change it there, then run
\`node scripts/content/claims.mjs\`.
`;

/** The document as the register has it now. */
export async function claimsDocument() {
  const words = await wordsByWidget();
  const circulating = claims.filter(({verdict}) => verdict !== 'missing');
  const missing = claims.filter(({verdict}) => verdict === 'missing');
  return [
    INTRO,
    '## What circulates\n',
    ...circulating.map((claim) => section(claim, words)),
    '## What such articles leave out\n',
    ...missing.map((claim) => section(claim, words)),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, CLAIMS), await claimsDocument());
  console.log(CLAIMS);
}
