import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {kitLocales} from '../../src/kit/kit.locales.js';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import * as timelineFolded from '../../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import * as timeline from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';
import * as finderFolded from '../../src/widgets/support-finder/support-finder.folded.locales.js';
import * as finder from '../../src/widgets/support-finder/support-finder.locales.js';
import * as comparisonFolded from '../../src/widgets/therapy-comparison/therapy-comparison.folded.locales.js';
import * as comparison from '../../src/widgets/therapy-comparison/therapy-comparison.locales.js';

const never = () => new Promise<never>(() => undefined);
const missing = () => Promise.reject(new Error('404'));

type Locales = Record<string, () => Promise<unknown>>;

const widgets: readonly [glance: Locales, folded: Locales][] = [
  [timeline.locales, timelineFolded.foldedLocales],
  [comparison.locales, comparisonFolded.foldedLocales],
  [finder.locales, finderFolded.foldedLocales],
];

/**
 * Adds languages of no place on earth: their words never come, fail to come, or come only in part. So
 * the real elements show what a reader gets on a slow or a broken site. A call, since a bundler may
 * drop an import that is only there for what it does.
 */
export function addBrokenLanguages(): void {
  for (const language of ['en-x-never', 'en-x-missing', 'en-x-part']) {
    kitLocales[language] = kitLocales.en;
    kitLateLocales[language] = kitLateLocales.en;
    kitSeldomLocales[language] = kitSeldomLocales.en;
  }
  for (const [glance, folded] of widgets) {
    glance['en-x-never'] = never;
    glance['en-x-missing'] = missing;
    glance['en-x-part'] = glance.en;
    folded['en-x-part'] = missing;
  }
}
