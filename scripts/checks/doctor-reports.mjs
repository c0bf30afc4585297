// Whole reports of `anagen doctor`, as they are printed: what is on the page, in which order, and what is kept to itself.
import {pageOf} from './doctor-pages.mjs';

const WIDGET = 'anagen-regrowth-timeline';
const FINE = 'fine, as far as the page itself goes; files on a server were not asked for';
const ofOthers =
  'id="a" class="b" style="color:red" lang="en" dir="ltr" slot="c" role="group" data-x="d" aria-label="e"';

const full = pageOf(
  [
    `<${WIDGET} ${ofOthers} first-treatment="2026-01-02" last-treatment="2026-03-04" units="cm" heading-level="3"><p>Call us.</p></${WIDGET}>`,
    '<anagen-support-finder allow-location limit="x" country="GBR"><p>Call us.</p></anagen-support-finder>',
    '<div data-anagen=""></div>',
  ].join('\n'),
);
const expectedFull = [
  'Files:',
  '  line 2: /anagen/anagen.js',
  '  line 2: /anagen/anagen.css',
  'Widgets:',
  '  line 4: regrowth-timeline, element, speaks English (en); units=“cm”, heading-level=“3”',
  '  line 5: support-finder, element, speaks English (en); allow-location, limit=“x”, country=“GBR”',
  '  line 6: no name, placeholder, speaks English (en)',
  '',
];

/** The heads of what is wrong, without what is said of it. */
const headsIn = (text) => text.match(/^page\.html:\d+:\d+ .*$/gm) ?? [];

const same = (found, expected) => {
  if (found !== expected) throw new Error(`  found:\n${found}\n  expected:\n${expected}`);
};

export const reportChecks = (doctor) => [
  {
    name: 'a report says what is on the page, and no more of it than its settings',
    check() {
      const {text} = doctor(full);
      same(text.split('page.html:')[0], expectedFull.join('\n') + '\n');
    },
  },
  {
    name: 'a report has the mistakes in the order of the page',
    check() {
      const heads = headsIn(doctor(full).text).map((head) =>
        head.split('  ')[0].slice('page.html:'.length),
      );
      same(heads.join(), '4:130,4:159,5:39,5:49,6:1,6:1');
    },
  },
  {
    name: 'a report of a page without a widget has the files',
    check() {
      const {text} = doctor(pageOf('<p>Hair.</p>'));
      const files = expectedFull.slice(0, 3);
      same(text.split('Good to know:')[0], [...files, 'Widgets:', '  none', '', ''].join('\n'));
    },
  },
  {
    name: 'a report of a page with a link alone has no files',
    check() {
      const body = '<p><a href="/anagen/pages/en/therapy-comparison.html">Options</a></p>';
      const widget = '  line 4: therapy-comparison, link, speaks English (en)';
      const lines = ['Files:', '  none', 'Widgets:', widget, '', `page.html: ${FINE}`, ''];
      same(doctor(pageOf(body, {head: ''})).text, lines.join('\n'));
    },
  },
];
