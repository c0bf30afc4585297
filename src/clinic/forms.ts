import type {Form, Schema} from './schema.js';
import {nearestName} from './nearest-name.js';
import {isoCountry} from './sense.js';

interface Words {
  expected: string;
  hint: string;
}

const readable: Words = {
  expected: 'plain text of at most 2,000 characters',
  hint: 'Write plain text: something to read, without control characters.',
};

/** What is expected of each form of text, and how to mend what is none. */
const forms: Record<Form, Words> = {
  text: {
    expected: `${readable.expected}, or one for each language: {"en": "…", "es": "…"}`,
    hint: readable.hint,
  },
  passage: readable,
  line: {expected: 'plain text of at most 200 characters', hint: readable.hint},
  phone: {
    expected: 'a phone number, such as “01632 960 123” or “+44 1632 960123 ext 4”',
    hint: 'Write 3 to 20 digits, with nothing but spaces + ( ) - . / between them. Words belong in a note.',
  },
  email: {
    expected: 'one e-mail address, such as “chemo@wrenmoor.example”',
    hint: 'Write the address alone, without “mailto:” or a name.',
  },
  link: {
    expected: 'a web address, such as “https://wrenmoor.example/wigs”',
    hint: 'Write the whole address, from https:// on, without spaces. No other kind of link is shown.',
  },
  date: {
    expected: 'a real day as year-month-day, such as “2026-11-10”',
    hint: 'Write the year first, then month and day with two digits each.',
  },
  version: {
    expected: 'a content version, such as “0.2.0”',
    hint: 'Copy the version from the review sheet or the changelog: three numbers with dots.',
  },
  country: {
    expected: 'the two capital letters of a country (ISO 3166-1), such as “GB” or “US”',
    hint: 'Look the code up in the list of ISO 3166-1.',
  },
  language: {
    expected: 'a language tag, such as “en” or “pt-BR”',
    hint: 'Write the language in two or three small letters, then a hyphen and the region if it matters.',
  },
  id: {
    expected: 'an id of small letters, digits and single hyphens, such as “wig-bank”',
    hint: 'Start with a letter; write no spaces or accents; at most 40 characters.',
  },
};

/** What should be there, in words. */
export const expectedOf = (schema: Schema): string => {
  if (schema.form) return forms[schema.form].expected;
  if (schema.enum) return `one of ${schema.enum.map((name) => `“${name}”`).join(', ')}`;
  if (schema.type === 'boolean') return 'true or false, without quotes';
  if (schema.type === 'array') return 'a list: […]';
  return schema.type === 'object' ? 'an object: {…}' : 'text';
};

/** What is likely to be meant by a text that is not of its form. */
const meant = (form: Form | undefined, found: string): string | undefined => {
  if (form === 'link' && /^www\./i.test(found)) return `https://${found}`;
  const code = form === 'country' && isoCountry(found.toUpperCase());
  if (code && code !== found) return code;
  const [, day, month, year] = /^(\d\d?)[./-](\d\d?)[./-](\d{4})$/.exec(found) ?? [];
  // Which of two small numbers is the month, nobody knows.
  if (form === 'date' && Number(day) > 12) return `${year}-${month.padStart(2, '0')}-${day}`;
  return undefined;
};

const listed = (properties: object): string =>
  Object.keys(properties)
    .map((name) => `“${name}”`)
    .join(', ');

const example = 'Compare with the example in docs/clinic-file.md.';

const objectHint = ({properties = {}, required = []}: Schema): string => {
  if (required.length) return `Write {…} with ${listed(properties)}.`;
  // An offer says something by being there; the others say nothing without anything in them.
  const start = 'price' in properties ? 'Write {}, which is enough, or' : 'Write';
  return `${start} {…} with any of ${listed(properties)}.`;
};

const choiceHint = (names: readonly string[], found: unknown): string => {
  const quoted = names.map((name) => `"${name}"`);
  const near = typeof found === 'string' && nearestName(found, names);
  const choice = `Write ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}.`;
  return near ? `Did you mean "${near}"? ${choice}` : choice;
};

const listHint = (items: Schema, found: unknown): string => {
  if (!items.form) return `Write [{…}], with {…} for each entry. ${example}`;
  if (items.form !== 'language') return 'Write ["…"], with a text in double quotes for each entry.';
  const fits = typeof found === 'string' && new RegExp(items.pattern!, 'u').test(found);
  return `Write ["${fits ? found : 'en'}"].`;
};

/** How to mend a value that is not of the form. */
export const formHint = (schema: Schema, found: unknown): string => {
  const {form, type, maxLength = Infinity, properties, items} = schema;
  if (type === 'boolean') return 'Write true or false.';
  if (schema.enum) return choiceHint(schema.enum, found);
  if (items) return listHint(items, found);
  if (properties) return objectHint(schema);
  if (!form) return example;
  if (typeof found !== 'string') return `Write it in double quotes. ${forms[form].hint}`;
  if (found.includes('\ufffd')) return 'Some characters can’t be read. Save the file as UTF-8.';
  const length = [...found].length;
  if (length > maxLength) return `It has ${length} characters: shorten it to ${maxLength}.`;
  const likely = meant(form, found.trim());
  return likely ? `Did you mean “${likely}”?` : forms[form].hint;
};
