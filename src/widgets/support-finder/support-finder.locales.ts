import type {Written} from '../../evidence/figures.js';
import type {figures} from '../../evidence/resources.js';
import type {Locales} from '../../kit/locales.js';
import type {Content} from './support-finder.content.js';

/** What is said at a glance in one language, as the localization build writes it. */
export interface Words {
  content(f: Written<typeof figures>): Content;
}

/** What is said at a glance, one module a language. */
export const locales: Locales<Words> = {
  en: () => import('../../generated/en/widgets/support-finder/support-finder.content.js'),
  es: () => import('../../generated/es/widgets/support-finder/support-finder.content.js'),
  ar: () => import('../../generated/ar/widgets/support-finder/support-finder.content.js'),
};
