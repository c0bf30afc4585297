// Every form of every widget, with all of its settings: what the filters are tried on.

/** What may stand in the address of a page: no dates of treatment, they are nobody's but the reader's. */
const PRIVATE = ['first-treatment', 'last-treatment'];

/** All settings of each widget. `root` is the address that the clinic's files lie under. */
export const settingsOf = (root) => ({
  'regrowth-timeline': {
    'first-treatment': '2026-03-02',
    'last-treatment': '2026-06-15',
    units: 'in',
    'heading-level': '3',
  },
  'therapy-comparison': {
    options: 'wigs scalp-cooling',
    compare: 'wigs scalp-cooling',
    region: 'uk',
    'heading-level': '3',
  },
  'support-finder': {
    src: `${root}support.json`,
    places: `${root}places.json`,
    country: 'GB',
    kinds: 'wig money',
    limit: '5',
    'allow-location': '',
    'heading-level': '3',
  },
});

const escapeValue = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributes = (prefix, settings) =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escapeValue(value)}"`}`)
    .join('');

const addressOf = ({widget, language, settings, root}) => {
  const told = Object.entries(settings).filter(([name]) => !PRIVATE.includes(name));
  const query = String(new URLSearchParams(told));
  return escapeValue(`${root}anagen/pages/${language}/${widget}.html${query && `?${query}`}`);
};

/** How each form of a widget is written. */
export const write = {
  element: ({widget, language, settings, fallback}) =>
    `<anagen-${widget} lang="${language}"${attributes('', settings)}>${fallback}</anagen-${widget}>`,
  placeholder: ({widget, language, settings, fallback}) =>
    `<div data-anagen="${widget}" lang="${language}"${attributes('data-anagen-', settings)}>${fallback}</div>`,
  link: (wanted) => `<p><a href="${addressOf(wanted)}">Ask the day unit on 555 0100.</a></p>`,
  frame: (wanted) =>
    `<iframe src="${addressOf(wanted)}" title="Hair and treatment" width="100%" height="500" frameborder="0" loading="lazy"></iframe>`,
};

/** The forms, the most convenient first. */
export const FORMS = Object.keys(write);

const fallback = '<p>Ask the day unit on 555 0100.</p>';
// Filters drop `slot`.
const foot = '<p data-anagen-slot="footer">Come back to us with it.</p>';

/** Each form of each widget in Spanish, with all settings that the form can carry. */
export const samples = (root = '/') =>
  FORMS.flatMap((form) =>
    Object.entries(settingsOf(root)).map(([widget, settings]) => {
      const inside = form === 'placeholder' ? fallback + foot : fallback;
      const wanted = {form, widget, language: 'es', settings, root, fallback: inside};
      return {form, widget, html: write[form](wanted)};
    }),
  );
