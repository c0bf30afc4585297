import type {figures} from '../../evidence/crisis-lines.js';
import type {Written} from '../../evidence/figures.js';
import type {Locales} from '../../kit/locales.js';
import type {FoldedContent} from './support-finder.folded.content.js';

/** What is said where it is opened, in one language, as the localization build writes it. */
export interface FoldedWords {
  content(f: Written<typeof figures>): FoldedContent;
}

/** What is said where it is opened, one module a language. */
export const foldedLocales: Locales<FoldedWords> = {
  en: () => import('../../generated/en/widgets/support-finder/support-finder.folded.content.js'),
  es: () => import('../../generated/es/widgets/support-finder/support-finder.folded.content.js'),
  ar: () => import('../../generated/ar/widgets/support-finder/support-finder.folded.content.js'),
};
