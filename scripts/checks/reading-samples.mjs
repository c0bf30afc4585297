// What sentences are called with, here and on the sheets for clinicians: values as a reader meets them. And
// the exceptions that the reading level makes.
import {join} from 'node:path';
import {loadTypeScript} from '../content/load-typescript.mjs';

const evidence = join(import.meta.dirname, '..', '..', 'src', 'evidence');
const {phases} = await loadTypeScript(join(evidence, 'timeline.ts'));

/**
 * Words that a patient meets at the clinic anyway, or that have no plainer name. They are measured
 * as one word of one syllable. Keep it short: a plainer word is always better than an entry here.
 */
export const GLOSSARY = {
  docetaxel: 'the name of a drug; the reader has to compare it with their own list',
  minoxidil: 'the name of a drug; the reader has to know it when it is offered',
  paclitaxel: 'the name of a drug; results of scalp cooling differ with it',
  anthracycline: 'the name of a group of drugs; results of scalp cooling differ with it',
  bimatoprost: 'the name of a drug; the reader has to know it when it is offered',
  spironolactone: 'the same',
  finasteride: 'the same',
  platelet: 'a part of blood, in the name under which a treatment is offered',
  emergency: 'the emergency number is called so on every phone and leaflet',
  psychologists: 'the name of a profession, as the services themselves call it',
  centimeter: 'a unit that stands on every ruler, as Intl writes it out',
  centimeters: 'the same',
  moderate: 'one of the four words of GRADE for how sure something is',
};

/** Strings that are never shown in English, by their place in the content. */
export const NOT_IN_ENGLISH = {
  'kit.standing.machine': 'marks a machine translation, and English is the source',
};

/** What no reader meets, by the start of its place: the words that the finder searches by. */
export const NEVER_SHOWN = ['support-finder.folded.synonyms.'];

/** “1–4 weeks after the first treatment”, of each phase that has a time. */
const spans = (formats, anchor) =>
  Object.fromEntries(
    phases
      .filter((phase) => phase.anchor === anchor && phase.span)
      .map(({id, span: {min, max, unit}}) => [id, [formats.range(min, max, unit)]]),
  );

const timeline = (formats, names) => ({
  'place.first.ahead': [formats.relative(3, 'week')],
  'place.first.past': [formats.relative(-9, 'week')],
  'place.last.ahead': [formats.relative(3, 'week')],
  'place.last.past': [formats.relative(-11, 'month')],
  // Two phases: no day has more (test/model/place.test.ts).
  'place.first.amid': [
    formats.relative(-3, 'week'),
    formats.list([names.tender.name, names.shedding.name]),
  ],
  'place.last.amid': [
    formats.relative(-3, 'month'),
    formats.list([names.regrowth.name, names.cover.name]),
  ],
  'after.first': spans(formats, 'first'),
  'after.last': spans(formats, 'last'),
});

const foldedTimeline = (formats) => ({
  'dates.form': ['2026-03-02'],
  'dates.unreadable': ['2026-03-02'],
  'take.neutral': ['Reminder 3'],
  'take.entry': [formats.number(3)],
});

const comparison = (formats, {options, filters}) => ({
  'filters.shown': [formats.number(7)],
  'filters.nothing': [
    formats.list([
      `${filters.when}: ${filters.times.any}`,
      `${filters.purpose}: ${filters.purposes.lashes}`,
    ]),
  ],
  choose: [options.prp.name],
  chosen: [formats.number(2)],
  addedBy: ['Wren Clinic'],
});

const foldedComparison = (formats) => ({
  regulatorsAsOf: [formats.day(20758, 'month')],
  'about.version': ['0.2.0'],
  'compare.caption': [formats.list(['Biotin', 'Light treatment'])],
});

const finder = (formats, {kinds, card}) => ({
  'filters.option': [kinds.names.wig, formats.number(7)],
  'results.found': [formats.number(12)],
  'results.shown': [formats.number(20), formats.number(34)],
  'card.upTo': [formats.number(24, 'year')],
  'card.call': ['01632 960 123'],
  'card.checked': [formats.day(20758, 'month')],
  'card.of': [card.keep, 'Wren Clinic'],
  list: [formats.number(2)],
});

const foldedFinder = (formats, {filters}) => ({
  'urgent.checked': [formats.day(20758, 'month')],
  'nothing.says': [formats.list([`“${filters.way}: ${filters.ways.online}”`, `“${filters.free}”`])],
  'nothing.quoted': [`${filters.way}: ${filters.ways.online}`],
  'nothing.without': [`“${filters.way}: ${filters.ways.online}”`],
  'near.sorted': ['Leeds'],
  'near.away': ['3 miles'],
  'near.under': ['1 mile'],
  'card.from': [formats.number(18, 'year')],
  'card.between': [formats.range(18, 24, 'year')],
  'card.openUntil': ['5 PM'],
  'card.opens': ['Mon, 9 AM'],
  'card.write': ['01632 960 123'],
  'card.extension': ['12'],
});

const dayOf = (iso) => Date.parse(iso) / 864e5;

const shared = (formats, _, {reviewed}) => ({
  'standing.sourcesChecked': [formats.day(dayOf(reviewed), 'month')],
});

/**
 * What the sentences that are functions are called with, as the widget calls them, by content module, given
 * the language's formats, the content and the widget's standing. Names with values, instead of values, are calls
 * that say different things: each becomes a statement of its own.
 */
export const samples = {
  kit: shared,
  'kit.late': (formats) => ({sourcesOf: [formats.number(6)]}),
  'kit.seldom': (formats) => ({
    reviewed: ['Dr. Lee', formats.day(dayOf('2027-05-03'), 'day')],
    questions: ['Wrenmoor Hospital'],
  }),
  'regrowth-timeline': (formats, {phases}) => timeline(formats, phases),
  'regrowth-timeline.folded': foldedTimeline,
  'support-finder': finder,
  'support-finder.folded': foldedFinder,
  'therapy-comparison': comparison,
  'therapy-comparison.folded': foldedComparison,
};
