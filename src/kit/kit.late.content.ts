import {msg, str} from '@lit/localize';
import type {Certainty} from '../evidence/certainty.js';
import type {SourceKind} from '../evidence/citations.js';

/** What every widget says of its sources and of how sure they are. */
export const content = () => ({
  certainty: {
    high: msg('High', {desc: 'How sure the evidence is'}),
    moderate: msg('Moderate', {desc: 'How sure the evidence is'}),
    low: msg('Low', {desc: 'How sure the evidence is'}),
    'very-low': msg('Very low', {desc: 'How sure the evidence is'}),
    none: msg('No studies', {desc: 'How sure the evidence is: nobody has studied it'}),
  } satisfies Record<Certainty, string>,

  sourcesOf: (count: string) => msg(str`Sources (${count})`, {desc: 'Opens a list of sources'}),
  noYear: msg('No year given', {desc: 'In a list of sources: the page does not say its year'}),

  kinds: {
    study: msg('Study in a journal', {desc: 'What a source is'}),
    review: msg('Review in a journal', {desc: 'What a source is'}),
    guideline: msg('Guideline for doctors', {desc: 'What a source is'}),
    'cancer-group': msg('Page by a cancer group', {desc: 'What a source is'}),
    hospital: msg('Page by a hospital', {desc: 'What a source is'}),
    agency: msg('Page by a health agency', {desc: 'What a source is'}),
    label: msg('Label or page by the maker', {desc: 'What a source is'}),
  } satisfies Record<SourceKind, string>,
});

export type KitLateWords = ReturnType<typeof content>;
