// Writes the static pages: one for each widget and language, with the styles of what is drawn on them.
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {languages, widgetNames} from '../content/statements.mjs';
import {draw} from './draw.mjs';
import {pageOf} from './page.mjs';

const SOURCES = join(import.meta.dirname, '..', '..', 'src', 'pages');
const withoutComments = (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
const drawnStyle = readFileSync(join(SOURCES, 'drawn.css'), 'utf8');

/**
 * The settings of a widget on its own page, by attribute: its title is the page's. Where scripts are off nobody can ask
 * for more results, so all are there.
 */
const settingsOf = (widget) => ({
  'heading-level': '1',
  ...(widget === 'support-finder' && {limit: '100'}),
});

const propertyOf = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const propertiesOf = (settings) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [propertyOf(name), value]));

/** The styles of a widget in a file whose name changes with them. */
function writeStyle(folder, widget, styles) {
  const css = withoutComments(`${styles}\n${drawnStyle}`);
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 6);
  const name = `${widget}-${hash}.css`;
  writeFileSync(join(folder, name), css);
  return name;
}

/** Writes all pages into a folder. */
export async function writePages(folder) {
  const locales = Object.keys(languages);
  for (const locale of locales) mkdirSync(join(folder, locale), {recursive: true});
  for (const file of ['page.css', 'theme.css'])
    copyFileSync(join(SOURCES, file), join(folder, file));
  for (const widget of widgetNames()) {
    for (const locale of locales) {
      const settings = settingsOf(widget);
      const {markup, styles, standing} = await draw(widget, locale, propertiesOf(settings));
      const style = writeStyle(folder, widget, styles);
      const page = pageOf({widget, locale, locales, settings, markup, style, standing});
      writeFileSync(join(folder, locale, `${widget}.html`), page);
    }
  }
}
