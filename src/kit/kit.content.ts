import {msg, str} from '@lit/localize';
import type {Certainty} from '../evidence/certainty.js';
import type {SourceKind} from '../evidence/citations.js';

/** What every widget says: how far its words can be relied on, help in distress, and its sources. */
export const content = () => ({
  help: msg(
    'Do you feel unsafe, or think you may harm yourself? Then please call your local emergency number now.',
  ),

  standing: {
    education: msg('This is for learning. It is not advice for you alone.'),
    sourcesChecked: (month: string) =>
      msg(str`We last read the sources in ${month}.`, {desc: '“month” reads like “November 2026”'}),
    due: msg('These words are due for a fresh check. Some of it may have changed. Ask your team.', {
      desc: 'Shown when the date of the next review has passed',
    }),
    notReviewed: msg('No clinician has reviewed these words yet.'),
    reviewed: (name: string, date: string) =>
      msg(str`${name} reviewed these words on ${date}.`, {
        desc: '“name” is a clinician, “date” reads like “3 May 2027”',
      }),
    machine: msg('A computer translated this. No person has checked it yet.', {
      desc: 'Shown to the reader of a machine translation',
    }),
  },

  certainty: {
    high: msg('High', {desc: 'How sure the evidence is'}),
    moderate: msg('Moderate', {desc: 'How sure the evidence is'}),
    low: msg('Low', {desc: 'How sure the evidence is'}),
    'very-low': msg('Very low', {desc: 'How sure the evidence is'}),
    none: msg('No studies', {desc: 'How sure the evidence is: nobody has studied it'}),
  } satisfies Record<Certainty, string>,

  sources: msg('Sources', {desc: 'Opens a list of sources'}),
  sourcesOf: (count: string) => msg(str`Sources (${count})`, {desc: 'Opens a list of sources'}),
  noYear: msg('No year given', {desc: 'In a list of sources: the page does not say its year'}),
  failed: msg('This part did not load. Close it and open it to try again.', {
    desc: 'Stands where the opened part should be',
  }),
  kinds: {
    study: msg('Study in a journal', {desc: 'What a source is'}),
    review: msg('Review in a journal', {desc: 'What a source is'}),
    'cancer-group': msg('Page by a cancer group', {desc: 'What a source is'}),
    hospital: msg('Page by a hospital', {desc: 'What a source is'}),
    agency: msg('Fact sheet by a health agency', {desc: 'What a source is'}),
  } satisfies Record<SourceKind, string>,
});

export type KitWords = ReturnType<typeof content>;
