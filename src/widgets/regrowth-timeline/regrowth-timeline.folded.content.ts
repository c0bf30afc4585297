import {msg, str} from '@lit/localize';
import type {Written} from '../../evidence/figures.js';
import type {PhaseId} from '../../evidence/timeline.js';
import type {figures} from '../../evidence/timeline.support.js';

/** What one phase says once it is opened. */
export interface PhaseDetails {
  notice: string[];
  helps: string[];
  /** Why we are as sure as the certainty says. */
  sure: string;
}

/**
 * What the timeline says once its parts are opened; what is said at a glance stands in
 * `regrowth-timeline.content.ts`. Plain words: US grade 6 or below, kind, no blame, no promise.
 */
export const content = (f: Written<typeof figures>) => ({
  dates: {
    first: msg('First treatment', {desc: 'Label of a date field: day of the first chemotherapy'}),
    last: msg('Last treatment', {desc: 'Label of a date field: day of the last chemotherapy'}),
    stillOn: msg('Still having treatment? Leave this one empty.', {
      desc: 'Hint under the field for the last treatment',
    }),
    form: (example: string) =>
      msg(str`Write it as year-month-day, like ${example}.`, {
        desc: 'Hint under a date field. The example stays as it is: 2026-03-02',
      }),
    privacy: msg('Your dates stay on this page. They are not saved or sent.'),
    clear: msg('Clear the dates', {desc: 'Button'}),
    unreadable: (example: string) =>
      msg(str`We could not read this date. Please write it like ${example}.`, {
        desc: 'Shown under a date field. The example stays as it is: 2026-03-02',
      }),
    incomplete: msg('We could not read this date. Please check the day, month and year.', {
      desc: 'Shown under a date field',
    }),
    farOff: msg('This date is many years away. Please check the year.'),
    order: msg('This is before the first treatment. Please check both dates.'),
  },

  labels: {
    notice: msg('You may notice', {desc: 'Small heading'}),
    helps: msg('What may help', {desc: 'Small heading'}),
    sure: msg('How sure this is', {desc: 'Small heading'}),
  },

  phases: {
    prepare: {
      notice: [msg('Your hair is as it was. This is the time to plan.')],
      helps: [
        msg('Scalp cooling does not work for everyone. Ask if it goes with your drugs.'),
        msg('You may want a short cut, or a wig matched while you still have your hair.'),
      ],
      sure: msg('Trials found that scalp cooling helps some people keep their hair.'),
    },
    tender: {
      notice: [msg('Your scalp may tingle or feel sore for a day or so before hair falls.')],
      helps: [msg('Use a soft brush and a mild shampoo.')],
      sure: msg('Cancer groups say so. It comes from what people tell them.'),
    },
    shedding: {
      notice: [
        msg(
          'You may find hair on your pillow, in your brush or in the shower. It may come out bit by bit or in clumps.',
        ),
        msg(
          str`A survey in Japan asked ${f.surveyWomen} women who had chemo for breast cancer. Their hair began to fall after ${f.sheddingMean} on average.`,
        ),
      ],
      helps: [msg('Some people cut or shave their hair first. Some wait. Both are fine.')],
      sure: msg('A large survey and many cancer groups say the same.'),
    },
    loss: {
      notice: [msg('Thin hair, or a bare scalp, may now be most easy to see.')],
      helps: [msg('Keep your head warm. Shade it from the sun with a hat, a scarf or sun cream.')],
      sure: msg('One cancer group gives this time.'),
    },
    brows: {
      notice: [
        msg(
          'These may get thin or fall out, in part or in full. They often start to grow back when chemo is over.',
        ),
      ],
      helps: [msg('Ask your team what is safe to use near your eyes.')],
      sure: msg('Cancer groups agree that it happens. We found no sound source that says when.'),
    },
    goesOn: {
      notice: [msg('Hair can go on falling all through treatment, and for a few weeks after.')],
      helps: [msg('Be gentle: a soft brush, a mild shampoo.')],
      sure: msg('One hospital gives this time.'),
    },
    fuzz: {
      notice: [
        msg('You may see fine, soft hair. It can be grey or have no color.'),
        msg('Some see it sooner, even between treatments.'),
        msg(
          str`A small trial in India looked at women who had no cold cap. New hair was seen in ${f.trialAt6} of them at ${f.trialWeek6}, and in ${f.trialAt12} at ${f.trialWeek12}.`,
        ),
      ],
      helps: [msg('New hair can be weak. Treat it gently.')],
      sure: msg('The sources do not agree on the time.'),
    },
    regrowth: {
      notice: [
        msg(
          str`You can now see that your hair grows. In the survey in Japan this took ${f.regrowthMean} on average.`,
        ),
        msg(
          'Why the times differ: some sources count the first fuzz. Others ask when hair began to grow back.',
        ),
      ],
      helps: [msg('It may be patchy or thin at first. Give it time.')],
      sure: msg('A survey, a small trial and cancer groups were put side by side. They differ.'),
    },
    length: {
      notice: [
        msg(
          str`Hair grows about ${f.growth} a month once it has started. Afro hair tends to grow more slowly.`,
        ),
      ],
      helps: [msg('Afro hair can break with ease. Treat it gently.')],
      sure: msg('We worked this out from how fast hair grows. It was not measured after chemo.'),
    },
    cover: {
      notice: [
        msg(
          str`Short hair now covers most of the head. One cancer group says ${f.coverIrish}. One hospital says ${f.coverMayo}.`,
        ),
      ],
      helps: [
        msg(
          str`Wear a wig or a scarf for as long as you like. In the survey in Japan, women wore a wig for ${f.wigMean} on average.`,
        ),
      ],
      sure: msg('The two sources do not agree on the time.'),
    },
    texture: {
      notice: [
        msg(
          'New hair can be curly, straight, fine or grey where it was not so before. This may change back, or it may stay.',
        ),
      ],
      helps: [msg('A new cut can help, if you want one.')],
      sure: msg('Cancer groups say so. It was not well measured.'),
    },
    years: {
      notice: [
        msg(
          str`This is what the survey in Japan found. After ${f.sparseFrom}, about ${f.sparse} in ${f.sparseOf} women had less than ${f.sparseShare} of their scalp hair back. It was no better after ${f.sparseUntil}.`,
        ),
        msg(
          str`A small study in Korea measured the hair of ${f.cohortWomen} women. After ${f.cohortYears}, ${f.cohortThin} met its mark for lasting hair loss. That was mostly thin hair. It does not mean that they were bald.`,
        ),
      ],
      helps: [msg('You can ask your team for help at any time, even years on.')],
      sure: msg('One survey and one small study. They did not measure the same thing.'),
    },
  } satisfies Record<PhaseId, PhaseDetails>,

  covers: msg('A scarf, a cap, a wig, a beard or a bare head: all of them are fine.', {
    desc: 'Caption of a small drawing of a headscarf, a cap, a wig and a beard',
  }),

  array: msg(
    str`Of ${f.sparseOf} women, about ${f.sparse} had less than ${f.sparseShare} of their hair back after ${f.sparseFrom}.`,
    {desc: 'Caption of a drawing with 100 dots'},
  ),

  review: {
    list: [
      msg('Your chemo drugs. With some, such as docetaxel, lasting loss is seen more often.'),
      msg('Hormone treatment for breast cancer. It can make hair thin too.'),
      msg('A lack of iron or zinc. Take extra only if a test shows a lack.'),
      msg('What could help you. The proof for drugs such as minoxidil is still weak.'),
    ],
    sure: msg('Studies often use this point in time to call hair loss lasting.', {
      desc: 'Why we are as sure as we are that 6 months is the time for a review',
    }),
  },

  take: {
    calendar: msg('Put it in my calendar', {desc: 'Opens a choice of phases'}),
    print: msg('Print this page', {desc: 'Button'}),
    needDates: msg('Fill in your dates first. Then you can choose what to add.'),
    neutral: (example: string) =>
      msg(str`Others may see your calendar. So each entry just says “${example}”.`, {
        desc: 'The example reads like “Reminder 3”',
      }),
    entry: (number: string) =>
      msg(str`Reminder ${number}`, {
        desc: 'Title of a calendar entry. It must say nothing about health.',
      }),
    choose: msg('What to add', {desc: 'Legend of a group of checkboxes'}),
    save: msg('Save the calendar file', {desc: 'Button'}),
    nothing: msg('Nothing is ticked yet. Tick what to add. Then save again.'),
    failed: msg('We could not make the file. Check that you are online. Then try again.'),
  },
});

export type FoldedContent = ReturnType<typeof content>;
