import {asDirectives, type Need} from './csp/needs.js';
import {merge, write, type Addition, type Merged} from './csp/merge.js';
import type {PoliciesRead} from './csp/read.js';
import {styleLines} from './look.js';
import type {Plan} from './plan.js';
import {headLines, snippet, NONCE} from './snippet.js';

export interface Block {
  id: string;
  label: string;
  code: string;
}

/** One thing to do. In its texts, what stands between backticks is code. */
export interface Step {
  title: string;
  texts: string[];
  blocks: Block[];
  notes: string[];
  /** What to say beside the pasted policy. Only the step of the policy has it. */
  verdict?: string;
}

const step = (
  title: string,
  texts: string[],
  blocks: Block[] = [],
  notes: string[] = [],
): Step => ({
  title,
  texts,
  blocks,
  notes,
});

const copyStep = ({base, hashes}: Plan): Step =>
  step('Copy the folder', [
    `Copy the folder \`anagen\` to your web server, so that \`${base.href}anagen.js\` opens in a browser.`,
    ...(base.elsewhere
      ? [
          'The folder is on another host than your pages, so that host has to send `Access-Control-Allow-Origin: *` with its files.',
        ]
      : []),
    ...(hashes
      ? [
          `The snippet is for version ${hashes.version} alone, byte for byte. For a later one, come back and take a new snippet.`,
        ]
      : []),
  ]);

const headStep = (plan: Plan, tokens: [string, string][], nonce: boolean): Step => {
  const {base, wanted, hashes, importMap} = plan;
  const code = headLines({
    base: base.href,
    clinic: wanted.clinic,
    nonce,
    importMap,
    integrity: hashes && {script: hashes.files['anagen.js'], style: hashes.files['anagen.css']},
  });
  const blocks = [{id: 'head', label: 'Lines for the head', code}];
  if (tokens.length) {
    blocks.push({id: 'style', label: 'Lines for your style sheet', code: styleLines(tokens)});
  }
  const notes = [
    ...(nonce
      ? [
          `In the place of \`${NONCE}\` your server has to write its nonce, a new one for each answer.`,
        ]
      : []),
    ...(importMap
      ? [
          `The list of hashes adds ${(importMap.length / 1000).toFixed(1)} kB to each page. It has to stand before all modules. A page that has an import map already needs these lines in that one.`,
        ]
      : []),
  ];
  const texts = [
    'Once, in the theme or template of your site. They do nothing on pages without a widget.',
  ];
  return step('Put this into the head of your pages', texts, blocks, notes);
};

/** Where the loader can't be, the page that is linked or framed has the widget, in our own colours. */
const pasteStep = (plan: Plan, tokens: [string, string][]): Step => {
  const {form, wanted, system, script} = plan;
  const away = !script || form === 'frame';
  const code = snippet(form, wanted);
  const notes = [
    ...(system.note ? [system.note] : []),
    ...(form === 'link' && !script
      ? ['The link opens a page with the widget. It works without scripts, too.']
      : []),
    ...(form === 'link' && script
      ? [
          'Give the link a line of its own: the widget then takes its place. Where scripts are off, the link opens a page with the widget.',
        ]
      : []),
    ...(form === 'frame' && !script
      ? ['The frame keeps its height, and readers scroll in it.']
      : []),
    ...(away && tokens.length
      ? ['Your colors do not reach a page of its own: it shows in ours.']
      : []),
    ...(away && wanted.clinic && plan.base.elsewhere
      ? ['That page reads your clinic file only from its own host.']
      : []),
  ];
  return step(
    'Paste this where the widget belongs',
    [system.paste],
    [{id: 'snippet', label: 'The snippet', code}],
    notes,
  );
};

const told = ({directive, source, why, from}: Addition): string =>
  from
    ? `There is no \`${directive}\`, so \`${from}\` holds, and that lacks \`${source}\` (for ${why}). The new \`${directive}\` has all that \`${from}\` has, and this.`
    : `\`${directive}\` lacks \`${source}\` (for ${why}).`;

/** A policy in which nothing is missing stays as it is, to the letter. */
const readStep = ({policies}: PoliciesRead, merged: Merged[]): Step => {
  const all = merged.flatMap(({additions}) => additions);
  const blocks = merged.flatMap(({additions, directives}, at) => {
    const label = merged.length > 1 ? `Policy ${at + 1}, whole` : 'The whole policy';
    return additions.length ? [{id: `policy-${at}`, label, code: write(directives)}] : [];
  });
  const notes = merged.flatMap(({blocked}) => blocked);
  if (policies.some(({reportOnly}) => reportOnly)) {
    notes.push(
      'A policy that is “Report-Only” blocks nothing. It only writes down what it would block.',
    );
  }
  const texts = all.length
    ? [...all.map(told), 'Use this in its place. Nothing else in it has changed.']
    : [
        notes.length
          ? 'No source is missing.'
          : 'Your policy lets the widget in as it is. There is nothing to change.',
      ];
  const verdict = all.length
    ? 'It does not let the widget in yet'
    : notes.length
      ? 'No source is missing in it, but there is something to know'
      : 'It lets the widget in as it is';
  return {...step('Let it through your security policy', texts, blocks, notes), verdict};
};

const policyStep = (read: PoliciesRead, needs: readonly Need[], merged: Merged[]): Step => {
  const title = 'Let it through your security policy';
  if (needs.length === 0) {
    return step(title, [
      'There is nothing to do: a link needs no place in a `Content-Security-Policy`.',
    ]);
  }
  if (read.policies.length > 0) return readStep(read, merged);
  const code = asDirectives(needs);
  return step(
    title,
    [
      'If your site sends a `Content-Security-Policy`, it has to let this in. If it sends none, there is nothing to do.',
    ],
    [{id: 'policy', label: 'What the policy needs', code}],
    ['Paste your policy above, and the whole of it is worked out for you.'],
  );
};

const FRAMED =
  'If the frame stays empty, your site may not show its host, or that host may forbid to be framed (`X-Frame-Options`, or `frame-ancestors` in its own policy).';

const checkStep = ({form, script, base}: Plan): Step => {
  if (form === 'frame') {
    return step('See that it worked', [
      'Open the page, on a phone, too. The widget shows in its frame.',
      FRAMED,
    ]);
  }
  if (!script)
    return step('See that it worked', [
      'Open the page and follow the link. A page opens with the widget.',
    ]);
  return step('See that it worked', [
    'Open the page. The widget stands where you pasted, in the place of your own text.',
    'Add `?anagen-debug` to the address, open it again and scroll to its end. If something is wrong, a box beside the widget says what, and how to mend it. (Spanish and Arabic show a box that tells you that no person has reviewed them.)',
    `If there is only your own text and no box, the script did not come: see that \`${base.href}anagen.js\` opens in a browser, and that its tag says \`type="module"\`.`,
    'Look at it on a phone, too.',
  ]);
};

/** All that is left to do, in order. */
export const stepsOf = (
  plan: Plan,
  tokens: [string, string][],
  policies: PoliciesRead,
  needs: readonly Need[],
): Step[] => {
  const merged = policies.policies.map(({directives}) => merge(directives, needs));
  const nonce = merged.some((one) => one.nonce);
  return [
    copyStep(plan),
    ...(plan.script ? [headStep(plan, tokens, nonce)] : []),
    pasteStep(plan, tokens),
    policyStep(policies, needs, merged),
    checkStep(plan),
  ];
};

/** The same steps, each snippet marked as one that lacks what has been changed since. */
export const fromBefore = (steps: Step[]): Step[] =>
  steps.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) => ({
      ...block,
      label: `${block.label}, without your last changes`,
    })),
  }));
