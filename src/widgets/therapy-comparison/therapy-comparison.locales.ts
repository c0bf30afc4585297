import type {Written} from '../../evidence/figures.js';
import type {figures} from '../../evidence/therapies.js';
import type {Locales} from '../../kit/locales.js';
import type {Content} from './therapy-comparison.content.js';

/** What is said at a glance in one language, as the localization build writes it. */
export interface Words {
  content(f: Written<typeof figures>): Content;
}

/** What is said at a glance, one module a language. */
export const locales: Locales<Words> = {
  en: () => import('../../generated/en/widgets/therapy-comparison/therapy-comparison.content.js'),
  es: () => import('../../generated/es/widgets/therapy-comparison/therapy-comparison.content.js'),
  ar: () => import('../../generated/ar/widgets/therapy-comparison/therapy-comparison.content.js'),
};
