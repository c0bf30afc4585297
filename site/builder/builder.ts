import {html, LitElement, type TemplateResult} from 'lit';
import {firstChoices, settingsOf, type Choices} from './choices.js';
import {copyText} from './copy.js';
import {facts} from './facts.js';
import type {Palette, Scheme} from './models/colors.js';
import {readPolicies, type PoliciesRead} from './models/csp/read.js';
import {fetchHashes, hashOfInline, type Hashes} from './models/integrity.js';
import {tokensFor} from './models/look.js';
import {tagWithin} from './models/page-language.js';
import {faultsOf, needsFor, planOf, type Fault} from './models/plan.js';
import type {Block, Step} from './models/step.js';
import {fromBefore, stepsOf} from './models/steps.js';
import {directionOf} from '../../src/localization/languages.js';
import {PreviewPane, type Wish} from './preview-pane.js';
import {colorsForm} from './views/colors-form.js';
import {siteForm} from './views/site-form.js';
import {faultsView, stepsView, type Copied} from './views/steps-view.js';
import {widgetForm} from './views/widget-form.js';

/** The folder with the widgets: this page lies in it. The copy under a version says the folder above. */
const folder = new URL('../', location.href);
const base = folder.pathname.replace(new RegExp(`/${facts.version}/$`), '/');

const none: Copied = {id: '', text: ''};

/** The whole of the page: choices on one side, what comes of them on the other. Nothing is kept or sent. */
class SnippetBuilder extends LitElement {
  static override properties = {
    choices: {state: true},
    measured: {
      state: true,
      hasChanged: (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b),
    },
    hashes: {state: true},
    inlineHash: {state: true},
    copied: {state: true},
  };

  declare choices: Choices;
  declare measured?: Record<Scheme, Palette>;
  declare hashes?: Hashes;
  /** Of the import map, once it is worked out. */
  declare inlineHash: {text: string; hash: string};
  declare copied: Copied;

  /** The last choices without a fault: their result stays until all is mended. */
  #good?: Choices;

  constructor() {
    super();
    this.choices = firstChoices(facts, base);
    this.inlineHash = {text: '', hash: ''};
    this.copied = none;
    void fetchHashes(folder).then((hashes) => (this.hashes = hashes));
  }

  protected override willUpdate(): void {
    if (!faultsOf(facts, this.choices).length) this.#good = this.choices;
    // What another system keeps is no help on this one.
    else if (this.#good?.system !== this.choices.system) this.#good = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    // What stands here for browsers without scripts.
    this.replaceChildren();
    return this;
  }

  readonly #patch = (patch: Partial<Choices>): void => {
    this.choices = {...this.choices, ...patch};
    this.copied = none;
  };

  readonly #copy = async ({id, label}: Block): Promise<void> => {
    this.copied = none;
    const text = await copyText(this.querySelector(`#code-${id} code`)!, label);
    this.copied = {id, text};
  };

  /** Working out a hash takes a moment; the steps come again with it. */
  #hashOf(text: string | undefined): string | undefined {
    if (!text) return undefined;
    if (text === this.inlineHash.text) return this.inlineHash.hash;
    void hashOfInline(text).then((hash) => (this.inlineHash = {text, hash}));
    return undefined;
  }

  get #wish(): Wish {
    const {widget, lang, pageLang, clinic} = this.choices;
    const faulty = faultsOf(facts, this.choices).some(({field}) => field === 'clinic');
    return {
      widget,
      lang: tagWithin(pageLang, lang),
      dir: directionOf(lang),
      settings: settingsOf(facts, this.choices),
      tokens: tokensFor(facts.tokens, this.choices),
      clinic: faulty ? '' : clinic.trim(),
    };
  }

  #steps(choices: Choices, read: PoliciesRead): Step[] {
    const plan = planOf(facts, choices, this.hashes);
    const needs = needsFor(plan, this.#hashOf(plan.importMap));
    return stepsOf(plan, tokensFor(facts.tokens, choices), read, needs);
  }

  #result(faults: Fault[], steps: Step[]): TemplateResult {
    return html`${faultsView(faults, steps.length > 0)}
    ${stepsView(faults.length ? fromBefore(steps) : steps, {
      copied: this.copied,
      copy: (block) => void this.#copy(block),
    })}`;
  }

  protected override render(): TemplateResult {
    const read = readPolicies(this.choices.policy);
    const faults = faultsOf(facts, this.choices);
    const steps = this.#good ? this.#steps(this.#good, read) : [];
    const around = {hashes: this.hashes, read, faults, steps};
    return html`<section class="act" aria-labelledby="act-widget">
        <h2 id="act-widget">Choose, and see it</h2>
        <div class="choices">
          ${widgetForm(facts, this.choices, this.#patch)}
          ${colorsForm(facts.tokens, this.choices, this.measured, this.#patch)}
        </div>
        <div class="outcome"><div class="seen">
          <a class="skip-preview" href="#act-site">Skip the preview</a>
          <preview-pane
            .wish=${this.#wish}
            @measured=${({detail}: CustomEvent<Record<Scheme, Palette>>) => (this.measured = detail)}
          ></preview-pane>
        </div></div>
      </section>
      <section class="act" aria-labelledby="act-site">
        <h2 id="act-site" tabindex="-1">Put it on your page</h2>
        <div class="choices">${siteForm(facts, this.choices, around, this.#patch)}</div>
        <div class="outcome" id="result">${this.#result(faults, steps)}</div>
      </section>`;
  }
}

customElements.define('preview-pane', PreviewPane);
customElements.define('snippet-builder', SnippetBuilder);
