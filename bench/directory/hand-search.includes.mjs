// Every word typed is somewhere in the folded text of a record.
import {fold} from './hand-entry.mjs';

export function prepare(entries) {
  const texts = entries.map(({words}) => fold(words));
  return (query) => {
    const words = fold(query).split(/\s+/);
    return entries.filter((_, index) => words.every((word) => texts[index].includes(word)));
  };
}
