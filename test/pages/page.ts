import {HostPage, type Options} from '../support/host-page.js';

export const widgets = ['regrowth-timeline', 'therapy-comparison', 'support-finder'] as const;
export const locales = ['en', 'es', 'ar'] as const;

/** A static page as a reader opens it. */
export const openPage = (
  widget: (typeof widgets)[number],
  locale: (typeof locales)[number],
  options: Options = {},
): Promise<HostPage> => HostPage.open(`anagen/pages/${locale}/${widget}`, options);

/** What was drawn beforehand. */
export const drawnOn = (page: HostPage): ShadowRoot => page.find('[data-drawn]').shadowRoot!;

/**
 * Small letters and European digits alone. White space and signs differ between two ways of drawing; capitals in names
 * of languages, and whether Arabic has digits of its own, between two browsers' data.
 */
export const lettersOf = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();

/** All text in a tree. */
export const textOf = (root: ParentNode, ...without: string[]): string => {
  const copy = document.createElement('div');
  for (const node of root.children) copy.append(node.cloneNode(true));
  copy.querySelectorAll(['style', ...without].join()).forEach((node) => node.remove());
  return lettersOf(copy.textContent);
};
