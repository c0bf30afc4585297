import {msg, str} from '@lit/localize';
import type {Written} from '../../evidence/figures.js';
import type {figures, PhaseId} from '../../evidence/timeline.js';

/** A phase at a glance. The facts beneath it stand under the same name in `evidence/timeline.ts`. */
export interface PhaseName {
  name: string;
  /** Said instead of a span, for a phase whose time no sound source gives. */
  when?: string;
  /** What must be read before anything is opened. */
  note?: string;
}

/**
 * What the timeline says at a glance; what is folded away stands in `regrowth-timeline.folded.content.ts`.
 * Plain words: US grade 6 or below, kind, no blame, no promise. Figures come in as values (`f`), already
 * written as the reader's language writes them.
 */
export const content = (f: Written<typeof figures>) => ({
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
  },

  today: msg('Today', {desc: 'Label of a line on the time axis'}),
  /** Where today is, from the treatment that it is told from. */
  place: {
    first: {
      ahead: (when: string) =>
        msg(str`Your first treatment is ${when}. This is the time to plan.`, {
          desc: '“when” reads like “in 3 weeks” or “tomorrow”',
        }),
      past: (when: string) =>
        msg(str`Your first treatment was ${when}.`, {desc: '“when” reads like “3 weeks ago”'}),
      amid: (when: string, phases: string) =>
        msg(str`Your first treatment was ${when}. Common at this time: ${phases}.`, {
          desc: '“when” reads like “3 weeks ago”, “phases” is a list of phase names',
        }),
    },
    last: {
      ahead: (when: string) =>
        msg(str`Your last treatment is ${when}.`, {desc: '“when” reads like “in 3 weeks”'}),
      past: (when: string) =>
        msg(str`Your last treatment was ${when}.`, {desc: '“when” reads like “3 weeks ago”'}),
      amid: (when: string, phases: string) =>
        msg(
          str`Your last treatment was ${when}. Some people see this now, and some do not: ${phases}.`,
          {
            desc: '“when” reads like “3 weeks ago”, “phases” is a list of phase names',
          },
        ),
    },
  },

  figure: msg(
    str`This shows straight, wavy and coiled hair, drawn to scale. It grows about ${f.growth} a month, from ${f.regrowthSpan} after the last treatment. Yours may be faster or slower.`,
    {desc: 'Caption of the drawing'},
  ),

  groups: {
    first: msg('Weeks after the first treatment', {
      desc: 'Heading of a group and of its time axis',
    }),
    last: msg('Months after the last treatment', {desc: 'Heading of a group and of its time axis'}),
    later: msg('Years later', {desc: 'Heading of a group'}),
  },

  /** When a phase is, from the treatment that it is counted from. */
  after: {
    first: (span: string) =>
      msg(str`${span} after the first treatment`, {desc: '“span” reads like “1–4 weeks”'}),
    last: (span: string) =>
      msg(str`${span} after the last treatment`, {desc: '“span” reads like “1–4 months”'}),
  },

  phases: {
    prepare: {
      name: msg('Get ready', {desc: 'Phase: before the first treatment'}),
      when: msg('Before the first treatment'),
      note: msg(
        'Scalp cooling, also called a cold cap, has to start with your first treatment. Ask about it before then.',
      ),
    },
    tender: {
      name: msg('Sore or tingly scalp', {desc: 'Phase'}),
    },
    shedding: {
      name: msg('Hair starts to fall', {desc: 'Phase'}),
    },
    loss: {
      name: msg('Loss is most easy to see', {desc: 'Phase'}),
    },
    brows: {
      name: msg('Brows, lashes, beard and body hair', {desc: 'Phase'}),
      when: msg('The time is not known'),
    },
    goesOn: {
      name: msg('Hair may still fall', {desc: 'Phase'}),
    },
    fuzz: {
      name: msg('First soft fuzz', {desc: 'Phase: the first downy hair'}),
    },
    regrowth: {
      name: msg('Hair clearly grows', {desc: 'Phase'}),
    },
    length: {
      name: msg(str`About ${f.inch} long`, {desc: 'Phase: hair has this length'}),
      when: msg('Some months after it starts to grow'),
    },
    cover: {
      name: msg('Short hair over most of the head', {desc: 'Phase'}),
    },
    texture: {
      name: msg('A new feel or color', {desc: 'Phase: texture and color of hair change'}),
      when: msg('As it grows'),
    },
    years: {
      name: msg('What is known years on', {desc: 'Phase'}),
    },
  } satisfies Record<PhaseId, PhaseName>,

  review: {
    title: msg(str`If it has not come back well after ${f.reviewAfter}`, {
      desc: 'Heading. Counted from the last treatment',
    }),
    lead: msg('Ask your team for a review. It is not a small thing, and it is no fault of yours.'),
    looksAt: msg('What a review can look at', {desc: 'Opens a list'}),
  },

  notes: {
    title: msg('Good to know', {desc: 'Heading'}),
    list: [
      msg('Hair loss or new hair does not show if your cancer treatment works.'),
      msg('Your mood does not make hair grow. You do not have to stay positive.'),
      msg('Men and women can both find hair loss very hard. Your team can help with that too.'),
    ],
  },

  take: {
    title: msg('Take it with you', {desc: 'Opens a calendar file and print'}),
  },
});

export type Content = ReturnType<typeof content>;
