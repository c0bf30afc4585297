import {css} from 'lit';

/** What only cards of a clinic's own records need. */
export const ownStyles = css`
  .general,
  .alert {
    padding: var(--_space);
    background: var(--_soft);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    max-inline-size: none;
  }
  .general {
    padding: calc(2 * var(--_space));
  }
  .reach address {
    flex-basis: 100%;
    font-style: normal;
  }
  @media (forced-colors: active) {
    .general {
      border: 3px solid Highlight;
    }
  }
`;
