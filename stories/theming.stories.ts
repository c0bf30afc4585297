import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {comparison, usual} from './support/comparison.js';
import {finder, own} from './support/finder.js';
import {openEverything} from './support/open.js';
import {dates, timeline, type TimelineArgs} from './support/timeline.js';

/**
 * How a clinic makes the widgets its own: one hue, from which all colours follow in light and dark;
 * a token where that is not enough; a part where a token is not enough.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Theming',
  component: 'anagen-regrowth-timeline',
  args: dates,
  render: (args) => timeline(args),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const hues = [
  {hue: 20, name: 'Red'},
  {hue: 75, name: 'Amber'},
  {hue: 145, name: 'Green'},
  {hue: 260, name: 'Blue'},
  {hue: 305, name: 'Purple'},
  {hue: 350, name: 'Pink'},
];

const inHues = (args: TimelineArgs) => html`
  <style>
    .hues {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      gap: 2em;
    }
    .hues > div {
      min-inline-size: 0;
    }
  </style>
  <div class="hues">
    ${hues.map(
      ({hue, name}) =>
        html`<div style="--anagen-hue: ${hue}">
          <p>${name}: <code>--anagen-hue: ${hue}</code></p>
          ${timeline(args)}
        </div>`,
    )}
  </div>
`;

/** Six brand hues. Text keeps a contrast of 7:1, lines and figures 3:1, at each of them. */
export const Hues: Story = {args: {...dates, today: '2026-12-21'}, render: inHues};

/** The same hues on a dark page. */
export const HuesDark: Story = {...Hues, globals: {scheme: 'dark'}};

/** One hue, with all opened. */
export const HueEverythingOpen: Story = {
  render: (args) => html`<div style="--anagen-hue: 305">${timeline(args)}</div>`,
  play: openEverything,
};

const few = {...usual, options: 'scalp-cooling wigs topical-minoxidil'};

const little = {...own, limit: '4'};

/** One hue for all widgets of a page. */
export const HueOfThePage: Story = {
  render: (args) =>
    html`<div style="--anagen-hue: 25">${timeline(args)} ${comparison({...usual, headingLevel: '2'})}
      ${finder(little)}</div>`,
};

/** The comparison at one hue, dark, with all opened. */
export const HueComparisonDark: Story = {
  globals: {scheme: 'dark'},
  render: () => html`<div style="--anagen-hue: 145">${comparison(few)}</div>`,
  play: openEverything,
};

/** The finder at one hue, dark, with all opened. */
export const HueFinderDark: Story = {
  globals: {scheme: 'dark'},
  render: () => html`<div style="--anagen-hue: 350">${finder(little)}</div>`,
  play: openEverything,
};

/** Every token set by the page: its own colours, tighter space, square corners, larger text. */
export const Tokens: Story = {
  render: (args) => html`
    <style>
      .house-style {
        --anagen-color-text: #1c1917;
        --anagen-color-surface: #fffbf5;
        --anagen-color-soft: #f5ead8;
        --anagen-color-accent: #7c2d12;
        --anagen-color-line: #8a7f75;
        --anagen-space: 0.375em;
        --anagen-radius: 0;
        --anagen-font-size-min: 18px;
        font-family: Georgia, serif;
      }
    </style>
    <div class="house-style">${timeline(args)} ${comparison(few)} ${finder(little)}</div>
  `,
};

/** What tokens can't reach, parts can: here the lead, the phases, the bands and the review. */
export const Parts: Story = {
  args: {...dates, today: '2026-12-21'},
  render: (args) => html`
    <style>
      .house-parts anagen-regrowth-timeline {
        --anagen-hue: 260;
        --anagen-color-surface: transparent;
      }
      .house-parts ::part(root) {
        padding: 0;
      }
      .house-parts ::part(lead) {
        font-family: Georgia, serif;
        font-weight: 400;
        font-style: italic;
      }
      .house-parts ::part(review) {
        border: 2px solid;
      }
      .house-parts ::part(phase) {
        padding-block: 0.5em;
      }
      .house-parts ::part(band) {
        block-size: 1.5em;
      }
    </style>
    <div class="house-parts">${timeline(args)}</div>
  `,
};

/** Parts of the comparison: cards without frames, what must be done in time in a box, the bar made larger. */
export const PartsOfTheComparison: Story = {
  render: () => html`
    <style>
      .house-cards anagen-therapy-comparison {
        --anagen-hue: 260;
      }
      .house-cards ::part(card) {
        border-width: 0 0 1px;
        border-radius: 0;
        padding-inline: 0;
      }
      .house-cards ::part(deadline) {
        border: 2px solid;
        background: none;
      }
      .house-cards ::part(chosen) {
        font-size: 1.25em;
      }
    </style>
    <div class="house-cards">${comparison(few)}</div>
  `,
};

/** Parts of the finder: tiles and results without frames, help in distress in the page's own colours. */
export const PartsOfTheFinder: Story = {
  render: () => html`
    <style>
      .house-finder anagen-support-finder {
        --anagen-hue: 260;
      }
      .house-finder ::part(result) {
        border-width: 0 0 1px;
        border-radius: 0;
        padding-inline: 0;
      }
      .house-finder ::part(urgent) {
        border-radius: 0;
        background: #fff4d6;
      }
      .house-finder ::part(count) {
        font-weight: 400;
      }
    </style>
    <div class="house-finder">${finder(little)}</div>
  `,
};
