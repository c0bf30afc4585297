/** Marks all of it, so that a person or the browser can copy it. */
const mark = (element: Element): void => {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
};

/** The browser's older way, which needs no permission. */
const copyMarked = (): boolean => {
  try {
    // Deprecated, but the clipboard is only there on encrypted pages.
    return document.execCommand('copy');
  } catch {
    return false;
  }
};

/** Copies the text of an element, and says in words what came of it. */
export const copyText = async (element: Element, label: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return `${label}: copied.`;
  } catch {
    mark(element);
    return copyMarked()
      ? `${label}: copied.`
      : `${label}: your browser did not let us copy. It is marked now: press Ctrl+C, or ⌘C.`;
  }
};
