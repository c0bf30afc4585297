import {AnagenRegrowthTimeline} from '../../src/widgets/regrowth-timeline/define.js';

const never = () => new Promise<never>(() => undefined);
const missing = () => Promise.reject(new Error('404'));

/**
 * Adds languages of no place on earth: their words never come, fail to come, or come only in part. So
 * the real element shows what a reader gets on a slow or a broken site. A call, since a bundler may
 * drop an import that is only there for what it does.
 */
export function addBrokenLanguages(): void {
  const {locales, foldedLocales} = AnagenRegrowthTimeline;
  locales['en-x-never'] = never;
  locales['en-x-missing'] = missing;
  locales['en-x-part'] = locales.en;
  foldedLocales['en-x-part'] = missing;
}
