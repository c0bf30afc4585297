import type {figures, Written} from '../../evidence/timeline.js';
import type {figures as foldedFigures} from '../../evidence/timeline.support.js';
import type {Locales} from '../../kit/anagen-element.js';
import type {Content} from './regrowth-timeline.content.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';

/** What is said at a glance in one language, as the localization build writes it. */
export interface Words {
  content(f: Written<typeof figures>): Content;
}

/** What is folded away in one language, as the localization build writes it. */
export interface FoldedWords {
  content(f: Written<typeof foldedFigures>): FoldedContent;
}

/** What is said at a glance, one module a language. */
export const locales: Locales<Words> = {
  en: () => import('../../generated/en/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  es: () => import('../../generated/es/widgets/regrowth-timeline/regrowth-timeline.content.js'),
  ar: () => import('../../generated/ar/widgets/regrowth-timeline/regrowth-timeline.content.js'),
};

/** What is folded away, one module a language. */
export const foldedLocales: Locales<FoldedWords> = {
  en: () =>
    import('../../generated/en/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
  es: () =>
    import('../../generated/es/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
  ar: () =>
    import('../../generated/ar/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
};
