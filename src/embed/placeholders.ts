/** The name of the widget that an element stands for: `<anagen-x>` or `<div data-anagen="x">`. Empty where there is none. */
export const widgetName = (element: Element): string =>
  (element.getAttribute('data-anagen') ?? /^anagen-(.+)/.exec(element.localName)?.[1] ?? '').trim();

/** All elements at or below a node that stand for a widget, or that may: `ways.ts` looks closer at links and frames. */
export const placesIn = (node: ParentNode): Element[] =>
  [node as Element, ...node.querySelectorAll('*')].filter(
    (element) =>
      // The document itself is no element.
      element.localName &&
      (widgetName(element) ||
        element.matches('[data-anagen],a[href*="pages/"],iframe[src*="pages/"]')),
  );

/**
 * Puts the element into its placeholder, with the placeholder's children as fallback; the element itself reads its
 * settings there. The placeholder stays, so that the page's own scripts and styles still find it.
 */
export const fillPlaceholder = (placeholder: Element, name: string): Element => {
  const tag = `anagen-${name}`;
  const there = placeholder.firstElementChild;
  // A page that clones its content clones what we filled in, too.
  if (there?.localName === tag) return there;
  const widget = document.createElement(tag);
  widget.append(...placeholder.childNodes);
  // Editors' filters drop the attribute `slot`.
  for (const part of widget.querySelectorAll('[data-anagen-slot]')) {
    part.slot = part.getAttribute('data-anagen-slot')!;
  }
  placeholder.append(widget);
  return widget;
};
