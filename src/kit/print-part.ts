/** Prints one part of a widget alone, whatever else is on the page. */
import {css} from 'lit';

// The names that nothing has make the rules weigh more than the page's own.
const alone = css`
  @media print {
    body > :not(.anagen-sheet, #_#_#_) {
      display: none !important;
    }
    body > .anagen-sheet:not(#_#_#_) {
      display: block !important;
    }
  }
  @media screen {
    body > .anagen-sheet:not(#_#_#_) {
      display: none !important;
    }
  }
`;

/** Some browsers don't say when they have printed: then the next print takes back what the last one left. */
let takeBack = (): void => undefined;

/**
 * Puts a copy of a drawn part at the end of the page, hides all else from paper, prints, and takes both back.
 * A page can't print a part of itself, and a window of our own would be blocked or be named in the history.
 */
export const printPart = (widget: Element, name: string): void => {
  const root = widget.shadowRoot?.querySelector('.root');
  const part = root?.querySelector(`[part=${name}]`);
  if (!root || !part || !alone.styleSheet) return;
  takeBack();
  const paper = document.createElement('div');
  paper.className = 'anagen-sheet';
  const shadow = paper.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = widget.shadowRoot!.adoptedStyleSheets;
  // The same box around it, for its language, its direction and its type.
  const box = root.cloneNode() as Element;
  box.append(part.cloneNode(true));
  // Paper has nothing to open.
  for (const details of box.querySelectorAll('details')) details.open = true;
  shadow.append(box);
  document.body.append(paper);
  const {adoptedStyleSheets: before} = document;
  document.adoptedStyleSheets = [...before, alone.styleSheet];
  takeBack = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (style) => style !== alone.styleSheet,
    );
  };
  addEventListener('afterprint', () => takeBack(), {once: true});
  print();
};
