// Our colours (`light-dark()`) need browsers that all have constructable style sheets and no polyfill. So the
// built widgets do without what Lit has for others: half a kilobyte, of the fourteen that a page may take. `lit` is
// pinned: another version may need other patterns, and the build stops where one no longer fits.

/** Polyfills and hydration, which nobody of ours gives. */
const support =
  /\b[\w$]+\.(?:reactiveElement|litHtml|litElement)(?:PolyfillSupport|HydrateSupport)\b/g;
/** Lit's lists of its copies on a page, which only its development build reads. */
const versions =
  /(?<=[;,])\([\w$]+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
const decorators =
  /Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/g;
const decorated = /const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^{}]+\}/g;
/** How other types than text are read from attributes, and how they are written there. */
const converter = /(?<=\bu=)\{toAttribute\(.+?\}return i\}\}/g;
const reflecting = [
  /(?<=_\$ET\(t,s\)\{)const i=this.+?this\._\$Em=null\}/g,
  /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/g,
  /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/g,
];
/**
 * Translators in browsers put an element in the place of each text. Lit goes on writing to what it takes for the text: the
 * link under a number is then another than the number says. So a text goes in the place of whatever stands there.
 */
const textIn = /(?<=\?)(this\._\$AA\.nextSibling)\.data=t(?=:this\.T\()/g;
const writesText = '($1.data?$1.data=t:$1.replaceWith(t))';
const none = (parts) => parts.map((part) => [part, 'undefined']);

/** What goes from which of Lit's files, and what stands there instead. */
const cuts = {
  'reactive-element/reactive-element.js': [
    ...none([support, versions, decorators]),
    ...[decorated, ...reflecting].map((part) => [part, '']),
    [converter, '{fromAttribute:t=>t}'],
  ],
  'lit-html/lit-html.js': [...none([support, versions]), [textIn, writesText]],
  'lit-element/lit-element.js': none([support, versions]),
};

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

/** Leaves out of Lit what no browser of ours needs. */
export const slimLit = () => ({
  name: 'slim-lit',
  load: (id) => (/reactive-element\/css-tag\.js$/.test(id) ? slim : null),
  transform(code, id) {
    if (/node_modules\/(lit|@lit)/.test(id)) {
      const file = id.split('/').slice(-2).join('/');
      return {code: slimmed(code, file, (why) => this.error(why)), map: null};
    }
    for (const [, text] of code.matchAll(/\bcss`([^`]*)`/g)) {
      if (text.includes('${')) this.error('a style with a value in it: the plain styles take none');
    }
    if (/\breflect: true|\btype: (?:Boolean|Number|Object|Array)\b/.test(code)) {
      this.error(
        'an attribute that is no text, or is written: what reads and writes those is left out',
      );
    }
    return null;
  },
});
