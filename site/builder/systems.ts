/** How a widget gets onto a page; docs/embedding.md explains each. */
export type Form = 'element' | 'placeholder' | 'link' | 'frame';

/** What a system's editor lets through as it is delivered. An administrator may have changed it. */
export interface System {
  id: string;
  name: string;
  /** The forms that survive, the best first. */
  keeps: Form[];
  /** Whether somebody may put lines into the head of all pages. */
  head: 'can' | 'never';
  /** The folder can't lie on the system itself, so its address needs a host. */
  elsewhere?: true;
  /** Where to paste. */
  paste: string;
  note?: string;
}

const everything: Form[] = ['element', 'placeholder', 'link', 'frame'];

export const systems: System[] = [
  {
    id: 'html',
    name: 'Plain HTML, or a template of any system',
    keeps: everything,
    head: 'can',
    paste: 'Paste this into the page, where the widget belongs.',
  },
  {
    id: 'wordpress-editor',
    name: 'WordPress: Administrator or Editor, a single site',
    keeps: everything,
    head: 'can',
    paste: 'Add a block “Custom HTML” to the page and paste this into it.',
  },
  {
    id: 'wordpress-author',
    name: 'WordPress: Author or Contributor, or a network of sites',
    keeps: ['placeholder', 'link'],
    head: 'can',
    paste: 'Add a block “Custom HTML” to the page and paste this into it.',
    note: 'For these roles WordPress takes unknown tags and frames out when you save. This form stays.',
  },
  {
    id: 'drupal-basic',
    name: 'Drupal: text format “Basic HTML”',
    keeps: ['link'],
    head: 'can',
    paste: 'Press “Source” in the editor and paste this.',
    note: 'This format keeps links and little else. An administrator can allow more.',
  },
  {
    id: 'drupal-full',
    name: 'Drupal: text format “Full HTML”',
    keeps: everything,
    head: 'can',
    paste: 'Press “Source” in the editor and paste this.',
  },
  {
    id: 'typo3',
    name: 'TYPO3: rich text',
    keeps: ['placeholder', 'link'],
    head: 'can',
    paste: 'Press “Source” in the editor and paste this.',
    note: 'TYPO3 shows tags that it does not know to readers, as text. This form it knows.',
  },
  {
    id: 'aem-html',
    name: 'AEM: Embed component, as HTML',
    keeps: ['link'],
    head: 'can',
    paste: 'Open the Embed component, choose “HTML” and paste this.',
  },
  {
    id: 'aem-embeddable',
    name: 'AEM: an Embeddable made by a developer',
    keeps: everything,
    head: 'can',
    paste: 'Give this to the developer who registers the Embeddable.',
  },
  {
    id: 'sharepoint',
    name: 'SharePoint Online',
    keeps: ['frame', 'link'],
    head: 'never',
    elsewhere: true,
    paste: 'Add the web part “Embed” and paste this.',
    note: 'SharePoint blocks scripts. It shows a frame once an administrator has put its host on the list of allowed domains (“HTML Field Security”). Until then, use the link.',
  },
  {
    id: 'wix',
    name: 'Wix',
    keeps: ['frame', 'link'],
    head: 'never',
    elsewhere: true,
    paste: 'Add “Embed HTML” to the page and paste this as code.',
    note: 'Wix puts this into a frame of its own, so give its box room enough. Wix also has a widget “Custom Element”, which wants the address of anagen.js and the name of the tag. We have tried neither.',
  },
  {
    id: 'code-block',
    name: 'Webflow or Squarespace: code block (paid plans)',
    keeps: everything,
    head: 'can',
    elsewhere: true,
    paste: 'Add a code block to the page and paste this.',
  },
  {
    id: 'joomla',
    name: 'Joomla with TinyMCE',
    keeps: ['link'],
    head: 'can',
    paste: 'Press “Toggle Editor” and paste this.',
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    keeps: ['link'],
    head: 'can',
    paste: 'Open the source of the text and paste this, or make the link by hand.',
  },
  {
    id: 'bloomreach',
    name: 'Bloomreach',
    keeps: ['link'],
    head: 'can',
    paste: 'Open the source of the text and paste this, or make the link by hand.',
  },
  {
    id: 'unknown',
    name: 'Something else, or I don’t know',
    keeps: ['link', 'placeholder'],
    head: 'can',
    paste: 'Paste this into the source of the text, or make the link by hand.',
    note: 'A link stays in every editor that we know of.',
  },
];

/** The forms that work there: without the script in the head, a link and a frame are left. */
export const formsFor = ({keeps}: System, script: boolean): Form[] => {
  const left = keeps.filter((form) => script || form === 'link' || form === 'frame');
  return left.length > 0 ? left : ['link'];
};
