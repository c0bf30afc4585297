import {css} from 'lit';

export const styles = css`
  .root,
  .head,
  section,
  .narrow,
  .card,
  .after {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .root {
    gap: calc(4 * var(--_space));
  }
  .head,
  .card {
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
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .h2 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .h3,
  legend {
    font-weight: 700;
    padding: 0;
  }
  [role='list'] {
    list-style: none;
  }
  .deadline {
    background: var(--_soft);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    padding: calc(2 * var(--_space));
    max-inline-size: none;
    font-size: 1.125em;
    margin-block: var(--_space);
  }
  .choices {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block-start: var(--_space);
  }
  .choices label {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  select {
    font: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    padding: var(--_space);
  }
  .cards {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(2 * var(--_space));
    max-inline-size: none;
    align-content: start;
    position: relative;
  }
  .card:has(.choice :checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .card:has([open]) {
    grid-column: 1 / -1;
  }
  .for {
    position: absolute;
    inset-block-start: calc(1.5 * var(--_space));
    inset-inline-end: calc(1.5 * var(--_space));
    inline-size: 2.5em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .card > .h2 {
    padding-inline-end: 3em;
  }
  .when {
    color: var(--_accent);
    font-weight: 600;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }
  .badge {
    font-weight: 700;
  }
  .marks {
    display: inline-block;
    inline-size: 3.5em;
    vertical-align: -0.05em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  [dir='rtl'] .marks {
    scale: -1 1;
  }
  .full {
    fill: currentColor;
  }
  .mark {
    justify-self: start;
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0 calc(1.5 * var(--_space));
    color: var(--_accent);
    font-weight: 700;
  }
  .offer {
    display: grid;
    gap: var(--_space);
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 0.25em solid var(--_soft);
  }
  .card > button {
    justify-self: start;
  }
  .choice {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  /* A long word is broken rather than let out of its card. */
  .choice > span {
    min-inline-size: 0;
  }
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    min-inline-size: 24px;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    color: var(--_accent);
    text-decoration: underline;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  .of {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
    justify-content: space-between;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space);
  }
  .chosen span {
    display: block;
  }
  /* On a low screen, as of one that is enlarged, the bar would take half of it. */
  @media (min-height: 30em) {
    .chosen.some {
      position: sticky;
      inset-block-end: 0;
    }
    /* What has the focus must not hide behind the bar at the foot. */
    .card :is(input, button, summary, a),
    select {
      scroll-margin-block: 10em;
    }
  }
  /* In large letters the name needs the whole width. */
  @container (max-width: 16em) {
    .for {
      position: static;
    }
    .card > .h2 {
      padding: 0;
      hyphens: auto;
    }
  }
  @container (min-width: 44em) {
    .root {
      padding: calc(4 * var(--_space));
    }
  }
  @media (forced-colors: active) {
    .for {
      stroke: CanvasText;
    }
    .full {
      fill: CanvasText;
    }
    .deadline,
    .card:has(.choice :checked) {
      border: 2px solid CanvasText;
    }
  }
`;
