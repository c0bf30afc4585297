import type {Form} from '../../systems.js';
import {sourceOf, type Base} from '../address.js';

export type NeedDirective = 'script-src' | 'style-src' | 'connect-src' | 'frame-src';

/** What a page has to let in, and what for. */
export interface Need {
  directive: NeedDirective;
  source: string;
  why: string;
}

export interface Plan {
  form: Form;
  /** The loader is on the page. */
  script: boolean;
  base: Base;
  /** Addresses of the clinic's own files that the widget asks for. */
  files: string[];
  /** The hash of a list of hashes that stands in the page, as a policy writes it. */
  importMapHash?: string;
}

/** A frame and a page that a link opens have a policy of their own: that of the host with the folder. */
const ofScript = ({form, base, files, importMapHash}: Plan): Need[] => {
  const own = form === 'frame' ? [] : [...new Set(files.map(sourceOf))];
  return [
    {directive: 'script-src', source: base.source, why: 'the widgets'},
    {directive: 'style-src', source: base.source, why: 'the style sheet that keeps room for them'},
    ...own.map((source): Need => ({directive: 'connect-src', source, why: 'your own files'})),
    ...(importMapHash
      ? [
          {
            directive: 'script-src',
            source: importMapHash,
            why: 'the list of hashes in the page',
          } as const,
        ]
      : []),
  ];
};

/** What a page needs for a snippet, and no more. */
export const needsOf = (plan: Plan): Need[] => [
  ...(plan.script ? ofScript(plan) : []),
  ...(plan.form === 'frame'
    ? [{directive: 'frame-src', source: plan.base.source, why: 'the frame'} as const]
    : []),
];

/** The needs as lines of a policy, for a site whose policy nobody has pasted. */
export const asDirectives = (needs: readonly Need[]): string => {
  const lists = new Map<string, string[]>();
  for (const {directive, source} of needs) {
    lists.set(directive, [...(lists.get(directive) ?? []), source]);
  }
  return [...lists].map((words) => words.flat().join(' ')).join('; ');
};
