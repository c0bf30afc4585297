import parsePolicy from 'content-security-policy-parser';
import type {Position} from '../json-file.js';
import type {Finding} from './finding.js';
import {shownUrl} from './read-target.js';
import {fits} from './policy-sources.js';

/** A policy of the page, and where it stands: in a header, or in a meta tag. */
export interface Policy {
  text: string;
  place?: Position;
}

/** What the page needs. */
export interface Need {
  directive: 'script-src' | 'style-src' | 'connect-src' | 'frame-src';
  url: URL;
  nonce?: string;
}

type Directives = ReadonlyMap<string, readonly string[]>;

/** Which directives say something about a need; the first that is there counts. */
const inOrder: Record<Need['directive'], readonly string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const allows = (sources: readonly string[], {directive, url, nonce}: Need, page: URL): boolean => {
  const isVouched = Boolean(nonce) && sources.includes(`'nonce-${nonce}'`);
  if (isVouched) return true;
  const isStrict = sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  if (directive === 'script-src' && isStrict) return false;
  return sources.some((source) => fits(source, url, page));
};

const sourceFor = (url: URL, page: URL): string =>
  url.origin === page.origin ? "'self'" : url.origin;

const about = 'Content-Security-Policy';

const needFinding = (directives: Directives, need: Need, page: URL): Omit<Finding, 'place'>[] => {
  const name = inOrder[need.directive].find((directive) => directives.has(directive));
  const sources = name && directives.get(name);
  if (!sources || allows(sources, need, page)) return [];
  const isStrict = need.directive === 'script-src' && sources.includes("'strict-dynamic'");
  const hint = isStrict
    ? "With 'strict-dynamic' addresses do not count: put the page’s nonce on the script tag."
    : `Add ${sourceFor(need.url, page)} to ${need.directive}.`;
  const message = `The policy forbids ${shownUrl(need.url)}: found ${name} ${sources.join(' ') || "without anything, which is 'none'"}.`;
  return [{about, message, hint}];
};

const trustedFinding = (directives: Directives): Omit<Finding, 'place'>[] => {
  const names = directives.get('trusted-types');
  // Without this, the widgets do without a policy of their own.
  if (!names || !directives.has('require-trusted-types-for')) return [];
  if (['anagen', 'lit-html', '*'].some((name) => names.includes(name))) return [];
  const message =
    'The policy has a list of trusted-types without “anagen”: the widgets can’t be drawn.';
  return [{about, message, hint: 'Add anagen to trusted-types.'}];
};

const sandboxFinding = (directives: Directives): Omit<Finding, 'place'>[] => {
  const allowed = directives.get('sandbox');
  if (!allowed || allowed.includes('allow-scripts')) return [];
  const message = 'The policy has a sandbox without allow-scripts: no script runs on this page.';
  return [{about, message, hint: 'Add allow-scripts to sandbox, or use the frame or the link.'}];
};

/** What the page's policies forbid of what it needs. A header may hold several, with commas between. */
export const policyFindings = (
  policies: readonly Policy[],
  needs: readonly Need[],
  page: URL,
): Finding[] =>
  policies.flatMap(({text, place}) =>
    (place ? [text] : text.split(',')).flatMap((one) => {
      const directives: Directives = parsePolicy(one);
      const told = new Set<string>();
      return [
        ...needs.flatMap((need) => needFinding(directives, need, page)),
        ...(needs.some(({directive}) => directive === 'script-src')
          ? trustedFinding(directives)
          : []),
        // In a meta tag it does not count.
        ...(place ? [] : sandboxFinding(directives)),
      ]
        .filter(({message}) => !told.has(message) && told.add(message))
        .map((finding) => ({...finding, place}));
    }),
  );
