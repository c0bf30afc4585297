// What is left of a piece of HTML once an editor's filter has been over it.
import {isDeepStrictEqual} from 'node:util';
import {parseFragment} from 'parse5';
import {applyFilter} from './filters.mjs';
import {elementsIn, partsIn, textOf} from './parts.mjs';

const attributesIn = (root) =>
  [...elementsIn(root)].flatMap(({tagName, attrs}) =>
    attrs.map(({name, value}) => `${tagName} ${name}="${value}"`),
  );

/** What was there before and is not there after, each as often as it is missing. */
function missing(before, after) {
  const rest = [...after];
  return before.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function outcome(before, after) {
  const parts = partsIn(before);
  if (parts.length > 0 && isDeepStrictEqual(partsIn(after), parts)) return 'works';
  const text = textOf(after).trim();
  if (text === '') return 'nothing';
  if (text === textOf(before).trim()) return 'text';
  return /<[a-z]/.test(text) ? 'source' : 'broken';
}

/**
 * What a reader gets where an editor of this system has pasted it:
 * - `works`: each widget, with its language and its settings
 * - `text`: the fallback text alone
 * - `source`: the code, as text
 * - `nothing`
 * - `broken`: anything else.
 * `lost` are the attributes that are gone from what stays.
 */
export function survival(name, html) {
  const before = parseFragment(html);
  const filtered = applyFilter(name, html);
  const after = parseFragment(filtered);
  return {
    html: filtered,
    outcome: outcome(before, after),
    lost: missing(attributesIn(before), attributesIn(after)),
  };
}
