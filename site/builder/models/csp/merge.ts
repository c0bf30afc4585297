import {NONCE, type Nonced} from '../nonce.js';
import type {Need, NeedDirective} from './needs.js';
import {allows, has, nonces, runsInline, withSource} from './sources.js';

export type Directives = ReadonlyMap<string, string[]>;

export interface Addition {
  directive: string;
  source: string;
  why: string;
  /** The directive that held until now, where a new one has to be made from it. */
  from?: string;
}

export interface Merged {
  additions: Addition[];
  directives: Directives;
  nonce: Nonced;
  /** What a list of sources can't mend. */
  blocked: string[];
}

/** Where a browser looks, in this order; the first that is there counts alone. */
const chains: Record<NeedDirective, string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const isInline = ({source}: Need): boolean => source.startsWith("'sha");

/** A nonce counts on a tag; and what a script with a nonce loads has it from that script. */
const isVouched = (list: readonly string[], {directive}: Need): boolean =>
  (directive === 'script-src' || directive === 'style-src') && nonces(list).length > 0;

/** Browsers pass over addresses of scripts there. */
const isStrict = (list: readonly string[], need: Need): boolean =>
  need.directive === 'script-src' && !isInline(need) && has(list, "'strict-dynamic'");

/** Whether the policy lets it in as it is, or a nonce on the tag would be enough. */
const isMet = (list: readonly string[], need: Need): boolean =>
  isVouched(list, need) ||
  isStrict(list, need) ||
  allows(list, need.source) ||
  (isInline(need) && runsInline(list));

/** The nonce is asked for only where what is in the list does not let it in. */
const wantsNonce = (list: readonly string[], need: Need): boolean =>
  isVouched(list, need) && (isStrict(list, need) || !allows(list, need.source));

/** Whether a policy lets in what has an address and no nonce. */
export const lets = (directives: Directives, directive: NeedDirective, source: string): boolean => {
  const list = directives.get(chains[directive].find((name) => directives.has(name)) ?? '');
  if (!list) return true;
  return !isStrict(list, {directive, source, why: ''}) && allows(list, source);
};

const NO_NONCE =
  "`script-src` has `'strict-dynamic'` and no nonce, so browsers pass over addresses in it. Have your server make a nonce for each answer and write it onto the script tag.";
const SANDBOX =
  '`sandbox` without `allow-scripts` stops all scripts on the page, and without `allow-same-origin` our files may be refused. Whether to allow them is for whoever set it. Or use the link.';

/** What a policy says against scripts that no source can undo. */
const blocksOf = (directives: Directives, needs: readonly Need[]): string[] => {
  if (!needs.some(({directive}) => directive === 'script-src')) return [];
  const name = chains['script-src'].find((one) => directives.has(one)) ?? '';
  const list = directives.get(name) ?? [];
  const sandbox = directives.get('sandbox');
  const free = ['allow-scripts', 'allow-same-origin'];
  return [
    ...(has(list, "'strict-dynamic'") && nonces(list).length === 0 ? [NO_NONCE] : []),
    ...(sandbox && !free.every((word) => has(sandbox, word)) ? [SANDBOX] : []),
  ];
};

/** Adds a source where it counts: a directive that stood in for another lends that one its list. */
const add = (directives: Map<string, string[]>, need: Need): Addition | undefined => {
  const holding = chains[need.directive].find((name) => directives.has(name));
  if (!holding) return undefined;
  const list = directives.get(holding)!;
  if (isMet(list, need)) return undefined;
  const standsIn = holding === 'default-src' || holding === 'child-src';
  const directive = standsIn ? need.directive : holding;
  directives.set(directive, withSource(list, need.source));
  const {source, why} = need;
  return {directive, source, why, ...(standsIn ? {from: holding} : {})};
};

/** A list of the names under which scripts may make HTML needs ours. */
const addTrustedType = (directives: Map<string, string[]>): Addition | undefined => {
  const list = directives.get('trusted-types');
  // These names are told apart by case.
  if (!list || list.includes('*') || list.includes('anagen')) return undefined;
  directives.set('trusted-types', withSource(list, 'anagen'));
  return {directive: 'trusted-types', source: 'anagen', why: 'how the widgets write into the page'};
};

/** The policy with what is missing, and nothing else changed. */
export const merge = (policy: Directives, needs: readonly Need[]): Merged => {
  const directives = new Map(policy);
  const additions = needs.map((need) => add(directives, need));
  const scripts = needs.some(({directive}) => directive === 'script-src');
  if (scripts) additions.push(addTrustedType(directives));
  const nonced = needs.filter((need) => {
    const holding = chains[need.directive].find((name) => policy.has(name));
    return wantsNonce(policy.get(holding ?? '') ?? [], need);
  });
  return {
    additions: additions.filter((addition) => addition !== undefined),
    directives,
    nonce: {
      script: nonced.some(({directive}) => directive === 'script-src'),
      style: nonced.some(({directive}) => directive === 'style-src'),
    },
    blocked: blocksOf(policy, needs),
  };
};

/** As a server has made it for one answer. A variable that it is put in for, like `$nonce`, has other letters. */
const oneTime = /^'nonce-[\w+/-]+={0,2}'$/i;

/** The policy as it can stand in a server's settings: a nonce that is written down there protects nobody. */
export const withoutValues = (directives: Directives): Directives =>
  new Map(
    [...directives].map(([name, list]) => [
      name,
      list.map((source) => (oneTime.test(source) ? `'nonce-${NONCE}'` : source)),
    ]),
  );

/** A policy as a server sends it. */
export const write = (directives: Directives): string =>
  [...directives].map(([name, list]) => [name, ...list].join(' ')).join('; ');
