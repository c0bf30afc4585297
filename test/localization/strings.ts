import {leavesOf, markOf, type Leaf} from '../../src/evidence/statements.js';
import {speakers} from '../support/words.js';

/** Figures whose values are their marks, with a note of those that were asked for. */
const markedFigures = (asked: Set<string>) =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return markOf(String(name));
      },
    },
  ) as never;

/** Calls a sentence with a mark for each of its values. */
const callMarked = (path: string, sentence: (...values: string[]) => string): Leaf[] => [
  {
    path,
    text: sentence(...Array.from({length: sentence.length}, (_, index) => markOf('abcd'[index]))),
  },
];

/** All that a widget, or the kit, says in a language, with marks for figures and values, and the figures it quotes. */
export async function stringsOf(
  speaker: string,
  language: string,
): Promise<{leaves: Leaf[]; quoted: Set<string>}> {
  const {parts} = speakers[speaker];
  const quoted = new Set<string>();
  const leaves = await Promise.all(
    Object.entries(parts).map(async ([part, locales]) => {
      const words = await locales[language]();
      // All that the kit says goes by one name, in whichever file it is fetched.
      const [name] = part.split('.');
      return leavesOf(words.content(markedFigures(quoted)), name, callMarked);
    }),
  );
  return {leaves: leaves.flat(), quoted};
}
