import {css} from 'lit';

/** The look of what is folded; it comes with the folded parts. */
export const foldedStyles = css`
  .marks {
    display: inline-block;
    inline-size: 3.5em;
    vertical-align: -0.05em;
  }
  /* What is counted, or named in turn, begins where reading does. */
  [dir='rtl'] :is(.marks, .array, .covers) {
    scale: -1 1;
  }
  .full {
    fill: currentColor;
  }
  .array path {
    stroke-width: 5;
    stroke: var(--_line);
  }
  .array .full {
    stroke: var(--_accent);
    stroke-width: 9;
  }
  form + p:not(:empty) {
    margin-block-start: var(--_space);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
  }
  .field {
    display: grid;
    gap: calc(0.5 * var(--_space));
    align-content: start;
    flex: 0 1 20em;
  }
  .field label {
    display: block;
    font-weight: 700;
  }
  .field input {
    inline-size: 100%;
    max-inline-size: 16em;
  }
  [aria-invalid] {
    border-width: 3px;
  }
  .problem {
    font-weight: 700;
  }
  .choice {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    padding-block: var(--_space);
    min-block-size: 44px;
  }
  .choice input {
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    min-inline-size: 24px;
    flex: none;
    accent-color: var(--_accent);
  }
  figure {
    display: grid;
    gap: var(--_space);
    max-inline-size: 28em;
  }
  .label,
  legend {
    font-weight: 700;
    padding: 0;
  }
  .more {
    display: grid;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-items: start;
    padding-block: var(--_space) calc(3 * var(--_space));
  }
  .more > form,
  .more > ul {
    grid-column: 1 / -1;
  }
  .more:has(> figure) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  form {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .more > div > p:not(.label) + p {
    margin-block-start: var(--_space);
  }
  @container (min-width: 30em) {
    li .more {
      padding-inline-start: 2.5em;
    }
  }
  .more > .link {
    grid-column: 1 / -1;
  }
  .choice > span > *,
  .sources li > * {
    display: block;
  }
  .sources a {
    padding-block: 10px;
  }
  button {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .full {
      fill: CanvasText;
    }
    /* Gray may be nearly black there: what is empty is told by its size as well. */
    .array path {
      stroke: GrayText;
      stroke-width: 3;
    }
    .array .full {
      stroke: CanvasText;
    }
  }
  /* Blocks, since grids that cross a page overlap in some engines. */
  @media print {
    .root {
      font-size: 10pt;
    }
    .root,
    .root > div,
    .root > *,
    .after,
    .group,
    .more,
    section,
    [part='timeline'] {
      display: block;
      padding-inline: 0;
    }
    .root > *,
    .head > *,
    .group,
    section,
    .more > * {
      margin-block-end: 0.5em;
    }
    .root > * + * {
      margin-block-start: 0.75em;
    }
    summary,
    .phase > summary {
      min-block-size: 0;
      padding-block: 0.5em 0;
    }
    li .more {
      columns: 2;
      padding-inline-start: 2.5em;
    }
    .more > .link {
      column-span: all;
    }
    .sources li {
      max-inline-size: none;
    }
    .sources li > * {
      display: inline;
    }
    .sources li > :not(:last-child)::after {
      content: '. ';
    }
    summary,
    figure,
    .more > div,
    .axis,
    .sources li {
      break-inside: avoid;
    }
    .h1,
    .axis,
    summary {
      break-after: avoid;
    }
    .sources a {
      color: inherit;
      text-decoration: none;
    }
    .dates,
    .take,
    summary::after {
      display: none;
    }
  }
`;
