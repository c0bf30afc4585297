import {report} from '../kit/report.js';
import {nearestLang} from '../localization/nearest-lang.js';
import {readAddress} from './address.js';
import type {StaticPage} from './ways.js';

// What leads through a site stays a link.
const navigation =
  'nav, header, footer, li, dt, button, label, summary, [role="navigation"], [role="menu"], [role="button"], [data-anagen-keep]';

const isInline = (node: Element): boolean =>
  node.localName !== 'br' && getComputedStyle(node).display.startsWith('inline');

/** Whether a reader would see something on the same line. */
const isBeside = (node: ChildNode | null, next: (node: ChildNode) => ChildNode | null): boolean => {
  for (; node; node = next(node)) {
    if (node instanceof Element) return isInline(node);
    if (node instanceof Text && node.data.trim()) return true;
  }
  return false;
};

/**
 * What a widget would take the place of: the link with all that holds it and nothing else, up to its paragraph. None
 * where there is more on the line: a sentence keeps its link.
 */
const lineOf = (link: Element): Element | undefined => {
  for (let line = link; ; line = line.parentElement!) {
    const {parentElement: parent, localName} = line;
    const shared =
      isBeside(line.previousSibling, (node) => node.previousSibling) ||
      isBeside(line.nextSibling, (node) => node.nextSibling);
    if (shared) return undefined;
    if (localName === 'p' || !parent || !(parent.localName === 'p' || isInline(parent)))
      return line;
  }
};

const languageOf = (tag: string): string => tag.trim().split(/[-_]/)[0].toLowerCase();

/** Puts a widget in the place of a link to its page. The link becomes its fallback. */
export const upgradeLink = (link: HTMLAnchorElement, page: StaticPage): void => {
  if (link.closest(navigation) || link.parentElement?.closest(`anagen-${page.widget}`)) return;
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
  const {settings, clinic, refused} = readAddress(page.address, () => true);
  for (const [name, value] of settings) widget.setAttribute(name, value);
  if (clinic && !document.querySelector('[data-anagen-clinic]')) {
    widget.setAttribute('data-anagen-clinic', clinic);
  }
  line.before(widget);
  widget.append(line);
  for (const {code, found, name} of refused)
    void report(widget, 'warn', code, {found, attribute: name});
};
