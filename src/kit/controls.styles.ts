import {css} from 'lit';

/** The platform's own controls, dressed: for widgets that have any. */
export const controls = css`
  button,
  input {
    font: inherit;
    min-block-size: 44px;
    min-inline-size: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    padding: var(--_space) calc(2 * var(--_space));
  }
  button {
    border-color: currentColor;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_soft);
  }
`;
