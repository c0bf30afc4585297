import type {Embedded} from './embedded.js';
import type {Page, Tag} from './html.js';
import {isIncluded, isInline, isLeading, isPlain} from './kept-links.js';
import {settingsOf} from './settings.js';

/** What becomes of a link to one of our pages, in a page with the loader. */
export type Fate = 'widget' | 'link';

/** What stands on lines of its own, unless a page’s styles say otherwise. */
const blocks = new Set('article aside body div form main section td'.split(' '));
const isBlock = (tag: Tag): boolean => blocks.has(tag.name) && isPlain(tag);

const holdsMore = (outer: Tag, only: Tag, {tags, words}: Page, ...but: string[]): boolean =>
  words.some(({inside}) => inside === outer) ||
  tags.some((tag) => tag.parent === outer && tag !== only && !but.includes(tag.name));

/** Whether a line of its own stands there, where the markup alone is enough to say so. */
const isByItself = (line: Tag, outer: Tag, page: Page): boolean => {
  if (line.name !== 'p') return isBlock(outer) && !holdsMore(outer, line, page, 'br');
  return !holdsMore(outer, line, page) || (isBlock(outer) && isPlain(line));
};

/** Whether what stands just before it or after it is on the same line. */
const isOnLine = (line: Tag, outer: Tag, {tags, words}: Page): boolean => {
  const nodes = [
    ...tags.filter(({parent}) => parent === outer).map((tag) => ({place: tag.place, tag})),
    ...words.filter(({inside}) => inside === outer).map(({place}) => ({place, tag: undefined})),
  ].sort(({place: a}, {place: b}) => a.line - b.line || a.column - b.column);
  const index = nodes.findIndex(({tag}) => tag === line);
  return nodes
    .filter((_, other) => Math.abs(other - index) === 1)
    .some(({tag}) => !tag || isInline(tag));
};

/** As the loader does it, up to where only styles could tell. */
const fateInLine = (link: Tag, page: Page): Fate | undefined => {
  let line = link;
  for (let outer = line.parent; outer; outer = line.parent) {
    const isIn = outer.name === 'p' || isInline(outer);
    if (line.name === 'p' || !isIn) {
      if (isByItself(line, outer, page)) return 'widget';
      const isBeside = line.name !== 'p' && isBlock(outer) && isOnLine(line, outer, page);
      return isBeside ? 'link' : undefined;
    }
    if (holdsMore(outer, line, page, 'br')) return 'link';
    line = outer;
  }
  return undefined;
};

/** What becomes of a link; nothing where styles decide it. */
export const fateOf = (
  one: Embedded,
  page: Page,
  {folders, hasLoader}: {folders: readonly string[]; hasLoader: boolean},
): Fate | undefined => {
  if (one.form !== 'link') return undefined;
  const isOurs = hasLoader && isIncluded(one, folders) && Object.hasOwn(settingsOf, one.widget);
  return isOurs && !isLeading(one.tag) ? fateInLine(one.tag, page) : 'link';
};
