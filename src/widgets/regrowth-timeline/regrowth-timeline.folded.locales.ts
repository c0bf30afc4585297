import type {Written} from '../../evidence/figures.js';
import type {figures} from '../../evidence/timeline.support.js';
import type {Locales} from '../../kit/locales.js';
import type {FoldedContent} from './regrowth-timeline.folded.content.js';

/** What is folded away in one language, as the localization build writes it. */
export interface FoldedWords {
  content(f: Written<typeof figures>): FoldedContent;
}

/** What is folded away, one module a language. */
export const foldedLocales: Locales<FoldedWords> = {
  en: () =>
    import('../../generated/en/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
  es: () =>
    import('../../generated/es/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
  ar: () =>
    import('../../generated/ar/widgets/regrowth-timeline/regrowth-timeline.folded.content.js'),
};
