import type {Locales} from '../kit/locales.js';
import {sourceLanguage} from '../localization/languages.js';
import {locales as timeline} from '../widgets/regrowth-timeline/regrowth-timeline.locales.js';
import {locales as comparison} from '../widgets/therapy-comparison/therapy-comparison.locales.js';
import {locales as finder} from '../widgets/support-finder/support-finder.locales.js';

/** How the loader gets one widget. */
export interface Loadable {
  /** The script that defines the element. */
  script(): Promise<unknown>;
  /**
   * Its words in a language, or in English where there are none: fetched beside the script, so that they are there
   * when it asks for them.
   */
  words(language?: string): Promise<unknown>;
}

const wordsOf =
  (locales: Locales<unknown>) =>
  (language = '') =>
    (locales[language] ?? locales[sourceLanguage])();

/**
 * The widgets by name. A static map, so that a misspelt name is a message and not a request.
 * The build puts another in its place, with the addresses of the built files.
 */
export const catalog: Record<string, Loadable> = {
  'regrowth-timeline': {
    script: () => import('../widgets/regrowth-timeline/define.js'),
    words: wordsOf(timeline),
  },
  'therapy-comparison': {
    script: () => import('../widgets/therapy-comparison/define.js'),
    words: wordsOf(comparison),
  },
  'support-finder': {
    script: () => import('../widgets/support-finder/define.js'),
    words: wordsOf(finder),
  },
};
