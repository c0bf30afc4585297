// Every state of the comparison. What it looks like elsewhere: see Theming, Languages and Host pages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addBrokenLanguages} from './support/broken-languages.js';
import {choose, compareChosen, narrowTo, pressCompare} from './support/choose.js';
import {comparison, fallback, usual, type ComparisonArgs} from './support/comparison.js';
import {open, openEverything, openForPaper} from './support/open.js';
import {withReports} from './support/reports.js';

addBrokenLanguages();

const meta: Meta<ComparisonArgs> = {
  title: 'Therapy comparison',
  component: 'anagen-therapy-comparison',
  args: usual,
  render: (args) => comparison(args),
};
export default meta;

type Story = StoryObj<ComparisonArgs>;

/** As most pages show it: all options that were read in a source, under the time at which each matters. */
export const Default: Story = {};

/** Only what the page names. One that was not verified shows if it is named, and says so. */
export const FewOptions: Story = {
  args: {...usual, options: 'scalp-cooling wigs scalp-care make-up counselling'},
};

/** A single option, as on a page about it. */
export const OneOption: Story = {args: {...usual, options: 'scalp-cooling'}};

/** One option, opened: pictures of two groups out of the same hundred, and the same as a table. */
export const OneOptionOpen: Story = {
  ...OneOption,
  play: (stage) => open(stage, '.card > details, .card details details'),
};

/** Two side by side from the start, because the page says so. */
export const ComparedFromTheStart: Story = {args: {...usual, compare: 'scalp-cooling wigs'}};

/** Three, the most that fit beside each other. */
export const ThreeCompared: Story = {
  args: {...usual, compare: 'topical-minoxidil oral-minoxidil exosomes'},
};

/** Side by side on a small phone: cells stand under each other, each with the name of its option. */
export const ComparedNarrow: Story = {...ThreeCompared, tags: ['narrow']};

/** Two that the reader ticked, and the bar at the foot. */
export const Chosen: Story = {
  play: (stage) => choose(stage, 'Scalp cooling by machine', 'Wigs, scarves and hats'),
};

/** What the reader ticked, side by side. */
export const ChosenCompared: Story = {
  play: (stage) => compareChosen(stage, 'Scalp cooling by machine', 'Wigs, scarves and hats'),
};

/** Four are too many to compare: a sentence says so. */
export const TooManyChosen: Story = {
  async play(stage) {
    await choose(stage, 'Biotin', 'Exosomes', 'Iron and zinc', 'Light treatment');
    await pressCompare(stage);
  },
};

/** What the reader narrowed the list to. */
export const Narrowed: Story = {play: (stage) => narrowTo(stage, {when: 'after'})};

/** Nothing fits all that was picked: it says which, and offers the way back. */
export const NothingFits: Story = {
  play: (stage) => narrowTo(stage, {when: 'before', purpose: 'lashes'}),
};

/** Whose health agencies speak, named by the page: here the European Union's. */
export const Region: Story = {
  args: {...usual, region: 'eu', options: 'bimatoprost scalp-cooling'},
  play: (stage) => open(stage, '.card > details'),
};

/** The sheet for the appointment, with what was ticked. */
export const Sheet: Story = {
  async play(stage) {
    await choose(stage, 'Scalp cooling by machine', 'Minoxidil lotion or foam');
    await open(stage, '.after > details:first-child');
  },
};

/** All that can be opened: details, drawings, sources, the sheet, the notes. */
export const EverythingOpen: Story = {play: openEverything};

/** A year on, the words are due for review: the reader is told, and so is the webmaster. */
export const DueForReview: Story = {
  args: {today: '2027-11-02', options: 'wigs'},
  render: (args) => withReports(comparison(args)),
};

/** A value that is none is left out. The box is what `?anagen-debug` in the address shows. */
export const BadAttribute: Story = {
  args: {...usual, region: 'mars', options: 'wigs'},
  render: (args) => withReports(comparison(args)),
};

/** A misspelt option is left out, and the box names the nearest right one. */
export const MisspeltOption: Story = {
  args: {...usual, options: 'wigs scalp-coolin'},
  render: (args) => withReports(comparison(args)),
};

/** One option can't be compared: the list shows instead. */
export const OneToCompare: Story = {
  args: {...usual, options: 'wigs scalp-care', compare: 'wigs'},
  render: (args) => withReports(comparison(args)),
};

/** Until its words are there, the clinic's own text stands. */
export const Loading: Story = {render: (args) => comparison(args, fallback, 'en-x-never')};

/** Its words could not be had: the clinic's own text stays, and the webmaster is told. */
export const Failed: Story = {
  parameters: {anagen: {expectConsoleErrors: true}},
  render: (args) => comparison(args, fallback, 'en-x-missing'),
};

/** The cards stand, but what is folded could not be had. */
export const FoldedPartsFailed: Story = {
  render: (args) => comparison(args, fallback, 'en-x-part'),
  play: (stage) => open(stage, 'section:first-of-type li:first-child > details'),
};

/** Under a heading of level 3, the title is a heading of level 4. It looks the same. */
export const HeadingLevel: Story = {
  args: {...usual, headingLevel: '4', options: 'scalp-cooling wigs'},
  render: (args) =>
    html`<h2>Your treatment</h2>
      <h3>Side effects</h3>
      ${comparison(args)}`,
};

/** The page's `color-scheme` is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** Dark, with all opened. */
export const DarkEverythingOpen: Story = {...EverythingOpen, globals: {scheme: 'dark'}};

/** The reader's own few colours, as Windows' contrast themes set them. */
export const ForcedColors: Story = {...EverythingOpen, tags: ['forced-colors']};

/** A small phone. */
export const Narrow: Story = {tags: ['narrow']};

/** A small phone, all opened. */
export const NarrowEverythingOpen: Story = {...EverythingOpen, tags: ['narrow']};

/** Text at 200 %. */
export const LargeText: Story = {globals: {textSize: '200'}};

/** Text at 400 %. */
export const HugeText: Story = {globals: {textSize: '400'}};

/** On paper: all opened, black on white, without what only a screen can do. */
export const Print: Story = {
  tags: ['print'],
  // Nothing is touched on paper.
  parameters: {a11y: {options: {rules: {'target-size': {enabled: false}}}}},
  play: openForPaper,
};
