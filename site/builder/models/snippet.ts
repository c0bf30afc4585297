import {escapeText, startTag, type Attributes} from './markup.js';
import {NONCE, type Nonced} from './nonce.js';
import {isSameLanguage, readTag} from './page-language.js';
import type {Form} from '../systems.js';
import {directionOf} from '../../../src/localization/languages.js';

/** What a snippet says, whatever its form. */
export interface Wanted {
  /** Name of the widget, without `anagen-`. */
  widget: string;
  lang: string;
  /** The language of the page around it, as it names it. */
  pageLang: string;
  /** Settings by name; an empty text stands for a bare name. */
  settings: [name: string, value: string][];
  /** Address of the folder, with a slash at its end. */
  base: string;
  /** Address of the clinic file, if there is one. */
  clinic: string;
  fallback: string;
  linkText: string;
}

export interface Head {
  base: string;
  clinic: string;
  /** Hashes of the two files, where they are to be checked. */
  integrity?: {script: string; style: string};
  nonce: Nonced;
  /** The list of hashes of what is loaded later. */
  importMap?: string;
}

/** Across hosts a hash counts only where the file is asked for in this way; on the own host it does no harm. */
const checked = (hash: string | undefined): Attributes =>
  hash
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [];

const nonceIf = (wanted: boolean): Attributes => (wanted ? [['nonce', NONCE]] : []);

/** The lines for the head of all pages. A list of hashes has to stand before the script. */
export const headLines = (head: Head): string => {
  const {base, clinic, integrity, importMap, nonce} = head;
  const style = startTag('link', [
    ['rel', 'stylesheet'],
    ['href', `${base}anagen.css`],
    ...checked(integrity?.style),
    ...nonceIf(nonce.style),
  ]);
  const script = startTag('script', [
    ['type', 'module'],
    ['src', `${base}anagen.js`],
    ...(clinic ? ([['data-anagen-clinic', clinic]] as Attributes) : []),
    ...checked(integrity?.script),
    ...nonceIf(nonce.script),
  ]);
  const map = importMap
    ? `${startTag('script', [['type', 'importmap'], ...nonceIf(nonce.script)])}${importMap}</script>\n`
    : '';
  return `${style}\n${map}${script}</script>`;
};

/**
 * Nothing where the page speaks that language: its own tag may name the country, as in `en-GB`, which tells the widget
 * how its readers measure.
 */
const languageOf = ({lang, pageLang}: Wanted): Attributes => {
  if (isSameLanguage(lang, pageLang)) return [];
  const dir = directionOf(lang);
  return [
    ['lang', lang],
    ...(dir === directionOf(readTag(pageLang)) ? [] : ([['dir', dir]] as Attributes)),
  ];
};

const element = (wanted: Wanted): string => {
  const tag = `anagen-${wanted.widget}`;
  const settings: Attributes = wanted.settings.map(([name, value]) => [name, value || true]);
  const start = startTag(tag, [...languageOf(wanted), ...settings]);
  return `${start}\n  <p>${escapeText(wanted.fallback)}</p>\n</${tag}>`;
};

/** A bare name has a value here, since some editors drop attributes without one. */
const placeholder = (wanted: Wanted): string => {
  const settings: Attributes = wanted.settings.map(([name, value]) => [
    `data-anagen-${name}`,
    value || 'true',
  ]);
  const start = startTag('div', [
    ['data-anagen', wanted.widget],
    ...languageOf(wanted),
    ...settings,
  ]);
  return `${start}\n  <p>${escapeText(wanted.fallback)}</p>\n</div>`;
};

/** The address of the page that has this widget alone, with its settings. */
const pageAddress = ({base, lang, widget, settings, clinic}: Wanted): string => {
  const query = new URLSearchParams(settings.map(([name, value]) => [name, value || 'true']));
  if (clinic) query.set('clinic', clinic);
  // A path and a comma read better as they are, and mean the same.
  const text = query.toString().replace(/%2F/g, '/').replace(/%2C/g, ',');
  return `${base}pages/${lang}/${widget}.html${text && `?${text}`}`;
};

/** The language of its text stands on the link: around it, it would be that of the place the widget takes. */
const linkWith = (wanted: Wanted, others: Attributes): string => {
  const start = startTag('a', [['href', pageAddress(wanted)], ...languageOf(wanted), ...others]);
  return `<p>${start}${escapeText(wanted.linkText)}</a></p>`;
};

const link = (wanted: Wanted): string => linkWith(wanted, []);

/** For below a frame: a link that stays one, whether or not the page has the loader. */
export const linkBelow = (wanted: Wanted, hasLoader: boolean): string =>
  linkWith(wanted, hasLoader ? [['data-anagen-keep', 'true']] : []);

const frame = (wanted: Wanted): string => {
  const asksWhere = wanted.settings.some(([name]) => name === 'allow-location');
  const start = startTag('iframe', [
    ['src', pageAddress(wanted)],
    ['title', wanted.linkText],
    ['width', '100%'],
    // Where nothing sizes it: lower than a phone's screen, so that a thumb finds the page beside it.
    ['height', '500'],
    // Not a style: a strict policy would forbid it where it stands in the tag.
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ...(asksWhere ? ([['allow', 'geolocation']] as Attributes) : []),
  ]);
  return `${start}</iframe>`;
};

const writers: Record<Form, (wanted: Wanted) => string> = {element, placeholder, link, frame};

/** What is pasted into the editor. */
export const snippet = (form: Form, wanted: Wanted): string => writers[form](wanted);
