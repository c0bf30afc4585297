import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {kitLocales} from '../../src/kit/kit.locales.js';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import {foldedLocales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import {locales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';

const never = () => new Promise<never>(() => undefined);
const missing = () => Promise.reject(new Error('404'));

/**
 * Adds languages of no place on earth: their words never come, fail to come, or come only in part. So
 * the real element shows what a reader gets on a slow or a broken site. A call, since a bundler may
 * drop an import that is only there for what it does.
 */
export function addBrokenLanguages(): void {
  for (const language of ['en-x-never', 'en-x-missing', 'en-x-part']) {
    kitLocales[language] = kitLocales.en;
    kitLateLocales[language] = kitLateLocales.en;
    kitSeldomLocales[language] = kitSeldomLocales.en;
  }
  locales['en-x-never'] = never;
  locales['en-x-missing'] = missing;
  locales['en-x-part'] = locales.en;
  foldedLocales['en-x-part'] = missing;
}
