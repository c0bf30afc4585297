import {asDirectives, type Need} from './csp/needs.js';
import {withoutValues, write, type Addition, type Merged} from './csp/merge.js';
import type {PoliciesRead, Policy} from './csp/read.js';
import {NONCE} from './nonce.js';
import {step, type Block, type Step} from './step.js';

const TITLE = 'Let it through your security policy';

const NOT_FOUND =
  'No policy was found in what you pasted: what is wrong with it stands at [Your security policy](#policy-text). So this is only what any policy needs.';

const told = ({directive, source, why, from}: Addition): string =>
  from
    ? `There is no \`${directive}\`, so \`${from}\` holds, and that lacks \`${source}\` (for ${why}). The new \`${directive}\` has all that \`${from}\` has, and this.`
    : `\`${directive}\` lacks \`${source}\` (for ${why}).`;

/** Only the policy comes back, and not the line that it was pasted in. */
const places: Record<Policy['place'], string> = {
  alone: 'Use this in its place. Nothing else in it has changed.',
  name: 'Use this in its place: it goes after the name of the header and the colon. Nothing else in it has changed.',
  string:
    "Use this in its place: it goes where the old policy is now, between the same quotes. If they are single quotes, write `\\'` for each `'` in it. Nothing else in it has changed.",
  quotes:
    'Use this in its place: in the line that you pasted, it goes between the double quotes, where the old policy is now. Nothing else in it has changed.',
};

const placesOf = (policies: Policy[], merged: Merged[]): string[] => {
  const changed = policies.filter((_, at) => merged[at].additions.length > 0);
  return [...new Set(changed.map(({place}) => places[place]))];
};

const blocksOf = (merged: Merged[]): Block[] =>
  merged.flatMap(({additions, directives}, at) => {
    const label = merged.length > 1 ? `Policy ${at + 1}, whole` : 'The whole policy';
    const code = write(withoutValues(directives));
    return additions.length ? [{id: `policy-${at}`, label, code}] : [];
  });

const notesOf = (policies: Policy[], merged: Merged[], blocks: Block[]): string[] => [
  ...merged.flatMap(({blocked}) => blocked),
  ...(blocks.some(({code}) => code.includes(NONCE))
    ? [
        `The nonce that you pasted was good for one answer. So \`${NONCE}\` stands there, where your server writes a new one each time.`,
      ]
    : []),
  ...(policies.some(({reportOnly}) => reportOnly)
    ? ['A policy that is “Report-Only” blocks nothing. It only writes down what it would block.']
    : []),
];

/** Whether nothing is missing in a policy that blocks. */
const onlyReports = (policies: Policy[], merged: Merged[]): boolean =>
  policies.every(({reportOnly}, at) => reportOnly || !merged[at].additions.length);

const enough = (notes: readonly string[], merged: Merged[]): {text: string; verdict: string} => {
  if (merged.some(({blocked}) => blocked.length)) {
    return {
      text: 'No source that could be added would let the widget in. What would is below.',
      verdict: 'It does not let the widget in, and no source would',
    };
  }
  if (merged.some(({nonce}) => nonce.script || nonce.style)) {
    return {
      text: 'Your policy can stay as it is: the nonce in the lines for the head lets the widget in, and all that it loads later.',
      verdict: 'It lets the widget in once the lines for the head have its nonce',
    };
  }
  return notes.length
    ? {
        text: 'No source is missing.',
        verdict: 'No source is missing in it, but there is something to know',
      }
    : {
        text: 'Your policy lets the widget in as it is. There is nothing to change.',
        verdict: 'It lets the widget in as it is',
      };
};

/** A policy in which nothing is missing stays as it is, to the letter. */
const readStep = ({policies}: PoliciesRead, merged: Merged[], onPages: readonly string[]): Step => {
  const blocks = blocksOf(merged);
  const notes = [...notesOf(policies, merged, blocks), ...onPages];
  if (blocks.length) {
    const texts = merged.flatMap(({additions}) => additions).map(told);
    return {
      ...step(TITLE, [...texts, ...placesOf(policies, merged)], blocks, notes),
      verdict: onlyReports(policies, merged)
        ? 'It blocks nothing, but would report the widget'
        : 'It does not let the widget in yet',
    };
  }
  const {text, verdict} = enough(notes, merged);
  return {...step(TITLE, [text], [], notes), verdict};
};

/** What to do about a content security policy. */
export const policyStep = (
  read: PoliciesRead,
  needs: readonly Need[],
  merged: Merged[],
  onPages: readonly string[] = [],
): Step => {
  if (needs.length === 0) {
    const text = 'There is nothing to do: a link needs no place in a `Content-Security-Policy`.';
    return step(TITLE, [text], [], [...onPages]);
  }
  if (read.policies.length > 0) return readStep(read, merged, onPages);
  const code = asDirectives(needs);
  return step(
    TITLE,
    [
      ...(read.problems.length ? [NOT_FOUND] : []),
      'If your site sends a `Content-Security-Policy`, it has to let this in. If it sends none, there is nothing to do.',
    ],
    [{id: 'policy', label: 'What the policy needs', code}],
    [
      'Paste your policy into the field under [Your security policy](#policy-text), and the whole of it is worked out for you.',
    ],
  );
};
