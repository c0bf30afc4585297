// Every state of the timeline. What it looks like elsewhere: see Theming, Languages and Host pages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addBrokenLanguages} from './support/broken-languages.js';
import {open, openEverything, openForPaper, typeDates} from './support/open.js';
import {withReports} from './support/reports.js';
import {dates, fallback, timeline, type TimelineArgs} from './support/timeline.js';

addBrokenLanguages();

const meta: Meta<TimelineArgs> = {
  title: 'Regrowth timeline',
  component: 'anagen-regrowth-timeline',
  args: {today: dates.today},
  render: (args) => timeline(args),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** As most pages show it: no dates, spans counted from the first and the last treatment. */
export const NoDates: Story = {};

/** Two weeks to go: the time to plan. */
export const BeforeTreatment: Story = {
  args: {firstTreatment: dates.firstTreatment, today: '2026-02-16'},
};

/** The last date is not known yet: what hangs on it stays relative. */
export const UnderWay: Story = {
  args: {firstTreatment: dates.firstTreatment, today: '2026-04-06'},
};

/** Treatment goes on, and its last day is planned. */
export const UnderWayToAPlannedEnd: Story = {args: {...dates, today: '2026-05-11'}};

/** Three months after the last treatment: all phases carry dates, and today is marked. */
export const Finished: Story = {args: dates};

/** Six months on, what to do about hair that has not come back comes forward, and opened. */
export const SixMonthsOn: Story = {args: {...dates, today: '2026-12-21'}};

/** Two years on, past the end of the axes. */
export const YearsOn: Story = {args: {...dates, today: '2028-07-03'}};

/** Only the last treatment is known. */
export const LastTreatmentOnly: Story = {
  args: {lastTreatment: dates.lastTreatment, today: dates.today},
};

/** One phase, opened by the reader. */
export const OnePhaseOpen: Story = {
  args: dates,
  play: (stage) => open(stage, '.group:first-child li:nth-child(3) > .phase'),
};

/** All that can be opened: details, drawings, sources, date fields, calendar. */
export const EverythingOpen: Story = {args: dates, play: openEverything};

/** The last date is before the first: what was typed stays, and a sentence says what is wrong. */
export const TypedInTheWrongOrder: Story = {
  play: (stage) => typeDates(stage, {first: '2026-03-02', last: '2026-01-05'}),
};

/** A date a century away, as slips of the pen go. */
export const TypedFarOff: Story = {play: (stage) => typeDates(stage, {first: '1926-03-02'})};

/** A date that is none is left out. The box is what `?anagen-debug` in the address shows. */
export const BadDate: Story = {
  args: {...dates, firstTreatment: '31/02/2026'},
  render: (args) => withReports(timeline(args)),
};

/** A last treatment before the first is left out. The box is what `?anagen-debug` shows. */
export const LastBeforeFirst: Story = {
  args: {...dates, lastTreatment: '2026-01-05'},
  render: (args) => withReports(timeline(args)),
};

/** A misspelt attribute; the box names the nearest right one. */
export const UnknownAttribute: Story = {
  render: ({today}) =>
    withReports(
      html`<anagen-regrowth-timeline first-treatmnt="2026-03-02" .today=${today}>
        ${fallback}
      </anagen-regrowth-timeline>`,
    ),
};

/** Until its words are there, the clinic's own text stands. */
export const Loading: Story = {render: (args) => timeline(args, fallback, 'en-x-never')};

/** Its words could not be had: the clinic's own text stays, and the webmaster is told. */
export const Failed: Story = {
  parameters: {anagen: {expectConsoleErrors: true}},
  render: (args) => timeline(args, fallback, 'en-x-missing'),
};

/** The timeline stands, but what is folded could not be had. */
export const FoldedPartsFailed: Story = {
  render: (args) => timeline(args, fallback, 'en-x-part'),
  play: (stage) => open(stage, 'li:nth-child(-n + 2) > .phase'),
};

/** The clinic's own last words, in the slot `footer`. */
export const ClinicFooter: Story = {
  args: dates,
  render: (args) =>
    timeline(
      args,
      html`${fallback}
        <div slot="footer">
          <p>Questions? Call the oncology nurses of Lakeside Clinic, day or night: 555 0100.</p>
          <p><a href="https://example.org/wigs">Wigs and headscarves near you</a></p>
        </div>`,
    ),
};

/** Lengths in centimetres. */
export const Centimetres: Story = {args: {units: 'cm'}};

/** Lengths in inches. */
export const Inches: Story = {args: {units: 'in'}};

/** Under a heading of level 3, the title is a heading of level 4. It looks the same. */
export const HeadingLevel: Story = {
  args: {headingLevel: '4'},
  render: (args) =>
    html`<h2>Your treatment</h2>
      <h3>Side effects</h3>
      ${timeline(args)}`,
};

/** The page's `color-scheme` is dark. */
export const Dark: Story = {args: dates, globals: {scheme: 'dark'}};

/** Dark, with all opened. */
export const DarkEverythingOpen: Story = {...EverythingOpen, globals: {scheme: 'dark'}};

/** The reader's own few colours, as Windows' contrast themes set them. */
export const ForcedColors: Story = {...EverythingOpen, tags: ['forced-colors']};

/** A small phone. */
export const Narrow: Story = {args: dates, tags: ['narrow']};

/** A small phone, six months on. */
export const NarrowSixMonthsOn: Story = {...SixMonthsOn, tags: ['narrow']};

/** A small phone, all opened. */
export const NarrowEverythingOpen: Story = {...EverythingOpen, tags: ['narrow']};

/** Text at 200 %. */
export const LargeText: Story = {args: dates, globals: {textSize: '200'}};

/** Text at 400 %. */
export const HugeText: Story = {args: dates, globals: {textSize: '400'}};

/** On paper: all opened, black on white, without what only a screen can do. */
export const Print: Story = {args: dates, tags: ['print'], play: openForPaper};
