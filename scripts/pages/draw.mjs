// Draws a built widget in one language without a browser: all of its words, its folded parts too.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {CSSResult} from 'lit';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const lib = join(import.meta.dirname, '..', '..', 'dist', 'lib');
const built = (...path) => import(pathToFileURL(join(lib, ...path)).href);

// What is made once when a module starts. Nothing of it is used without a browser.
globalThis.MutationObserver ??= class {};
globalThis.CSSStyleSheet ??= class {
  replaceSync() {}
};

/**
 * The class of a widget. Pre-rendering is the one place beside the tests that reaches into what is protected
 * in it: a method of its own would cost every reader bytes that only the build needs.
 */
async function classOf(widget) {
  const exported = Object.values(await built('widgets', widget, `${widget}.js`));
  return exported.find(({settings}) => settings);
}

// Styles that come with folded parts are added to the sheets of an element: here they are noted as they are.
Object.defineProperty(CSSResult.prototype, 'styleSheet', {get: returnThis});

function returnThis() {
  return this;
}

/** What a browser would have at this point: nothing drawn, nobody to tell but us. */
function withoutBrowser(element, styles) {
  Object.defineProperty(element, 'shadowRoot', {value: {adoptedStyleSheets: styles}});
  element.renderRoot = {querySelectorAll: () => []};
  element.addEventListener('anagen-error', (event) => {
    const {level, code, message} = event.detail;
    event.preventDefault();
    if (level !== 'info') throw new Error(`${element.localName}: ${code}: ${message}`);
  });
}

/** A widget with the words that it would fetch for itself, and numbers and days as a language tag writes them. */
async function speaking(widget, locale, tag) {
  const Widget = await classOf(widget);
  if (!customElements.get(`anagen-${widget}`)) customElements.define(`anagen-${widget}`, Widget);
  const element = new Widget();
  withoutBrowser(element, Widget.elementStyles);
  const [words, {kitLocales}, {makeFormats}] = await Promise.all([
    Widget.locales[locale](),
    built('kit', 'kit.locales.js'),
    built('localization', 'format.js'),
  ]);
  const kit = await kitLocales[locale]();
  return Object.assign(element, {
    words,
    kitWords: kit.content(),
    locale,
    formats: makeFormats(tag),
  });
}

/** Opens all that is folded. */
async function unfold(element) {
  const late = await element.fetchLate();
  await Promise.all([late.speak(element.locale), late.sources.read()]);
  element.folding.late = late;
  // From now on: it is the server that draws, a moment later.
  element.folding.drawAll(() => undefined);
}

// An empty host: a slot has to stand in one, and there is nothing to put into it.
const markupOf = (element) =>
  collectResult(render(element.render(), {customElementHostStack: [{}]}));

/** As a browser would have it: the server writes what is off as `="false"`, and leaves marks for a Lit that draws on. */
const tidy = (markup) =>
  markup
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/ (?:checked|selected)="false"/g, '')
    .replace(/ (checked|selected)="true"/g, ' $1')
    .replace(/\s*\n\s*/g, '\n');

/** A widget with these properties as it shows in a language, all of it: its markup and its styles. */
export async function draw(widget, locale, properties) {
  const element = await speaking(widget, locale, locale);
  await unfold(element);
  Object.assign(element, properties);
  element.willUpdate(new Map(Object.keys(properties).map((name) => [name, undefined])));
  const markup = await markupOf(element);
  const styles = element.shadowRoot.adoptedStyleSheets.map(({cssText}) => cssText).join('\n');
  return {
    markup: tidy(markup),
    styles,
    words: element.words,
    standing: element.constructor.standing,
  };
}

/** The numbers and days that a widget writes before anything is opened, as a language tag writes them. */
export async function writtenAtFirst(widget, locale, tag) {
  const element = await speaking(widget, locale, tag);
  await markupOf(element);
  return element.formats.known;
}
