/** What a sheet of paper does to a widget. */

/** In CSS pixels: two lines, which no sheet ends between. */
const TWO_LINES = 64;

const isKept = (node: Element | null): boolean =>
  Boolean(node) && (getComputedStyle(node!).breakInside === 'avoid' || isKept(node!.parentElement));

/** The grids and flex boxes that a sheet may end in. Firefox prints what follows them over them. */
export function torn(widget: Element): string[] {
  return [...widget.shadowRoot!.querySelectorAll('*')]
    .filter((node) => /^(inline-)?(grid|flex)$/.test(getComputedStyle(node).display))
    .filter((node) => node.getBoundingClientRect().height > TWO_LINES && !isKept(node))
    .map(({localName, className}) => `${localName}.${className}`);
}
