import {written} from '../../clinic/show.js';
import {languages} from '../../localization/languages.js';
import {negotiate} from '../../localization/negotiate.js';
import type {Embedded} from './embedded.js';
import {reported, type Finding} from './finding.js';

const offered = Object.keys(languages);

/** Whether there are pages in a language. */
export const isOffered = (language: string): boolean => offered.includes(language);

/** The language that a widget will speak. */
export const spokenBy = ({lang}: Embedded): string => negotiate(lang, offered).locale;

export const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;

const langFinding = ({lang, langAt, tag, form, widget}: Embedded): Finding[] => {
  if (form === 'link' || form === 'frame') {
    if (isOffered(lang)) return [];
    const message = `There are no pages in “${written(lang)}”: this ${form} opens nothing.`;
    const hint = `Languages so far: ${offered.join(', ')}.`;
    return [{place: tag.placeOf(form === 'link' ? 'href' : 'src'), about: form, message, hint}];
  }
  const {locale, problem} = negotiate(lang, offered);
  if (!problem) return [];
  const details = {found: written(lang), expected: locale, names: offered};
  const place = (langAt ?? tag).placeOf('lang');
  return [{place, about: 'lang', ...reported(problem, details, `anagen-${widget}`)}];
};

const nameless = (embedded: readonly Embedded[]): Finding[] => {
  const first = embedded.find(({lang}) => !lang.trim());
  if (!first) return [];
  const message = 'No lang says which language the page is in; the widget speaks English.';
  const hint = 'Write it on the page, such as <html lang="es">.';
  return [{place: first.tag.place, about: 'lang', message, hint, isNote: true}];
};

/** What is wrong with the languages asked for, each cause once; and which of them no person has reviewed. */
export const languageFindings = (embedded: readonly Embedded[]): Finding[] => {
  const told = new Set<string>();
  const wrong = embedded.flatMap(langFinding).filter(({place, message}) => {
    const cause = `${place?.line}:${place?.column} ${message}`;
    return !told.has(cause) && told.add(cause);
  });
  const spoken = [...new Set(embedded.map(spokenBy))];
  const machine = spoken
    .filter((language) => languages[language].review === 'machine')
    .map((found) => ({
      about: 'lang',
      ...reported('lang-machine', {found}, 'anagen'),
      isNote: true,
    }));
  return [...wrong, ...nameless(embedded), ...machine];
};
