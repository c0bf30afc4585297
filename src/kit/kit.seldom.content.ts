import {msg, str} from '@lit/localize';

/** What only some pages say: that the words are due for review, who reviewed them, whom to ask. */
export const content = () => ({
  due: msg('These words are due for a fresh check. Some of it may have changed. Ask your team.', {
    desc: 'Shown when the date of the next review has passed',
  }),
  reviewed: (name: string, date: string) =>
    msg(str`${name} reviewed these words on ${date}.`, {
      desc: '“name” is a clinician, “date” reads like “3 May 2027”',
    }),
  questions: (name: string) =>
    msg(str`Questions? Ask ${name}.`, {
      desc: '“name” is the clinic, such as “Wrenmoor Hospital”',
    }),
  questionsUs: msg('Questions? Ask us.', {desc: 'Where the clinic does not give its name'}),
  website: msg('Website', {desc: 'A link to the clinic’s own page'}),
});

export type KitSeldomWords = ReturnType<typeof content>;
