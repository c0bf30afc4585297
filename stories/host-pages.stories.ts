import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {comparison, usual} from './support/comparison.js';
import {finder, own} from './support/finder.js';
import {openEverything} from './support/open.js';
import {dates, timeline, type TimelineArgs} from './support/timeline.js';

/**
 * Pages with opinions of their own. A widget takes their font, size and colour scheme, and nothing
 * else. Each story here has a page to itself, since its rules are for everything on it.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Host pages',
  component: 'anagen-regrowth-timeline',
  args: dates,
  render: (args) => timeline(args),
  parameters: {docs: {story: {inline: false, height: '40em'}}},
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** `html {font-size: 62.5%}`, and text sized in rem. */
export const SmallRoot: Story = {
  render: (args) => html`
    <style>
      html {
        font-size: 62.5%;
      }
      .page {
        font-size: 1.8rem;
      }
    </style>
    <p>The page’s own text, at 18 px.</p>
    ${timeline(args)}
  `,
};

/** The same, on a page that never sizes its text up again. */
export const TinyText: Story = {
  render: (args) => html`
    <style>
      html {
        font-size: 62.5%;
      }
    </style>
    <p>The page’s own text, at 10 px.</p>
    ${timeline(args)}
  `,
};

const hostileRules = html`
  <style>
    html {
      font-size: 62.5%;
    }
    .page {
      font:
        1.6rem / 0.9 Georgia,
        serif;
      letter-spacing: 0.2em;
      word-spacing: 0.5em;
      text-align: center;
      text-indent: 2em;
      text-transform: uppercase;
      white-space: nowrap;
      cursor: crosshair;
    }
    * {
      margin: 0;
      padding: 0;
      border: 0;
      box-sizing: content-box;
      color: #7a1f1f !important;
      font-size: 11px !important;
      line-height: 1 !important;
      list-style: square !important;
    }
    p,
    li,
    button,
    summary,
    svg,
    details > div,
    .phase,
    .label,
    .root {
      display: none;
    }
    svg {
      max-width: 20px;
      fill: red;
    }
    button,
    input {
      background: red;
      border-radius: 50%;
    }
  </style>
`;

/** Rules for everything, upper case, wide letters, lines on top of each other. */
export const HostileRules: Story = {render: (args) => html`${hostileRules}${timeline(args)}`};

/** The same, with all opened. */
export const HostileRulesEverythingOpen: Story = {...HostileRules, play: openEverything};

/** The comparison under the same rules, with all opened. */
export const HostileRulesComparison: Story = {
  render: () => html`${hostileRules}${comparison(usual)}`,
  play: openEverything,
};

/** The finder under the same rules, with all opened. */
export const HostileRulesFinder: Story = {
  render: () => html`${hostileRules}${finder({...own, limit: '3'})}`,
  play: openEverything,
};

/** All widgets on one page, as a clinic would have them. */
export const AllWidgets: Story = {
  render: (args) => html`
    <h2>Hair</h2>
    ${timeline({...args, headingLevel: '3'})}
    <h2>What you can do</h2>
    ${comparison({...usual, headingLevel: '3'})}
    <h2>Who can help</h2>
    ${finder({...own, headingLevel: '3'})}
  `,
};

/** In a narrow column beside other things. */
export const Sidebar: Story = {
  render: (args) => html`
    <style>
      .with-sidebar {
        display: grid;
        grid-template-columns: 1fr 18em;
        gap: 2em;
      }
    </style>
    <div class="with-sidebar">
      <p>Your treatment, in short.</p>
      <div>${timeline(args)}</div>
    </div>
  `,
};

/** The comparison in the same column: two options stand under each other, not side by side. */
export const SidebarCompared: Story = {
  render: () => html`
    <div style="inline-size: 22em">${comparison({...usual, compare: 'wigs biotin'})}</div>
  `,
};

/** The finder in the same column: one result under the other. */
export const SidebarFinder: Story = {
  render: () => html`<div style="inline-size: 22em">${finder({...own, limit: '4'})}</div>`,
};

/** Straight in a flex row, as page builders write it, without a width of its own. */
export const FlexRow: Story = {
  render: (args) => html`
    <div style="display: flex; gap: 1em">
      <p>Your treatment, in short.</p>
      ${timeline(args)}
    </div>
  `,
};

/** Straight in a column that centres what is in it. */
export const CentredColumn: Story = {
  render: (args) => html`
    <div style="display: flex; flex-direction: column; align-items: center">
      <p>Your treatment, in short.</p>
      ${timeline(args)}
    </div>
  `,
};

/** In a cell of a table that lays out the page. */
export const TableCell: Story = {
  render: (args) => html`
    <table role="presentation">
      <tbody>
        <tr>
          <td>Menu</td>
          <td>${timeline(args)}</td>
        </tr>
      </tbody>
    </table>
  `,
};

/** A dark band on a light page, which says so with `color-scheme`. */
export const DarkBand: Story = {
  render: (args) => html`
    <div style="color-scheme: dark; background: #10222b; color: #fff; padding: 2em">
      <p>Your treatment, in short.</p>
      ${timeline(args)}
    </div>
  `,
};
