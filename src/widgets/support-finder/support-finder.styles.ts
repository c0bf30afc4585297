import {css} from 'lit';

export const styles = css`
  .root,
  .head,
  .wish,
  .found,
  .card,
  .more,
  fieldset,
  .search,
  .pick {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .root {
    gap: calc(4 * var(--_space));
  }
  .head,
  .card,
  .summary,
  .found > .link {
    gap: var(--_space);
  }
  .search,
  .pick {
    gap: calc(0.5 * var(--_space));
    align-content: start;
  }
  .h0,
  .lead,
  .h1 {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lead {
    font-size: 1.75em;
  }
  .h2 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  legend,
  .search label,
  .pick > span {
    font-weight: 700;
    padding: 0;
  }
  /* A grid leaves no gap below a legend. */
  legend {
    padding-block-end: 4px;
  }
  .hint,
  .when {
    color: color-mix(in oklch, var(--_text), var(--_accent));
  }
  [role='list'] {
    list-style: none;
  }

  /* Help for who feels unsafe: always at the top edge while the widget is on the screen. */
  .urgent {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    background: var(--_surface);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .urgent > summary {
    padding: var(--_space) calc(2 * var(--_space));
    font-weight: 700;
    text-decoration: none;
    justify-content: space-between;
  }

  .tiles {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(0.5 * var(--_space));
    min-block-size: 44px;
    padding: calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  /* Drawings stand in a row, words in another. */
  .tile > span {
    margin-block-start: auto;
  }
  /* The whole tile is what is pressed; the button in it has the focus. */
  .tile input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    min-block-size: 44px;
    appearance: none;
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: pointer;
  }
  .tile:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: var(--_soft);
    font-weight: 700;
  }
  .for {
    inline-size: 2em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .row {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  button,
  select,
  input {
    font: inherit;
    min-block-size: 44px;
    min-inline-size: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    padding: var(--_space) calc(1.5 * var(--_space));
  }
  select,
  [type='search'] {
    inline-size: 100%;
  }
  button,
  .act {
    border-color: currentColor;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
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
    /* Turned, it is wider than it says. */
    margin-inline: 0.125em;
  }

  [part='count'] {
    font-size: 1.125em;
    font-weight: 700;
  }
  .acts,
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .results {
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
    overflow-wrap: anywhere;
  }
  .card > .for {
    position: absolute;
    inset-block-start: calc(1.5 * var(--_space));
    inset-inline-end: calc(1.5 * var(--_space));
  }
  .card > .h2 {
    padding-inline-end: 2.5em;
  }
  .reach li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    max-inline-size: 100%;
  }
  .act {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: var(--_space) calc(1.5 * var(--_space));
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .act bdi {
    display: inline-block;
  }
  .next {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
    .tile:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
