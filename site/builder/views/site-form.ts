import {html, nothing, type TemplateResult} from 'lit';
import type {Choices} from '../choices.js';
import type {Facts} from '../facts.js';
import {readBase} from '../models/address.js';
import type {PoliciesRead} from '../models/csp/read.js';
import type {Hashes} from '../models/integrity.js';
import {problemOfTag} from '../models/page-language.js';
import {formOf, formsOf, hasHead, systemOf, type Fault} from '../models/plan.js';
import type {Step} from '../models/step.js';
import {systems, type Form} from '../systems.js';
import {formHints, formNames} from '../words.js';
import {checkBox, radios, selectField, textArea, textField} from './fields.js';
import type {Patch} from './widget-form.js';
import {ownWords} from './words-form.js';

const where = (choices: Choices, patch: Patch): TemplateResult => {
  const system = systemOf(choices);
  const list = systems.map(({id, name}): [string, string] => [id, name]);
  return html`${selectField(
    {
      id: 'system',
      label: 'What your page is made with, and your role there',
      value: choices.system,
    },
    list,
    (id) => patch({system: id, form: undefined}),
  )}
  ${
    system.head === 'never'
      ? nothing
      : radios(
          'head',
          'Can somebody put two lines into the head of all pages, in the theme?',
          {chosen: choices.head ? 'yes' : 'no', look: 'strip'},
          [
            {value: 'yes', label: 'Yes'},
            {value: 'no', label: 'No'},
          ],
          (value) => patch({head: value === 'yes'}),
        )
  }`;
};

const pageLanguage = ({pageLang}: Choices, patch: Patch): TemplateResult =>
  textField(
    {
      id: 'page-lang',
      label: 'Language of your page',
      hint: 'As in `<html lang="en-GB">`. With its country, lengths are in what people there measure with.',
      value: pageLang,
      problem: problemOfTag(pageLang),
    },
    (value) => patch({pageLang: value}),
  );

const formChoice = (choices: Choices, patch: Patch): TemplateResult => {
  const forms = formsOf(choices);
  const [best] = forms;
  return radios(
    'form',
    'Forms that this system keeps',
    {chosen: formOf(choices), look: 'rows'},
    forms.map((form) => ({
      value: form,
      label: html`${formNames[form]}${
        form === best && forms.length > 1 ? html` <span class="badge">best here</span>` : nothing
      }`,
      hint: formHints[form],
    })),
    (form) => patch({form: form as Form}),
  );
};

const files = (choices: Choices, faults: Fault[], patch: Patch): TemplateResult => {
  const {base, clinic} = choices;
  const problem = (id: string) => faults.find(({field}) => field === id)?.text;
  return html`${textField(
    {
      id: 'base',
      label: 'Where the folder is',
      hint: 'A path like `/anagen/` on the same server, or an address like `https://files.example/anagen/`.',
      value: base,
      problem: problem('base'),
    },
    (value) => patch({base: value}),
    {mode: 'url'},
  )}
  ${textField(
    {
      id: 'clinic',
      label: 'Your clinic file, if you have one',
      hint: 'It tells whom to call, what you offer and who reviewed the words. Like `/clinic.json`.',
      value: clinic,
      problem: problem('clinic'),
    },
    (value) => patch({clinic: value}),
    {mode: 'url'},
  )}`;
};

const pinHint = (choices: Choices, hashes: Hashes | undefined): string => {
  if (!hashes) {
    return 'There is no usable `integrity.json` in the folder that this page lies in, so its hashes are not known. The snippet works without.';
  }
  const elsewhere = readBase(choices.base).base?.elsewhere;
  return elsewhere
    ? 'Browsers then refuse a file that somebody has changed on that host.'
    : 'On your own server this adds little: who can change its files can change your page. It does keep updates from showing before you have read them.';
};

const pin = (choices: Choices, hashes: Hashes | undefined, patch: Patch): TemplateResult => {
  if (!hasHead(choices)) return html``;
  const version = hashes ? ` (${hashes.version})` : '';
  return html`${checkBox(
    {
      id: 'pinned',
      label: `Keep to this version${version}, checked by hashes`,
      hint: pinHint(choices, hashes),
      checked: choices.pinned && hashes !== undefined,
      disabled: !hashes,
    },
    (pinned) => patch({pinned}),
  )}
  ${
    choices.pinned && hashes
      ? checkBox(
          {
            id: 'pinned-parts',
            label: 'Also check what is loaded later',
            hint: 'With an import map. Older browsers pass over it, and load without the check.',
            checked: choices.pinnedParts,
          },
          (pinnedParts) => patch({pinnedParts}),
        )
      : nothing
  }`;
};

/** The step that says what to do is far below. */
const verdictOn = (steps: Step[]): TemplateResult[] =>
  steps.flatMap(({verdict}, at) =>
    verdict
      ? [html`<p class="verdict">${verdict}: <a href="#step-${at + 1}">see step ${at + 1}</a>.</p>`]
      : [],
  );

const policy = (
  {policy: text}: Choices,
  {read: {problems}, steps}: Around,
  patch: Patch,
): TemplateResult =>
  html`${textArea(
    {
      id: 'policy-text',
      label: 'Your Content-Security-Policy, if your site sends one',
      hint: 'The header, the line in your server’s settings, or the meta tag. Or leave it empty.',
      value: text,
    },
    (value) => patch({policy: value}),
  )}
  <div id="policy-problems" role="status">
    ${problems.map((problem) => html`<p class="problem">${problem}</p>`)} ${problems.length ? nothing : verdictOn(steps)}
  </div>`;

export interface Around {
  hashes?: Hashes;
  read: PoliciesRead;
  faults: Fault[];
  /** What is left to do, as far as it is known. */
  steps: Step[];
}

export const siteForm = (
  facts: Facts,
  choices: Choices,
  around: Around,
  patch: Patch,
): TemplateResult =>
  html`<section aria-labelledby="system-title">
      <h3 id="system-title">Your system</h3>
      ${where(choices, patch)} ${pageLanguage(choices, patch)} ${formChoice(choices, patch)}
    </section>
    <section aria-labelledby="words-title">
      <h3 id="words-title">Your words</h3>
      ${ownWords(facts, choices, patch)}
    </section>
    <section aria-labelledby="files-title">
      <h3 id="files-title">Your files</h3>
      ${files(choices, around.faults, patch)} ${pin(choices, around.hashes, patch)}
    </section>
    <section aria-labelledby="policy-title">
      <h3 id="policy-title">Your security policy</h3>
      ${policy(choices, around, patch)}
    </section>`;
