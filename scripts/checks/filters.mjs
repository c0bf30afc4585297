// The filters of other systems' editors do what `site/filters/` says of these systems: on examples worked out by
// hand, and on HTML made up at random.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {applyFilter, factsOf, filterNames, keepsAttribute} from '../editors/filters.mjs';
import {elementsIn} from '../editors/parts.mjs';
import {anyHtml, nestedHtml} from '../editors/any-html.mjs';
import {runChecks} from './report.mjs';

const folder = join(import.meta.dirname, '../../site/filters');

function expectSame(found, expected) {
  if (found !== expected) throw new Error(`  found    ${found}\n  expected ${expected}`);
}

/** What each filter makes of something, worked out by hand; `same` where it leaves it alone. */
const same = Symbol('same');
const EXAMPLES = [
  {
    name: 'a custom element',
    html: '<anagen-x lang="es"><p>Call <b>us</b>.</p></anagen-x>',
    'wordpress-author': '<p>Call <b>us</b>.</p>',
    'drupal-basic-html': '<p>Call us.</p>',
    'aem-antisamy': '<p>Call <b>us</b>.</p>',
    typo3:
      '&lt;anagen-x lang="es"&gt;&lt;p&gt;Call &lt;b&gt;us&lt;/b&gt;.&lt;/p&gt;&lt;/anagen-x&gt;',
  },
  {
    name: 'names of data attributes',
    html: '<div data-anagen="a" data-anagen-b_2="b" data-a.b="c" data-a--b="d" data-="e">f</div>',
    'wordpress-author': '<div data-anagen="a" data-anagen-b_2="b">f</div>',
    'drupal-basic-html': 'f',
    'aem-antisamy': '<div>f</div>',
    typo3: '<div data-anagen="a" data-anagen-b_2="b" data-a.b="c" data-a--b="d">f</div>',
  },
  {
    name: 'a data attribute that Drupal puts on images',
    html: '<img src="/a.png" data-caption="b"><p data-caption="b">c</p>',
    'wordpress-author': '<img src="/a.png" data-caption="b" /><p data-caption="b">c</p>',
    'drupal-basic-html': '<img src="/a.png" data-caption="b" /><p>c</p>',
    'aem-antisamy': '<img src="/a.png" /><p>c</p>',
    typo3: '<img src="/a.png" data-caption="b" /><p data-caption="b">c</p>',
  },
  {
    name: 'language, class and slot',
    html: '<p lang="es" class="a" slot="footer">b</p>',
    'wordpress-author': '<p lang="es" class="a">b</p>',
    'drupal-basic-html': '<p>b</p>',
    'aem-antisamy': '<p lang="es" class="a">b</p>',
    typo3: '<p lang="es" class="a">b</p>',
  },
  {
    name: 'a setting without a value',
    html: '<div data-anagen-allow-location>a</div>',
    'wordpress-author': same,
    'drupal-basic-html': 'a',
    'aem-antisamy': '<div>a</div>',
    typo3: same,
  },
  {
    name: 'a link that is to stay one',
    html: '<a href="/a.html" data-anagen-keep>b</a>',
    'wordpress-author': same,
    'drupal-basic-html': '<a href="/a.html">b</a>',
    'aem-antisamy': '<a href="/a.html">b</a>',
    typo3: same,
  },
  {
    name: 'a frame',
    html: '<iframe src="/a.html" title="b"></iframe>',
    'wordpress-author': '',
    'drupal-basic-html': '',
    'aem-antisamy': '',
    typo3: '&lt;iframe src="/a.html" title="b"&gt;&lt;/iframe&gt;',
  },
  {
    name: 'a script',
    html: '<script src="/a.js"></script>',
    'wordpress-author': '',
    'drupal-basic-html': '',
    'aem-antisamy': '',
    typo3: '&lt;script src="/a.js"&gt;&lt;/script&gt;',
  },
  {
    name: 'what an event runs',
    html: '<p onclick="a()">b</p>',
    ...Object.fromEntries(filterNames.map((name) => [name, '<p>b</p>'])),
  },
  ...[
    'javascript:a()',
    ' JavaScript:a()',
    'java\tscript:a()',
    'data:text/html,a',
    'vbscript:a',
  ].map((address) => ({
    name: `a link to ${JSON.stringify(address)}`,
    html: `<a href="${address}">b</a>`,
    ...Object.fromEntries(filterNames.map((name) => [name, '<a>b</a>'])),
  })),
  ...['/a?b=c+d', '../a/b.html#c', 'https://a.example/', 'mailto:a@b.example'].map((address) => ({
    name: `a link to ${address}`,
    html: `<a href="${address}">b</a>`,
    ...Object.fromEntries(filterNames.map((name) => [name, same])),
  })),
  {
    name: 'a link to a phone number',
    html: '<a href="tel:5550100">a</a>',
    'wordpress-author': same,
    'drupal-basic-html': same,
    'aem-antisamy': '<a>a</a>',
    typo3: same,
  },
];

const examples = EXAMPLES.flatMap(({name, html, ...expected}) =>
  filterNames.map((filter) => ({
    name: `${filter}: ${name}`,
    check: () =>
      expectSame(applyFilter(filter, html), expected[filter] === same ? html : expected[filter]),
  })),
);

/** The first tag or attribute that a filter does not let through. */
function intruder(facts, html) {
  for (const {tagName, attrs} of elementsIn(parseFragment(html))) {
    if (!Object.hasOwn(facts.tags, tagName)) return `<${tagName}>`;
    const found = attrs.find(({name}) => !keepsAttribute(facts, tagName, name));
    if (found) return `${found.name} of <${tagName}>`;
  }
  return undefined;
}

const properties = filterNames.flatMap((name) => [
  {
    name: `${name}: nothing but what is on its list comes out, whatever goes in`,
    check: () =>
      fc.assert(
        fc.property(anyHtml, (html) =>
          expectSame(intruder(factsOf(name), applyFilter(name, html)), undefined),
        ),
        {numRuns: 1000},
      ),
  },
  {
    name: `${name}: filtering what is filtered changes nothing`,
    check: () =>
      fc.assert(
        fc.property(nestedHtml, (html) => {
          const once = applyFilter(name, html);
          expectSame(applyFilter(name, once), once);
        }),
        {numRuns: 1000},
      ),
  },
]);

await runChecks([
  {
    name: 'each file of site/filters/ is used, and says of whom, of which version and from where it is',
    check() {
      const files = readdirSync(folder).filter((file) => file !== 'others.json');
      expectSame(
        files.sort().join(),
        [...filterNames]
          .sort()
          .map((n) => `${n}.json`)
          .join(),
      );
      for (const name of filterNames) {
        const {who, version, source, otherTags} = factsOf(name);
        if (!who || !version || !source) throw new Error(`  ${name} does not say it`);
        if (!['removed', 'shown'].includes(otherTags)) throw new Error(`  ${name}: ${otherTags}`);
      }
    },
  },
  ...examples,
  ...properties,
]);
