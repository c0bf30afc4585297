import {msg, str} from '@lit/localize';

/** What every widget says: how far its words can be relied on, and help in distress. */
export const content = () => ({
  help: msg(
    'Do you feel unsafe, or think you may harm yourself? Then please call your local emergency number now.',
  ),

  standing: {
    education: msg('This is for learning. It is not advice for you alone.'),
    sourcesChecked: (month: string) =>
      msg(str`We last read the sources in ${month}.`, {desc: '“month” reads like “November 2026”'}),
    notReviewed: msg('No clinician has reviewed these words yet.'),
    machine: msg('A computer translated this. No person has checked it yet.', {
      desc: 'Shown to the reader of a machine translation',
    }),
  },

  sources: msg('Sources', {desc: 'Opens a list of sources'}),
  failed: msg('This part did not load. Close it and open it to try again.', {
    desc: 'Stands where the opened part should be',
  }),
});

export type KitWords = ReturnType<typeof content>;
