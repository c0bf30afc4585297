/** The webmaster's messages. Loaded when the first report is made, so they may be as long as they need. */

import {nearestName, offerName} from '../clinic/nearest-name.js';

/** What a report knows: the setting, what was found there, what went wrong beneath. */
export interface Details {
  attribute?: string;
  found?: string;
  expected?: string;
  /** The form that a setting expects, and its allowed values. */
  form?: Form;
  allowed?: readonly string[];
  /** The right names, of which the nearest is offered. */
  names?: readonly string[];
  reason?: unknown;
  /** Where in the clinic file or the directory, and how to mend it. */
  path?: string;
  hint?: string;
}

/** The forms that settings have. */
export type Form = 'date' | 'choice' | 'list' | 'whole' | 'country' | 'address' | 'flag';

const forms: Record<Form, (allowed: readonly string[]) => string> = {
  date: () =>
    'a real date as year-month-day, such as 2026-03-02, at most 50 years ago or 3 years ahead',
  list: () => 'names with blanks between them',
  whole: ([min, max]) => `a whole number from ${min} to ${max}`,
  country: () => 'the two letters of a country (ISO 3166-1), such as “GB” or “US”',
  address: () => 'the address of a file or a server, such as “/anagen/support.json”',
  flag: () => 'nothing: the bare name is enough, and without it is off',
  choice: (allowed) => `one of ${allowed.map((value) => `“${value}”`).join(', ')}`,
};

type Writer = (details: Details, tag: string) => {message: string; hint: string};

const offer = ({found = '', names = []}: Details): string => offerName(found, names);

const curly = /[“”„″«»]/;
const straighten =
  'The quotes are curly, so that they count as letters. Type them anew as straight quotes (").';

/** What to write in the place of a value, where that can be guessed. */
const mendValue = (found: string, allowed: readonly string[]): string => {
  if (curly.test(found)) return ` ${straighten}`;
  const near = nearestName(found, allowed);
  return near ? ` Did you mean “${near}”?` : '';
};

const because = (reason: unknown): string =>
  // What a second attempt adds to an address is no part of the file's name.
  reason instanceof Error ? ` (${reason.message.replace(/\?again=\d+/, '')})` : '';

const missingFile =
  'If the file is not on the server, copy the whole Anagen folder again. If only the network failed, it is tried again when the browser is back online.';

const writers = {
  'setting-invalid': ({attribute, found, form = 'date', allowed = []}, tag) => ({
    message: `<${tag}> has ${attribute}="${found}", but expects ${forms[form](allowed)}.`,
    hint: `The widget shows without it. Correct the value or remove ${attribute}.${mendValue(found ?? '', form === 'choice' ? allowed : [])}`,
  }),
  'list-invalid': ({attribute, found, expected, hint, names = []}, tag) => ({
    message: `<${tag}> has “${found}” in ${attribute}, but expects ${expected}.`,
    hint:
      hint ??
      `The rest of ${attribute} holds. ${names.length ? offer({found, names}) : 'Take it out.'}`,
  }),
  'option-unverified': ({found}, tag) => ({
    message: `<${tag}> shows “${found}”, whose sources have not been verified yet.`,
    hint: 'It says only what it is, without figures. Leave it out, or have your clinicians look at it first.',
  }),
  'setting-conflict': ({attribute, found}, tag) => ({
    message: `<${tag}> has ${attribute}="${found}", but expects a day on or after first-treatment.`,
    hint: `The widget shows without ${attribute}. Check both dates.`,
  }),
  'setting-unknown': (details, tag) => ({
    message: `<${tag}> has an attribute “${details.found}” that it does not know.`,
    hint: offer(details),
  }),
  'setting-unread': ({found}) => ({
    message: `The placeholder has “${found}”, which is not read there.`,
    hint: `Write data-anagen-${found}.`,
  }),
  'tag-unclosed': ({found}, tag) => ({
    message: `<${tag}> has a part of your page in it, <${found}>, which readers don’t see: what stands in the tag shows only where the widget can’t.`,
    hint: 'Write the closing tag right after your fallback text. A short form with “/>” closes nothing.',
  }),
  'widget-unknown': (details, tag) => ({
    // A frame has no text of its own.
    message: `There is no widget “${details.found}”${tag === 'iframe' ? ': the frame shows what the server says of a page that it does not have.' : '. Its own text stays on the page.'}`,
    hint: curly.test(details.found ?? '') ? straighten : offer(details),
  }),
  'link-kept': ({found}) => ({
    message: `The link to ${found} stays a link: there is more on its line.`,
    hint: 'If it is meant to become the widget, give it a paragraph of its own.',
  }),
  'frame-untitled': ({found}) => ({
    message: `The frame of ${found} has no title, by which screen readers call it.`,
    hint: 'Write what is in it, such as title="When hair grows back".',
  }),
  'address-personal': ({attribute}) => ({
    message: `The address has ${attribute}, which says something about a person’s health. It was not read.`,
    hint: 'Take it out: addresses are kept in histories and logs. Readers can type their dates into the widget.',
  }),
  'address-unknown': (details) => ({
    message: `The address has “${details.found}”, which is no setting.`,
    hint: offer(details),
  }),
  'address-elsewhere': ({attribute, found}) => ({
    message: `The address has ${attribute}=“${found}”, which is no file on the page’s own server. It was not read.`,
    hint: 'Put the file beside the page. Otherwise a link could show anybody’s words under your name.',
  }),
  'lang-malformed': ({found, expected}) => ({
    message: `lang="${found}" is no language tag; the widget shows in “${expected}”.`,
    hint: 'Write a tag such as “es” or “pt-BR”: letters, with hyphens between the parts.',
  }),
  'lang-unavailable': ({found, expected, names = []}) => ({
    message: `There is no “${found}” yet; the widget shows in “${expected}”.`,
    hint: `Languages so far: ${names.join(', ')}. docs/translating.md says how to add one.`,
  }),
  'lang-machine': ({found}) => ({
    message: `The words in “${found}” are a machine translation that no person has reviewed.`,
    hint: 'The widget says so to the reader. Have them reviewed before you rely on them.',
  }),
  'review-due': ({found}, tag) => ({
    message: `The words of <${tag}> were due for review on ${found}.`,
    hint: 'The reader is told so. Update Anagen, or have your clinicians check what it says.',
  }),
  'strings-missing': ({found, reason}, tag) => ({
    message: `The words of <${tag}> in “${found}” did not load${because(reason)}. Its own text stays.`,
    hint: missingFile,
  }),
  'widget-missing': ({found, reason}) => ({
    message: `The files of “${found}” did not load${because(reason)}. Its own text stays.`,
    hint: missingFile,
  }),
  'extra-missing': ({found, reason}, tag) => ({
    message: `<${tag}> could not load ${found}${because(reason)}. The rest of it stands.`,
    hint: 'Check that all files of the Anagen folder are on the server. The reader can try again.',
  }),
  'clinic-missing': ({path, found, expected, hint = ''}) => ({
    message: `The clinic file ${path} did not load: found ${found}, expected ${expected}. The widgets show without it.`,
    hint,
  }),
  'clinic-invalid': ({path, found, expected, hint = ''}) => ({
    message: `The clinic file has a mistake at ${path}: found ${found}, expected ${expected}.`,
    hint,
  }),
  'directory-missing': ({path, found, expected, hint = ''}) => ({
    message: `The directory ${path} did not load: found ${found}, expected ${expected}. The built-in one shows in its place.`,
    hint,
  }),
  'directory-invalid': ({path, found, expected, hint = ''}) => ({
    message: `The directory has a mistake at ${path}: found ${found}, expected ${expected}.`,
    hint,
  }),
  'directory-get': ({found}) => ({
    message: `The server at ${found} takes searches by GET alone.`,
    hint: 'What readers search for stands in the addresses of its log. Let it take POST, as HSDS 3.1 does, or keep no log of addresses.',
  }),
  'directory-general': ({found}, tag) => ({
    message: `<${tag}> shows its own general list, which was checked in ${found}.`,
    hint: 'Ring the numbers that your readers see before you rely on them, those for people in distress first. Name a directory of your own in src.',
  }),
  'places-invalid': ({path, found, hint = ''}) => ({
    message: `The file of places ${path} can’t be used as it is: found ${found}.`,
    hint,
  }),
  'render-failed': ({reason}, tag) => ({
    message: `<${tag}> could not be drawn${because(reason)}. Its own text stays.`,
    hint: 'If the page’s security policy has a list of trusted-types, add “anagen” to it. Otherwise this is a fault of ours: please report it with this message.',
  }),
  'copy-clash': ({found, expected}) => ({
    message: `Two versions of Anagen are on this page: ${expected} runs, ${found} does not.`,
    hint: 'Remove one of the two script tags.',
  }),
} satisfies Record<string, Writer>;

export type ReportCode = keyof typeof writers;

// The mark that `clinic/no-redirect.ts` adds to addresses, which is nothing a webmaster wrote. It stands here again, since
// what is imported from there would be a file by itself, and a request more for every widget.
const added = /#no-redirect/g;

/** What a code means in this case, in words. */
export const describe = (
  code: ReportCode,
  details: Details,
  element: Element | null,
): {message: string; hint: string} => {
  const {message, hint} = writers[code](details, element?.localName ?? 'anagen');
  return {message: message.replace(added, ''), hint: hint.replace(added, '')};
};
