import type {CSSResult} from 'lit';

/** Adds styles that come after the element was first drawn, each once. */
export const adoptStyles = ({shadowRoot}: Element, ...late: CSSResult[]): void => {
  if (!shadowRoot) return;
  const sheets = late.flatMap(({styleSheet}) => styleSheet ?? []);
  shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, ...sheets])];
};
