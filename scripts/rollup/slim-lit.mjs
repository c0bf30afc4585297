// Our colours (`light-dark()`) need browsers that all have constructable style sheets and no polyfill. So the
// built widgets do without what Lit has for others: half a kilobyte, of the fourteen that a page may take. `lit` is pinned: another version may need other patterns, and the budgets tell.

/**
 * What Lit asks for and nobody of ours gives: polyfills, hydration, standard decorators' metadata; and its lists of the
 * copies on a page, which only its development build reads.
 */
const needless = [
  /\b[\w$]+\.(?:reactiveElement|litHtml|litElement)(?:PolyfillSupport|HydrateSupport)\b/g,
  /(?<=[;,])\([\w$]+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/g,
];
const metadata = /const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^{}]+\}/;
/** How other types than text are read from attributes, and how they are written there. */
const converter = /(?<=\bu=)\{toAttribute\(.+?\}return i\}\}/;
const reflecting = [
  /(?<=_\$ET\(t,s\)\{)const i=this.+?this\._\$Em=null\}/,
  /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
  /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/,
];

/** Takes it out of one of Lit's files. */
const slimmed = (code) => {
  const plain = code.replace(metadata, '').replace(converter, '{fromAttribute:t=>t}');
  const still = reflecting.reduce((text, part) => text.replace(part, ''), plain);
  return needless.reduce((text, part) => text.replace(part, 'undefined'), still);
};

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
      return {code: slimmed(code), map: null};
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
