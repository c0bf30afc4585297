/** The `lang` that holds at an element: its own or the nearest above it, across shadow roots. */
export const nearestLang = (element: Element): string => {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
};

const listeners = new Map<Element, () => void>();
// Made when the first element asks: a server that only imports the widgets has no such thing.
let observer: MutationObserver | undefined;

/**
 * Calls back when any `lang` above the element may have changed. One observer serves all elements:
 * observing a root a second time only replaces the first.
 */
export const watchLang = (element: Element, changed: () => void): void => {
  listeners.set(element, changed);
  observer ??= new MutationObserver(() => listeners.forEach((changed) => changed()));
  for (let node: Element | null = element; node;) {
    const root = node.getRootNode();
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    node = root instanceof ShadowRoot ? root.host : null;
  }
};

/** Ends what `watchLang` began; the last one to leave stops the observer. */
export const unwatchLang = (element: Element): void => {
  listeners.delete(element);
  if (!listeners.size) observer?.disconnect();
};
