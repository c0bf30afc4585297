/** Prints the sheet alone, whatever else is on the page. */
import {css} from 'lit';

const alone = css`
  @media print {
    body > :not(anagen-sheet) {
      display: none !important;
    }
    body > anagen-sheet {
      display: block !important;
    }
  }
  @media screen {
    body > anagen-sheet {
      display: none !important;
    }
  }
`;

/**
 * Puts a copy of the drawn sheet at the end of the page, hides all else from paper, prints, and takes both back.
 * A page can't print a part of itself, and a window of our own would be blocked or be named in the history.
 */
export const printSheet = (widget: Element): void => {
  const root = widget.shadowRoot?.querySelector('.root');
  const sheet = root?.querySelector('[part=sheet]');
  if (!root || !sheet || !alone.styleSheet) return;
  const paper = document.createElement('anagen-sheet');
  const shadow = paper.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = widget.shadowRoot!.adoptedStyleSheets;
  // The same box around it, for its language, its direction and its type.
  const box = root.cloneNode() as Element;
  box.append(sheet.cloneNode(true));
  shadow.append(box);
  document.body.append(paper);
  const {adoptedStyleSheets: before} = document;
  document.adoptedStyleSheets = [...before, alone.styleSheet];
  const takeBack = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (style) => style !== alone.styleSheet,
    );
  };
  addEventListener('afterprint', takeBack, {once: true});
  print();
};
