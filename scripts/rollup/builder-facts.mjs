// What the snippet builder knows about the widgets: read from what the build makes, so that it can't fall behind.
import {cpSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const LANGUAGES = ['en', 'es', 'ar'];
const ORDER = ['anagen-regrowth-timeline', 'anagen-therapy-comparison', 'anagen-support-finder'];

const settingOf = ({name, description, type, form, bounds}) => ({
  name,
  description,
  form,
  values: form === 'oneOf' ? [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value) : [],
  bounds,
});

/** A widget's title in each language, from its own words. They want figures, which no title has. */
async function titlesOf(name) {
  const anyFigure = new Proxy(() => '', {
    get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anyFigure),
  });
  const titles = {};
  for (const language of LANGUAGES) {
    const file = resolve(`src/generated/${language}/widgets/${name}/${name}.content.js`);
    const {content} = await import(pathToFileURL(file).href);
    titles[language] = content(anyFigure).title;
  }
  return titles;
}

async function readFacts() {
  const elements = read('custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    // As they stand in the docs: the first is the one that is shown at first.
    .sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName));
  const widgets = [];
  for (const {tagName, attributes} of elements) {
    const name = tagName.replace('anagen-', '');
    widgets.push({name, titles: await titlesOf(name), settings: attributes.map(settingOf)});
  }
  const tokens = elements[0].cssProperties.map((token) => [token.name, token.default]);
  return {version: read('package.json').version, widgets, tokens: Object.fromEntries(tokens)};
}

/** Gives the builder its facts, and puts its pages and styles beside its scripts. */
export const builderFacts = (source, target) => ({
  name: 'builder-facts',
  resolveId: (id) => (id.endsWith('/facts.js') ? '\0facts' : null),
  async load(id) {
    if (id !== '\0facts') return null;
    return `export const facts = ${JSON.stringify(await readFacts())};`;
  },
  writeBundle() {
    const isPage = (file) => !/\.(?:d\.)?ts$|\/(?:models|views)$/.test(file);
    cpSync(source, target, {recursive: true, filter: isPage});
  },
});
