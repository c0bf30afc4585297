// What editors of other systems let through, as `site/filters/` tells it. For tests and for the table
// in docs/embedding.md; no page loads it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import sanitize from 'sanitize-html';

/** The systems whose filters are known, each a file of `site/filters/`, as the docs list them. */
export const filterNames = ['wordpress-author', 'typo3', 'drupal-basic-html', 'aem-antisamy'];

const folder = join(import.meta.dirname, '../../site/filters');

/** A file of `site/filters/`. */
export const factsOf = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** Whether a filter keeps an attribute of a tag that it keeps. Its value is another matter. */
export function keepsAttribute(facts, tag, name) {
  if (facts.attributes.includes(name) || facts.tags[tag].includes(name)) return true;
  if (!facts.prefixes.some((prefix) => name.startsWith(prefix) && name !== prefix)) return false;
  return !facts.dataNames || !name.startsWith('data-') || new RegExp(facts.dataNames).test(name);
}

const addresses = ['cite', 'data', 'href', 'longdesc', 'ping', 'poster', 'src', 'srcset'];

function optionsFor(facts) {
  const keptOf = (tag, attribs) =>
    Object.fromEntries(
      Object.entries(attribs).filter(([name]) => keepsAttribute(facts, tag, name)),
    );
  return {
    allowedTags: Object.keys(facts.tags),
    // Which attributes stay is decided below: the library knows no pattern for names.
    allowedAttributes: false,
    transformTags: {
      '*': (tagName, attribs) =>
        Object.hasOwn(facts.tags, tagName)
          ? {tagName, attribs: keptOf(tagName, attribs)}
          : {tagName, attribs},
    },
    nonBooleanAttributes: [],
    allowedSchemes: facts.schemes,
    allowedSchemesAppliedToAttributes: addresses,
    allowProtocolRelative: facts.protocolRelative,
    parseStyleAttributes: false,
    // A tag that is shown is shown with all that is in it.
    disallowedTagsMode: facts.otherTags === 'shown' ? 'recursiveEscape' : 'discard',
    preserveEscapedAttributes: true,
    // Some systems show the code in a script or a style. None of our snippets has any in it.
    nonTextTags: ['script', 'style'],
  };
}

const known = new Map(
  filterNames.map((name) => {
    const facts = factsOf(name);
    return [name, {facts, options: optionsFor(facts)}];
  }),
);

/** What comes out where an editor saves this. */
export const applyFilter = (name, html) => sanitize(html, known.get(name).options);
