// Finds the widgets in a piece of HTML, in whichever form they are written.
import {parseFragment, serializeOuter} from 'parse5';

const attributesOf = (node) => Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
const isElement = (node) => 'tagName' in node;

/** Every element at or below a node, in reading order. */
export function* elementsIn(node) {
  if (isElement(node)) yield node;
  for (const child of node.childNodes ?? []) yield* elementsIn(child);
}

/** What a reader can read in a node. */
export const textOf = (node) =>
  (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('')).replace(
    /\s+/g,
    ' ',
  );

/** The widget and the language of one of our pages, if the address leads to one. */
function pageAt(address) {
  const [, language, widget] =
    /\/pages\/([\w-]+)\/([\w-]+)\.html(?:[?#]|$)/.exec(address ?? '') ?? [];
  return widget && {widget, language};
}

function fromAddress(form, address) {
  const page = pageAt(address);
  const query = new URL(address, 'https://page.example').searchParams;
  return page && {form, ...page, settings: Object.fromEntries(query)};
}

function withoutPrefix(attributes, prefix) {
  const settings = Object.entries(attributes).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(settings.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** What an element stands for: a widget in one of the forms, or nothing. */
function partOf(node) {
  const attributes = attributesOf(node);
  const {lang: language} = attributes;
  if (node.tagName.startsWith('anagen-')) {
    const settings = withoutPrefix(attributes, '');
    delete settings.lang;
    return {form: 'element', widget: node.tagName.slice('anagen-'.length), language, settings};
  }
  if ('data-anagen' in attributes) {
    const settings = withoutPrefix(attributes, 'data-anagen-');
    return {form: 'placeholder', widget: attributes['data-anagen'], language, settings};
  }
  if (node.tagName === 'a' && pageAt(attributes.href)) return fromAddress('link', attributes.href);
  if (node.tagName === 'iframe') return fromAddress('frame', attributes.src);
  return undefined;
}

/** The widgets at or below a node, each as `{form, widget, language, settings}`. */
export const partsIn = (node) => [...elementsIn(node)].map(partOf).filter(Boolean);

const HEAD = ['link', 'script', 'style', 'meta'];

/** A snippet, cut where its outermost elements end: each with its form and the widgets in it. */
export function piecesOf(html) {
  return parseFragment(html)
    .childNodes.filter(isElement)
    .map((node) => {
      const parts = partsIn(node);
      const form = HEAD.includes(node.tagName) ? 'head' : (parts[0]?.form ?? 'other');
      return {form, html: serializeOuter(node), parts};
    });
}
