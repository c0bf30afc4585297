import type {Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import type {Page} from './html.js';
import type {FileTag} from './loader-tags.js';

const headHint =
  'Paste into the head of the page: <link rel="stylesheet" href="/anagen/anagen.css"><script type="module" src="/anagen/anagen.js"></script>';

/** The ready-made pages keep room in their own way. */
const isOurs = ({tags}: Page): boolean =>
  tags.some(({name, attributes}) => name === 'script' && attributes.get('src') === '../page.js');

/** What the page would need and has not got. */
export const missingFindings = (
  page: Page,
  tags: readonly FileTag[],
  embedded: readonly Embedded[],
): Finding[] => {
  const {words} = page;
  const inPage = embedded.find(({form}) => form === 'element' || form === 'placeholder');
  const hasLoader = tags.some(({kind}) => kind !== 'style');
  const hasStyle = tags.some(({kind}) => kind === 'style');
  if (inPage && !hasLoader) {
    const message = 'Nothing on the page brings the widgets: there is no script tag of anagen.js.';
    return [{place: inPage.tag.place, about: inPage.tag.name, message, hint: headHint}];
  }
  if (inPage && !hasStyle && !isOurs(page)) {
    const message =
      'The style sheet anagen.css is missing, so that the page jumps when the widget comes.';
    return [{place: inPage.tag.place, about: 'anagen.css', message, hint: headHint}];
  }
  if (embedded.length || words.some(({text}) => /<anagen-|data-anagen/.test(text))) return [];
  if (hasLoader) {
    const message =
      'The page brings Anagen, but has no widget. That is fine where the script stands in a theme.';
    return [
      {
        about: 'widgets',
        message,
        hint: 'If there should be one, your editor took it out: try the other forms in docs/embedding.md.',
        isNote: true,
      },
    ];
  }
  const message = 'Nothing of Anagen is on this page.';
  return [
    {about: 'page', message, hint: `If you pasted a widget, your editor took it out. ${headHint}`},
  ];
};
