import type {Locales} from './locales.js';
import type {KitWords} from './kit.content.js';

/** The words that all widgets share, one module a language. */
export const kitLocales: Locales<{content(): KitWords}> = {
  en: () => import('../generated/en/kit/kit.content.js'),
  es: () => import('../generated/es/kit/kit.content.js'),
  ar: () => import('../generated/ar/kit/kit.content.js'),
};
