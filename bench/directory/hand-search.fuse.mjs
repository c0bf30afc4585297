// Fuse.js over folded text, as its documentation has it: forgiving, wherever in the text.
import Fuse from 'fuse.js';
import {fold} from './hand-entry.mjs';

export function prepare(entries) {
  const folded = entries.map(({service, words}) => ({
    name: fold(service.name),
    words: fold(words),
  }));
  const keys = [{name: 'name', weight: 2}, 'words'];
  const fuse = new Fuse(folded, {keys, threshold: 0.3, ignoreLocation: true});
  return (query) => fuse.search(fold(query)).map(({refIndex}) => entries[refIndex]);
}
