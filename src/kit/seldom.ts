/** What only some pages need: what a clinic file adds, and that the words are due for review. */
import {css, html, type TemplateResult} from 'lit';
import type {ClinicReview} from '../clinic/clinic.js';
import {clinicFor, type PageClinic} from '../clinic/page-clinic.js';
import type {Standing} from '../evidence/support.js';
import type {Day, Formats} from '../localization/format.js';
import {adoptStyles} from './adopt-styles.js';
import {contactOf, partsOf, type ClinicParts} from './clinic-parts.js';
import {fromIso} from './days.js';
import {kitSeldomLocales} from './kit.seldom.locales.js';
import type {KitSeldomWords} from './kit.seldom.content.js';
import {report} from './report.js';

export type {ClinicParts};

const styles = css`
  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-inline-end: 1em;
    overflow-wrap: anywhere;
  }
`;

const told = new WeakSet<PageClinic>();

/** Each mistake is told once a page, beside the first widget that reads the file. */
const tell = (page: PageClinic, host: Element): void => {
  if (told.has(page)) return;
  told.add(page);
  for (const {code, path, found, expected, hint} of page.problems) {
    void report(host, 'warn', code, {path, found, expected, hint});
  }
};

/** What is drawn of it. */
interface Drawn {
  contact?: TemplateResult;
  /** Who reviewed these words. */
  reviewed?: string;
  /** That the words are due for review. */
  due?: TemplateResult;
}

/** What only some pages need, for one widget. */
export class Seldom {
  /** Undefined where the page names no clinic file, or nothing of it can be used. */
  clinic?: ClinicParts;
  #words?: KitSeldomWords;
  #locale?: string;
  #wanted?: string;
  #ready?: Promise<void>;
  #dueTold = false;

  constructor(
    private readonly host: Element & {requestUpdate(): void},
    private readonly standing: Standing,
  ) {}

  /** Reads the clinic file, once, and fetches the words of a language. */
  async speak(locale: string): Promise<void> {
    this.#wanted = locale;
    const [words] = await Promise.all([kitSeldomLocales[locale](), (this.#ready ??= this.#read())]);
    // The reader may have gone on to another language meanwhile.
    if (this.#wanted !== locale) return;
    this.#words = words.content();
    this.#locale = locale;
  }

  async #read(): Promise<void> {
    const page = await clinicFor();
    tell(page, this.host);
    void page.again?.then(() => this.#readAgain());
    if (!page.clinic) return;
    adoptStyles(this.host, styles);
    this.clinic = partsOf(page.clinic, () => this.#words);
  }

  /** What did not load may come when the browser is back online. */
  async #readAgain(): Promise<void> {
    await (this.#ready = this.#read());
    this.host.requestUpdate();
  }

  /** What there is to draw, once its words are there in the language shown. */
  drawn(locale: string, formats: Formats, today: Day): Drawn {
    const words = this.#words;
    if (!words || this.#locale !== locale) return {};
    const {by, on} = this.#review(locale);
    return {
      contact: this.clinic && contactOf(this.clinic.clinic, words),
      reviewed: by ? words.reviewed(by, formats.day(fromIso(on)!, 'day')) : undefined,
      due: this.#isDue(today) ? html`<strong>${words.due}</strong>` : undefined,
    };
  }

  /** Who reviewed just these words, in this language: as the clinic states it, else as we ship them. */
  #review(locale: string): Pick<ClinicReview, 'by' | 'on'> {
    const {content, reviewed, reviewedBy} = this.standing;
    const stated = this.clinic?.clinic.reviews?.find(
      (review) =>
        `anagen-${review.widget}` === this.host.localName &&
        review.content === content &&
        review.languages.includes(locale),
    );
    return stated ?? {by: reviewedBy, on: reviewed};
  }

  #isDue(today: Day): boolean {
    const {nextReview} = this.standing;
    const due = today >= fromIso(nextReview)!;
    if (due && !this.#dueTold) void report(this.host, 'warn', 'review-due', {found: nextReview});
    this.#dueTold ||= due;
    return due;
  }
}
