import type {Locales} from './locales.js';
import type {KitSeldomWords} from './kit.seldom.content.js';

/** The words that only some pages need, one module a language. */
export const kitSeldomLocales: Locales<{content(): KitSeldomWords}> = {
  en: () => import('../generated/en/kit/kit.seldom.content.js'),
  es: () => import('../generated/es/kit/kit.seldom.content.js'),
  ar: () => import('../generated/ar/kit/kit.seldom.content.js'),
};
