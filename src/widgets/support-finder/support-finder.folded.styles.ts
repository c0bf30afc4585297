import {css} from 'lit';

export const foldedStyles = css`
  /* Opened, a number to call must be seen on a small screen, too. */
  .urgent {
    max-block-size: 70vh;
    overflow: auto;
  }
  /* On a low screen what is left of it would show no number at all. */
  @media (max-height: 36em) {
    .urgent[open] {
      position: static;
      max-block-size: none;
    }
  }
  /* Who goes on in the rest must see where they are. */
  .root:has(> :not(.urgent):focus-within) > .urgent[open] {
    position: static;
    max-block-size: none;
  }
  .more {
    padding-block-start: var(--_space);
  }
  .urgent > .more {
    padding: var(--_space) calc(2 * var(--_space)) calc(2 * var(--_space));
  }
  /* What is pressed keeps its colors: on a phone the finger's place counts as hovered until another is touched. */
  :is(button, .act, .tile, .urgent > summary):not([aria-pressed='true']):hover {
    background: var(--_soft);
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_surface);
  }
  [aria-pressed='true']::before {
    content: '✓' / '';
    margin-inline-end: 0.35em;
  }
  /* What has the focus must not hide behind the help at the top edge. */
  :is(input, select, button, summary, a, [tabindex]) {
    scroll-margin-block: calc(5em + var(--_top)) 5em;
  }
  /* Nor must what says what it is for: that stands above it. */
  .root :is(input, select) {
    scroll-margin-block-start: calc(8em + var(--_top));
  }
  /* What is said of a number may stand below it. */
  .reach li {
    row-gap: 4px;
  }
  .numbers .reach + p {
    margin-block-start: 4px;
  }
  /* In large letters it would take half of a small screen. */
  @container (max-width: 14em) {
    .urgent {
      position: static;
      max-block-size: none;
    }
  }
  /* What is off the screen need not be laid out at each key. */
  .typing > .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }
  .lines {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  /* For paper, and for pages without scripts. */
  .everywhere {
    display: none;
  }
  /* A country, and below it whom to call there. */
  .there > p {
    margin-block-start: 1.5em;
    font-size: 1.125em;
  }
  .choices {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    padding-block: var(--_space);
    align-items: end;
  }
  .choice {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
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
  .act.quiet {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline;
  }
  .failed,
  .dead-end {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    overflow-wrap: anywhere;
    background: var(--_soft);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    padding: calc(2 * var(--_space));
    max-inline-size: none;
  }
  .dead-end ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .dead-end :is(p, li, button) {
    max-inline-size: 100%;
  }
  .place {
    display: grid;
    gap: calc(0.5 * var(--_space));
    max-inline-size: 30em;
  }
  .place label {
    font-weight: 700;
  }
  .place input {
    inline-size: 100%;
  }
  .paper {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .paper .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: none;
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .line {
    overflow-wrap: anywhere;
  }
  .line > button {
    justify-self: start;
  }
  .large {
    font-size: 1.375em;
  }
  .sources li + li {
    margin-block-start: var(--_space);
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
  .sources a {
    padding-block: 10px;
  }
  .sources span {
    display: block;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .failed,
    .dead-end {
      border: 3px solid Highlight;
    }
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .urgent {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .wish,
    .acts,
    .next,
    .pick,
    .on-screen,
    .list:not(:has(.paper)),
    summary::after {
      display: none;
    }
    .everywhere {
      display: block;
      orphans: 1;
      widows: 1;
    }
    /* Two in a row. Columns lose what is in them where they go over more than one sheet. */
    .there {
      display: inline-block;
      inline-size: 48%;
      padding-inline-end: 1.5em;
      vertical-align: top;
    }
    /* What is laid out as a grid is printed over itself at the end of a page. */
    .root,
    .head,
    .found,
    .more,
    .paper,
    .lines,
    .results,
    .card,
    .reach,
    .reach li,
    .paper .line {
      display: block;
    }
    .card,
    .line,
    .sources li {
      break-inside: avoid;
    }
    summary,
    .h2,
    .h3 {
      break-after: avoid;
    }
    .root > * + *,
    .card,
    .lines > * + *,
    :is(.head, .found, .card, .more, .line, .paper) > * + * {
      margin-block-start: var(--_space);
    }
    /* Nobody knows when the paper will be read. */
    .open,
    .shut {
      display: none;
    }
    .act {
      display: inline;
      min-block-size: 0;
      border: 0;
      padding: 0;
    }
    /* On paper an address that can be read is worth more than a word. */
    .act[href^='http']::after {
      /* Set apart, so that among letters from right to left its last stroke stays at its end. */
      content: ': \\2066 ' attr(href) '\\2069 ';
      font-weight: 400;
    }
  }
`;
