import {merge} from './csp/merge.js';
import type {Need} from './csp/needs.js';
import type {PoliciesRead} from './csp/read.js';
import {partsOf} from './integrity.js';
import {styleLines} from './look.js';
import {NONCE, type Nonced} from './nonce.js';
import type {Plan} from './plan.js';
import {notesOnPages} from './pages-note.js';
import {policyStep} from './policy-step.js';
import {headLines, linkBelow, snippet} from './snippet.js';
import {step, type Step} from './step.js';

const FILES = '`anagen.js` and `anagen.css`';

/** Which of the files a browser holds against their hashes: what is only said to be checked protects nobody. */
const checkedText = ({form, hashes, importMap}: Plan): string[] => {
  if (!hashes) return [];
  const parts = partsOf(hashes).length;
  const whole = `Browsers check ${FILES} and the ${parts} scripts that they load later, byte for byte. Older browsers check only the two.`;
  const two = `Browsers check two files, ${FILES}, byte for byte. They do not check the ${parts} scripts that are loaded later.`;
  return [
    `The snippet is for version ${hashes.version} alone. For a later one, come back and take a new snippet.`,
    importMap ? whole : two,
    ...(form === 'frame' || form === 'link'
      ? ['The page that the link or the frame opens is not checked, and neither are its files.']
      : []),
  ];
};

/** What is linked or framed is read by pages of that host itself, which need no leave. */
const copyStep = (plan: Plan): Step =>
  step('Copy the folder', [
    `Copy the folder \`anagen\` to your web server, so that \`${plan.base.href}anagen.js\` opens in a browser.`,
    ...(plan.base.elsewhere && plan.script
      ? [
          'The folder is on another host than your pages, so that host has to send `Access-Control-Allow-Origin: *` with its files.',
        ]
      : []),
    ...checkedText(plan),
  ]);

const headStep = (plan: Plan, tokens: [string, string][], nonce: Nonced): Step => {
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
    ...(nonce.script || nonce.style
      ? [
          `In the place of \`${NONCE}\` your server has to write its nonce: the one in the policy of the same answer, a new one each time.`,
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
  const blocks = [{id: 'snippet', label: 'The snippet', code}];
  if (form === 'frame') {
    blocks.push({id: 'below', label: 'A link below the frame', code: linkBelow(wanted, script)});
    notes.push(
      'The link below is for who wants to print it all, or sees no frame. If this system takes no HTML there, make a link to its address.',
    );
  }
  return step('Paste this where the widget belongs', [system.paste], blocks, notes);
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
  const nonce: Nonced = {
    script: merged.some((one) => one.nonce.script),
    style: merged.some((one) => one.nonce.style),
  };
  return [
    copyStep(plan),
    ...(plan.script ? [headStep(plan, tokens, nonce)] : []),
    pasteStep(plan, tokens),
    policyStep(policies, needs, merged, notesOnPages(plan, merged)),
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
