import type {PhaseId} from '../../src/evidence/timeline.js';

/** A course of treatment, and when each phase falls on its dates: worked out by hand. */
export interface Schedule {
  name: string;
  first: string;
  /** Missing while treatment goes on. */
  last?: string;
  /** Days from the first treatment to the last: the cycles less one, times the days between. */
  lastAfterDays?: number;
  /** First and last day of every phase that has a time and an anchor. */
  days: Partial<Record<PhaseId, readonly [from: string, to: string]>>;
  /** The first day on which a review is due: six months after the last treatment. */
  review?: string;
}

// How it was worked out: with a finger on a wall calendar. A week is 7 days on, whatever the clocks
// do. A month is the same day of the next month, or that month's last day where it has no such day.
export const schedules: readonly Schedule[] = [
  {
    // 8 cycles, 7 x 14 = 98 days. In February, 26 days are left after the 2nd, so that day 28 is
    // 2 March. Clocks go forward on 8 March (US) and 29 March (EU), between two infusions.
    name: 'dose-dense AC-T, 8 cycles every 2 weeks, across both changes to summer time',
    first: '2026-02-02',
    last: '2026-05-11',
    lastAfterDays: 98,
    days: {
      tender: ['2026-02-09', '2026-02-23'],
      shedding: ['2026-02-09', '2026-03-02'],
      loss: ['2026-03-02', '2026-04-02'],
      goesOn: ['2026-05-11', '2026-06-08'],
      fuzz: ['2026-06-22', '2026-07-06'],
      regrowth: ['2026-06-11', '2026-09-11'],
      cover: ['2026-08-11', '2027-03-11'],
      years: ['2028-05-11', '2031-05-11'],
    },
    review: '2026-11-11',
  },
  {
    // 4 cycles, 3 x 21 = 63 days: 2 are left in October, 30 in November, 31 in December. It ends on
    // a 31st: April, June and September have no such day. Clocks go back on 1 November (US).
    name: 'TC, 4 cycles every 3 weeks, ending on a 31st',
    first: '2026-10-29',
    last: '2026-12-31',
    lastAfterDays: 63,
    days: {
      tender: ['2026-11-05', '2026-11-19'],
      shedding: ['2026-11-05', '2026-11-26'],
      loss: ['2026-11-29', '2026-12-29'],
      goesOn: ['2026-12-31', '2027-01-28'],
      fuzz: ['2027-02-11', '2027-02-25'],
      regrowth: ['2027-01-31', '2027-04-30'],
      cover: ['2027-03-31', '2027-10-31'],
      years: ['2028-12-31', '2031-12-31'],
    },
    review: '2027-06-30',
  },
  {
    // 12 weekly cycles, 11 x 7 = 77 days: 15 are left in November, 31 in December, 31 in January.
    // A month after 31 January 2028 is its leap day; 42 days after it: 29 in February, 13 in March.
    name: 'weekly paclitaxel, 12 times, ending on 31 January of a leap year',
    first: '2027-11-15',
    last: '2028-01-31',
    lastAfterDays: 77,
    days: {
      tender: ['2027-11-22', '2027-12-06'],
      shedding: ['2027-11-22', '2027-12-13'],
      loss: ['2027-12-15', '2028-01-15'],
      goesOn: ['2028-01-31', '2028-02-28'],
      fuzz: ['2028-03-13', '2028-03-27'],
      regrowth: ['2028-02-29', '2028-05-31'],
      cover: ['2028-04-30', '2028-11-30'],
      years: ['2030-01-31', '2033-01-31'],
    },
    review: '2028-07-31',
  },
  {
    // 6 cycles, 5 x 21 = 105 days: 13 are left in May, 30 in June, 31 in July, 31 in August. Six
    // months after 31 August is 28 February. The fuzz spans the change to winter time (EU, 25 October).
    name: 'R-CHOP, 6 cycles every 3 weeks, with the review at the end of February',
    first: '2026-05-18',
    last: '2026-08-31',
    lastAfterDays: 105,
    days: {
      tender: ['2026-05-25', '2026-06-08'],
      shedding: ['2026-05-25', '2026-06-15'],
      loss: ['2026-06-18', '2026-07-18'],
      goesOn: ['2026-08-31', '2026-09-28'],
      fuzz: ['2026-10-12', '2026-10-26'],
      regrowth: ['2026-09-30', '2026-12-31'],
      cover: ['2026-11-30', '2027-06-30'],
      years: ['2028-08-31', '2031-08-31'],
    },
    review: '2027-02-28',
  },
  {
    // 12 cycles, 11 x 14 = 154 days: 2 are left in September, then 31, 30, 31, 31 and 29. Two and
    // five years after a leap day there is none.
    name: 'FOLFOX, 12 cycles every 2 weeks, ending on a leap day',
    first: '2027-09-28',
    last: '2028-02-29',
    lastAfterDays: 154,
    days: {
      tender: ['2027-10-05', '2027-10-19'],
      shedding: ['2027-10-05', '2027-10-26'],
      loss: ['2027-10-28', '2027-11-28'],
      goesOn: ['2028-02-29', '2028-03-28'],
      fuzz: ['2028-04-11', '2028-04-25'],
      regrowth: ['2028-03-29', '2028-06-29'],
      cover: ['2028-05-29', '2028-12-29'],
      years: ['2030-02-28', '2033-02-28'],
    },
    review: '2028-08-29',
  },
  {
    // No last treatment yet: only what counts from the first has days. A month after 31 January
    // 2026 is 28 February, and two are 31 March again, not 28.
    name: 'a treatment still under way, begun on a 31 January',
    first: '2026-01-31',
    days: {
      tender: ['2026-02-07', '2026-02-21'],
      shedding: ['2026-02-07', '2026-02-28'],
      loss: ['2026-02-28', '2026-03-31'],
    },
  },
];
