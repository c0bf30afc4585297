// HTML made up at random, for the filters of editors.
import fc from 'fast-check';

const text = fc.constantFrom('', 'Call us.', ' ', 'a & b', '1 < 2', '&lt;b&gt;', '"', '\u0627');
const name = fc.constantFrom(
  ...['class', 'id', 'lang', 'slot', 'style', 'onclick', 'href', 'src', 'title', 'aria-label'],
  ...['data-anagen', 'data-a--b', 'data-a.b', 'data-', 'data-caption', 'xml:lang', 'constructor'],
);
const value = fc.constantFrom('', 'a', '/a?b=1&c=2', 'javascript:a()', 'a"b', '<b>', '//a.example');
const block = fc.constantFrom(
  ...['div', 'section', 'blockquote', 'article', 'anagen-x', 'iframe', 'template', 'center'],
);
const inline = fc.constantFrom('span', 'em', 'b', 'code', 'small', 'x-y', 'font', 'constructor');
const leaf = fc.constantFrom('<br>', '<img src="/a.png" alt="b">', '<script>a<b</script>');

const escaped = (content) => content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const attributes = fc.dictionary(name, value, {maxKeys: 4}).map((all) =>
  Object.entries(all)
    .map(([key, content]) => ` ${key}="${escaped(content).replaceAll('"', '&quot;')}"`)
    .join(''),
);
const element = (tag, content) =>
  fc
    .tuple(tag, attributes, fc.array(content, {maxLength: 3}))
    .map(([found, written, parts]) => `<${found}${written}>${parts.join('')}</${found}>`);

const {around} = fc.letrec((tie) => ({
  inside: fc.oneof({maxDepth: 3}, text.map(escaped), leaf, element(inline, tie('inside'))),
  around: fc.oneof(
    {maxDepth: 4},
    tie('inside'),
    fc.constant('<hr>'),
    element(fc.constantFrom('p', 'h2', 'h6'), tie('inside')),
    element(block, tie('around')),
  ),
}));

/** Elements in each other as HTML lets them be, known and unknown ones. */
export const nestedHtml = fc.array(around, {maxLength: 4}).map((parts) => parts.join(''));

const scrap = fc.constantFrom(
  ...['<', '>', '</', '/>', '"', "'", '=', '&', '&#60;', '<!--', '-->', '<![CDATA[', ']]>', '\0'],
  ...['<p', '<div', '<anagen-x', '<script', '</script>', '<iframe>', '<svg>', '<math>', '<title>'],
  ...['<textarea>', '</textarea>', '<table>', '<td>', '<style>', '<xmp>', '<noscript>', '<select>'],
  ...['<a href=', 'javascript:a', ' onclick=', ' data-x=', ' slot=', '<plaintext>', '<image>'],
);

/** Anything: whole elements, scraps of tags, text. */
export const anyHtml = fc
  .array(fc.oneof(around, scrap, text, fc.string({maxLength: 5})), {maxLength: 12})
  .map((parts) => parts.join(''));
