import type {Certainty} from './certainty.js';
import type {Figure} from './figures.js';
import type {Standing} from './support.js';

/**
 * The options against hair loss around chemotherapy, as a reader meets them first. What each cell of an
 * option stands on is in `therapies.support.ts`, which is loaded after it. Words are content.
 */

/** When an option matters. `any` is any time. */
export type Time = 'before' | 'during' | 'after' | 'any';
/** What an option is for. */
export type Purpose = 'scalp' | 'lashes' | 'cover' | 'feelings';
/** Where a regulator speaks. */
export type Region = 'us' | 'eu' | 'uk';

export type OptionId =
  | 'scalp-cooling'
  | 'cold-caps'
  | 'topical-minoxidil'
  | 'oral-minoxidil'
  | 'bimatoprost'
  | 'prp'
  | 'light'
  | 'exosomes'
  | 'biotin'
  | 'iron-zinc'
  | 'supplements'
  | 'anti-androgens'
  | 'wigs'
  | 'make-up'
  | 'scalp-care'
  | 'programmes'
  | 'counselling'
  | 'mindfulness';

export interface Option {
  id: OptionId;
  /** The earliest time at which it matters: the group that it stands in. */
  group: Time;
  /** All times at which it matters, for the filter. */
  times: readonly Time[];
  purposes: readonly Purpose[];
  /** How sure its line of what was found is; for what helps with feelings, that is about feelings. */
  certainty: Certainty;
  /** Read in a source that may be shown. If not, it is off until a clinic turns it on, and claims nothing. */
  verified: boolean;
  /** A drug, a device or a supplement, on which a regulator may speak. The rest is care. */
  medical: boolean;
}

/** Most options matter at one time, were read in a source, and are for a regulator to speak on. */
const option = (
  id: OptionId,
  group: Time,
  certainty: Certainty,
  purposes: readonly Purpose[],
  rest: Partial<Option> = {},
): Option => ({
  id,
  group,
  times: [group],
  purposes,
  certainty,
  verified: true,
  medical: true,
  ...rest,
});

const early = {times: ['before', 'during']} as const;
const fromStart = {times: ['during', 'after']} as const;
const care = {medical: false} as const;
const unread = {verified: false} as const;

/** In no order that a reader sees: the widget sorts by time, then by the name in the reader's language. */
export const options: readonly Option[] = [
  option('scalp-cooling', 'before', 'moderate', ['scalp'], early),
  option('cold-caps', 'before', 'low', ['scalp'], {...early, ...unread}),
  option('wigs', 'before', 'low', ['cover'], {...care, times: ['before', 'during', 'after']}),
  option('scalp-care', 'during', 'low', ['scalp'], {...care, ...fromStart}),
  option('light', 'during', 'very-low', ['scalp'], fromStart),
  option('programmes', 'during', 'none', ['cover', 'feelings'], {...care, ...fromStart}),
  option('mindfulness', 'during', 'moderate', ['feelings'], {...care, ...fromStart}),
  option('topical-minoxidil', 'after', 'low', ['scalp']),
  option('oral-minoxidil', 'after', 'very-low', ['scalp']),
  option('anti-androgens', 'after', 'very-low', ['scalp']),
  option('bimatoprost', 'after', 'moderate', ['lashes']),
  option('prp', 'after', 'very-low', ['scalp']),
  option('exosomes', 'after', 'none', ['scalp']),
  option('biotin', 'any', 'very-low', ['scalp']),
  option('iron-zinc', 'any', 'low', ['scalp']),
  option('supplements', 'any', 'very-low', ['scalp'], unread),
  option('make-up', 'any', 'very-low', ['lashes', 'cover'], {...care, ...unread}),
  option('counselling', 'any', 'low', ['feelings'], {...care, ...unread}),
];

/** Published figures that the cards quote. Whom they were measured in stands in the sentence. */
export const figures = {
  /** When to ask for a review (kuo2024, kang2019, freites2019jaad2). */
  askAfter: {value: 6, in: 'month'},
  /** Women counted part way through the trial, and those who kept their hair with and without cooling (nangia2017). */
  coolWomen: {value: 142, in: 'number'},
  coolWith: {value: 50.5, in: 'percent'},
  coolWithout: {value: 0, in: 'percent'},
  /** Women in the trial, and days by which the time of hair loss was shorter on average (duvic1996). */
  lotionWomen: {value: 22, in: 'number'},
  lotionDays: {value: 50.2, in: 'day'},
  /** People whose photographs were looked at, and those whose hair looked better (kuo2024). */
  tabletPeople: {value: 119, in: 'number'},
  tabletBetter: {value: 88, in: 'number'},
  /** Responders after six months with the drug and without it, of people in the trial (wirta2015). */
  lashPeople: {value: 130, in: 'number'},
  lashWith: {value: 46.9, in: 'percent'},
  lashWithout: {value: 18.2, in: 'percent'},
  /** People in the pilot trial (rossi2025prp). */
  plasmaPeople: {value: 27, in: 'number'},
  /** Women in the Japanese survey who wore a wig at first (watanabe2019). */
  wigShare: {value: 84, in: 'percent'},
} as const satisfies Record<string, Figure>;

/** The icon array of scalp cooling: of 100 women, how many kept their hair (nangia2017). The other
 * arrays of the register measure other things in other people and are told in words alone. */
export const icons = {
  of: 100,
  with: figures.coolWith.value,
  without: figures.coolWithout.value,
} as const;

/** How far the comparison's words can be relied on. */
export const standing: Standing = {
  content: '0.2.0',
  reviewed: '2026-11-01',
  nextReview: '2027-11-01',
  reviewedBy: '',
};

/** When what regulators say was last read (the month counts). */
export const regulatorsChecked = '2026-11-01';
