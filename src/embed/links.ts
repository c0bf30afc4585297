import {report} from '../kit/report.js';
import {nearestLang} from '../localization/nearest-lang.js';
import {readAddress, settable} from './address.js';
import {keptMarks, keptRoles, keptTags} from './kept.js';
import type {StaticPage} from './ways.js';

const kept = [
  ...keptTags,
  ...keptRoles.map((role) => `[role="${role}"]`),
  ...keptMarks.map((mark) => `[${mark}]`),
].join();

const isInline = (node: Element): boolean =>
  node.localName !== 'br' && getComputedStyle(node).display.startsWith('inline');

/** Whether a reader would see something on the same line. */
const continues = (
  node: ChildNode | null,
  next: (node: ChildNode) => ChildNode | null,
): boolean => {
  for (; node; node = next(node)) {
    if (node instanceof Element) return isInline(node);
    if (node instanceof Text && node.data.trim()) return true;
  }
  return false;
};

/** Whether what an element holds stands side by side, as buttons in a row do. */
const isRow = (element: Element): boolean => {
  const {display, flexDirection, gridTemplateColumns} = getComputedStyle(element);
  return display.endsWith('flex')
    ? flexDirection.startsWith('row')
    : display.endsWith('grid') && gridTemplateColumns.includes(' ');
};

const isBeside = (line: Element): boolean => {
  const {parentElement: parent, previousSibling, nextSibling} = line;
  if (parent && parent.childElementCount > 1 && isRow(parent)) return true;
  return (
    isInline(line) &&
    (continues(previousSibling, (node) => node.previousSibling) ||
      continues(nextSibling, (node) => node.nextSibling))
  );
};

/** Whether an element holds more than this one, on whichever line: it would go with it. */
const holdsMore = (element: Element, only: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? node !== only && node.localName !== 'br'
      : node instanceof Text && node.data.trim(),
  );

/**
 * What a widget would take the place of: the link with all that holds it and nothing else, up to its paragraph. None
 * where there is more on the line: a sentence keeps its link.
 */
const lineOf = (link: Element): Element | undefined => {
  let line = link;
  while (line.localName !== 'p') {
    const {parentElement: parent} = line;
    if (!parent || !(parent.localName === 'p' || isInline(parent))) break;
    if (holdsMore(parent, line)) return undefined;
    line = parent;
  }
  return isBeside(line) ? undefined : line;
};

const languageOf = (tag: string): string => tag.trim().split(/[-_]/)[0].toLowerCase();

/**
 * Puts a widget in the place of a link to its page. The link becomes its fallback.
 *
 * @param widgets the names of all widgets: in the fallback of any of them a link stays
 */
export const upgradeLink = (
  link: HTMLAnchorElement,
  page: StaticPage,
  widgets: readonly string[],
): void => {
  if (link.closest([kept, ...widgets.map((name) => `anagen-${name}`)].join())) return;
  const line = lineOf(link);
  if (!line) {
    void report(link, 'info', 'link-kept', {found: link.getAttribute('href') ?? ''});
    return;
  }
  const widget = document.createElement(`anagen-${page.widget}`);
  // A page in Mexican Spanish keeps its own ways of writing where the link says no more than Spanish.
  const around = nearestLang(link);
  const wanted = languageOf(around) === languageOf(page.language) ? around : page.language;
  if (nearestLang(line.parentElement!) !== wanted) widget.lang = wanted;
  const {settings, clinic, refused} = readAddress(page.address);
  for (const [name, value] of settings) widget.setAttribute(name, value);
  if (clinic && !document.querySelector('[data-anagen-clinic]')) {
    widget.setAttribute('data-anagen-clinic', clinic);
  }
  line.before(widget);
  widget.append(line);
  for (const {code, found, name} of refused)
    void report(widget, 'warn', code, {found, attribute: name, names: settable});
};
