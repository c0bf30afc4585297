import {html, type PropertyValues, type TemplateResult} from 'lit';
import {figures, standing} from '../../evidence/therapies.js';
import {AnagenElement} from '../../kit/anagen-element.js';
import {controls} from '../../kit/controls.styles.js';
import {fold, type Folds} from '../../kit/fold.js';
import {listOf, oneOf, propertiesOf} from '../../kit/settings.js';
import {tokens} from '../../kit/tokens.styles.js';
import {writeFigures} from '../../localization/write-figures.js';
import {narrowing} from './therapy-comparison.filters.js';
import type {FoldedParts} from './therapy-comparison.folded.js';
import type {Folded} from './therapy-comparison.folded.views.js';
import {locales, type Words} from './therapy-comparison.locales.js';
import {
  fits,
  leastCompared,
  mostCompared,
  shownItems,
  sortItems,
  type Filters,
  type Item,
} from './therapy-comparison.model.js';
import {readLists} from './therapy-comparison.lists.js';
import {styles} from './therapy-comparison.styles.js';
import {cards, chosenBar, head, nameOf, type View} from './therapy-comparison.views.js';

const settings = {
  options: listOf('options'),
  region: oneOf('region', 'us', 'eu', 'uk'),
  compare: listOf('compare'),
  headingLevel: oneOf('heading-level', '1', '2', '3', '4', '5', '6'),
};

/**
 * What can be done about hair loss around chemotherapy, side by side: what each option is, what studies found
 * and how sure that is, good and hard points, what to ask. Nothing is ranked, sold, stored or sent.
 *
 * @summary The therapy comparison.
 * @tag anagen-therapy-comparison
 *
 * @slot - What shows until the widget is ready, and when it can't be: a sentence and a way to reach the clinic.
 * @slot footer - The clinic's own last words: a phone number, a link.
 *
 * @event {CustomEvent<undefined>} anagen-ready - The words are there and drawn. Bubbles.
 * @event {CustomEvent<AnagenReport>} anagen-error - Something is wrong; cancel it to keep it out of the console. Bubbles.
 * @event {CustomEvent<undefined>} anagen-choice-change - The reader chose or let go of an option. It does not say which.
 *
 * @csspart root - The whole widget.
 * @csspart lead - The main message.
 * @csspart deadline - What has to be arranged before the first treatment.
 * @csspart filters - The ways to narrow the list.
 * @csspart group - The options that matter at one time.
 * @csspart card - One option.
 * @csspart chosen - What is chosen, and the button to compare.
 * @csspart compare - The options side by side.
 * @csspart sheet - The sheet for the appointment.
 * @csspart link - A part to open: details, the sheet, notes on the words.
 * @csspart sources - A list of sources.
 * @csspart contact - Whom to ask, from the clinic file.
 */
export class AnagenTherapyComparison extends AnagenElement<Words, typeof settings, FoldedParts> {
  static override settings = settings;
  static override locales = locales;
  static override standing = standing;
  static override properties = propertiesOf(settings);
  static override styles = [tokens, controls, styles];

  /** Names of options to show, with blanks between; all by default. An unknown one is reported and left out. */
  declare options?: string;
  /** `us`, `eu` or `uk`: whose health agencies speak; others follow where we have read nothing of theirs. By default the clinic file's country, else all three. */
  declare region?: string;
  /** Names of two or three options to put side by side at first. More are reported and left out. */
  declare compare?: string;
  /** Level of the widget's title, 1 to 6; 2 by default. The headings below follow. */
  declare headingLevel?: string;

  /** The options that the page asks for by name. */
  #asked: readonly string[] = [];
  #filters: Filters = {};
  /** What is chosen, and whether its card has a way to compare. */
  #chosen = new Map<string, boolean>();
  #comparing = false;
  /** Said when the reader asks to compare too few or too many. */
  #hint: 'compareHow' | 'tooMany' | undefined = 'compareHow';
  /** Whether the reader has chosen anything since the page set `compare`. */
  #touched = false;
  /** Where the focus goes next. */
  #goTo?: string;
  /** The options as they were last drawn. */
  #order = '';
  /** The lists that were last checked, so that each mistake is told once. */
  #checked = '';

  protected override async fetchLate(): Promise<FoldedParts> {
    const {FoldedParts} = await import('./therapy-comparison.folded.js');
    return new FoldedParts(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('compare')) this.#touched = false;
    // The clinic file says which names there are: before it is read, none can be called wrong.
    if (!this.words) return;
    const state = [this.options, this.compare, Boolean(this.clinic)].join('|');
    if (state === this.#checked) return;
    this.#checked = state;
    this.#readLists();
  }

  /** Takes from the page's lists what is known; the rest is reported. */
  #readLists(): void {
    // What the reader has chosen since is not taken back when the clinic file comes late.
    const compare = this.#touched ? [] : this.values.compare;
    const clinic = this.clinic?.clinic;
    const lists = readLists(clinic, this.values.options, compare);
    for (const problem of lists.problems) this.report('warn', 'list-invalid', {...problem});
    for (const found of lists.unverified) this.report('info', 'option-unverified', {found});
    this.#asked = lists.asked;
    if (compare?.length) {
      this.#chosen = new Map(lists.compared.map((id) => [id, true]));
      this.#comparing = true;
    }
    this.#letGo(shownItems(clinic, lists.asked));
  }

  /** What is not shown any more is not chosen either. */
  #letGo(items: readonly Item[]): void {
    for (const id of this.#chosen.keys()) {
      if (!items.some((item) => item.id === id)) this.#chosen.delete(id);
    }
    const tooFew = this.#chosen.size < leastCompared;
    this.#hint = tooFew ? 'compareHow' : undefined;
    if (tooFew) this.#comparing = false;
  }

  #choose({id}: Item, chosen: boolean): void {
    // Only below what is ticked now: a button on a card above would move the page under the reader's finger.
    if (chosen) this.#chosen.set(id, this.#chosen.size + 1 >= leastCompared);
    else this.#chosen.delete(id);
    this.#hint = this.#hintNow;
    this.#comparing = false;
    this.#touched = true;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('anagen-choice-change'));
  }

  get #hintNow(): 'compareHow' | 'tooMany' | undefined {
    const {size} = this.#chosen;
    return size < leastCompared ? 'compareHow' : size > mostCompared ? 'tooMany' : undefined;
  }

  #narrow(filters: Filters): void {
    this.#filters = filters;
    // The button that shows all is gone then.
    if (!Object.keys(filters).length) this.#goTo = 'select';
    this.requestUpdate();
  }

  readonly #compare = async (): Promise<void> => {
    // Taken away first, so that it is read out though it has been said before.
    this.#hint = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.#hint = this.#hintNow;
    this.#comparing = !this.#hint;
    this.requestUpdate();
    if (!this.#comparing) return;
    this.#goTo = '[part=compare] [tabindex]';
    // It may have failed before.
    this.folding.fetchWhenIdle();
  };

  readonly #closeCompare = (): void => {
    this.#comparing = false;
    this.#touched = true;
    this.#goTo = '[part=chosen] button';
    this.requestUpdate();
  };

  /** What was acted on is gone: the reader goes on at what comes in its place, once it is there. */
  protected override updated(): void {
    const found = this.#goTo && this.renderRoot.querySelector<HTMLElement>(this.#goTo);
    if (!found) return;
    this.#goTo = undefined;
    found.focus();
  }

  /** What is open on one card must not be open on another that takes its place, as in another language. */
  #closeMoved(items: readonly Item[]): void {
    const order = items.map(({id}) => id).join();
    if (order !== this.#order) {
      const open = this.renderRoot.querySelectorAll('[part=card] > [open]');
      open.forEach((details) => details.removeAttribute('open'));
    }
    this.#order = order;
  }

  #view({content}: Words): View {
    const {formats, kitWords, locale, clinic, values} = this;
    const words = content(writeFigures(figures, formats, 'cm'));
    const naming = {words, clinic, locale};
    const view: Omit<View, keyof Folds<Folded>> = {
      ...naming,
      kit: kitWords,
      formats,
      heading: Number(values.headingLevel ?? 2),
      items: sortItems(
        shownItems(clinic?.clinic, this.#asked),
        (item) => nameOf(item, naming),
        formats.tag,
      ),
      chosen: this.#chosen,
      filters: this.#filters,
      choose: (item, chosen) => this.#choose(item, chosen),
      narrow: (filters) => this.#narrow(filters),
      compare: () => void this.#compare(),
      machine: this.machineTranslated,
    };
    // What is folded is drawn out of the view that it becomes a part of.
    const folded = (late: FoldedParts): Folded => late.draw(view as View, values.region);
    return Object.assign(view, this.folding.folds(folded, kitWords.failed));
  }

  protected override draw(words: Words): TemplateResult {
    const view = this.#view(words);
    const fitting = view.items.filter((item) => fits(item, this.#filters));
    this.#closeMoved(view.items);
    const compared = view.items.filter(({id}) => this.#chosen.has(id));
    const hint = this.#comparing ? view.failed : this.#hint && view.words[this.#hint];
    return html`
      ${head(view)}
      ${
        this.#comparing && view.folded !== null
          ? html`<section part="compare">
            ${view.folded?.compare(compared, this.#closeCompare)}
          </section>`
          : html`${narrowing(view, fitting.length)} ${cards(view, fitting)} ${chosenBar(view, hint)}`
      }
      <div class="after">
        ${fold(view, ['sheet', 'link'], view.words.sheet, (folded) => folded.sheet(compared))}
        ${fold(view, ['about', 'link'], view.words.about, (folded) => folded.about())}
        <p><strong>${view.kit.help}</strong></p>
      </div>
      ${this.closing}
    `;
  }
}
