import {written as shown} from '../../clinic/show.js';
import {isCurly} from './curly.js';
import {reported, type Finding} from './finding.js';
import type {Page, Tag} from './html.js';
import {importsIn} from './imports.js';
import {isRun, loaderInside, type Imports, type InlineLoader} from './inline-loader.js';

/** A script tag, or a link, that brings a file of an Anagen folder. */
export interface FileTag {
  tag: Tag;
  kind: 'module' | 'classic' | 'style' | 'moved' | 'inline';
  /** As the page writes it, and as browsers resolve it. */
  written: string;
  url: URL;
  /** The folder. */
  base: string;
  /** Of an inline script: how it brings the loader. */
  inline?: InlineLoader;
}

const files: Record<string, FileTag['kind']> = {
  'anagen.js': 'module',
  'anagen.classic.js': 'classic',
  'anagen.css': 'style',
};
/** Where tools that hold scripts back keep their address. */
const heldBack = ['src', 'data-src', 'data-cookieblock-src', 'data-rocket-src', 'data-wpfc-src'];

export const urlOf = (address: string, base: string): URL | undefined => {
  try {
    return new URL(address.trim(), base);
  } catch {
    return undefined;
  }
};

/** Against what the page's addresses are resolved: its own address, unless it says otherwise. */
export const baseOf = ({tags}: Page, address: string): string => {
  const said = tags.find(({name, attributes}) => name === 'base' && attributes.has('href'));
  return (said && urlOf(said.attributes.get('href')!, address)?.href) ?? address;
};

const addressIn = ({name, attributes}: Tag): string | undefined => {
  if (name === 'link') {
    const rel = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
    return rel.includes('stylesheet') ? attributes.get('href') : undefined;
  }
  if (name !== 'script') return undefined;
  return heldBack.map((attribute) => attributes.get(attribute)).find((value) => value?.trim());
};

/** The loader that an inline script names. */
const inlineIn = (tag: Tag, base: string, imports: Imports): FileTag[] => {
  const inline = loaderInside(tag, imports);
  const url = inline && urlOf(inline.written, base);
  if (!url) return [];
  return [
    {tag, kind: 'inline', written: inline.written, url, base: new URL('.', url).href, inline},
  ];
};

const namedIn = (page: Page, base: string): FileTag[] => {
  const imports = importsIn(page);
  return page.tags.flatMap((tag) => {
    const written = addressIn(tag);
    if (written === undefined) return inlineIn(tag, base, imports);
    const url = urlOf(written, base);
    if (!url) return [];
    const kind = files[url.pathname.split('/').pop() ?? ''] as FileTag['kind'] | undefined;
    if (!kind || (kind === 'style') !== (tag.name === 'link')) return [];
    return [{tag, kind, written, url, base: new URL('.', url).href}];
  });
};

/** The folder that a page names for a script that was joined with others, or came under another name. */
const movedIn = ({tags}: Page, base: string): FileTag[] => {
  const tag = tags.find(({attributes}) => attributes.has('data-anagen-base'));
  const written = tag?.attributes.get('data-anagen-base');
  const folder = written && urlOf(written.trim().replace(/\/?$/, '/'), base);
  if (!tag || !folder) return [];
  return [{tag, kind: 'moved', written, url: new URL('anagen.js', folder), base: folder.href}];
};

/** The tags that bring the loader and its style sheet. */
export const fileTagsIn = (page: Page, base: string): FileTag[] => {
  const tags = namedIn(page, base);
  const hasLoader = tags.some(({kind}) => kind !== 'style');
  return hasLoader ? tags : [...tags, ...movedIn(page, base)];
};

const isHeldBack = ({tag, inline}: FileTag): boolean =>
  !(inline || tag.attributes.get('src')?.trim()) || !isRun(tag);

const inlineFinding = (
  {written}: FileTag,
  {by, lacksModule}: InlineLoader,
): Pick<Finding, 'message' | 'hint'>[] => {
  if (!lacksModule) return [];
  const isImport = by === 'import';
  const what = isImport
    ? `The inline script that imports ${written}`
    : `The script tag that an inline script makes of ${written}`;
  return [
    {
      message: `${what} lacks type="module", so that browsers can’t read it.`,
      hint: isImport
        ? 'Write <script type="module">import "…";</script>.'
        : "Write loader.type = 'module'; before the address, as in docs/host-pages.md.",
    },
  ];
};

const typeFinding = (fileTag: FileTag): Finding[] => {
  const {tag, kind, written, inline} = fileTag;
  const place = tag.placeOf('type');
  if (kind === 'style' || kind === 'moved' || isCurly(tag)) return [];
  if (isHeldBack(fileTag)) {
    return [
      {
        place,
        about: 'script',
        message: `The script tag of ${written} is held back: browsers do not run it as it stands. Found ${inline || tag.attributes.has('src') ? `type="${tag.attributes.get('type') ?? ''}"` : 'no src'}.`,
        hint: 'A consent tool or an optimizer did this. Anagen sets no cookies and tracks nobody: let it run at once.',
      },
    ];
  }
  if (inline)
    return inlineFinding(fileTag, inline).map((found) => ({place, about: 'script', ...found}));
  const isModule = tag.attributes.get('type')?.trim().toLowerCase() === 'module';
  if (kind === 'module' && !isModule) {
    return [
      {
        place,
        about: 'script',
        message: `The script tag of ${written} lacks type="module", so that browsers can’t read it.`,
        hint: 'Write <script type="module" src="…">. If your system takes type="module" away, name anagen.classic.js instead.',
      },
    ];
  }
  if (kind === 'module' || !isModule) return [];
  return [
    {
      place,
      about: 'script',
      message: 'anagen.classic.js has type="module", but is for places that know no modules.',
      hint: 'Remove the type, or name anagen.js instead.',
    },
  ];
};

/** An integrity attribute that makes a browser refuse the file, for a reason of the tag alone. */
const integrityFinding = ({tag, url}: FileTag, page: string): Finding[] => {
  const {attributes} = tag;
  const isElsewhere = url.origin !== new URL(page).origin;
  const isModule = attributes.get('type')?.trim().toLowerCase() === 'module';
  if (!attributes.has('integrity') || !isElsewhere || isModule || attributes.has('crossorigin'))
    return [];
  return [
    {
      place: tag.placeOf('integrity'),
      about: 'integrity',
      message: `The tag of ${url.href} has a hash in integrity, but no crossorigin: from another host, browsers refuse it.`,
      hint: 'Add crossorigin="anonymous".',
    },
  ];
};

/** The version that a folder says it is, or that its address names. */
const withVersion = (base: string, versions: ReadonlyMap<string, string>): string => {
  const version = versions.get(base) ?? /\/(\d+\.\d+\.\d+)\/$/.exec(base)?.[1];
  return version ? `${base} (version ${shown(version)})` : base;
};

/** Two copies: the first one runs. The same one twice is harmless. */
const copiesFindings = (
  loaders: readonly FileTag[],
  versions: ReadonlyMap<string, string>,
): Finding[] => {
  const bases = [...new Set(loaders.map(({base}) => base))];
  if (bases.length < 2) return [];
  const second = loaders.find(({base}) => base !== bases[0])!;
  const {hint} = reported('copy-clash', {}, 'script');
  const both = bases.slice(0, 2).map((base) => withVersion(base, versions));
  const message = `Two Anagen folders are on this page, ${both.join(' and ')}. The one that comes first runs.`;
  return [{place: second.tag.place, about: 'script', message, hint}];
};

/** What is wrong with the tags themselves. `versions` are those of folders, as far as they were asked. */
export const fileFindings = (
  tags: readonly FileTag[],
  page: string,
  versions: ReadonlyMap<string, string>,
): Finding[] => [
  ...tags.flatMap((tag) => [...typeFinding(tag), ...integrityFinding(tag, page)]),
  ...copiesFindings(
    tags.filter(({kind}) => kind !== 'style'),
    versions,
  ),
];
