import type {Locales} from '../../kit/anagen-element.js';
import type {Content} from './regrowth-timeline.content.js';
import type {Figures} from '../../evidence/timeline.js';

/** The words of one language, as the localization build writes them. */
export interface Words {
  content(figures: Figures): Content;
}

/** The words of the timeline, one module a language. */
export const locales: Locales<Words> = {
  en: () => import('../../generated/en/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  es: () => import('../../generated/es/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  ar: () => import('../../generated/ar/widgets/regrowth-timeline/regrowth-timeline.content.js'),
};
