/** What a page's clinic file adds to the widgets. Fetched only where the page names one. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Clinic, Contact, Text} from '../clinic/clinic.js';
import {clinicFor, type PageClinic} from '../clinic/page-clinic.js';
import {textFor} from '../clinic/text.js';
import {adoptStyles} from './adopt-styles.js';
import type {ClinicParts, StatedReview} from './clinic-named.js';
import type {KitWords} from './kit.content.js';
import {report} from './report.js';

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

/** Each mistake is told once a page, however many widgets read the file. */
const tell = (page: PageClinic): void => {
  if (told.has(page)) return;
  told.add(page);
  for (const {code, path, found, expected, hint} of page.problems) {
    void report(null, 'warn', code, {path, found, expected, hint});
  }
};

const link = (href: string, text: string) =>
  html`<a href=${href} rel="noreferrer"><bdi>${text}</bdi></a>`;

/** What a telephone dials: an extension is for the ear. */
const dialled = (phone: string): string => phone.replace(/[a-z].*$/i, '').replace(/[^+\d]/g, '');

const linksOf = ({phone, email, url}: Contact, words: KitWords): TemplateResult =>
  html`${phone ? link(`tel:${dialled(phone)}`, phone) : nothing}
  ${email ? link(`mailto:${email}`, email) : nothing}
  ${url ? link(url, words.clinic.website) : nothing}`;

const contactOf = (clinic: Clinic, words: KitWords): TemplateResult | undefined => {
  const {name, phone, email, url} = clinic;
  if (!phone && !email && !url) return undefined;
  const {questions, questionsUs} = words.clinic;
  return html`<p class="contact" part="contact">
    ${name ? questions(name) : questionsUs} ${linksOf(clinic, words)}
  </p>`;
};

const reviewIn = (
  {reviews = []}: Clinic,
  tag: string,
  content: string,
  locale: string,
): StatedReview | undefined =>
  reviews.find(
    (review) =>
      `anagen-${review.widget}` === tag &&
      review.content === content &&
      review.languages.includes(locale),
  );

const partsOf = (clinic: Clinic): ClinicParts => ({
  clinic,
  plain: (text, locale) => textFor(text, locale, clinic.language).text,
  text: (text: Text, locale) => {
    const found = textFor(text, locale, clinic.language);
    return html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
  },
  links: linksOf,
  contact: (words) => contactOf(clinic, words),
  reviewOf: (tag, content, locale) => reviewIn(clinic, tag, content, locale),
});

/** Reads the page's clinic file for a widget; undefined where nothing of it can be used. */
export const readClinicFor = async (element: Element): Promise<ClinicParts | undefined> => {
  const page = await clinicFor();
  tell(page);
  if (!page.clinic) return undefined;
  adoptStyles(element, styles);
  return partsOf(page.clinic);
};
