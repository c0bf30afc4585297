import {css} from 'lit';

export const foldedStyles = css`
  .lines {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .choices {
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
  .dead-end ul {
    margin-block-start: var(--_space);
  }
  .dead-end :is(li, button) {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .alert {
    padding: var(--_space);
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
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .on-screen {
      display: none;
    }
  }
`;
