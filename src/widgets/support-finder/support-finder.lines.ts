import type {CrisisId} from '../../evidence/crisis-lines.js';
import type {Resource} from '../../evidence/resources.js';
import {entryFor} from './support-finder.directory.js';
import type {CrisisWords} from './support-finder.folded.content.js';
import type {Entry} from './support-finder.model.js';

/** A line for people who feel unsafe: also one to write to, and with what to do once the call is answered. */
export const lineFor = (line: Resource<CrisisId>, {what, how: description}: CrisisWords): Entry => {
  const {phones = [], text} = line;
  return {
    ...entryFor(line, {what}),
    phones: [
      ...phones.map((number) => ({number, description})),
      ...(text
        ? [{number: text, type: 'text', description: phones.length ? undefined : description}]
        : []),
    ],
  };
};
