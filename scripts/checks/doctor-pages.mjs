// Pages with one mistake each, for the check of `anagen doctor`: what is written, and what it says of it.
import {createHash} from 'node:crypto';

const HEAD =
  '<link rel="stylesheet" href="/anagen/anagen.css"><script type="module" src="/anagen/anagen.js"></script>';
const WIDGET = '<anagen-therapy-comparison><p>Call us.</p></anagen-therapy-comparison>';

/** A page whose body begins on line 4. */
export const pageOf = (body = WIDGET, {head = HEAD, lang = 'en'} = {}) =>
  `<!doctype html>\n<html lang="${lang}"><head><title>Hair</title>${head}</head>\n<body>\n${body}\n</body></html>\n`;

const TO_OPTIONS = '<a href="/anagen/pages/en/therapy-comparison.html">options</a>';
const finder = (attributes) =>
  `<anagen-support-finder ${attributes}><p>Call us.</p></anagen-support-finder>`;
const policy = (text) => `<meta http-equiv="Content-Security-Policy" content="${text}">${HEAD}`;
const STYLE = '<link rel="stylesheet" href="/anagen/anagen.css">';
const IMPORT = 'import "/anagen/anagen.js";';
/** As docs/host-pages.md has it, for a hash with 'strict-dynamic'. */
const MAKER = `
  const loader = document.createElement('script');
  loader.type = 'module';
  loader.src = '/anagen/anagen.js';
  document.head.append(loader);
`;
const inline = (text, attributes = '') => `${STYLE}<script ${attributes}>${text}</script>`;
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const under = (text, head) =>
  `<meta http-equiv="Content-Security-Policy" content="${text}">${head}`;
const importing = inline(IMPORT, 'type="module"');
const link = (address) => `<p><a href="${address}">Options</a></p>`;
const frame = (attributes) =>
  `<iframe src="/anagen/pages/en/therapy-comparison.html" ${attributes}></iframe>`;

const inBody = [
  {
    name: 'a misspelt element',
    body: '<anagen-theraphy-comparison><p>Call us.</p></anagen-theraphy-comparison>',
    says: [':4:1', 'no widget “theraphy-comparison”', 'Did you mean “therapy-comparison”?'],
  },
  {
    name: 'an element with an underscore',
    body: '<anagen_support-finder>Call us.</anagen_support-finder>',
    says: [':4:1', 'Did you mean <anagen-support-finder>?'],
  },
  {
    name: 'a misspelt placeholder',
    body: '<div data-anagen="regrowth-timelin"><p>Call us.</p></div>',
    says: [':4:1', 'Did you mean “regrowth-timeline”?'],
  },
  {
    name: 'a value that is none',
    body: '<anagen-therapy-comparison\nheading-level="7"><p>Call us.</p></anagen-therapy-comparison>',
    says: [':5:1', 'has heading-level="7"', 'one of “1”, “2”', 'or remove heading-level.\n'],
  },
  {
    name: 'curly quotes',
    body: '<anagen-therapy-comparison region=”uk”><p>Call us.</p></anagen-therapy-comparison>',
    says: ['The quotes are curly'],
  },
  {
    name: 'curly quotes around the name of a widget',
    body: '<div data-anagen=“therapy-comparison”><p>Call us.</p></div>',
    says: ['no widget ““therapy-comparison””', 'The quotes are curly'],
  },
  {
    name: 'a frame by an address without encryption',
    body: '<iframe src="http://files.example/anagen/pages/en/therapy-comparison.html" title="x" height="9"></iframe>',
    head: '',
    says: [
      ':4:1',
      'http://files.example/anagen/pages/en/therapy-comparison.html: browsers refuse it',
    ],
  },
  {
    name: 'a misspelt setting of a placeholder',
    body: '<div data-anagen="therapy-comparison" data-anagen-headinglevel="3"><p>Call us.</p></div>',
    says: [':4:39', '“headinglevel”', 'Did you mean “heading-level”?'],
  },
  {
    name: 'a setting of a placeholder without data-anagen- before it',
    body: '<div data-anagen="support-finder" country="GB"><p>Call us.</p></div>',
    says: [':4:35', 'has “country”, which is not read', 'Write data-anagen-country.'],
  },
  {
    name: 'a misspelt option',
    body: '<anagen-therapy-comparison options="wigs scalp-colling"><p>Call us.</p></anagen-therapy-comparison>',
    says: ['“scalp-colling” in options', 'Did you mean “scalp-cooling”?'],
  },
  {name: 'a country that is none', body: finder('country="UK"'), says: ['country="UK"', '“GB”']},
  {
    name: 'a kind of help that is none',
    body: finder('kinds="wigg money"'),
    says: ['“wigg” in kinds', 'Did you mean “wig”?'],
  },
  {
    name: 'an address that is none',
    body: finder('src="ftp://x.example/a"'),
    says: ['has src="ftp'],
  },
  {
    name: 'a day of treatment on a page',
    body: '<anagen-regrowth-timeline first-treatment="2026-03-02"><p>Call us.</p></anagen-regrowth-timeline>',
    says: ['first-treatment is about somebody’s health: whoever sees this page'],
  },
  {
    name: 'a last day before the first',
    body: '<anagen-regrowth-timeline first-treatment="2026-03-02" last-treatment="2026-03-01"><p>x</p></anagen-regrowth-timeline>',
    mistakes: 3,
    says: ['expects a day on or after first-treatment'],
  },
  {
    name: 'a day of treatment in an address',
    body: link('/anagen/pages/en/regrowth-timeline.html?first-treatment=2026-03-02'),
    says: ['The address has first-treatment', 'was not read'],
    never: '2026-03-02',
  },
  {
    name: 'a misspelt setting in an address',
    body: link('/anagen/pages/en/therapy-comparison.html?option=wigs'),
    says: [':4:7', 'option in href', 'Did you mean “options”?'],
  },
  {
    name: 'a file of another server in an address',
    body: link('/anagen/pages/en/support-finder.html?src=https://other.example/help.json'),
    says: ['src in href', 'no file on the page’s own server'],
  },
  {
    name: 'a language that is not there, in an address',
    body: link('/anagen/pages/fr/therapy-comparison.html'),
    says: ['There are no pages in “fr”', 'en, es, ar'],
  },
  {
    name: 'a page of ours that is not there',
    body: link('/anagen/pages/en/therapy.html'),
    says: ['no widget “therapy”'],
  },
  {
    name: 'a frame without a title',
    body: frame('height="500"'),
    says: ['has no title, by which screen readers call it'],
  },
  {
    name: 'a frame without a height',
    body: frame('title="Options"'),
    says: ['The frame has no height'],
  },
  {
    name: 'a frame whose sandbox forbids scripts',
    body: frame('title="Options" height="500" sandbox'),
    says: ['sandbox forbids scripts', 'allow-scripts allow-same-origin allow-popups'],
  },
  {
    name: 'a frame whose sandbox lets nobody call',
    body: frame('title="Options" height="500" sandbox="allow-scripts allow-same-origin"'),
    says: [
      'people can’t call a number or follow a link (allow-popups), ',
      ', print (allow-modals), or keep a file (allow-downloads).',
      'Write sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads"',
    ],
  },
  {
    name: 'a style sheet of another name in the folder',
    head: '<link rel="stylesheet" href="/anagen/anagen.min.css"><script type="module" src="/anagen/anagen.js"></script>',
    says: [
      ':2:',
      'There is no style sheet /anagen/anagen.min.css: the file is called anagen.css.',
      'Write <link rel="stylesheet" href="/anagen/anagen.css">',
    ],
  },
  {
    name: 'a tag that an editor turned into text',
    body: '<p>Hair.\n&lt;anagen-therapy-comparison&gt;</p>',
    says: [':5:1', 'Readers see code as text', '“<anagen-therapy-comparison…”'],
  },
  {
    name: 'a placeholder whose name an editor took out',
    body: `${WIDGET}<div data-anagen-country="GB"><p>Call us.</p></div>`,
    says: ['<div> has data-anagen-country, but no data-anagen'],
  },
  {
    name: 'an attribute with a slip at its start',
    body: `${WIDGET}<div data-anegen="support-finder"><p>Call us.</p></div>`,
    says: ['an attribute data-anegen', 'Did you mean “data-anagen”?'],
  },
  {
    name: 'a placeholder that nobody looks for, since its attribute is misspelt',
    body: '<div data-anagn="support-finder"><p>Call us.</p></div>',
    says: [':4:6', 'an attribute data-anagn', 'Did you mean “data-anagen”?'],
    never: 'has no widget',
  },
  {
    name: 'two letters of a placeholder’s setting swapped',
    body: '<div data-anagen="support-finder" data-angaen-country="GB"><p>Call us.</p></div>',
    says: [':4:35', 'Did you mean “data-anagen-country”?'],
  },
  {
    name: 'a slip in the first word of the attribute',
    body: '<div date-anagen="support-finder"><p>Call us.</p></div>',
    says: ['Did you mean “data-anagen”?'],
  },
  {
    name: 'two slips in an attribute that names a widget',
    body: '<div data-anegin="support-finder"><p>Call us.</p></div>',
    says: ['Did you mean “data-anagen”?'],
  },
  {
    name: 'one option to compare',
    body: '<anagen-therapy-comparison compare="wigs"><p>Call us.</p></anagen-therapy-comparison>',
    says: ['expects a second name beside it', 'Add a second name, or remove compare.'],
    never: 'Take it out',
  },
  {
    name: 'a frame of a misspelt page',
    body: '<iframe src="/anagen/pages/en/regrowth-timelin.html" title="x" height="500"></iframe>',
    says: ['the frame shows what the server says', 'Did you mean “regrowth-timeline”?'],
    never: 'Its own text stays',
  },
  {
    name: 'JSON in an attribute',
    body: `<div data-anagen="therapy-comparison" data-anagen-options='{"a": 1}'><p>Call us.</p></div>`,
    mistakes: 3,
    says: ['data-anagen-options holds JSON'],
  },
  {
    name: 'an element that closes itself',
    body: '<anagen-therapy-comparison /><p>The rest of the page.</p>',
    says: ['does not close itself', '</anagen-therapy-comparison>'],
  },
  {
    name: 'an element that is not closed',
    body: '<anagen-therapy-comparison><p>The rest of the page.</p>',
    says: ['is not closed'],
  },
  {
    name: 'an element in a paragraph, with a paragraph in it',
    body: `<p>${WIDGET}</p>`,
    says: ['is not closed', 'it stands in a <p>, which the <p> in it ends'],
  },
  {
    name: 'an element without a fallback',
    body: '<anagen-therapy-comparison> </anagen-therapy-comparison>',
    says: ['is empty: where the widget can’t come'],
  },
  {
    name: 'a clinic file without an address',
    body: `${WIDGET}<p data-anagen-clinic=" ">x</p>`,
    says: ['data-anagen-clinic names “ ”'],
  },
];

const inHead = [
  {
    name: 'no script tag',
    head: '',
    says: [
      ':4:1',
      'no script tag of anagen.js',
      'joined into another file, write data-anagen-base="/anagen/" on any element',
    ],
  },
  {
    name: 'a style sheet, but no script tag',
    head: '<link rel="stylesheet" href="/anagen/anagen.css">',
    says: ['no script tag of anagen.js', 'head of the page: <script type="module"'],
    never: 'head of the page: <link',
  },
  {
    name: 'the classic script by an address without encryption',
    head: '<link rel="stylesheet" href="/anagen/anagen.css"><script src="http://files.example/anagen/anagen.classic.js"></script>',
    says: ['browsers refuse it', 'such as /anagen/anagen.classic.js.'],
  },
  {
    name: 'a script tag without its type',
    head: HEAD.replace('type="module" ', ''),
    says: [':2:', 'lacks type="module"', 'anagen.classic.js'],
  },
  {
    name: 'the classic script with a type',
    head: HEAD.replace('anagen.js', 'anagen.classic.js'),
    says: ['anagen.classic.js has type="module"'],
  },
  {
    name: 'a script that a consent tool holds back',
    head: HEAD.replace('"module" src', '"text/plain" data-src'),
    says: ['held back'],
  },
  ...['data-rocket-src', 'data-wpfc-src', 'data-cookieblock-src'].map((attribute) => ({
    name: `a script that a tool holds back in ${attribute}`,
    head: HEAD.replace('"module" src', `"text/plain" ${attribute}`),
    says: ['held back'],
  })),
  {
    name: 'addresses that a base element resolves',
    head: `<base href="/hair/">${HEAD.replaceAll('"/anagen/', '"anagen/')}`,
    body: '<p><a href="anagen/pages/en/support-finder.html?contry=GB">x</a></p>',
    says: ['Did you mean “country”?'],
  },
  {
    name: 'curly quotes in the tag of the script',
    head: HEAD.replace('"module" src="/anagen/anagen.js"', '”module” src=”/anagen/anagen.js”'),
    says: [':2:', '<script> has type=”module”, with curly quotes', 'straight quotes'],
    never: 'Nothing on the page',
  },
  {
    name: 'curly quotes around the type of the script alone',
    head: HEAD.replace('"module"', '”module”'),
    says: ['with curly quotes'],
    never: 'consent tool',
  },
  {
    name: 'a script on the author’s own disk',
    head: HEAD.replace('src="/anagen/', 'src="file:///C:/anagen/'),
    says: ['file:///C:/anagen/anagen.js is no address on a server', 'Copy the Anagen folder'],
  },
  {
    name: 'two folders, one of a version',
    head: `${HEAD}<script type="module" src="/anagen/0.1.0/anagen.js"></script>`,
    says: ['Two Anagen folders', '/anagen/0.1.0/ (version 0.1.0)'],
  },
  {
    name: 'a policy with a nonce, and none on the tag',
    head: policy("script-src 'nonce-abc'; style-src 'self'"),
    says: ['The policy forbids /anagen/anagen.js', 'Put the page’s nonce on the script tag.'],
  },
  {
    name: 'another nonce on the tag than in the policy',
    head: policy("script-src 'nonce-abc'; style-src 'self'").replace(
      '<script',
      '<script nonce="x"',
    ),
    says: ['The nonce on the script tag is another than the policy has'],
    never: "Add 'self'",
  },
  {
    name: 'two folders',
    head: `${HEAD}<script type="module" src="/old/anagen.js"></script>`,
    says: ['Two Anagen folders', '/anagen/', '/old/'],
  },
  {
    name: 'a style sheet with a hash from another host',
    head: '<link rel="stylesheet" href="https://files.example/anagen/anagen.css" integrity="sha384-x"><script type="module" src="https://files.example/anagen/anagen.js"></script>',
    says: ['no crossorigin'],
  },
  {
    name: 'an address without encryption',
    head: HEAD.replaceAll('"/anagen/', '"http://files.example/anagen/'),
    mistakes: 2,
    says: ['browsers refuse it'],
  },
  {
    name: 'a policy that forbids the script',
    head: policy("script-src https://x.example; style-src 'self'"),
    says: ['The policy forbids /anagen/anagen.js', "Add 'self' to script-src."],
  },
  {
    name: 'a policy that forbids the style sheet',
    head: policy("default-src 'none'; script-src 'self'"),
    says: ['The policy forbids /anagen/anagen.css', "Add 'self' to style-src."],
  },
  {
    name: 'a policy whose strictness addresses don’t satisfy',
    head: policy("script-src 'self' 'strict-dynamic' 'nonce-abc'"),
    says: ["With 'strict-dynamic' addresses do not count"],
  },
  {
    name: 'a policy with a list of trusted types',
    head: policy("require-trusted-types-for 'script'; trusted-types other"),
    says: ['without “anagen”'],
  },
  {
    name: 'a policy that forbids the clinic file',
    head: policy("default-src 'self'; connect-src 'none'").replace(
      'anagen.js"',
      'anagen.js" data-anagen-clinic="/clinic.json"',
    ),
    says: ['The policy forbids /clinic.json', "Add 'self' to connect-src."],
  },
  {
    name: 'a policy that forbids the frame',
    head: policy("default-src 'self'; frame-src 'none'"),
    body: frame('title="Options" height="500"'),
    says: ['therapy-comparison.html', "Add 'self' to frame-src."],
  },
  {
    name: 'an import whose script a hash lets run, but not its file',
    head: under(`script-src ${hashOf(IMPORT)}`, importing),
    says: ['The policy forbids /anagen/anagen.js', "Add 'self' to script-src."],
  },
  {
    name: 'an import under a strict policy with a hash',
    head: under(`script-src 'strict-dynamic' ${hashOf(IMPORT)}`, importing),
    says: ['The policy forbids /anagen/anagen.js', 'an import in the page is refused'],
  },
  {
    name: 'an inline script that the policy forbids',
    head: under("script-src 'self'", importing),
    says: [
      'forbids the inline script that brings anagen.js',
      `Add ${hashOf(IMPORT)} to script-src.`,
    ],
  },
  {
    name: 'an inline script under an old word that a hash turns off',
    head: under("script-src 'self' 'unsafe-inline' 'sha256-AAAA'", inline(MAKER)),
    says: [`Add ${hashOf(MAKER)} to script-src.`],
  },
  {
    name: 'a script that makes a script tag whose address the policy does not have',
    head: under(`script-src ${hashOf(MAKER)}`, inline(MAKER)),
    says: ['The policy forbids /anagen/anagen.js', "Add 'self' to script-src."],
  },
  {
    name: 'a script that may not set an address',
    head: under(
      `script-src 'strict-dynamic' ${hashOf(MAKER)}; require-trusted-types-for 'script'`,
      inline(MAKER),
    ),
    says: ['may not set an address', 'nonce'],
  },
  {
    name: 'an import in a script that is no module',
    head: inline(IMPORT),
    says: [':2:', 'lacks type="module"'],
  },
  {
    name: 'a script that makes a script tag without a type',
    head: inline(MAKER.replace("loader.type = 'module';", '')),
    says: [':2:', 'lacks type="module"'],
  },
  {
    name: 'an import that somebody put into a comment',
    head: inline(`// ${IMPORT}`, 'type="module"'),
    says: ['Nothing on the page brings the widgets'],
  },
  {
    name: 'a misspelt attribute, and no script tag',
    head: '',
    body: '<div data-anagn="support-finder"><p>Call us.</p></div>',
    mistakes: 2,
    says: ['Did you mean “data-anagen”?', 'Nothing on the page brings the widgets'],
  },
  {
    name: 'an import map for another folder',
    head: `<script type="importmap">{"integrity": {"/old/core.js": "sha384-x"}}</script>${HEAD}`,
    says: ['none for files in'],
  },
  {
    name: 'an import map that is no JSON',
    head: `<script type="importmap">{"integrity": </script>${HEAD}`,
    says: ['The import map is no JSON'],
  },
  {
    name: 'an import map behind the script',
    head: `${HEAD}<script type="importmap">{"integrity": {"/anagen/core.js": "sha384-x"}}</script>`,
    says: ['stands behind a module script'],
  },
  {
    name: 'an import map that the policy forbids',
    head: policy("script-src 'self'").replace(
      '<link',
      '<script type="importmap">{"integrity": {"/anagen/core.js": "sha384-x"}}</script><link',
    ),
    says: ['forbids the import map', "'sha256-"],
  },
  {name: 'a language that is not there', lang: 'fr', says: [':2:7', 'There is no “fr” yet']},
  {name: 'a language with a slip', lang: 'es_MX', says: ['is no language tag', '“es”']},
  {name: 'nothing of ours', head: '', body: '<p>Hair.</p>', says: ['Nothing of Anagen']},
];

/** Each has one mistake, unless it says how many. */
export const badPages = [...inBody, ...inHead];

/** Pages without any, and what they are told. */
export const goodPages = [
  {
    name: 'a frame whose sandbox leaves people all that they do there',
    body: frame(
      'title="Options" height="500" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads"',
    ),
    says: ['therapy-comparison, frame'],
    never: 'sandbox',
  },
  {
    name: 'a frame whose sandbox lets nobody print',
    body: frame(
      'title="Options" height="500" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms"',
    ),
    says: ['Good to know', 'people can’t print (allow-modals) or keep a file'],
  },
  {name: 'an element', says: ['therapy-comparison, element, speaks English (en)']},
  {
    name: 'a placeholder in Spanish on an English page',
    body: '<div data-anagen="therapy-comparison" lang="es" data-anagen-heading-level="3"><p>Llame.</p></div>',
    says: ['placeholder, speaks Spanish (es); heading-level=“3”', 'machine translation'],
  },
  {
    name: 'a link on a page without a script',
    head: '',
    body: link('https://other.example/anagen/pages/ar/regrowth-timeline.html?units=cm'),
    says: ['regrowth-timeline, link, speaks Arabic (ar); units=“cm”'],
  },
  {
    name: 'a frame',
    head: '',
    body: frame('title="Options" height="500"'),
    says: ['therapy-comparison, frame'],
  },
  {
    name: 'the classic script',
    head: '<link rel="stylesheet" href="/anagen/anagen.css"><script src="/anagen/anagen.classic.js?ver=6.5" async></script>',
    says: ['/anagen/anagen.classic.js?ver=6.5'],
  },
  {
    name: 'a script that was joined with others',
    head: '<link rel="stylesheet" href="/anagen/anagen.css"><script src="/all.js"></script>',
    body: `<div data-anagen-base="/anagen">${WIDGET}</div>`,
    says: ['/anagen'],
  },
  {
    name: 'no style sheet',
    head: '<script type="module" src="/hair/anagen.js?ver=6/5"></script>',
    says: [
      'Good to know:',
      'anagen.css is missing',
      'head of the page: <link rel="stylesheet" href="/hair/anagen.css">\n',
    ],
  },
  {
    name: 'a script that was joined with others, without the style sheet',
    head: '<script src="/all.js"></script>',
    body: `<div data-anagen-base="/anagen">${WIDGET}</div>`,
    says: [
      'Good to know:',
      'anagen.css is missing',
      'head of the page: <link rel="stylesheet" href="/anagen/anagen.css">\n',
    ],
  },
  {
    name: 'an address with names of others',
    head: '',
    body: link('/anagen/pages/en/therapy-comparison.html?utm_source=letter&clinic=/clinic.json'),
    says: ['fine'],
  },
  {
    name: 'a footer in a placeholder',
    body: '<div data-anagen="therapy-comparison"><p>Call us.</p><p data-anagen-slot="footer">x</p></div>',
    says: ['fine'],
  },
  {
    name: 'a policy with all that is needed, and a nonce beside a strict one',
    head: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'strict-dynamic' 'nonce-abc'; style-src 'self'">${HEAD.replace('<script', '<script nonce="abc"')}`,
    says: ['fine'],
  },
  {
    name: 'a folder on another host that the policy names',
    head: policy(
      "default-src 'none'; script-src https://*.example/anagen/; style-src https:",
    ).replaceAll('"/anagen/', '"https://files.example/anagen/'),
    says: ['fine'],
  },
  {
    name: 'code that is shown as code',
    body: `${WIDGET}<pre>&lt;anagen-therapy-comparison&gt;</pre>`,
    says: ['fine'],
  },
  {
    name: 'a theme without any widget on this page',
    body: '<p>Hair.</p>',
    says: ['has no widget'],
  },
  {
    name: 'an option that nobody has verified',
    body: '<anagen-therapy-comparison options="wigs cold-caps"><p>Call us.</p></anagen-therapy-comparison>',
    says: ['“cold-caps”, whose sources'],
  },
  {
    name: 'a page as a browser saved it',
    body: `<div data-anagen="therapy-comparison">${WIDGET}</div>`,
    says: ['therapy-comparison, placeholder', 'fine'],
    never: ', element',
  },
  {
    name: 'an option that the clinic’s own file may add',
    head: HEAD.replace('anagen.js"', 'anagen.js" data-anagen-clinic="/clinic.json"'),
    body: '<anagen-therapy-comparison options="zzz-of-our-own-making"><p>Call us.</p></anagen-therapy-comparison>',
    says: ['If your clinic file adds it', 'was not looked into'],
  },
  {
    name: 'an inline script that imports anagen.js',
    head: importing,
    says: ['line 2: /anagen/anagen.js', 'fine'],
  },
  {
    name: 'an inline script that imports anagen.js by a name of the import map',
    head: `<script type="importmap">{"imports":{"anagen":"/anagen/anagen.js"}}</script>${inline('import "anagen";', 'type="module"')}`,
    says: ['line 2: /anagen/anagen.js', 'fine'],
  },
  {
    name: 'an inline script that imports anagen.js from a folder of the import map',
    head: `<script type="importmap">{"imports":{"hair/":"/anagen/"}}</script>${inline('import "hair/anagen.js";', 'type="module"')}`,
    says: ['line 2: /anagen/anagen.js', 'fine'],
  },
  {
    name: 'a link and a frame to another host that the page does not name',
    body: `${WIDGET}${link('https://files.example/anagen/pages/en/therapy-comparison.html')}<iframe src="https://files.example/anagen/pages/en/therapy-comparison.html" title="x" height="9"></iframe>`,
    says: [
      'Good to know:',
      'The link to https://files.example/anagen/ stays a link',
      'The frame of https://files.example/anagen/ keeps its own height',
      'write data-anagen-bases="https://files.example/anagen/" onto the script tag',
    ],
  },
  {
    name: 'a link to another host that the page names',
    head: HEAD.replace('<script', '<script data-anagen-bases="https://files.example/anagen/"'),
    body: `${WIDGET}${link('https://files.example/anagen/pages/en/therapy-comparison.html')}`,
    says: ['fine'],
    never: 'stays a link',
  },
  {
    name: 'an inline script that makes a script tag of anagen.js',
    head: inline(MAKER),
    says: ['line 2: /anagen/anagen.js', 'fine'],
  },
  {
    name: 'an inline script that makes a tag of the classic script',
    head: inline("document.createElement('script').src = '\\/anagen\\/anagen.classic.js?v=2'"),
    says: ['/anagen/anagen.classic.js?v=2', 'fine'],
  },
  {
    name: 'an import with its hash in the policy, beside the page’s host',
    head: under(`script-src 'self' ${hashOf(IMPORT)}`, importing),
    says: ['fine'],
  },
  {
    name: 'an import with a nonce',
    head: under("script-src 'nonce-abc'", inline(IMPORT, 'type="module" nonce="abc"')),
    says: ['fine'],
  },
  {
    name: 'a script that makes a script tag, under a strict policy with its hash',
    head: under(`script-src 'strict-dynamic' ${hashOf(MAKER)}`, inline(MAKER)),
    says: ['fine'],
  },
  {
    name: 'attributes of others that look a little like ours',
    body: `${WIDGET}<div data-analytics="x" data-animation="x" data-anchor="x" data-manager="x" data-imagen="x" data-angle="x" data-antigen="x" data-image="x" data-catagen="x" data-page="support-finder" data-widget="support-finder">x</div>`,
    says: ['fine'],
  },
  {
    name: 'a link in a sentence',
    body: `${WIDGET}<p>See <b><a href="/anagen/pages/en/therapy-comparison.html">options</a></b>, or call.</p>`,
    says: ['Good to know:', 'therapy-comparison.html stays a link: there is more on its line'],
  },
  {
    name: 'a link below other words of its paragraph',
    body: `${WIDGET}<p>Call us.<br><a href="/anagen/pages/en/therapy-comparison.html">options</a></p>`,
    says: ['Good to know:', 'therapy-comparison.html stays a link: there is more on its line'],
  },
  ...[
    ['beside words of its block', `<div>See ${TO_OPTIONS}</div>`],
    ['before words of its block', `<div>${TO_OPTIONS} or call.</div>`],
    ['beside another in the body', `${TO_OPTIONS} ${TO_OPTIONS.replace('options', 'more')}`],
    ['in bold, after words', `<section><p>Hi.</p>See <b>${TO_OPTIONS}</b></section>`],
  ].map(([name, body]) => ({
    name: `a link ${name}`,
    body: `${WIDGET}${body}`,
    says: ['Good to know:', 'therapy-comparison.html stays a link: there is more on its line'],
  })),
  {
    name: 'a list of trusted types that nothing requires',
    head: policy("default-src 'self'; trusted-types other"),
    says: ['fine'],
  },
  {
    name: 'a module from another host with a hash, which needs no crossorigin',
    head: '<link rel="stylesheet" href="/anagen/anagen.css"><script type="module" src="https://files.example/anagen/anagen.js" integrity="sha384-x"></script>',
    never: 'no crossorigin',
    says: ['https://files.example/anagen/anagen.js'],
  },
  ...[
    ['alone in its paragraph', `${WIDGET}${link('/anagen/pages/en/therapy-comparison.html')}`],
    [
      'with a line break after it',
      `${WIDGET}<p><b><a href="/anagen/pages/en/therapy-comparison.html">options</a></b><br></p>`,
    ],
    ['between paragraphs', `${WIDGET}<div><p>Hi.</p>${TO_OPTIONS}<p>Hi.</p></div>`],
    ['between line breaks', `${WIDGET}<div>Hi.<br>${TO_OPTIONS}<br>Hi.</div>`],
    ['in a row, as styles may have it', `${WIDGET}<div class="x">Hi. ${TO_OPTIONS}</div>`],
    [
      'in a heading',
      `${WIDGET}<h3>1. <a href="/anagen/pages/en/therapy-comparison.html">options</a></h3>`,
    ],
    [
      'in a list of links',
      `${WIDGET}<nav><p>1. <a href="/anagen/pages/en/therapy-comparison.html">options</a></p></nav>`,
    ],
    [
      'that is meant to stay one',
      `${WIDGET}<p>See <a data-anagen-keep href="/anagen/pages/en/therapy-comparison.html">options</a></p>`,
    ],
    [
      'to another’s page',
      `${WIDGET}<p>See <a href="/other/pages/en/therapy-comparison.html">x</a></p>`,
    ],
    [
      'in a sentence, on a page without a script',
      '<p>See <a href="/anagen/pages/en/therapy-comparison.html">options</a></p>',
      '',
    ],
  ].map(([name, body, head]) => ({
    name: `a link ${name}`,
    body,
    head,
    says: ['link'],
    never: 'stays a link',
  })),
];
