// A widget's words have with them what it writes of numbers and days before anything is opened. So no phone makes an object
// of `Intl` before there is something to read: the first one looks through all languages that the browser knows.
import {isDeepStrictEqual} from 'node:util';
import {writtenAtFirst} from '../pages/draw.mjs';

const WORDS = /\/generated\/([^/]+)\/widgets\/([^/]+)\/\2\.content\.js$/;

/** The tag of the place where most speak a language, `en-US` for `en`: sites write both for the same. */
const atHome = (locale) => {
  const {language, region} = new Intl.Locale(locale).maximize();
  return `${language}-${region}`;
};

/**
 * Nothing where the two are not written alike. Then a language has digits of its own, and which ones a browser takes for
 * its bare tag hangs on the age of its data: in Arabic some write ٣ and others 3. What is written beforehand would stand
 * beside what they write later.
 */
async function moduleOf(widget, locale) {
  const home = atHome(locale);
  const plain = await writtenAtFirst(widget, locale, locale);
  if (!isDeepStrictEqual(await writtenAtFirst(widget, locale, home), plain)) return '';
  return `const plain = ${JSON.stringify(plain)};
    export const written = {${locale}: plain, '${home}': plain};`;
}

/** Adds it to the words of each widget. It is written by the modules for bundlers: these have to be built first. */
export const writtenBeforehand = () => ({
  name: 'written-beforehand',
  async transform(code, id) {
    const [isWords, locale, widget] = WORDS.exec(id) ?? [];
    return isWords && {code: `${code}\n${await moduleOf(widget, locale)}`, map: null};
  },
});
