// Our colours (`light-dark()`) need browsers that all have constructable style sheets and no polyfill, and our widgets use
// a part of Lit. So the built widgets do without the rest: more than a kilobyte, of the fourteen that a page may take.
// `lit` is pinned: another version may need other patterns, and the build stops where one no longer fits, or where
// something of ours needs what is left out.
import {cuts} from './slim-lit.cuts.mjs';

/** Takes it out of one of Lit's files; names what is no longer there. */
const slimmed = (code, file, refuse) =>
  (cuts[file] ?? []).reduce((text, [part, instead]) => {
    const less = text.replace(part, instead);
    if (less === text)
      refuse(`${file} has nothing like ${part} to leave out: is it another version of Lit?`);
    return less;
  }, code);

const slim = `
  export class CSSResult {
    constructor(text) {
      this.cssText = text;
    }
    get styleSheet() {
      if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
      return this.sheet;
    }
  }
  export const unsafeCSS = (text) => new CSSResult(text);
  export const css = ([text]) => unsafeCSS(text);
  export const supportsAdoptingStyleSheets = true;
  export const getCompatibleStyle = (style) => style;
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
  };`;

const LIT = /node_modules\/(lit|@lit)/;
/** Others may need what is left out: what waits, and what asks where it stands. */
const DIRECTIVE = /lit-html\/(async-directive|directives\/(?!guard|repeat))/;

/** What needs a part that is left out: [pattern, why]. */
const needs = [
  [/\bcss`[^`]*\$\{/, 'a style with a value in it: the plain styles take none'],
  [
    /\breflect: true|\btype: (?:Boolean|Number|Object|Array)\b|\b(?:converter|useDefault|hasChanged|noAccessor): |\bstate: true/,
    'a property that is no text, or is written to its attribute, or has options of its own',
  ],
  [
    /\b(?:addInitializer|removeController|hostUpdated?)\b/,
    'a part in an element’s life that it no longer has',
  ],
  [
    /\b(?:firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete)\b/,
    'a step of an update that is left out',
  ],
  [
    /<(?:script|style|textarea|title)\b|\bmathml`/,
    'a tag that templates no longer read in its own way',
  ],
  [/<!--(?:(?!-->)[^])*\$\{/, 'a value in a comment'],
  [
    /<[a-z][\w-]*(?:\s+[@?.\w-]+(?:=(?:"[^"]*"|\$\{[^{}]*\}))?)*\s+\$\{/,
    'a value in a tag without a name',
  ],
  [/\bhandleEvent\b/, 'a listener that is no function'],
];

/** Leaves out of Lit what no browser of ours needs. */
export const slimLit = () => ({
  name: 'slim-lit',
  load: (id) => (/reactive-element\/css-tag\.js$/.test(id) ? slim : null),
  transform(code, id) {
    if (DIRECTIVE.test(id)) this.error(`${id}: not among the directives that were tried`);
    if (LIT.test(id)) {
      const file = id.split('/').slice(-2).join('/');
      return {code: slimmed(code, file, (why) => this.error(why)), map: null};
    }
    const [, why] = needs.find(([pattern]) => pattern.test(code)) ?? [];
    if (why) this.error(`${why}: see slim-lit.cuts.mjs`);
    return null;
  },
});
