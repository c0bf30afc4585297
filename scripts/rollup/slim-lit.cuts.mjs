// What goes from which of Lit's files, and what stands there instead: [pattern, replacement].

const gone = (...parts) => parts.map((part) => [part, '']);
const none = (...parts) => parts.map((part) => [part, 'undefined']);

/** Polyfills, hydration, and lists of Lit's copies on a page: nobody of ours gives or reads them. */
const support = none(
  /\b[\w$]+\.(?:reactiveElement|litHtml|litElement)(?:PolyfillSupport|HydrateSupport)\b/g,
  /(?<=[;,])\([\w$]+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
);

const decorators = [
  ...none(/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/g),
  ...gone(/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^{}]+\}/g),
];

/**
 * Properties are text or set by script, each with its attribute's name or none. None is written to an attribute, has a
 * default, is compared in a way of its own, or has an accessor of its own. Styles are one list.
 */
const properties = [
  [/(?<=\bu=)\{toAttribute\(.+?\}return i\}\}/g, '0'],
  [
    /(?<=_\$AK\(t,s\)\{).+?(?=\}requestUpdate)/g,
    'const i=this.constructor._$Eh.get(t);i&&(this[i]=s)',
  ],
  [
    /requestUpdate\(t,s,i,e=!1,h\)\{.+?this\.C\(t,s,i\)\}/g,
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  [
    /(?<=\}C\(t,s),.+?(?=async _\$EP)/g,
    '){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [
    /const\{get:e,set:r\}=h\(this\.prototype,t\).+?(?=,configurable)/g,
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h)}',
  ],
  [/(?<=_\$Eu\(t,s\)\{).+?(?=\}constructor)/g, 'return s.attribute||void 0'],
  [/(?<=finalizeStyles\(s\)\{).+?(?=\}static _\$Eu)/g, 'return s'],
  ...gone(
    /(?<=b=\{)attribute:.+?(?=\};)/g,
    /static getPropertyOptions\(t\)\{[^{}]+\}/g,
    /_\$ET\(t,s\)\{.+?this\._\$Em=null\}\}/g,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/g,
    /,this\._\$Em=null(?=,this\._\$Ev)/g,
    /,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/g,
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped.+?this\.C\(s,void 0,i,e\)\}/g,
    /s\.state&&\(s\.attribute=!1\),/g,
    /,\.\.\.o\(t\)(?=\])/g,
  ),
];

/** Steps of a life that nobody of ours takes part in. What is left: `willUpdate`, `update`, `updated`. */
const life = [
  [/let t=!1(?=;const s=this\._\$AL;try)/g, ''],
  [/t=this\.shouldUpdate\(s\),t\?\((.+?)\):this\._\$EM\(\)(?=\}catch)/g, '$1'],
  [/throw t=!1,(this\._\$EM\(\),s\})t&&/g, 'throw $1'],
  [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/g, 'return this.performUpdate(),'],
  [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\)/g, '$1'],
  [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /g, ''],
  ...gone(
    /static addInitializer\(t\)\{[^{}]+\}/g,
    /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g,
    /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/g,
    /removeController\(t\)\{[^{}]+\}/g,
    /this\._\$EO\?\.forEach\(t=>t\.hostUpdated?\?\.\(\)\),/g,
    /scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/g,
    /shouldUpdate\(t\)\{return!0\}/g,
    /firstUpdated\(t\)\{\}/g,
  ),
];

/**
 * Translators in browsers put an element in the place of each text. Lit goes on writing to what it takes for the text: the
 * link under a number is then another than the number says. So a text goes in the place of whatever stands there. Lit also
 * takes the text after a value for the value's end, and once that is gone takes away all that follows. So a mark ends it.
 */
const translated = [
  [
    /(?<=\?)(this\._\$AA\.nextSibling)\.data=t(?=:this\.T\()/g,
    '($1===this._$AB?$1.before(t):$1.data?$1.data=t:$1.replaceWith(t))',
  ],
  [/(?<=l\+=c===v\?)s\+r(?=:)/g, 's+r+(/^[^<]/.test(t[i+1])?"<!---->":"")'],
];

/** MathML; values in comments, in tags and in `<style>`, `<title>` and the like; templates that are compiled. */
const templates = [
  [/3===i\?"<\/?math>":""/g, '""'],
  [/\|\|3===i(?=\)\{const)/g, ''],
  [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),(c=p)\)/g, '$1'],
  [/c=n\?\?v/g, 'c=v'],
  [/\((c=p),n=void 0\)/g, '$1'],
  [/if\(y\.test\(r\.tagName\)\)\{.+?(?=\}else if\(8)/g, ''],
  [
    /(?<=\}else )if\(8===r\.nodeType\)if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.+?o\.length-1\}/g,
    '8===r.nodeType&&r.data===n&&$1;',
  ],
  [
    /(d\.push\(\{type:1.+?),r\.removeAttribute\(t\)\}else t\.startsWith\(o\)&&\(.+?(?=;\})/g,
    '$1,r.removeAttribute(t)}',
  ],
  [/1===r\.type\?(i=new r\.ctor\([^()]+\)):6===r\.type&&\(i=new Z\([^()]+\)\)/g, '$1'],
  [/"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\)(?=;if)/g, '$1'],
];

/** Directives that wait, and what tells them where they stand. Listeners are functions, without options. */
const directives = [
  [/\(t\?\.creationScope\?\?l\)/g, 'l'],
  [/(?<=e=t===A&&s!==A)\|\|t\.capture.+?(?=,h=)/g, ''],
  [
    /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?,t\)):this\._\$AH\.handleEvent\(t\)/g,
    '$1',
  ],
  ...gone(
    /get _\$AU\(\)\{.+?\}/g,
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}/g,
    /get parentNode\(\)\{let .+?,t\}/g,
    /get (?:startNode|endNode|tagName)\(\)\{[^{}]+\}/g,
    /,this\._\$AN=void 0/g,
    /,this\._\$Cv=e\?\.isConnected\?\?!0/g,
    /(?<=for\()this\._\$AP\?\.\(!1,!0,s\)/g,
    /setConnected\(t\)\{.+?\)\)\}/g,
  ),
];
const connecting = gone(
  /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g,
  /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/g,
  /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/g,
);

export const cuts = {
  'reactive-element/reactive-element.js': [...support, ...decorators, ...properties, ...life],
  'lit-html/lit-html.js': [...support, ...translated, ...templates, ...directives],
  'lit-element/lit-element.js': [...support, ...connecting],
};
