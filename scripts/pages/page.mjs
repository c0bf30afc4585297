// The markup of a static page around a widget that was drawn beforehand.
import {directionOf} from '../content/statements.mjs';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** How a language calls itself. */
const ownName = (locale) => {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** The title and the first sentences, as they stand at the top of the widget. */
function headingOf(markup) {
  const [, title, rest] = /class="h0"[^>]*>([^<]+)<\/p>([^]*)/.exec(markup);
  const [paragraphs] = /^(?:\s*<p\b[^>]*>[^<]*<\/p>)+/.exec(rest);
  const sentences = paragraphs
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {title, description: sentences};
}

/** What search engines are told, in the words of schema.org. No review is claimed that nobody made. */
function structuredData({title, description, locale, standing}) {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    description,
    inLanguage: locale,
    version: standing.content,
    isAccessibleForFree: true,
    audience: {'@type': 'Patient'},
    about: {'@type': 'MedicalCondition', name: 'Chemotherapy-induced alopecia'},
  };
}

// `</script>` can't be in it, and nothing else ends the block.
const asScript = (data) => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

const alternate = (widget) => (locale) =>
  `<link rel="alternate" hreflang="${locale}" href="../${locale}/${widget}.html">`;

const language = (widget, shown) => (locale) =>
  `<li><a href="../${locale}/${widget}.html" lang="${locale}" hreflang="${locale}"${
    locale === shown ? ' aria-current="page"' : ''
  }>${escape(ownName(locale))}</a></li>`;

const attributes = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

// What only works once the widget itself is there. Until then it keeps its place and takes no entry that would be lost.
const controls = /<(form|fieldset|label|input|select|textarea|button)\b/g;

/**
 * A page of a widget in a language. Its style sheet is linked in the head too, where nothing is for it: WebKit does not
 * wait for the one in the shadow root, and would paint the words without it.
 *
 * What was drawn beforehand is the widget's fallback: it shows until the widget is ready, where scripts are off, and
 * after a failure.
 */
export function pageOf({widget, locale, locales, settings, markup, style, standing}) {
  const {title, description} = headingOf(markup);
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${widget}.html">
${locales.map(alternate(widget)).join('\n')}
<link rel="alternate" hreflang="x-default" href="../${locales[0]}/${widget}.html">
<link rel="stylesheet" href="../${style}">
<link rel="stylesheet" href="../page.css">
<link rel="stylesheet" href="../theme.css">
<script type="application/ld+json">
${asScript(structuredData({title, description, locale, standing}))}
</script>
<script type="module" src="../page.js"></script>
<script type="module" src="../../anagen.js"></script>
</head>
<body>
<main>
<anagen-${widget} ${attributes(settings)}>
<div data-drawn><template shadowrootmode="open"><link rel="stylesheet" href="../${style}">
${markup.replace(controls, '<$1 inert')}
</template></div>
</anagen-${widget}>
</main>
<nav>
<ul>
${locales.map(language(widget, locale)).join('\n')}
</ul>
</nav>
</body>
</html>
`;
}
