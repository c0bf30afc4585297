import type {Figure} from './figures.js';
import {figures as glanceFigures} from './therapies.js';

/** Published figures that the details quote, beside those of the cards. */
export const figures = {
  ...glanceFigures,
  /** The trial in India (bajpai2020). */
  indiaPeople: {value: 51, in: 'number'},
  indiaWith: {value: 56.3, in: 'percent'},
  indiaWithout: {value: 0, in: 'percent'},
  /** The Dutch register: what it counted as working, and minutes that were usual (vdhurk_jnccn). */
  dutchPeople: {value: 7378, in: 'number'},
  dutchMost: {value: 80, in: 'percent'},
  dutchLeast: {value: 10, in: 'percent'},
  dutchBefore: {value: 30, in: 'minute'},
  dutchAfter: {value: 90, in: 'minute'},
  dutchDocetaxel: {value: 20, in: 'minute'},
  /** People given anthracyclines, all cooled, who said that they lost no more than half (munzone2019). */
  anthraPeople: {value: 131, in: 'number'},
  anthraShare: {value: 43, in: 'percent'},
  /** Women given weekly paclitaxel, all cooled: all, counted, without a cover; minutes after (pict2022). */
  weeklyAll: {value: 91, in: 'number'},
  weeklyCounted: {value: 74, in: 'number'},
  weeklyBare: {value: 58, in: 'number'},
  weeklyShort: {value: 20, in: 'minute'},
  weeklyLong: {value: 45, in: 'minute'},
  /** Lasting thinning with and without cooling, and women measured (kang_sc_rct). */
  lastingWomen: {value: 139, in: 'number'},
  lastingWith: {value: 13.5, in: 'percent'},
  lastingWithout: {value: 52, in: 'percent'},
  lastingAfter: {value: 6, in: 'month'},
  /** Reviews that an overview looked at (zhang2022). */
  coolReviews: {value: 14, in: 'number'},
  /** Cancer in the scalp, with cooling and without (rugo2017mets). */
  spreadWith: {value: 0.61, in: 'percent'},
  spreadWithout: {value: 0.41, in: 'percent'},
  /** People on hormone treatment whose hair got better on the lotion (freites2018eia). */
  hormonePeople: {value: 46, in: 'number'},
  hormoneBetter: {value: 37, in: 'number'},
  /** All people in the study of tablets, and days until the photographs (kuo2024). */
  tabletAll: {value: 216, in: 'number'},
  tabletDays: {value: 105, in: 'day'},
  lashMonths: {value: 6, in: 'month'},
  /** Responders with the drug at the earlier count; without it the share was the same (wirta2015). */
  lashEarly: {value: 37.5, in: 'percent'},
  lashEarlyMonths: {value: 4, in: 'month'},
  /** Side effects of the drops (wirta2015). */
  lashRed: {value: 16.7, in: 'percent'},
  lashSpots: {value: 9.4, in: 'percent'},
  /** Children and teens (borchert2016). */
  youngPeople: {value: 71, in: 'number'},
  youngWith: {value: 70.8, in: 'percent'},
  youngWithout: {value: 26.1, in: 'percent'},
  /** Tests of the plasma, and those that found cancer cells (rossi2025prp). */
  plasmaTests: {value: 12, in: 'number'},
  plasmaFound: {value: 2, in: 'number'},
  /** The two trials of light, and the visits in the first (lodewijckx2023, claes2025). */
  lightPeople: {value: 32, in: 'number'},
  lightCooled: {value: 29, in: 'number'},
  lightVisits: {value: 36, in: 'number'},
  lightWeeks: {value: 12, in: 'week'},
  /** Studies of exosomes and hair, those in labs and animals, and people in the other one (gupta2023exo). */
  exoStudies: {value: 16, in: 'number'},
  exoLab: {value: 15, in: 'number'},
  exoPeople: {value: 39, in: 'number'},
  /** Studies read, people in three of them, and those whose estrogen rose (rozner2019). */
  blockerStudies: {value: 47, in: 'number'},
  blockerPeople: {value: 49298, in: 'number'},
  spiroRose: {value: 26, in: 'percent'},
  finaRose: {value: 34, in: 'percent'},
  /** Mean months of wearing a wig (watanabe2019). */
  wigTime: {value: 12.5, in: 'month'},
} as const satisfies Record<string, Figure>;
