// Every state of the finder. What it looks like elsewhere: see Theming, Languages and Host pages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import manyPhones from './support/directory-many-phones.json?url&no-inline';
import mistaken from './support/directory-with-mistakes.json?url&no-inline';
import oldRecords from './support/directory-old.json?url&no-inline';
import {addBrokenLanguages} from './support/broken-languages.js';
import {narrowTo} from './support/choose.js';
import {keepFirst, pickKind, searchFor, sortNear} from './support/find.js';
import {fallback, finder, own, today, type FinderArgs} from './support/finder.js';
import {open, openEverything, openForPaper} from './support/open.js';
import {withReports} from './support/reports.js';

addBrokenLanguages();

const meta: Meta<FinderArgs> = {
  title: 'Support finder',
  component: 'anagen-support-finder',
  args: today,
  render: (args) => finder(args),
};
export default meta;

type Story = StoryObj<FinderArgs>;

/** As it is with nothing set: the built-in directory, of all countries. */
export const Usual: Story = {};

/** Help in one country first. The reader can choose another. */
export const Country: Story = {args: {...today, country: 'GB'}};

/** Only some kinds of help. */
export const SomeKinds: Story = {args: {...today, kinds: 'wig class money'}};

/** A clinic's own directory, with hours, places and what each costs. */
export const OwnDirectory: Story = {args: own};

/** One kind, picked by the reader. */
export const OneKind: Story = {args: own, play: (stage) => pickKind(stage, 'wig')};

/** A word that no record has: “hairpiece” finds wigs all the same. */
export const Searched: Story = {args: own, play: (stage) => searchFor(stage, 'hairpiece')};

/** Nothing fits: it says what was asked for, and what leaving each out gives. */
export const DeadEnd: Story = {
  args: own,
  async play(stage) {
    await open(stage, '.wish > .link:not(.near)');
    await narrowTo(stage, {way: 'online', language: 'pl'});
  },
};

/** Sorted by how far it is from a town, in a straight line. */
export const Near: Story = {args: own, play: (stage) => sortNear(stage, 'Saltfen')};

/** The page lets the reader press a button that asks the browser where they are. */
export const NearWithLocation: Story = {
  args: {...own, allowLocation: ''},
  play: (stage) => open(stage, 'details.near'),
};

/** Records that nobody checked for a year or more come last, and say to call first. */
export const OldRecords: Story = {args: {...today, src: oldRecords}};

/** Forty numbers: three at once, the others folded. */
export const FortyPhones: Story = {args: {...today, src: manyPhones}};

/** The same, opened. */
export const FortyPhonesOpen: Story = {
  ...FortyPhones,
  play: (stage) => open(stage, '.card > details'),
};

/** Two at a time, and more on request. */
export const FewAtATime: Story = {args: {...own, limit: '2'}};

/** What the reader kept, to print. */
export const KeptList: Story = {args: own, play: (stage) => keepFirst(stage, 2)};

/** Help in distress, for the country of the page. */
export const HelpInDistress: Story = {
  args: {...today, country: 'GB'},
  play: (stage) => open(stage, '.urgent'),
};

/** The country is not known: the local emergency number in words, and a choice. */
export const HelpInDistressAnywhere: Story = {play: (stage) => open(stage, '.urgent')};

/** No line of this country could be checked. */
export const HelpInDistressNoLine: Story = {
  args: {...today, country: 'JP'},
  play: (stage) => open(stage, '.urgent'),
};

/** All that can be opened. */
export const EverythingOpen: Story = {args: {...own, limit: '3'}, play: openEverything};

/** The directory can't be loaded: here a web page stands in its place. A general list shows, and says so. */
export const DirectoryMissing: Story = {
  args: {...today, src: 'iframe.html', country: 'GB'},
  render: (args) => withReports(finder(args)),
};

/** Mistakes are left out one by one, and told. Tags are shown as they were written. */
export const DirectoryWithMistakes: Story = {
  args: {...today, src: mistaken},
  render: (args) => withReports(finder(args)),
};

/** A misspelt kind is left out, and the box names the nearest right one. */
export const MisspeltKind: Story = {
  args: {...own, kinds: 'wig groop'},
  render: (args) => withReports(finder(args)),
};

/** Until its words are there, the clinic's own text stands. */
export const Loading: Story = {render: (args) => finder(args, fallback, 'en-x-never')};

/** Its words could not be had: the clinic's own text stays, and the webmaster is told. */
export const Failed: Story = {
  parameters: {anagen: {expectConsoleErrors: true}},
  render: (args) => finder(args, fallback, 'en-x-missing'),
};

/** The list stands, but what is folded could not be had. */
export const FoldedPartsFailed: Story = {
  args: own,
  render: (args) => finder(args, fallback, 'en-x-part'),
  play: (stage) => open(stage, 'details.about'),
};

/** Under a heading of level 3, the title is a heading of level 4. It looks the same. */
export const HeadingLevel: Story = {
  args: {...own, headingLevel: '4', kinds: 'wig'},
  render: (args) =>
    html`<h2>Your treatment</h2>
      <h3>Side effects</h3>
      ${finder(args)}`,
};

/** In Spanish; a clinic's directory is in the language in which the clinic wrote it. */
export const Spanish: Story = {args: {...today, country: 'ES'}, globals: {language: 'es'}};

/** In Arabic, from right to left. */
export const Arabic: Story = {args: {...today, country: 'SA'}, globals: {language: 'ar'}};

/** The page's `color-scheme` is dark. */
export const Dark: Story = {args: own, globals: {scheme: 'dark'}};

/** Dark, with all opened. */
export const DarkEverythingOpen: Story = {...EverythingOpen, globals: {scheme: 'dark'}};

/** The reader's own few colours, as Windows' contrast themes set them. */
export const ForcedColors: Story = {...EverythingOpen, tags: ['forced-colors']};

/** A small phone. */
export const Narrow: Story = {args: own, tags: ['narrow']};

/** A small phone, all opened. */
export const NarrowEverythingOpen: Story = {...EverythingOpen, tags: ['narrow']};

/** Text at 200 %. */
export const LargeText: Story = {args: own, globals: {textSize: '200'}};

/** Text at 400 %. */
export const HugeText: Story = {args: {...own, limit: '3'}, globals: {textSize: '400'}};

/** On paper: all opened, black on white, without what only a screen can do. */
export const Print: Story = {
  args: {...own, limit: '3'},
  tags: ['print'],
  // Nothing is touched on paper.
  parameters: {a11y: {options: {rules: {'target-size': {enabled: false}}}}},
  play: openForPaper,
};
