import {ofLoader} from '../../kit/ordinary.js';
import type {Fate} from './link-fate.js';
import {nearest, type Page, type Tag} from './html.js';
import {urlOf} from './loader-tags.js';
import {widgetNames} from './settings.js';

/** A widget on the page, in whatever form. */
export interface Embedded {
  form: 'element' | 'placeholder' | 'link' | 'frame';
  tag: Tag;
  /** As it is written: there may be no such widget. */
  widget: string;
  /** The language asked for, and where the page says so. */
  lang: string;
  langAt?: Tag;
  /** What the page sets, as it is written. */
  settings: ReadonlyMap<string, string>;
  /** Of a link or a frame: the page that it opens. */
  url?: URL;
  /** What becomes of a link, where the markup is enough to say so. */
  fate?: Fate;
}

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
