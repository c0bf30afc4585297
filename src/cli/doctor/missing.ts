import {written} from '../../clinic/show.js';
import type {Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import type {Page, Tag} from './html.js';
import {urlOf, type FileTag} from './loader-tags.js';
import {isReadyMade} from './ready-page.js';

const style = (folder: string): string => `<link rel="stylesheet" href="${folder}anagen.css">`;
const script = '<script type="module" src="/anagen/anagen.js"></script>';
const headHint = `Paste into the head of the page: ${style('/anagen/')}${script}`;

const noLoaderHint = (hasStyle: boolean): string =>
  `${hasStyle ? `Paste into the head of the page: ${script}` : headHint} – If the script is on the page, but was joined into another file, write data-anagen-base="/anagen/" on any element instead. If a bundle of your own imports the widgets, they are there: nobody can see into it from here.`;

/** The folder of the loader, as the page itself writes it. */
const folderAsWritten = ({kind, written: address}: FileTag): string =>
  kind === 'moved'
    ? address.trim().replace(/\/?$/, '/')
    : address.replace(/[?#].*/s, '').replace(/[^/]*$/, '');

/** Of a page that brings the widgets and has none. */
const unused: Finding = {
  about: 'widgets',
  message:
    'The page brings Anagen, but has no widget. That is fine where the script stands in a theme.',
  hint: 'If there should be one, your editor took it out: try the other forms in docs/embedding.md.',
  isNote: true,
};

/** A style sheet out of the loader’s folder, under a name that nothing there has. */
const otherStyle = ({tags}: Page, {base}: FileTag): Tag | undefined =>
  tags.find(({name, attributes}) => {
    const isStyle = name === 'link' && /\bstylesheet\b/i.test(attributes.get('rel') ?? '');
    const url = urlOf(attributes.get('href') ?? '', base);
    return isStyle && url?.href.startsWith(base) && /\/anagen[^/]*\.css$/i.test(url.pathname);
  });

const withoutStyle = ({tag}: Embedded, loader: FileTag, other?: Tag): Finding => {
  const jumps = 'so that the page jumps when the widget comes';
  const right = written(style(folderAsWritten(loader)));
  if (!other) {
    const message = `The style sheet anagen.css is missing, ${jumps}.`;
    const hint = `Paste into the head of the page: ${right}`;
    return {place: tag.place, about: 'anagen.css', message, hint, isNote: true};
  }
  const found = written(other.attributes.get('href') ?? '');
  const message = `There is no style sheet ${found}: the file is called anagen.css. It is missing, ${jumps}.`;
  return {place: other.placeOf('href'), about: 'href', message, hint: `Write ${right}`};
};

interface Around {
  embedded: readonly Embedded[];
  misspelt: readonly Finding[];
  curly: readonly Finding[];
}

/** What the page would need and has not got. What is misspelt was meant to be there. */
export const missingFindings = (
  page: Page,
  tags: readonly FileTag[],
  {embedded, misspelt, curly}: Around,
): Finding[] => {
  const {words} = page;
  const inPage = embedded.find(({form}) => form === 'element' || form === 'placeholder');
  const loader = tags.find(({kind}) => kind !== 'style');
  const hasStyle = tags.some(({kind}) => kind === 'style');
  const wanting = inPage ? {place: inPage.tag.place, about: inPage.tag.name} : misspelt.at(0);
  // A tag with curly quotes was meant to bring them, which is said of it.
  if (curly.length && (!loader || !hasStyle)) return [];
  if (wanting && !loader) {
    const message = 'Nothing on the page brings the widgets: there is no script tag of anagen.js.';
    const hint = noLoaderHint(hasStyle);
    return [{place: wanting.place, about: wanting.about, message, hint}];
  }
  // The ready-made pages keep room in their own way.
  if (inPage && loader && !hasStyle && !isReadyMade(page)) {
    return [withoutStyle(inPage, loader, otherStyle(page, loader))];
  }
  if (
    embedded.length ||
    misspelt.length ||
    words.some(({text}) => /<anagen-|data-anagen/.test(text))
  )
    return [];
  if (loader) return [unused];
  const message = 'Nothing of Anagen is on this page.';
  return [
    {about: 'page', message, hint: `If you pasted a widget, your editor took it out. ${headHint}`},
  ];
};
