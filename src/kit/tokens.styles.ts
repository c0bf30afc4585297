import {css} from 'lit';

/**
 * The look that all widgets share. A clinic sets `--anagen-hue` once; the rest follows in OKLCH, with
 * lightness fixed so that text keeps 7:1 and lines 3:1 at any hue. The comments make the table in
 * docs/theming.md.
 */
export const tokens = css`
  :host {
    /** The brand hue, 0 to 360 degrees on the OKLCH wheel. */
    --_hue: var(--anagen-hue, 200);
    /** Text and drawings. */
    --_text: var(
      --anagen-color-text,
      light-dark(oklch(25% 0.03 var(--_hue)), oklch(94% 0.01 var(--_hue)))
    );
    /** What stands behind the text. */
    --_surface: var(
      --anagen-color-surface,
      light-dark(oklch(99% 0.004 var(--_hue)), oklch(21% 0.015 var(--_hue)))
    );
    /** Quiet boxes. */
    --_soft: var(
      --anagen-color-soft,
      light-dark(oklch(95.5% 0.02 var(--_hue)), oklch(27% 0.025 var(--_hue)))
    );
    /** Links, buttons, bands on the time axis. */
    --_accent: var(
      --anagen-color-accent,
      light-dark(oklch(38% 0.08 var(--_hue)), oklch(86% 0.07 var(--_hue)))
    );
    /** Lines and frames. */
    --_line: var(
      --anagen-color-line,
      light-dark(oklch(58% 0.04 var(--_hue)), oklch(62% 0.04 var(--_hue)))
    );
    /** One step of space; all gaps are multiples of it. */
    --_space: var(--anagen-space, 0.5em);
    /** Rounding of boxes and buttons. */
    --_radius: var(--anagen-radius, 0.5em);
    /** The smallest text, so that a page with html at 62.5 % stays readable. */
    --_size: var(--anagen-font-size-min, 16px);
    /** How much of the screen the page's own head covers at the top, if it stays there. */
    --_top: var(--anagen-sticky-top, 0px);

    display: block;
    /* A size container has no width of its own: where the page asks for one, it gets this. */
    inline-size: 100%;
    min-inline-size: 0;
    contain-intrinsic-inline-size: 16em;
    /* The widths at which the layout changes are counted in this size, so it is that of the text. */
    font-size: max(1em, var(--_size));
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* The page lends its font, size and colour scheme; of its other text settings none may get in. */
  .root {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font: max(1em, var(--_size)) / 1.5 sans-serif;
    font-family: inherit;
    overflow-wrap: break-word;
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
  }
  p,
  ul,
  ol,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  p,
  li {
    max-inline-size: 65ch;
  }
  a {
    color: var(--_accent);
  }
  summary {
    min-block-size: 44px;
    min-inline-size: 44px;
    cursor: pointer;
  }
  summary:hover {
    background: var(--_soft);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .root {
      border: 1px solid CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .root {
      --_text: #000;
      --_surface: #fff;
      --_soft: #fff;
      --_accent: #000;
      --_line: #666;
      padding: 0;
    }
  }
`;
