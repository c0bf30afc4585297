import type {Locales} from './locales.js';
import type {KitLateWords} from './kit.late.content.js';

/** The words on sources and certainty, one module a language. */
export const kitLateLocales: Locales<{content(): KitLateWords}> = {
  en: () => import('../generated/en/kit/kit.late.content.js'),
  es: () => import('../generated/es/kit/kit.late.content.js'),
  ar: () => import('../generated/ar/kit/kit.late.content.js'),
};
