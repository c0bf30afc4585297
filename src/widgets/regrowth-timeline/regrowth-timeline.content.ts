import {msg, str} from '@lit/localize';
import type {Certainty} from '../../evidence/certainty.js';
import type {SourceKind} from '../../evidence/citations.js';
import type {Figures, PhaseId} from '../../evidence/timeline.js';

/** What one phase says. The facts beneath it stand under the same name in `evidence/timeline.ts`. */
export interface PhaseWords {
  name: string;
  /** Said instead of a span, for a phase whose time no sound source gives. */
  when?: string;
  notice: string[];
  helps: string[];
  /** Why we are as sure as the certainty says. */
  sure: string;
}

/**
 * Every sentence of the timeline. Plain words: US grade 6 or below, kind, no blame, no promise.
 * Figures come in as values (`f`), already written as the reader's language writes them.
 */
export const content = (f: Figures) => ({
  title: msg('When hair falls out and grows back', {desc: 'Title of the widget'}),
  lead: msg('Most people’s hair grows back after chemo.', {
    desc: 'The main message, in large type. “Chemo” is chemotherapy.',
  }),
  leadMore: [
    msg(str`It often starts to grow ${f.regrowthSpan} after the last treatment.`),
    msg('For some people it comes back late, thin, or not fully.'),
    msg('Not all chemo makes hair fall out. Ask your team about your own drugs.'),
  ],

  dates: {
    title: msg('See it on your own dates', {desc: 'Opens two date fields'}),
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
    farOff: msg('This date is many years away. Please check the year.'),
    order: msg('This is before the first treatment. Please check both dates.'),
  },

  today: {
    mark: msg('Today', {desc: 'Label of a line on the time axis'}),
    before: (when: string) =>
      msg(str`Your first treatment is ${when}. This is the time to plan.`, {
        desc: '“when” reads like “in 3 weeks” or “tomorrow”',
      }),
    sinceFirst: (when: string) =>
      msg(str`Your first treatment was ${when}.`, {desc: '“when” reads like “3 weeks ago”'}),
    untilLast: (when: string) =>
      msg(str`Your last treatment is ${when}.`, {desc: '“when” reads like “in 3 weeks”'}),
    sinceLast: (when: string) =>
      msg(str`Your last treatment was ${when}.`, {desc: '“when” reads like “3 weeks ago”'}),
    sinceFirstNow: (when: string, phases: string) =>
      msg(str`Your first treatment was ${when}, a common time for: ${phases}.`, {
        desc: '“when” reads like “3 weeks ago”, “phases” is a list of phase names',
      }),
    sinceLastNow: (when: string, phases: string) =>
      msg(str`Your last treatment was ${when}, a common time for: ${phases}.`, {
        desc: '“when” reads like “3 weeks ago”, “phases” is a list of phase names',
      }),
  },

  figure: msg(
    str`Straight, wavy and coiled hair, drawn to scale: it grows about ${f.growth} a month from ${f.regrowthSpan} after the last treatment. Yours may be faster or slower.`,
    {desc: 'Caption of the drawing'},
  ),
  covers: msg('A scarf, a cap, a wig, a beard or a bare head: all of them are fine.', {
    desc: 'Caption of a small drawing of a headscarf, a cap, a wig and a beard',
  }),

  groups: {
    first: msg('Weeks after the first treatment', {desc: 'Heading of a group and of its time axis'}),
    last: msg('Months after the last treatment', {desc: 'Heading of a group and of its time axis'}),
    later: msg('Years later', {desc: 'Heading of a group'}),
  },

  labels: {
    afterFirst: (span: string) =>
      msg(str`${span} after the first treatment`, {desc: '“span” reads like “1–4 weeks”'}),
    afterLast: (span: string) =>
      msg(str`${span} after the last treatment`, {desc: '“span” reads like “1–4 months”'}),
    notice: msg('You may notice', {desc: 'Small heading'}),
    helps: msg('What may help', {desc: 'Small heading'}),
    sure: msg('How sure this is', {desc: 'Small heading'}),
    sources: (count: string) => msg(str`Sources (${count})`, {desc: 'Opens a list of sources'}),
    sourcesFailed: msg('The sources did not load. Close this and open it to try again.'),
    noYear: msg('No year given', {desc: 'In a list of sources: the page does not say its year'}),
  },

  certainty: {
    high: msg('High', {desc: 'How sure the evidence is'}),
    moderate: msg('Moderate', {desc: 'How sure the evidence is'}),
    low: msg('Low', {desc: 'How sure the evidence is'}),
    'very-low': msg('Very low', {desc: 'How sure the evidence is'}),
  } satisfies Record<Certainty, string>,

  kinds: {
    study: msg('Study in a journal', {desc: 'What a source is'}),
    review: msg('Review in a journal', {desc: 'What a source is'}),
    'cancer-group': msg('Page by a cancer group', {desc: 'What a source is'}),
    hospital: msg('Page by a hospital', {desc: 'What a source is'}),
    agency: msg('Fact sheet by a health agency', {desc: 'What a source is'}),
  } satisfies Record<SourceKind, string>,

  phases: {
    prepare: {
      name: msg('Get ready', {desc: 'Phase: before the first treatment'}),
      when: msg('Before the first treatment'),
      notice: [msg('Your hair is as it was. This is the time to plan.')],
      helps: [
        msg(
          'Ask now about scalp cooling, also called a cold cap. It has to start with your first treatment. It does not work for everyone.',
        ),
        msg('You may want a short cut, or a wig matched while you still have your hair.'),
      ],
      sure: msg('Trials found that scalp cooling helps some people keep their hair.'),
    },
    tender: {
      name: msg('Sore or tingly scalp', {desc: 'Phase'}),
      notice: [msg('Your scalp may tingle or feel sore for a day or so before hair falls.')],
      helps: [msg('Use a soft brush and a mild shampoo.')],
      sure: msg('Cancer groups say so. It comes from what people tell them.'),
    },
    shedding: {
      name: msg('Hair starts to fall', {desc: 'Phase'}),
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
      name: msg('Loss is most easy to see', {desc: 'Phase'}),
      notice: [msg('Thin hair, or a bare scalp, may now be most easy to see.')],
      helps: [msg('Keep your head warm. Shade it from the sun with a hat, a scarf or sun cream.')],
      sure: msg('One cancer group gives this time.'),
    },
    brows: {
      name: msg('Brows, lashes, beard and body hair', {desc: 'Phase'}),
      when: msg('The time is not known'),
      notice: [
        msg(
          'These may get thin or fall out, in part or in full. They often start to grow back when chemo is over.',
        ),
      ],
      helps: [msg('Ask your team what is safe to use near your eyes.')],
      sure: msg('Cancer groups agree that it happens. We found no sound source that says when.'),
    },
    goesOn: {
      name: msg('Hair may still fall', {desc: 'Phase'}),
      notice: [msg('Hair can go on falling all through treatment, and for a few weeks after.')],
      helps: [msg('Be gentle: a soft brush, a mild shampoo.')],
      sure: msg('One hospital gives this time.'),
    },
    fuzz: {
      name: msg('First soft fuzz', {desc: 'Phase: the first downy hair'}),
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
      name: msg('Hair clearly grows', {desc: 'Phase'}),
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
      name: msg(str`About ${f.inch} long`, {desc: 'Phase: hair has this length'}),
      when: msg('Some months after it starts to grow'),
      notice: [
        msg(
          str`Hair grows about ${f.growth} a month once it has started. Afro hair tends to grow more slowly.`,
        ),
      ],
      helps: [msg('Afro hair can break with ease. Treat it gently.')],
      sure: msg('We worked this out from how fast hair grows. It was not measured after chemo.'),
    },
    cover: {
      name: msg('Short hair over most of the head', {desc: 'Phase'}),
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
      name: msg('A new feel or color', {desc: 'Phase: texture and color of hair change'}),
      when: msg('As it grows'),
      notice: [
        msg(
          'New hair can be curly, straight, fine or grey where it was not so before. This may change back, or it may stay.',
        ),
      ],
      helps: [msg('A new cut can help, if you want one.')],
      sure: msg('Cancer groups say so. It was not well measured.'),
    },
    years: {
      name: msg('What is known years on', {desc: 'Phase'}),
      notice: [
        msg(
          str`In the survey in Japan, about ${f.sparse} in ${f.sparseOf} women had less than ${f.sparseShare} of their scalp hair back after ${f.sparseFrom}. It was no better after ${f.sparseUntil}.`,
        ),
        msg(
          str`A small study in Korea measured the hair of ${f.cohortWomen} women. After ${f.cohortYears}, ${f.cohortThin} met its mark for lasting hair loss. That was mostly thin hair. It does not mean that they were bald.`,
        ),
      ],
      helps: [msg('You can ask your team for help at any time, even years on.')],
      sure: msg('One survey and one small study. They did not measure the same thing.'),
    },
  } satisfies Record<PhaseId, PhaseWords>,

  array: msg(
    str`Of ${f.sparseOf} women, about ${f.sparse} had less than ${f.sparseShare} of their hair back after ${f.sparseFrom}.`,
    {desc: 'Caption of a drawing with 100 dots'},
  ),

  review: {
    title: msg(str`If it has not come back well after ${f.reviewAfter}`, {
      desc: 'Heading. Counted from the last treatment',
    }),
    lead: msg('Ask your team for a review. It is not a small thing, and it is no fault of yours.'),
    looksAt: msg('A review can look at:', {desc: 'A list follows'}),
    list: [
      msg('Your chemo drugs. With some, such as docetaxel, lasting loss is seen more often.'),
      msg('Hormone treatment for breast cancer. It can make hair thin too.'),
      msg('A lack of iron or zinc. Take extra only if a test shows a lack.'),
      msg('What could help you. The proof for drugs such as minoxidil is still weak.'),
    ],
    sure: msg('Studies often use this point in time to call hair loss lasting.'),
  },

  notes: {
    title: msg('Good to know', {desc: 'Heading'}),
    list: [
      msg('Hair loss or new hair does not show if your cancer treatment works.'),
      msg('Your mood does not make hair grow. You do not have to stay positive.'),
      msg('Men and women can both find hair loss very hard. Your team can help with that too.'),
    ],
    help: msg('Do you feel unsafe, or think you may harm yourself? Then please call your local emergency number now.'),
  },

  take: {
    title: msg('Take it with you', {desc: 'Heading: calendar file and print'}),
    calendar: msg('Put it in my calendar', {desc: 'Opens a choice of phases'}),
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
    print: msg('Print this page', {desc: 'Button'}),
  },

  standing: {
    sourcesChecked: (month: string) =>
      msg(str`Sources last checked: ${month}.`, {desc: '“month” reads like “November 2026”'}),
    notReviewed: msg('No clinician has reviewed these words yet.'),
    education: msg('This is for learning. It is not advice for you alone.'),
    machine: msg('A computer translated this. No person has checked it yet.', {
      desc: 'Shown to the reader of a machine translation',
    }),
  },
});

export type Content = ReturnType<typeof content>;
