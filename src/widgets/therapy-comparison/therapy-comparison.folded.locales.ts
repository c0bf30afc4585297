import type {Written} from '../../evidence/figures.js';
import type {figures} from '../../evidence/therapies.support.js';
import type {Locales} from '../../kit/locales.js';
import type {FoldedContent} from './therapy-comparison.folded.content.js';

/** What is folded away in one language, as the localization build writes it. */
export interface FoldedWords {
  content(f: Written<typeof figures>): FoldedContent;
}

/** What is folded away, one module a language. */
export const foldedLocales: Locales<FoldedWords> = {
  en: () =>
    import('../../generated/en/widgets/therapy-comparison/therapy-comparison.folded.content.js'),
  es: () =>
    import('../../generated/es/widgets/therapy-comparison/therapy-comparison.folded.content.js'),
  ar: () =>
    import('../../generated/ar/widgets/therapy-comparison/therapy-comparison.folded.content.js'),
};
