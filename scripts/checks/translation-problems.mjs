// What can be wrong with the translations, each as a line that says where, what, and what to do.

const EXTRACT = 'Run "npm run localize:extract"';

// Units whose translation is rightly the same as the English, by language, each with its reason.
const SAME_AS_ENGLISH = {es: [], ar: []};

const excerpt = (text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
const at = (language, {id, source}) => `${language}: unit ${id} ${excerpt(source)}`;

/** Units that are not those of the content: new, gone, or not as they were extracted. */
export function staleUnits(language, {text, units}, extracted) {
  const [now, wanted] = [units, extracted.units].map(
    (list) => new Map(list.map((unit) => [unit.id, unit])),
  );
  const differs = (unit) => {
    const other = now.get(unit.id);
    return other && (other.source !== unit.source || other.note !== unit.note);
  };
  const problems = [
    ...extracted.units
      .filter(({id}) => !now.has(id))
      .map((unit) => `${at(language, unit)} is missing. ${EXTRACT}, then translate it.`),
    ...units
      .filter(({id}) => !wanted.has(id))
      .map((unit) => `${at(language, unit)} is no longer in the content. ${EXTRACT}.`),
    ...extracted.units
      .filter(differs)
      .map((unit) => `${at(language, unit)} is stale: its source or note changed. ${EXTRACT}.`),
  ];
  if (problems.length === 0 && text !== extracted.text) {
    problems.push(`${language}: the file is not as it would be extracted. ${EXTRACT}.`);
  }
  return problems;
}

export function wrongLanguage(language, file) {
  if (file.language === language) return [];
  return [`${language}: its target-language is "${file.language}". Write "${language}".`];
}

export function untranslatedUnits(language, {units}) {
  return units
    .filter(({target}) => target.trim() === '')
    .map((unit) => `${at(language, unit)} has no translation. Write its <target>.`);
}

export function brokenPlaceholders(language, {units}) {
  const list = (names) => names.join(', ') || 'none';
  return units
    .filter(({target}) => target.trim() !== '')
    .filter((unit) => list(unit.sourcePlaceholders) !== list(unit.targetPlaceholders))
    .map(
      (unit) =>
        `${at(language, unit)} has other placeholders in its <target> ` +
        `(${list(unit.targetPlaceholders)}). Use these, once each: ${list(unit.sourcePlaceholders)}.`,
    );
}

export function leftInEnglish(language, {units}) {
  const allowed = SAME_AS_ENGLISH[language] ?? [];
  return units
    .filter(({id, source, target}) => target.trim() === source.trim() && !allowed.includes(id))
    .map(
      (unit) =>
        `${at(language, unit)} is left in English. Translate it, or, if it is the same word in ` +
        'this language, add the unit to SAME_AS_ENGLISH in scripts/checks/translation-problems.mjs.',
    );
}

/** Compares the languages of one place with those of `src/localization/languages.ts`. */
export function differentLanguages(place, found, released) {
  return [
    ...released
      .filter((language) => !found.includes(language))
      .map((language) => `${language}: released, but not in ${place}. Add it there.`),
    ...found
      .filter((language) => !released.includes(language))
      .map(
        (language) =>
          `${language}: in ${place}, but not in src/localization/languages.ts. ` +
          'Add it to that list, or take it out here.',
      ),
  ];
}

/** Languages whose entry in a locale map loads the words of another language. */
export function misledLocales(place, locales) {
  return Object.entries(locales)
    .filter(([language, load]) => !String(load).includes(`/generated/${language}/`))
    .map(
      ([language]) =>
        `${language}: ${place} loads another language. Import from generated/${language}/.`,
    );
}
