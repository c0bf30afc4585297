// What a clinic's own file does to the widgets. See docs/clinic-file.md.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import example from '../site/clinic.json?url&no-inline';
import reviewed from './support/clinic-that-reviewed.json?url&no-inline';
import mistaken from './support/clinic-with-mistakes.json?url&no-inline';
import {comparison, onClinicPage, usual, type ComparisonArgs} from './support/comparison.js';
import {finder, own} from './support/finder.js';
import {open, openEverything} from './support/open.js';
import {withReports} from './support/reports.js';
import {dates, timeline} from './support/timeline.js';

/**
 * One file tells all widgets of a site what is particular about a clinic: whom to call, what it offers or would
 * rather not show, options of its own, who has reviewed the words. A page names one file, so each story here has a
 * page to itself.
 */
const meta: Meta<ComparisonArgs> = {
  title: 'Clinic file',
  component: 'anagen-therapy-comparison',
  args: usual,
  render: (args) => onClinicPage(example, comparison(args)),
  parameters: {docs: {story: {inline: false, height: '40em'}}},
};
export default meta;

type Story = StoryObj<ComparisonArgs>;

/** The invented clinic's: one option hidden, two offered, one added, whom to call. */
export const Comparison: Story = {};

/** The same, with all opened. */
export const ComparisonEverythingOpen: Story = {play: openEverything};

/** An option of the clinic's own beside one of ours. */
export const OwnOptionCompared: Story = {args: {...usual, compare: 'wig-bank wigs'}};

/** The clinic's own words in Spanish, where it wrote any; what it did not is in English, and marked so. */
export const InSpanish: Story = {globals: {language: 'es'}};

/** Its country decides whose health agencies speak. */
export const Country: Story = {
  args: {...usual, options: 'bimatoprost'},
  play: (stage) => open(stage, '.card > details'),
};

/** The timeline says whom to call, too. */
export const Timeline: Story = {render: () => onClinicPage(example, timeline(dates))};

/** The finder takes its country from it, and gives its number to whoever feels unsafe. */
export const Finder: Story = {
  render: () => onClinicPage(example, finder({...own, country: undefined})),
  play: (stage) => open(stage, '.urgent'),
};

/** All widgets on one page read it once. */
export const AllWidgets: Story = {
  render: (args) =>
    onClinicPage(example, html`${timeline(dates)}${comparison(args)}${finder(own)}`),
};

/** A clinic's own review of just these words, in this language, stands in place of “not yet reviewed”. */
export const Reviewed: Story = {
  args: {...usual, options: 'wigs'},
  render: (args) => onClinicPage(reviewed, comparison(args)),
};

/** Mistakes are left out one by one, and told. Tags are shown as they were written. */
export const WithMistakes: Story = {
  args: {...usual, options: 'scalp-cooling biotin'},
  render: (args) => onClinicPage(mistaken, withReports(comparison(args))),
};

/** An address that can't be used: the widget stands without the file. */
export const Missing: Story = {
  args: {...usual, options: 'wigs'},
  render: (args) => onClinicPage('data:application/json,{}', withReports(comparison(args))),
};
