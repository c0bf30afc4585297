import {css} from 'lit';

/** The look of what is folded; it comes with the folded parts. */
export const foldedStyles = css`
  .more {
    display: grid;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: start;
    padding-block: var(--_space) calc(2 * var(--_space));
  }
  .fact {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .fact.found,
  .fact.sources {
    grid-column: 1 / -1;
  }
  .more > .on-screen,
  .more > .paper,
  .more > button {
    grid-column: 1 / -1;
    justify-self: start;
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: var(--_space);
  }
  .cards > li + li {
    margin: 0;
  }
  .unknown {
    font-style: italic;
  }
  .arrays {
    display: grid;
    gap: var(--_space);
    max-inline-size: 28em;
    padding: calc(2 * var(--_space));
    background: var(--_soft);
    border-radius: var(--_radius);
    container-type: inline-size;
  }
  .array {
    display: block;
    fill: none;
    stroke-linecap: round;
    overflow: visible;
    margin-block-end: var(--_space);
  }
  .array path {
    stroke-width: 5;
    stroke: var(--_line);
  }
  .array .full {
    stroke: var(--_accent);
    stroke-width: 9;
  }
  .array circle {
    stroke: var(--_accent);
  }
  .array .rest {
    fill: var(--_accent);
  }
  .label {
    font-weight: 700;
  }
  [dir='rtl'] .array {
    scale: -1 1;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    padding-block: var(--_space);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: var(--_space);
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  /* Letters of a word fall apart only where many columns leave no other way. */
  @container (min-width: 24em) {
    .arrays :is(th, td) {
      overflow-wrap: normal;
    }
  }
  /* Where its columns have no room, the sentences and the pictures say the same; who listens has the table still. */
  @container (max-width: 24em) {
    .arrays > table {
      display: block;
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .compared {
    table-layout: fixed;
  }
  .compared > thead td,
  .compared > tbody > tr > th {
    inline-size: 9em;
  }
  .compared > tbody > tr > td > * + * {
    margin-block-start: var(--_space);
  }
  .compared .arrays {
    padding: var(--_space);
  }
  .compared .of-option + * {
    margin-block-start: 0;
  }
  .of-option {
    display: none;
    font-weight: 700;
    color: var(--_accent);
  }
  .side-by-side:focus {
    outline: none;
  }
  [part='compare'] > button {
    justify-self: start;
  }
  /* Side by side: the names stay in sight, or nobody knows which column is whose. */
  @container (min-width: 44em) {
    .compared > thead > tr > * {
      position: sticky;
      inset-block-start: var(--_top);
      z-index: 1;
      background: var(--_surface);
      /* The table's own line does not come along. */
      box-shadow: 0 1px var(--_line);
    }
    .compared :is(a, summary) {
      scroll-margin-block: calc(6em + var(--_top)) 10em;
    }
  }
  /* Stacked: each cell says whose it is. */
  @container (max-width: 44em) {
    .compared,
    .compared > :is(caption, tbody),
    .compared > tbody > tr,
    .compared > tbody > tr > :is(th, td) {
      display: block;
      inline-size: auto;
    }
    .compared > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compared > tbody > tr > th {
      font-size: 1.125em;
      background: var(--_soft);
      border-radius: var(--_radius);
      border: 0;
      margin-block-start: calc(2 * var(--_space));
    }
    .of-option {
      display: block;
      margin-block-end: var(--_space);
    }
  }
  .grades > li {
    display: grid;
  }
  .paper,
  .room {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .paper {
    inline-size: 100%;
    max-inline-size: 44em;
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .paper section {
    gap: var(--_space);
  }
  .lines > div {
    block-size: 1.75em;
    border-block-end: 1px solid var(--_line);
  }
  .questions .lines {
    margin-inline-start: calc(24px + 1.5 * var(--_space));
  }
  .questions > li {
    max-inline-size: none;
  }
  .blanks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .blanks span {
    flex: 1 1 10em;
    border-block-end: 1px solid var(--_line);
    padding-block-end: var(--_space);
  }
  .on-paper {
    display: none;
  }
  .left-out span {
    text-decoration: line-through;
  }
  .sources li > * {
    display: block;
  }
  .sources a {
    padding-block: 10px;
  }
  @media (forced-colors: active) {
    /* Gray may be nearly black there: what is empty is told by its size as well. */
    .array path {
      stroke: GrayText;
      stroke-width: 3;
    }
    .array .full,
    .array circle {
      stroke: CanvasText;
    }
    .array .rest {
      fill: CanvasText;
    }
    .arrays {
      border: 1px solid CanvasText;
    }
  }
  /* Blocks, since grids that cross a page overlap in some engines. */
  @media print {
    .root {
      font-size: 10pt;
      padding: 0;
    }
    .root,
    .root > *,
    .cards,
    .card,
    .after,
    .more,
    .fact,
    section {
      display: block;
      padding-inline: 0;
      border: 0;
    }
    .more > * {
      margin-block-end: 0.75em;
    }
    /* Before and not after: room after the last one would cost an empty sheet in some engines. */
    .root > * + *,
    .card,
    section {
      margin-block-start: 1em;
    }
    .card {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 0.5em;
    }
    .card:has(.choice :checked) {
      box-shadow: none;
    }
    .card .more {
      columns: 2;
    }
    /* Across the sheet and half as high: it is not torn apart, so it would leave half a sheet empty before it. */
    .found:has(.arrays) {
      column-span: all;
      margin-block-start: 0.75em;
    }
    .arrays {
      display: block;
      columns: 2;
      column-gap: 1.5em;
      max-inline-size: none;
      container-type: normal;
    }
    .arrays > table {
      break-inside: avoid;
    }
    /* Beside other options there is no room for two columns, and seldom for those of the table. */
    .compared .arrays {
      columns: 1;
      container-type: inline-size;
    }
    .array {
      margin-block: 0.25em;
    }
    .arrays :is(th, td) {
      padding: 0.25em;
    }
    .card > p,
    .fact:not(.found, .avoid, .sources),
    .paper li,
    .room,
    .arrays,
    .compared td:not(:has(.arrays, .sources)),
    .sources li {
      break-inside: avoid;
    }
    .h1,
    .card > p,
    .of-option,
    .h2,
    .h3 {
      break-after: avoid;
    }
    /* Stacked, a row is all options one after another, and need not stay on one sheet. */
    @container (max-width: 44em) {
      .compared > tbody > tr > th {
        break-after: avoid;
      }
    }
    @container (min-width: 44em) {
      .compared tr {
        break-inside: avoid;
      }
    }
    summary {
      min-block-size: 0;
      break-after: avoid;
    }
    .compared > thead > tr > * {
      position: static;
    }
    summary::after,
    .card > .choice,
    .narrow > fieldset,
    .narrow > [role='status'],
    .chosen,
    .on-screen,
    button,
    .left-out {
      display: none;
    }
    .card > .link > summary {
      display: none;
    }
    .sources li > * {
      display: inline;
    }
    .sources li > :not(:last-child)::after {
      content: '. ';
    }
    /* A sheet of its own, to be taken along. */
    .sheet {
      break-before: page;
    }
    .paper,
    .room {
      display: block;
      border: 0;
      padding: 0;
      max-inline-size: none;
      line-height: 1.4;
    }
    .paper p {
      max-inline-size: none;
    }
    .root:has(> .paper) > .paper {
      margin: 0;
    }
    .paper > * + *,
    .room > * + * {
      margin-block-start: 0.5em;
    }
    .paper li + li {
      margin-block-start: 0.25em;
    }
    /* Two options fit on one leaf, since each of their questions has a line of its own. */
    section:nth-of-type(2):last-of-type ~ .room > .lines > :nth-child(n + 3) {
      display: none;
    }
    .on-paper {
      display: block;
    }
    /* On paper a box is there to be ticked at the appointment. */
    .paper input {
      appearance: none;
      border: 1px solid currentColor;
      border-radius: 0.2em;
      padding: 0;
      inline-size: 1.4em;
      block-size: 1.4em;
      min-inline-size: 0;
      min-block-size: 0;
    }
    .questions .lines {
      margin-inline-start: calc(1.4em + 1.5 * var(--_space));
    }
    .paper .choice {
      min-block-size: 0;
    }
  }
`;
