import {figures} from '../../src/evidence/timeline.support.js';
import {
  foldedLocales,
  locales,
} from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';

type Figure = keyof typeof figures;

/** A string of a widget's words, and where it stands in them. */
export interface Leaf {
  path: string;
  text: string;
}

/** Stands for a value in a sentence: letters only, so that a digit can only be the sentence's own. */
const placeholder = (name: string): string => `⟨${name.replace(/\d/g, '')}⟩`;

/** Figures whose values are placeholders, with a note of those that were asked for. */
const writtenFigures = (asked: Set<string>) =>
  new Proxy({} as Record<Figure, string>, {
    get: (_, name) => {
      asked.add(String(name));
      return placeholder(String(name));
    },
  });

const leavesOf = (value: unknown, path: string): Leaf[] => {
  if (typeof value === 'string') return [{path, text: value}];
  if (typeof value === 'function') {
    const args = Array.from({length: value.length}, (_, index) => placeholder('ab'[index]));
    return [{path, text: String((value as (...args: string[]) => unknown)(...args))}];
  }
  return Object.entries(value as object).flatMap(([key, part]) =>
    leavesOf(part, path ? `${path}.${key}` : key),
  );
};

/** All that a language says, with placeholders for figures and values, and the figures it quotes. */
export async function stringsOf(language: string): Promise<{leaves: Leaf[]; quoted: Set<string>}> {
  const [glance, folded] = await Promise.all([locales[language](), foldedLocales[language]()]);
  const quoted = new Set<string>();
  const written = writtenFigures(quoted);
  return {
    leaves: [
      ...leavesOf(glance.content(written), 'glance'),
      ...leavesOf(folded.content(written), 'folded'),
    ],
    quoted,
  };
}
