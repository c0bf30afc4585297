import {css} from 'lit';

export const styles = css`
  .root,
  .root > div,
  section,
  .group {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .root {
    gap: calc(4 * var(--_space));
  }
  .head {
    gap: var(--_space);
  }
  .h0,
  .lead {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lead {
    font-size: 1.75em;
  }
  .h1 {
    font-size: 1.125em;
    font-weight: 700;
  }
  ol,
  [role='list'] {
    list-style: none;
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: var(--_space);
  }
  [part='timeline'] {
    gap: calc(5 * var(--_space));
  }
  ol > li {
    max-inline-size: none;
    border-block-start: 1px solid var(--_line);
    margin: 0;
  }
  ol > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .today-text,
  .review {
    background: var(--_soft);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    padding: calc(2 * var(--_space));
    max-inline-size: none;
  }
  .today-text {
    font-size: 1.125em;
    margin-block-start: var(--_space);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-block: var(--_space);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    order: 1;
    margin-inline: auto 0.25em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  .link > summary {
    color: var(--_accent);
    text-decoration: underline;
  }
  .link > summary::after {
    margin-inline: 0;
  }
  .phase > summary {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) 1em;
    padding-block: calc(1.5 * var(--_space));
    align-items: start;
  }
  .phase > summary::after {
    margin-block-start: 0.4em;
    order: 0;
    grid-area: 1 / 3;
  }
  summary > .band {
    grid-column: 1 / -1;
  }
  .number {
    flex: none;
    inline-size: 2em;
    font-weight: 700;
    color: var(--_accent);
  }
  .what > * {
    display: block;
  }
  svg {
    display: block;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  text {
    fill: currentColor;
    stroke: none;
  }
  .hair line,
  .band line {
    stroke: var(--_line);
  }
  .band line:first-child {
    stroke-dasharray: 1 5;
  }
  .band rect {
    fill: var(--_accent);
    fill-opacity: 0.25;
    stroke: none;
  }
  .band rect:nth-of-type(3) {
    fill-opacity: 1;
  }
  .hair .today,
  .band .today {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .group {
    gap: var(--_space);
  }
  .after {
    display: grid;
    gap: calc(4 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: start;
  }
  /* The same days stand in words at each phase. */
  @container (max-width: 22em) {
    .days text:nth-child(2) {
      display: none;
    }
  }
  @container (max-width: 13em) {
    .days text:nth-child(3) {
      display: none;
    }
  }
  @container (min-width: 44em) {
    .root {
      padding: calc(4 * var(--_space));
    }
    .phase > summary,
    .axis {
      display: grid;
      grid-template-columns: 2em minmax(0, 2fr) minmax(0, 3fr) 1em;
      gap: 0 var(--_space);
    }
    summary > .band,
    .axis svg {
      grid-column: 3;
    }
    .phase > summary::after {
      grid-area: 1 / 4;
    }
  }
  @media (forced-colors: active) {
    .band rect {
      fill: CanvasText;
    }
    .hair line,
    .band line,
    .hair .today,
    .band .today {
      stroke: CanvasText;
    }
    .today-text,
    .review {
      border: 1px solid CanvasText;
    }
  }
`;
