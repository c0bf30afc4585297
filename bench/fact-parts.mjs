// What the facts of every widget are made with.
import {citations} from '../dist/lib/evidence/citations.js';

/** Every sentence in a part of the content, in its order. */
export function sentences(part) {
  if (typeof part === 'string') return [part];
  return part && typeof part === 'object' ? Object.values(part).flatMap(sentences) : [];
}

export function sourcesOf(ids) {
  return ids.map((id) => {
    const {title, by, venue, year, url} = citations[id];
    return {text: [title ?? by, venue, year].filter(Boolean).join(', '), url};
  });
}
