import parseContentSecurityPolicy from 'content-security-policy-parser';
import {nearestName} from '../../../../src/clinic/nearest-name.js';
import {policyTexts, type Place} from './find.js';
import type {Directives} from './merge.js';

export interface Policy {
  directives: Directives;
  /** It reports and blocks nothing. */
  reportOnly: boolean;
  place: Place;
}

export interface PoliciesRead {
  policies: Policy[];
  /** What a browser would pass over in silence. */
  problems: string[];
}

const fetchDirectives =
  'child-src connect-src default-src fenced-frame-src font-src frame-src img-src manifest-src media-src object-src prefetch-src script-src script-src-attr script-src-elem style-src style-src-attr style-src-elem worker-src'.split(
    ' ',
  );
const otherDirectives =
  'base-uri block-all-mixed-content form-action frame-ancestors navigate-to plugin-types report-to report-uri require-sri-for require-trusted-types-for sandbox trusted-types upgrade-insecure-requests webrtc'.split(
    ' ',
  );
const known = [...fetchDirectives, ...otherDirectives];
const keywords =
  /^(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|wasm-unsafe-eval|unsafe-hashes|report-sample|nonce-.+|sha(?:256|384|512)-.+)$/i;

/** Names of directives that a browser does not know. */
const problemOfName = (name: string): string[] => {
  if (known.includes(name)) return [];
  const near = nearestName(name, known);
  const mend = near ? `Did you mean “${near}”?` : "Expected something like “default-src 'self'”.";
  return [`“${name}” is no directive of a policy, and browsers pass over it. ${mend}`];
};

const problemsOfSources = (name: string, sources: string[]): string[] =>
  fetchDirectives.includes(name)
    ? sources
        .filter((source) => keywords.test(source))
        .map(
          (source) =>
            `“${source}” in “${name}” stands for a host of that name. Expected '${source}', with quotes.`,
        )
    : [];

/** Without its semicolon a directive is read as sources of the one before it. */
const problemsOfRun = (name: string, sources: string[]): string[] =>
  sources
    .filter((source) => known.includes(source.toLowerCase()))
    .map(
      (source) =>
        `“${source}” stands among the sources of “${name}”, and browsers take it for a host. Expected a semicolon before it.`,
    );

const problemOfLetters = (text: string): string[] => {
  const [odd] = /[^\x00-\x7f]/.exec(text) ?? [];
  return odd
    ? [
        `“${text}” has the character ${odd} in it, and browsers pass over the whole directive. Expected plain letters and straight quotes (').`,
      ]
    : [];
};

/** What is wrong with the text of one policy. */
const problemsOf = (text: string): string[] => {
  const parts = text.split(';').map((part) => part.trim());
  const seen = new Set<string>();
  return parts.filter(Boolean).flatMap((part) => {
    const letters = problemOfLetters(part);
    if (letters.length) return letters;
    const [first, ...sources] = part.split(/\s+/);
    const name = first.toLowerCase();
    if (seen.has(name))
      return [`“${name}” is there twice. Browsers read the first and pass over this one.`];
    seen.add(name);
    return [
      ...problemOfName(name),
      ...problemsOfSources(name, sources),
      ...problemsOfRun(name, sources),
    ];
  });
};

/** Whether a text looks like a policy at all, slips and all. */
const isMeant = (text: string): boolean =>
  text.split(';').some((part) => nearestName(part.trim().split(/\s+/)[0], known) !== undefined);

/** Reads what a webmaster has pasted: a header, a line of a server’s settings or of a program, a meta tag, or the bare policy. */
export const readPolicies = (pasted: string): PoliciesRead => {
  const texts = policyTexts(pasted);
  const policies = texts
    .map(({text, reportOnly, place}) => ({
      directives: parseContentSecurityPolicy(text),
      reportOnly,
      place,
    }))
    .filter(({directives}) => directives.size > 0);
  const usable = policies.filter(({directives}) => known.some((name) => directives.has(name)));
  const meant = usable.length ? texts : texts.filter(({text}) => isMeant(text));
  const problems = meant.flatMap(({text}) => problemsOf(text));
  if (pasted.trim() && usable.length === 0 && problems.length === 0) {
    problems.push(
      "No policy was found in this. Expected something like “default-src 'self'; script-src 'self'”.",
    );
  }
  return {policies: usable, problems};
};
