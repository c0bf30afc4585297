/** Opens all that is folded, for paper; gives back what closes it again. */
export const openForPrint = (root: ParentNode): (() => void) => {
  const folded = [...root.querySelectorAll('details:not([open])')];
  folded.forEach((details) => details.setAttribute('open', ''));
  return () => folded.forEach((details) => details.removeAttribute('open'));
};
