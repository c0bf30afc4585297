/** What a page's clinic file adds to the widgets. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Clinic, Contact, Text} from '../clinic/clinic.js';
import {dialled} from '../clinic/dialled.js';
import {textFor} from '../clinic/text.js';
import type {KitSeldomWords} from './kit.seldom.content.js';

/** What widgets ask of the clinic file. */
export interface ClinicParts {
  clinic: Clinic;
  /** A text of the clinic's as it is, for a place that holds no markup. */
  plain(text: Text, locale: string): string;
  /** A text of the clinic's, in the reader's language if there is one, marked with the language that it is in. */
  text(text: Text, locale: string): TemplateResult;
  /** Ways to reach somebody. */
  links(contact: Contact): TemplateResult;
}

const link = (href: string, text: string) =>
  html`<a href=${href} rel="noreferrer"><bdi>${text}</bdi></a>`;

const linksOf = ({phone, email, url}: Contact, website: string): TemplateResult =>
  html`${phone ? link(`tel:${dialled(phone)}`, phone) : nothing}
  ${email ? link(`mailto:${email}`, email) : nothing} ${url ? link(url, website) : nothing}`;

/** Whom to ask, if the file says so. */
export const contactOf = (clinic: Clinic, words: KitSeldomWords): TemplateResult | undefined => {
  const {name, phone, email, url} = clinic;
  if (!phone && !email && !url) return undefined;
  return html`<p class="contact" part="contact">
    ${name ? words.questions(name) : words.questionsUs} ${linksOf(clinic, words.website)}
  </p>`;
};

export const partsOf = (clinic: Clinic, words: () => KitSeldomWords | undefined): ClinicParts => ({
  clinic,
  plain: (text, locale) => textFor(text, locale, clinic.language).text,
  text: (text, locale) => {
    const found = textFor(text, locale, clinic.language);
    return html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
  },
  links: (contact) => linksOf(contact, words()?.website ?? contact.url ?? ''),
});
