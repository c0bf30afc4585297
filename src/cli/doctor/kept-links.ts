import {written} from '../../clinic/show.js';
import {keptMarks, keptRoles, keptTags} from '../../embed/kept.js';
import type {Embedded} from './embedded.js';
import {reported, type Finding} from './finding.js';
import {folderOf} from './folder.js';
import type {Page, Tag} from './html.js';
import {settingsOf} from './settings.js';

/** What is on a line with what stands beside it, unless a page's styles say otherwise. */
const inline = new Set('a abbr b cite code em i q small span strong sub sup u'.split(' '));
/** Whether nothing on it asks a page’s styles to treat it in another way than its like. */
export const isPlain = ({attributes}: Tag): boolean =>
  !['class', 'style', 'hidden'].some((one) => attributes.has(one));
export const isInline = (tag: Tag): boolean => inline.has(tag.name) && isPlain(tag);

/** Whether a link in it, or it itself, stays one and nobody is told. */
const isKept = ({name, attributes}: Tag): boolean =>
  keptTags.includes(name) ||
  keptRoles.includes(attributes.get('role') ?? '') ||
  keptMarks.some((mark) => attributes.has(mark)) ||
  name.startsWith('anagen-');

const isIn = (tag: Tag, outer: Tag): boolean => {
  for (let here: Tag | undefined = tag; here; here = here.parent) if (here === outer) return true;
  return false;
};

export const isLeading = (link: Tag): boolean => {
  for (let here: Tag | undefined = link; here; here = here.parent) if (isKept(here)) return true;
  return false;
};

/** The paragraph that a link stands in, with nothing between them that could make a line of its own. */
const paragraphOf = (link: Tag): Tag | undefined => {
  let here = link.parent;
  while (here && isInline(here)) here = here.parent;
  return here?.name === 'p' ? here : undefined;
};

/** Whether the paragraph holds more than the link, on whichever line: it would go with it, so the loader leaves it. */
const isInSentence = (link: Tag, {tags, words}: Page): boolean => {
  const paragraph = paragraphOf(link);
  if (!paragraph) return false;
  const isBeside = (tag: Tag) => isIn(tag, paragraph) && !isIn(tag, link);
  return (
    words.some(({inside}) => isBeside(inside)) ||
    tags.some((tag) => isBeside(tag) && !isIn(link, tag) && tag.name !== 'br')
  );
};

/** Whether a page lies in one of the folders. A version has a folder of its own in the folder. */
export const isIncluded = ({url}: Embedded, folders: readonly string[]): boolean =>
  folders.some((folder) => url?.href.startsWith(folder.replace(/\/\d[\w.-]*\/$/, '/')));

/** Links and frames that the loader passes over, since nothing says that their host is the clinic's. */
export const foreignFindings = (
  page: Page,
  embedded: readonly Embedded[],
  folders: readonly string[],
): Finding[] => {
  const hosts = folders.map((folder) => new URL(folder).origin);
  return embedded.flatMap((one): Finding[] => {
    const {form, tag, widget, url} = one;
    const isKnown = !url || hosts.includes(url.origin) || !Object.hasOwn(settingsOf, widget);
    if (isKnown || (form === 'link' && (isLeading(tag) || isInSentence(tag, page)))) return [];
    const base = folderOf(url);
    const what =
      form === 'link'
        ? `The link to ${base} stays a link`
        : `The frame of ${base} keeps its own height`;
    const message = `${what}: the page does not say that this folder is yours, too.`;
    const hint = `If it is, write data-anagen-bases="${base}" onto the script tag.`;
    return [{place: tag.place, about: tag.name, message, hint, isNote: true}];
  });
};

/** Links to our pages that the loader leaves as they are, since they stand in a sentence or beside something. */
export const keptLinkFindings = (
  page: Page,
  embedded: readonly Embedded[],
  folders: readonly string[],
): Finding[] =>
  embedded
    .filter((one) => {
      const {form, tag, widget, fate} = one;
      if (form !== 'link' || !Object.hasOwn(settingsOf, widget)) return false;
      const isBeside = fate === 'link' || isInSentence(tag, page);
      return isIncluded(one, folders) && !isLeading(tag) && isBeside;
    })
    .map(({tag}) => ({
      place: tag.place,
      about: 'a',
      ...reported('link-kept', {found: written(tag.attributes.get('href') ?? '')}, 'a'),
      isNote: true,
    }));
