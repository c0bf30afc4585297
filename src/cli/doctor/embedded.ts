import {ofLoader} from '../../kit/ordinary.js';
import type {Position} from '../json-file.js';
import type {Fate} from './link-fate.js';
import {nearest, type Page, type Tag} from './html.js';
import {urlOf} from './loader-tags.js';
import {widgetNames} from './settings.js';

/** What opens a ready-made page: a link, a frame, or the address that was asked about. */
export type Opener = 'link' | 'frame' | 'page';

/** A widget on the page, in whatever form. */
export interface Embedded {
  form: 'element' | 'placeholder' | Opener;
  tag: Tag;
  /** As it is written: there may be no such widget. */
  widget: string;
  /** The language asked for, and where the page says so. */
  lang: string;
  langAt?: Tag;
  /** What the page sets, as it is written. */
  settings: ReadonlyMap<string, string>;
  /** Of what opens a ready-made page: that page. */
  url?: URL;
  /** What becomes of a link, where the markup is enough to say so. */
  fate?: Fate;
}

/** Whether its settings stand in an address. */
export const isInAddress = (one: Embedded): one is Embedded & {form: Opener} =>
  one.form !== 'element' && one.form !== 'placeholder';

/** Where a part of an address stands, and what to call it. */
export const inAddressOf = (
  tag: Tag,
  opener: Opener,
  part: string,
): {about: string; place?: Position} => {
  if (opener === 'page') return {about: `${part} in the address`};
  const attribute = opener === 'link' ? 'href' : 'src';
  return {about: `${part} in ${attribute}`, place: tag.placeOf(attribute)};
};

export const prefix = 'data-anagen-';

/** Whether an attribute of ours is a setting of a widget, and not for the loader. */
export const isSetting = (attribute: string): boolean =>
  attribute.startsWith(prefix) && !ofLoader.includes(attribute.slice(prefix.length));

const pages = /\/pages\/([^/]*)\/([^/]*)\.html$/;

const languageOf = (tag: Tag): Pick<Embedded, 'lang' | 'langAt'> => {
  const said = nearest(tag, 'lang');
  return {lang: said?.value ?? '', langAt: said?.at};
};

const placeholder = (tag: Tag, widget: string): Embedded => {
  const own = [...tag.attributes].filter(([name]) => isSetting(name));
  const settings = own.map(([name, value]) => [name.slice(prefix.length), value] as const);
  return {
    form: 'placeholder',
    tag,
    widget: widget.trim(),
    ...languageOf(tag),
    settings: new Map(settings),
  };
};

const element = (tag: Tag): Embedded => ({
  form: 'element',
  tag,
  widget: tag.name.slice('anagen-'.length),
  ...languageOf(tag),
  settings: tag.attributes,
});

/** A link or a frame that leads to one of the ready-made pages. */
const opened = (tag: Tag, base: string, folders: readonly string[]): Embedded[] => {
  const form = tag.name === 'a' ? 'link' : 'frame';
  const address = tag.attributes.get(form === 'link' ? 'href' : 'src');
  const url = address === undefined ? undefined : urlOf(address, base);
  const [, lang, widget] = pages.exec(url?.pathname ?? '') ?? [];
  if (!url || widget === undefined) return [];
  // Other people have folders of that name, too.
  const isOurs = folders.some((folder) => url.href.startsWith(`${folder}pages/`));
  if (!isOurs && !widgetNames.includes(widget)) return [];
  return [{form, tag, widget, lang, settings: new Map(url.searchParams), url}];
};

/** The widget of a ready-made page, with what the page's own address sets. */
export const setByAddress = (one: Embedded, url: URL): Embedded =>
  one.form === 'element' ? {...one, form: 'page', settings: new Map(url.searchParams), url} : one;

/** What a browser saved with the page: the loader puts the element into its placeholder. */
const isFilledIn = ({name, parent}: Tag): boolean =>
  parent?.attributes.get('data-anagen')?.trim() === name.slice('anagen-'.length);

/** All widgets of a page, in its order. `folders` are the addresses of the Anagen folders that it names. */
export const embeddedIn = (page: Page, base: string, folders: readonly string[]): Embedded[] =>
  page.tags.flatMap((tag) => {
    const asked = tag.attributes.get('data-anagen');
    if (asked !== undefined) return [placeholder(tag, asked)];
    if (tag.name.startsWith('anagen-')) return isFilledIn(tag) ? [] : [element(tag)];
    return tag.name === 'a' || tag.name === 'iframe' ? opened(tag, base, folders) : [];
  });
