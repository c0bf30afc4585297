import type {Facts, Language, SettingFact, WidgetFact} from './facts.js';
import {readHex} from './models/colors.js';
import type {Form} from './systems.js';
import {known} from '../../src/clinic/known.js';
import {kinds} from '../../src/directory/kinds.js';
import {countryCode, wholeNumber} from '../../src/kit/more-settings.js';

/** All that a webmaster has chosen. It lives as long as the page and is kept nowhere. */
export interface Choices {
  widget: string;
  lang: Language;
  /** The language of the page around it, as typed. */
  pageLang: string;
  /** Texts as typed, by widget and setting; an absent one is left out. A ticked flag has an empty text. */
  settings: Record<string, Record<string, string>>;
  look: 'ours' | 'hue' | 'exact';
  /** The brand color as typed. */
  typedBrand: string;
  /** The last of it that was a color. */
  brand: string;
  mended: boolean;
  system: string;
  /** Somebody can put lines into the head of all pages. */
  head: boolean;
  /** Undefined: the form that is best there. */
  form?: Form;
  base: string;
  clinic: string;
  /** Undefined: our own sentence. */
  fallback?: string;
  linkText?: string;
  policy: string;
  pinned: boolean;
  /** Hashes also for what is loaded later. */
  pinnedParts: boolean;
}

const OURS = '#004f5e';

export const firstChoices = ({widgets}: Facts, base: string): Choices => ({
  widget: widgets[0].name,
  lang: 'en',
  pageLang: 'en',
  settings: {},
  look: 'ours',
  typedBrand: OURS,
  brand: OURS,
  mended: true,
  system: 'html',
  head: true,
  base,
  clinic: '',
  policy: '',
  pinned: false,
  pinnedParts: true,
});

export const widgetOf = ({widgets}: Facts, name: string): WidgetFact =>
  widgets.find((widget) => widget.name === name)!;

/** The names that a list of names may have. */
const lists: Record<string, readonly string[]> = {
  options: known.options,
  compare: known.options,
  kinds,
};

export const namesFor = ({name}: SettingFact): readonly string[] => lists[name] ?? [];

/** Dates of treatment are health data: who sees the page sees them, so a page for everybody must not have them. */
export const isOffered = ({form}: SettingFact): boolean => form !== 'isoDate';

/** What is wrong with the text of a setting. An empty one is left out. */
export const problemOf = (setting: SettingFact, text: string | undefined): string | undefined => {
  const found = text?.trim();
  if (!found) return undefined;
  if (setting.form === 'wholeNumber') {
    const [min, max] = setting.bounds!;
    return wholeNumber(setting.name, min, max).read(found) === undefined
      ? `Found “${found}”. Expected a whole number from ${min} to ${max}.`
      : undefined;
  }
  if (setting.form === 'countryCode' && !countryCode(setting.name).read(found)) {
    return `Found “${found}”. Expected the two letters of a country, like GB (not UK).`;
  }
  if (setting.form === 'address') return problemOfFile(found);
  if (setting.name === 'compare' && found.split(' ').length > 3) {
    return 'At most three options stand side by side.';
  }
  return undefined;
};

/** What is wrong with the address of a file. */
export const problemOfFile = (text: string): string | undefined => {
  const found = text.trim();
  if (!found || /^\/(?!\/)[^\s]*$/.test(found)) return undefined;
  return URL.canParse(found) && new URL(found).protocol === 'https:'
    ? undefined
    : `Found “${found}”. Expected a path like /clinic.json, or an address with https://.`;
};

/** What is wrong with the brand color, where one is asked for. */
export const problemOfBrand = ({look, typedBrand}: Choices): string | undefined =>
  look === 'ours' || readHex(typedBrand)
    ? undefined
    : `Found “${typedBrand}”. Expected a color like ${OURS}.`;

/** The settings to write, in the order of the widget’s own list. */
export const settingsOf = (facts: Facts, {widget, settings}: Choices): [string, string][] =>
  widgetOf(facts, widget)
    .settings.filter(isOffered)
    .flatMap((setting): [string, string][] => {
      const text = settings[widget]?.[setting.name]?.trim();
      if (text === undefined || problemOf(setting, text)) return [];
      return text || setting.form === 'flag' ? [[setting.name, text]] : [];
    });
