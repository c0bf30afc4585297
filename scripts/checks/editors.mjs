// What the docs show is run through the filters of other systems' editors: it works there, or the docs name the form
// that does. And whoever's editor keeps nothing still reads something true.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {samples, settingsOf} from '../editors/samples.mjs';
import {GUIDE, problemsIn, snippetsIn} from '../editors/snippets.mjs';
import {survival} from '../editors/survival.mjs';
import {systems} from '../editors/systems.mjs';
import {runChecks} from './report.mjs';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const filtered = systems().filter(({id}) => id);

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].filter((name) => snippetsIn(read(name)).length > 0);

function expectSame(what, found, expected) {
  if (String(found) !== String(expected)) {
    throw new Error(`  ${what}: found ${found}, expected ${expected}`);
  }
}

const snippets = documents.map((name) => ({
  name: `snippets in ${name}`,
  check() {
    const problems = problemsIn(name, read(name), filtered);
    if (problems.length > 0) throw new Error(`  ${problems.join('\n  ')}`);
  },
}));

const html = (...lines) => ['```html', ...lines, '```', ''].join('\n');
const guideLink = '[Which form](embedding.md#which-editors-keep-what)';

/** Documents with a fault each, and the systems in which it shows. */
const FAULTS = [
  {
    name: 'an element without a word on where it does not work',
    text: html('<anagen-support-finder>Call us.</anagen-support-finder>'),
    shows: filtered.length,
  },
  {
    name: 'a slot in a placeholder, which two systems drop',
    text: html('<div data-anagen="support-finder"><p slot="footer">Call us.</p></div>') + guideLink,
    shows: 2,
  },
  {
    name: 'a date of treatment, which no link may carry',
    text:
      html(
        '<anagen-regrowth-timeline first-treatment="2026-03-02">Us.</anagen-regrowth-timeline>',
      ) + guideLink,
    shows: filtered.filter(({use}) => use[0] === 'link').length,
  },
  {
    name: 'an example that no editor takes',
    text: html('<video-player>Call us.</video-player>') + guideLink,
    shows: filtered.filter(({element}) => element === 'source').length,
  },
];

const faults = FAULTS.map(({name, text, shows}) => ({
  name: `is found: ${name}`,
  check: () => expectSame('problems', problemsIn('docs/x.md', text, filtered).length, shows),
}));

/** All settings of a widget, as its source names them. */
function settingsInSource(widget) {
  const source = read(`src/widgets/${widget}/${widget}.ts`);
  const [, settings] = /\nconst settings = \{([^]*?)\n\};/.exec(source);
  return [...settings.matchAll(/: \w+\('([\w-]+)'/g)].map(([, name]) => name);
}

const forms = [
  ...readdirSync(join(root, 'src/widgets')).map((widget) => ({
    name: `the filters are tried on all settings of ${widget}`,
    check: () =>
      expectSame(
        'settings',
        Object.keys(settingsOf('/')[widget] ?? {}).sort(),
        settingsInSource(widget).sort(),
      ),
  })),
  ...filtered.map((system) => ({
    name: `${system.name}: a link works; no form leaves readers without words, but for frames`,
    check() {
      expectSame('a link', system.link, 'works');
      for (const {form, html: sample} of samples()) {
        const {outcome} = survival(system.id, sample);
        const allowed = ['works', 'text', 'source', ...(form === 'frame' ? ['nothing'] : [])];
        if (!allowed.includes(outcome)) throw new Error(`  ${outcome} is left of ${sample}`);
      }
    },
  })),
  ...filtered.map(({id, name}) => ({
    name: `${name}: the lines for the head do not stay, as the docs say`,
    check() {
      const head = /^<link [^\n]+\n<script [^\n]+/m.exec(read(GUIDE))[0];
      if (/<(?:link|script)\b/.test(survival(id, head).html)) throw new Error('  they do');
    },
  })),
];

const section = /\n## Which editors keep what\n([^]*?)\n## /.exec(read(GUIDE))[1];

const warnings = [
  {
    name: 'the docs warn where readers would see code',
    check() {
      const systemsThatShow = filtered.filter(({element}) => element === 'source');
      expectSame('systems', systemsThatShow.length, 1);
      for (const {name} of systemsThatShow) {
        const [word] = name.split(' ');
        if (!section.includes(`**In ${word}, don't paste the element`))
          throw new Error(`  ${name}`);
      }
    },
  },
  {
    name: 'the docs say what to do where a frame leaves nothing',
    check() {
      const some = filtered.some(({frame}) => frame === 'nothing');
      expectSame('it is said', section.includes('Put a sentence with a link below it'), some);
    },
  },
];

const footer = (attribute) =>
  `<div data-anagen="support-finder"><p ${attribute}="footer">Call us.</p></div>`;

const footers = filtered
  .filter(({placeholder}) => placeholder === 'works')
  .map(({id, name}) => ({
    name: `${name}: what stands at the foot is still marked in the placeholder`,
    check() {
      expectSame('slot', survival(id, footer('slot')).lost, 'p slot="footer"');
      expectSame('data-anagen-slot', survival(id, footer('data-anagen-slot')).lost, '');
    },
  }));

await runChecks([...snippets, ...faults, ...forms, ...warnings, ...footers]);
