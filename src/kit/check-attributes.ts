import {report} from './report.js';
import type {Settings} from './settings.js';

// What any element may carry: the page's own business, as are names that frameworks make up.
const ordinary =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|role|tabindex|inert|translate|nonce|is|item.*|data-.*|aria-.*|on.*)$|[^a-z-]|^(v|ng|x|hx)-/;

/**
 * Reports the attributes that neither HTML nor the element's settings know, with the nearest right name, and settings
 * that stand on its placeholder without `data-anagen-`, where nobody reads them.
 */
export const checkAttributes = (element: Element, settings: Settings): void => {
  const names = Object.values(settings).map(({attribute}) => attribute);
  for (const found of names) {
    if (!element.parentElement?.matches(`[data-anagen][${found}]`)) continue;
    void report(element, 'warn', 'setting-unread', {found});
  }
  for (const found of element.getAttributeNames()) {
    if (names.includes(found) || ordinary.test(found)) continue;
    void report(element, 'warn', 'setting-unknown', {found, names});
  }
};
