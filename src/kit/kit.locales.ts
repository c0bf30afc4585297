import type {KitWords} from './kit.content.js';

/** The words that all widgets share in one language, as the localization build writes them. */
export interface KitModule {
  content(): KitWords;
}

/** The words that all widgets share, one module a language. */
export const kitLocales: Record<string, () => Promise<KitModule>> = {
  en: () => import('../generated/en/kit/kit.content.js'),
  es: () => import('../generated/es/kit/kit.content.js'),
  ar: () => import('../generated/ar/kit/kit.content.js'),
};
