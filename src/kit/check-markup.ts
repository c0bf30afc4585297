import type {AnagenElement} from './anagen-element.js';
import {ofLoader, ordinary} from './ordinary.js';
import {report} from './report.js';

// What a page has beside its widgets, and a fallback seldom.
const ofPages = ['main', 'nav', 'header', 'footer', 'aside', 'article', 'section', 'h1']
  .concat('[data-anagen]', '[data-anagen-state]')
  .map((part) => `:scope > ${part}:not([slot])`)
  .join();

const checkAttributes = (element: Element, names: readonly string[]): void => {
  for (const found of element.getAttributeNames()) {
    if (names.includes(found) || ordinary.test(found)) continue;
    void report(element, 'warn', 'setting-unknown', {found, names});
  }
};

const checkPlaceholder = (element: Element, names: readonly string[]): void => {
  const placeholder = element.parentElement;
  if (!placeholder?.matches('[data-anagen]')) return;
  for (const attribute of placeholder.getAttributeNames()) {
    const [, found] = /^data-anagen-(.+)/.exec(attribute) ?? [];
    if (names.includes(attribute))
      void report(element, 'warn', 'setting-unread', {found: attribute});
    else if (found && ![...names, ...ofLoader].includes(found))
      void report(element, 'warn', 'setting-unknown', {found, names});
  }
};

const checkChildren = (element: Element): void => {
  const found = element.querySelector(ofPages)?.localName;
  if (found) void report(element, 'warn', 'tag-unclosed', {found});
};

/**
 * Reports slips in the markup: attributes that neither HTML nor the element's settings know, with the nearest right
 * name; settings that stand on its placeholder without `data-anagen-`, where nobody reads them; parts of the page that
 * count as its fallback, since its tag is not closed.
 */
export const checkMarkup = (element: Element): void => {
  const {settings} = element.constructor as typeof AnagenElement;
  const names = Object.values(settings).map(({attribute}) => attribute);
  checkAttributes(element, names);
  checkPlaceholder(element, names);
  checkChildren(element);
};
