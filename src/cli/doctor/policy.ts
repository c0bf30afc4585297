import parsePolicy from 'content-security-policy-parser';
import type {Position} from '../json-file.js';
import type {Finding} from './finding.js';
import type {Tag} from './html.js';
import type {InlineLoader} from './inline-loader.js';
import {mayStand, sourceOf} from './inline-policy.js';
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
  /** Of a file that carries no nonce: one of the ready-made pages. */
  isFixed?: boolean;
  /** The script in the page that asks for it, and how. */
  inline?: {tag: Tag; by: InlineLoader['by']};
}

type Directives = ReadonlyMap<string, readonly string[]>;

/** Which directives say something about a need; the first that is there counts. */
const inOrder: Record<Need['directive'], readonly string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const isStrict = ({directive}: Need, sources: readonly string[]): boolean =>
  directive === 'script-src' &&
  sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

const allows = (sources: readonly string[], need: Need, page: URL): boolean => {
  const {url, nonce, inline} = need;
  const isVouched = Boolean(nonce) && sources.includes(`'nonce-${nonce}'`);
  if (isVouched) return true;
  // What a script makes that may run, may run itself.
  if (isStrict(need, sources)) return inline?.by === 'element';
  return sources.some((source) => fits(source, url, page));
};

const sourceFor = (url: URL, page: URL): string =>
  url.origin === page.origin ? "'self'" : url.origin;

const about = 'Content-Security-Policy';

const fixedHint =
  "For pages/ send script-src 'self'; style-src 'self': they are files, without a nonce.";

const strictHint = ({inline, isFixed}: Need): string => {
  if (isFixed) return fixedHint;
  return inline
    ? "With 'strict-dynamic' an import in the page is refused: take the inline script in docs/host-pages.md that makes a script tag, or a nonce."
    : "With 'strict-dynamic' addresses do not count: put the page’s nonce on the script tag.";
};

/** Where a nonce lets the others in: on the tag, where there is none yet, or another. */
const nonceHint = ({directive, nonce, inline}: Need, add: string): string => {
  const tag = directive === 'style-src' ? 'the link to anagen.css' : 'the script tag';
  if (inline) return add;
  return nonce
    ? `The nonce on ${tag} is another than the policy has: the server has to write the same one into both.`
    : `Put the page’s nonce on ${tag}. Or: ${add}`;
};

const hintOf = (need: Need, sources: readonly string[], page: URL): string => {
  if (isStrict(need, sources)) return strictHint(need);
  const {directive, url, isFixed} = need;
  const add = `Add ${sourceFor(url, page)} to ${directive}.`;
  const isByNonce =
    /^(script|style)-src$/.test(directive) && sources.some((one) => /^'nonce-/i.test(one));
  if (!isByNonce || isFixed) return add;
  return nonceHint(need, add);
};

/** What a policy forbids, and what would let it through. */
interface Refusal {
  what: string;
  found: string;
  hint: string;
}

const refusalsOf = (directives: Directives, need: Need, page: URL): Refusal[] => {
  const {directive, url, inline} = need;
  const name = inOrder[directive].find((one) => directives.has(one));
  const sources = name && directives.get(name);
  if (!sources) return [];
  const found = `${name} ${sources.join(' ') || "without anything, which is 'none'"}`;
  const file: Refusal[] = allows(sources, need, page)
    ? []
    : [
        {
          what: shownUrl(url),
          found,
          hint: hintOf(need, sources, page),
        },
      ];
  // Its hash would not help an import that is refused in any case.
  if (!inline || mayStand(inline.tag, sources) || (file.length && isStrict(need, sources)))
    return file;
  const what = `the inline script that brings ${url.pathname.split('/').pop()}`;
  return [{what, found, hint: `Add ${sourceOf(inline.tag)} to ${directive}.`}, ...file];
};

/** What is mended alike is said once. */
const needFindings = (
  directives: Directives,
  needs: readonly Need[],
  page: URL,
): Omit<Finding, 'place'>[] => {
  const alike = new Map<string, {found: string; names: Set<string>}>();
  for (const {what, found, hint} of needs.flatMap((need) => refusalsOf(directives, need, page))) {
    const names = alike.get(hint)?.names ?? new Set();
    alike.set(hint, {found, names: names.add(what)});
  }
  return [...alike].map(([hint, {found, names}]) => {
    const message = `The policy forbids ${[...names].join(', ')}: found ${found}.`;
    return {about, message, hint};
  });
};

/** A script that makes a tag sets an address, which such a policy takes from those alone that it trusts. */
const addressFinding = (
  directives: Directives,
  needs: readonly Need[],
): Omit<Finding, 'place'>[] => {
  const maker = needs.find(({inline}) => inline?.by === 'element')?.inline;
  const isTrusted = directives.get('trusted-types')?.includes('default');
  if (!maker || isTrusted || !directives.has('require-trusted-types-for')) return [];
  if (maker.tag.text.includes('trustedTypes')) return [];
  const message =
    'The policy has require-trusted-types-for: the inline script that makes the script tag may not set an address.';
  const hint = 'Write <script type="module" src="…"> in its place, with the page’s nonce.';
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

/** Whether a policy in a header leaves the page its scripts, and takes its origin. */
export const isIsolated = (policies: readonly Policy[]): boolean =>
  policies.some(({text}) => {
    const allowed = parsePolicy(text).get('sandbox');
    return allowed?.includes('allow-scripts') && !allowed.includes('allow-same-origin');
  });

/** What the page's policies forbid of what it needs. */
export const policyFindings = (
  policies: readonly Policy[],
  needs: readonly Need[],
  page: URL,
): Finding[] =>
  policies.flatMap(({text, place}) => {
    const directives: Directives = parsePolicy(text);
    return [
      ...needFindings(directives, needs, page),
      ...addressFinding(directives, needs),
      ...(needs.some(({directive}) => directive === 'script-src')
        ? trustedFinding(directives)
        : []),
      // In a meta tag it does not count.
      ...(place ? [] : sandboxFinding(directives)),
    ].map((finding) => ({...finding, place}));
  });
