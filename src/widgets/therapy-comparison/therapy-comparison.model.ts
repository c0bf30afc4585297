/** Which options are shown, in which order, and which fit what the reader narrows them to. */
import type {AddedOption, Clinic} from '../../clinic/clinic.js';
import {certainties, type Certainty} from '../../evidence/certainty.js';
import {options, type Option, type Purpose, type Time} from '../../evidence/therapies.js';

/** One option as the widget shows it: built in, or the clinic's own. */
export interface Item {
  id: string;
  /** Missing for an option of the clinic's own. */
  option?: Option;
  /** The clinic's own option. */
  added?: AddedOption;
  group: Time;
  times: readonly Time[];
  purposes: readonly Purpose[];
  /** Missing where nobody has judged it: for what is not verified, or is the clinic's own. */
  certainty?: Certainty;
}

export const groups: readonly Time[] = ['before', 'during', 'after', 'any'];

/** The most that can stand side by side on a page. */
export const mostCompared = 3;
/** Fewer can't be compared. */
export const leastCompared = 2;

// What was not read in its sources is not graded either.
const builtIn = (option: Option): Item => ({
  ...option,
  certainty: option.verified ? option.certainty : undefined,
  option,
});

const own = (added: AddedOption): Item => ({
  id: added.id,
  added,
  group: added.when,
  times: [added.when],
  purposes: [added.purpose],
});

/** All that could be shown on this page: what the clinic hides is out, what it adds is in. */
export const itemsOf = (clinic: Clinic | undefined): Item[] => [
  ...options.filter(({id}) => !clinic?.options?.[id]?.hidden).map(builtIn),
  ...(clinic?.added ?? []).map(own),
];

/** Whether an option shows without being asked for by name: what is not verified has to be turned on. */
const showsByItself = (clinic: Clinic | undefined, {id, option}: Item): boolean => {
  const change = clinic?.options?.[id];
  return !option || option.verified || Boolean(change?.shown || change?.offered);
};

/** The options to show: those asked for by name, or all that show by themselves. */
export const shownItems = (clinic: Clinic | undefined, asked: readonly string[]): Item[] =>
  itemsOf(clinic).filter((item) =>
    asked.length ? asked.includes(item.id) : showsByItself(clinic, item),
  );

/** By time, then by name as the reader's language sorts. It is no rank. */
export const sortItems = (
  items: readonly Item[],
  nameOf: (item: Item) => string,
  tag: string,
): Item[] => {
  const {compare} = new Intl.Collator(tag);
  return [...items].sort(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || compare(nameOf(a), nameOf(b)),
  );
};

/** What the reader narrows the list to; empty is everything. */
export interface Filters {
  when?: Time;
  purpose?: Purpose;
  certainty?: Certainty;
}

/** Whether an option fits. One for any time fits at each time. */
export const fits = ({times, purposes, certainty}: Item, filters: Filters): boolean =>
  (!filters.when || times.includes(filters.when) || times.includes('any')) &&
  (!filters.purpose || purposes.includes(filters.purpose)) &&
  (!filters.certainty || certainty === filters.certainty);

/** The values of a filter that some option has, in their usual order: no other is worth offering. */
export const valuesOf = (items: readonly Item[]) => ({
  when: groups.filter((time) => items.some(({times}) => times.includes(time))),
  purpose: (['scalp', 'lashes', 'cover', 'feelings'] as const).filter((purpose) =>
    items.some(({purposes}) => purposes.includes(purpose)),
  ),
  certainty: certainties.filter((grade) => items.some(({certainty}) => certainty === grade)),
});
