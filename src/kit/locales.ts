import type {Formats} from '../localization/format.js';

/** What the build wrote beforehand of a language's numbers and days, by language tag. */
export interface Beforehand {
  written?: Record<string, Formats['known']>;
}

/** Where a widget's words in each language are: one module a language, loaded when it is spoken. */
export type Locales<Words> = Record<string, () => Promise<Words & Beforehand>>;
