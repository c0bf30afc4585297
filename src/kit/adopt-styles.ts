import type {CSSResult} from 'lit';

/** Adds styles that came after the element was drawn; adding them twice does nothing. */
export const adoptStyles = ({shadowRoot}: Element, {styleSheet}: CSSResult): void => {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
};
