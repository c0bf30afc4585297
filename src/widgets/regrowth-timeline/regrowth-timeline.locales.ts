import type {Written} from '../../evidence/figures.js';
import type {figures} from '../../evidence/timeline.js';
import type {Locales} from '../../kit/locales.js';
import type {Content} from './regrowth-timeline.content.js';

/** What is said at a glance in one language, as the localization build writes it. */
export interface Words {
  content(f: Written<typeof figures>): Content;
}

/** What is said at a glance, one module a language. */
export const locales: Locales<Words> = {
  en: () => import('../../generated/en/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  es: () => import('../../generated/es/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  ar: () => import('../../generated/ar/widgets/regrowth-timeline/regrowth-timeline.content.js'),
};
